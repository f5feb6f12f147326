internal import Glibc

/// The tree of a cluster and the probabilities of its arcs.
///
/// Two cases are weighed against each other: that the first source is in the dump, where an arc from the root
/// costs more, since one is enough; and that it is not, where every first copy needs one. Their weights are
/// the sums of all trees, so that one clear original speaks for every member of its cluster.
struct ClusterTree {
  /// For each arc of the graph its probability.
  let probabilities: [Double]
  /// For each member the number of its arc in the reported tree: the one with the most arcs expected to be
  /// right.
  let arcs: [Int]
  /// For each member its parent in that tree, or `Arc.root`.
  let parents: [Int]
  /// For each member the probability that its parent is outside of the dump: that it and another member
  /// it shares text with both come from the root.
  let unseen: [Double]
  let lines: DescentLines

  /// What two members must share to have one unseen parent.
  static let sharedTextNeeded = 0.1

  init(_ graph: ClusterGraph, weights: ArcWeights, exactLimit: Int) {
    let cases = [0, weights.rootPenalty].map { penalty -> TreeProbabilities in
      let arcs = graph.arcs.map { arc in
        Arc(
          source: arc.source, target: arc.target,
          logWeight: arc.logWeight - (arc.source == Arc.root ? penalty : 0))
      }
      let likeliest = MaximumArborescence(memberCount: graph.count, arcs: arcs)
      return TreeProbabilities(
        memberCount: graph.count, arcs: arcs, arcStarts: graph.arcStarts, tree: likeliest.arcs,
        exactLimit: exactLimit)
    }
    let odds = cases[1].logTotal + weights.visibleOdds - cases[0].logTotal
    let visible = 1 / (1 + exp(-odds))
    let shares = [1 - visible, visible]
    let probabilities = graph.arcs.indices.map { number in
      zip(cases, shares).reduce(0.0) { $0 + $1.0.probabilities[number] * $1.1 }
    }
    self.probabilities = probabilities
    let expected = MaximumArborescence(
      memberCount: graph.count,
      arcs: graph.arcs.indices.map {
        Arc(
          source: graph.arcs[$0].source, target: graph.arcs[$0].target,
          logWeight: probabilities[$0])
      })
    arcs = expected.arcs
    let parents = arcs.map { graph.arcs[$0].source }
    self.parents = parents
    lines = DescentLines(parents)
    unseen = (0..<graph.count).map { member in
      let range = graph.arcs(of: member)
      var largest = 0.0
      for number in range where probabilities[range.lowerBound] > 0.01 {
        let arc = graph.arcs[number]
        guard arc.source != Arc.root,
          max(arc.overlap.covered, arc.overlap.kept) >= ClusterTree.sharedTextNeeded
        else { continue }
        let root = graph.arcStarts[arc.source]
        let both = zip(cases, shares).reduce(0.0) { sum, item in
          let tree = item.0
          let (own, other) = (tree.probabilities[range.lowerBound], tree.probabilities[root])
          return sum + item.1 * tree.bothFromRoot(member, arc.source, own, other)
        }
        largest = max(largest, both)
      }
      return min(probabilities[range.lowerBound], largest)
    }
  }
}
