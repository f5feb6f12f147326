/// Finds who still runs the text from before a correction.
///
/// A correction is a later version by the same outlet in which words were replaced. An article that was
/// taken from the first version, is dated after the second, and has what only the first one had where
/// the second says something else, runs the uncorrected text.
struct Corrections {
  /// For each member the version that its text lacks, if any.
  let missed: [Int?]

  /// An article has this many grams of the first version alone, and none of the second alone.
  static let leastGrams = 2

  init(_ graph: ClusterGraph, _ tree: ClusterTree) {
    var missed = [Int?](repeating: nil, count: graph.count)
    var children: [Int: [Int]] = [:]
    for member in 0..<graph.count where tree.parents[member] != Arc.root {
      children[tree.parents[member], default: []].append(member)
    }
    for (first, copies) in children {
      let outlet = graph.facts[first].outlet
      guard !outlet.isEmpty else { continue }
      for second in copies where graph.facts[second].outlet == outlet {
        let before = Set(graph.texts.row(first))
        let after = Set(graph.texts.row(second))
        let outdated = before.subtracting(after)
        let corrected = after.subtracting(before)
        guard !outdated.isEmpty, !corrected.isEmpty else { continue }
        for copy in copies where copy != second {
          guard case .before = graph.order(second, copy) else { continue }
          let row = Set(graph.texts.row(copy))
          if row.intersection(outdated).count >= Corrections.leastGrams,
            row.isDisjoint(with: corrected)
          {
            missed[copy] = min(missed[copy] ?? second, second)
          }
        }
      }
    }
    self.missed = missed
  }
}
