/// The tree of a cluster and the probabilities of its arcs.
struct ClusterTree {
  /// For each arc of the graph its probability.
  let probabilities: [Double]
  /// For each member the number of its arc in the reported tree.
  let arcs: [Int]
  /// For each member its parent in that tree, or `Arc.root`.
  let parents: [Int]
  /// For each member the probability that its parent is outside of the dump: that it and another member
  /// it shares text with both come from the root.
  let unseen: [Double]
  let lines: DescentLines

  /// What two members must share to have one unseen parent.
  static let sharedTextNeeded = 0.1

  init(_ graph: ClusterGraph, exactLimit: Int) {
    let plain = graph.arcs.map {
      Arc(source: $0.source, target: $0.target, logWeight: $0.logWeight)
    }
    let likeliest = MaximumArborescence(memberCount: graph.count, arcs: plain)
    let tree = TreeProbabilities(
      memberCount: graph.count, arcs: plain, arcStarts: graph.arcStarts, tree: likeliest.arcs,
      exactLimit: exactLimit)
    let probabilities = tree.probabilities
    let expected = MaximumArborescence(
      memberCount: graph.count,
      arcs: plain.indices.map {
        Arc(
          source: plain[$0].source, target: plain[$0].target, logWeight: probabilities[$0])
      })
    self.probabilities = probabilities
    arcs = expected.arcs
    let parents = arcs.map { plain[$0].source }
    self.parents = parents
    lines = DescentLines(parents)
    unseen = (0..<graph.count).map { member in
      let range = graph.arcs(of: member)
      let own = probabilities[range.lowerBound]
      var largest = 0.0
      for number in range where own > 0.01 {
        let arc = graph.arcs[number]
        guard arc.source != Arc.root,
          max(arc.overlap.covered, arc.overlap.kept) >= ClusterTree.sharedTextNeeded
        else { continue }
        let other = probabilities[graph.arcStarts[arc.source]]
        largest = max(largest, tree.bothFromRoot(member, arc.source, own, other))
      }
      return min(own, largest)
    }
  }
}
