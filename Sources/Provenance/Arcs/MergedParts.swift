/// Finds arcs from a merge to one of the parts it was made of.
///
///     part one   aaaaaaaa            the merge has text of both, and they have none in common
///     part two            bbbbbbbb
///     merge      aaaaaa   bbbbb
///
/// A merge joins two reports in one cluster. That the second part was taken from the merge would spare the
/// tree an arc from the root; but then its author left out just what another report has.
struct MergedParts {
  /// A part makes up at least this share of the merge, and both no more than that together: words at the
  /// seams count for both.
  static let leastShare = 0.2
  static let mostTogether = 1.3
  /// What the arc loses where the merge is not surely the earlier one; none was ever right.
  static let penalty = 12.0
  /// Two parts have less than this in common.
  static let mostShared = 0.2

  private let graph: ClusterGraph
  /// Row by row for each target and source the arc's number, or −1.
  private var numbers: [Int32]

  init(_ graph: ClusterGraph) {
    self.graph = graph
    numbers = [Int32](repeating: -1, count: graph.count * graph.count)
    for (number, arc) in graph.arcs.enumerated() where arc.source != Arc.root {
      numbers[arc.target * graph.count + arc.source] = Int32(number)
    }
  }

  private func arc(from source: Int, to target: Int) -> CandidateArc? {
    let number = numbers[target * graph.count + source]
    return number < 0 ? nil : graph.arcs[Int(number)]
  }

  /// Whether the arc's source is a merge of its target and another member.
  func isBackwards(_ candidate: CandidateArc) -> Bool {
    let (merge, part) = (candidate.source, candidate.target)
    guard let share = arc(from: part, to: merge)?.overlap.covered, share >= MergedParts.leastShare
    else { return false }
    return graph.arcs(of: merge).contains { number in
      let other = graph.arcs[number]
      guard other.source != Arc.root, other.source != part,
        other.overlap.covered >= MergedParts.leastShare,
        other.overlap.covered + share <= MergedParts.mostTogether
      else { return false }
      return shared(other.source, part) < MergedParts.mostShared
    }
  }

  private func shared(_ first: Int, _ second: Int) -> Double {
    [arc(from: first, to: second), arc(from: second, to: first)]
      .compactMap { $0.map { max($0.overlap.covered, $0.overlap.kept) } }.max() ?? 0
  }
}
