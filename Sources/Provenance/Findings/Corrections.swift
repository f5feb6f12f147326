/// Finds who still runs the text from before a correction.
///
/// A correction is a later version by the same outlet in which words were replaced. An article that stems
/// from the first version and not by way of the second, is dated after the second, and has what only the first one had where
/// the second says something else, runs the uncorrected text.
struct Corrections {
  /// For each member the version that its text lacks, if any.
  let missed: [Int?]

  /// An article has this many grams of the first version alone, and none of the second alone.
  static let leastGrams = 2

  init(_ graph: ClusterGraph, _ tree: ClusterTree) {
    var missed = [Int?](repeating: nil, count: graph.count)
    for second in 0..<graph.count {
      let first = tree.parents[second]
      guard first != Arc.root, !graph.facts[first].outlet.isEmpty,
        graph.facts[second].outlet == graph.facts[first].outlet
      else { continue }
      let before = Set(graph.texts.row(first))
      let after = Set(graph.texts.row(second))
      let outdated = before.subtracting(after)
      let corrected = after.subtracting(before)
      guard !outdated.isEmpty, !corrected.isEmpty else { continue }
      for copy in 0..<graph.count where copy != first {
        guard tree.lines.descends(copy, from: first), !tree.lines.descends(copy, from: second),
          graph.order(second, copy).isBefore
        else { continue }
        let row = Set(graph.texts.row(copy))
        if row.intersection(outdated).count >= Corrections.leastGrams,
          row.isDisjoint(with: corrected)
        {
          missed[copy] = min(missed[copy] ?? second, second)
        }
      }
    }
    self.missed = missed
  }
}
