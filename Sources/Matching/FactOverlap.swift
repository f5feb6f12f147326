/// The names and numbers of two articles: what a template changes and a copy keeps.
package struct FactOverlap: Hashable, Sendable {
  /// How many different names and numbers each has, and how many both have.
  package let countA: Int
  package let countB: Int
  package let shared: Int

  /// Compares rows `a` and `b` of `profiles`.
  ///
  /// - Complexity: O(facts of both), by merging.
  package init(_ profiles: ArticleProfiles, _ a: Int, _ b: Int) {
    let facts = profiles.facts
    var i = profiles.factStarts[a]
    var j = profiles.factStarts[b]
    let endA = profiles.factStarts[a + 1]
    let endB = profiles.factStarts[b + 1]
    countA = endA - i
    countB = endB - j
    var shared = 0
    while i < endA, j < endB {
      let first = facts[i]
      let second = facts[j]
      shared += first == second ? 1 : 0
      i += first <= second ? 1 : 0
      j += second <= first ? 1 : 0
    }
    self.shared = shared
  }

  /// The share of the facts of the one with fewer that the other has too; 1 without facts.
  package var shareOfFewer: Double {
    let fewer = min(countA, countB)
    return fewer == 0 ? 1 : Double(shared) / Double(fewer)
  }
}
