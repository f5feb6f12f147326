package import Shingling

/// The names and numbers of two articles: what a template changes and a copy keeps.
package struct FactOverlap: Hashable, Sendable {
  /// How many different names and numbers each has, and how many both have.
  package let countA: Int
  package let countB: Int
  package let shared: Int

  /// Names are words that mostly begin with a capital letter and are not among the commonest; scripts
  /// without capitals have numbers alone.
  package init(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, shares: DocumentShares) {
    let first = FactOverlap.facts(of: a, shares: shares)
    let second = FactOverlap.facts(of: b, shares: shares)
    countA = first.count
    countB = second.count
    shared = first.intersection(second).count
  }

  private static func facts(of text: ArraySlice<UInt32>, shares: DocumentShares) -> Set<UInt32> {
    var counts: [UInt32: (facts: Int, all: Int)] = [:]
    for term in text {
      counts[Term.word(term), default: (0, 0)].all += 1
      if Term.isFact(term) { counts[Term.word(term), default: (0, 0)].facts += 1 }
    }
    var facts: Set<UInt32> = []
    for (word, count) in counts where count.facts * 2 > count.all && shares.share(word) <= 0.25 {
      facts.insert(word)
    }
    return facts
  }

  /// The share of the facts of the one with fewer that the other has too; 1 without facts.
  package var shareOfFewer: Double {
    let fewer = min(countA, countB)
    return fewer == 0 ? 1 : Double(shared) / Double(fewer)
  }
}
