/// Gathers candidate pairs that come again and again, each kept once.
///
///     pairs   0–4  1–2  2–7         ascending
///     fresh   1–2  0–9  0–9         as they came, merged into the former before they are many
///
/// What is held at most is the pairs twice, while they are merged, and a quarter of them once more.
package struct CandidateCollector: Sendable {
  private var pairs: [CandidatePair] = []
  private var fresh: [CandidatePair] = []
  private let leastFresh: Int

  /// - Parameter leastFresh: so many fresh pairs at least are gathered before they are merged.
  package init(leastFresh: Int = 1 << 18) {
    self.leastFresh = leastFresh
  }

  package mutating func add(_ found: [CandidatePair]) {
    fresh += found
    if fresh.count > max(leastFresh, pairs.count / 4) { merge() }
  }

  /// All pairs, ascending.
  package mutating func finish() -> [CandidatePair] {
    merge()
    defer { pairs = [] }
    return pairs
  }

  private mutating func merge() {
    fresh.sortAndRemoveRepeats()
    guard !pairs.isEmpty else {
      swap(&pairs, &fresh)
      return
    }
    var merged: [CandidatePair] = []
    merged.reserveCapacity(pairs.count + fresh.count)
    var place = 0
    for pair in fresh {
      while place < pairs.count, pairs[place] < pair {
        merged.append(pairs[place])
        place += 1
      }
      if place < pairs.count, pairs[place] == pair { place += 1 }
      merged.append(pair)
    }
    merged.append(contentsOf: pairs[place...])
    pairs = merged
    fresh = []
  }
}
