/// What each feature adds to an arc's log weight.
///
/// There are three columns: one for arcs whose order in time is known, one for the others, where the texts
/// alone must tell the direction, and one for arcs between articles of one outlet, which revises its own
/// text and rarely copies it. Each has the features, then the products (`ArcProduct`). Root features have a column for dated and for undated articles.
///
/// The numbers are fitted by `scripts/fit-provenance`: the likelihood of the true trees of simulated
/// wires and of hand-labelled pairs, by the matrix-tree theorem on both sides, with a quadratic penalty.
package struct ArcWeights: Sendable, Equatable {
  package let ordered: [Double]
  package let unordered: [Double]
  package let revision: [Double]
  package let datedRoot: [Double]
  package let undatedRoot: [Double]
  /// What an arc from the root loses where the cluster's first source is in the dump.
  package let rootPenalty: Double
  /// How much the sums of all trees' weights in the two cases count for that, over the root of the
  /// number of members: members are not independent of one another.
  package let treeTrust: Double
  /// What each feature of a cluster adds to the logarithm of the odds that it is.
  package let visibleOdds: [Double]

  /// - Precondition: one number a feature, and a product.
  package init(
    ordered: [Double], unordered: [Double], revision: [Double], datedRoot: [Double],
    undatedRoot: [Double],
    rootPenalty: Double, treeTrust: Double, visibleOdds: [Double]
  ) {
    let width = ArcFeature.allCases.count + ArcProduct.all.count
    precondition(ordered.count == width, "one weight a feature and product")
    precondition(unordered.count == width, "one weight a feature and product")
    precondition(revision.count == width, "one weight a feature and product")
    precondition(datedRoot.count == RootFeature.allCases.count, "one weight a feature")
    precondition(undatedRoot.count == RootFeature.allCases.count, "one weight a feature")
    precondition(visibleOdds.count == ClusterFeature.allCases.count, "one weight a feature")
    self.ordered = ordered
    self.unordered = unordered
    self.revision = revision
    self.datedRoot = datedRoot
    self.undatedRoot = undatedRoot
    self.rootPenalty = rootPenalty
    self.treeTrust = treeTrust
    self.visibleOdds = visibleOdds
  }

  /// The weights of an arc between two members.
  func column(isOrdered: Bool, isOwn: Bool) -> [Double] {
    isOwn ? revision : isOrdered ? ordered : unordered
  }
}

/// The values of all features of one arc, or of one root arc.
struct FeatureRow<Feature: CaseIterable & RawRepresentable> where Feature.RawValue == Int {
  private(set) var values = [Double](repeating: 0, count: Feature.allCases.count)

  subscript(feature: Feature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  func weight(_ weights: [Double]) -> Double {
    var sum = 0.0
    for index in values.indices { sum += values[index] * weights[index] }
    return sum
  }
}
