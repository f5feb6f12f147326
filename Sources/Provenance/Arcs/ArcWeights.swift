/// What each feature adds to an arc's log weight.
///
/// Log weights come in two passes. The first is linear. There are three columns: one for arcs whose order in
/// time is known, one for the others, where the texts alone must tell the direction, and one for arcs between
/// articles of one outlet, which revises its own text and rarely copies it. Root features have a column for
/// dated and for undated articles. The second pass adds what regression trees say, which also see what the
/// first one expects of the others (`Followings`): a text that many members seem to come from is a likelier
/// source of the next one.
///
/// Both are fitted by `scripts/fit-provenance`: the likelihood of the true trees of simulated
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
  /// What the second pass adds to an arc, to an arc from the root and to those odds.
  package let arcTrees: RegressionTrees
  package let rootTrees: RegressionTrees
  package let oddsTrees: RegressionTrees

  /// - Precondition: one number a feature.
  package init(
    ordered: [Double], unordered: [Double], revision: [Double], datedRoot: [Double],
    undatedRoot: [Double],
    rootPenalty: Double, treeTrust: Double, visibleOdds: [Double],
    arcTrees: RegressionTrees, rootTrees: RegressionTrees, oddsTrees: RegressionTrees
  ) {
    let width = ArcFeature.allCases.count
    precondition(ordered.count == width, "one weight a feature")
    precondition(unordered.count == width, "one weight a feature")
    precondition(revision.count == width, "one weight a feature")
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
    self.arcTrees = arcTrees
    self.rootTrees = rootTrees
    self.oddsTrees = oddsTrees
  }

  /// The weights of an arc between two members.
  func column(isOrdered: Bool, isOwn: Bool) -> [Double] {
    isOwn ? revision : isOrdered ? ordered : unordered
  }
}
