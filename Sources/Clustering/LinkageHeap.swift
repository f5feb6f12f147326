/// Pairs of parts that may be joined, the best first: a binary heap (Williams, "Algorithm 232",
/// 1964).
///
///                .5
///             .3    .4           entries  .5 .3 .4 .1        children of i: 2i + 1, 2i + 2
///           .1
struct LinkageHeap {
  struct Entry {
    let average: Double
    let a: UInt32
    let b: UInt32
    let versionA: UInt32
    let versionB: UInt32

    /// The larger average first, then the earlier parts.
    func isBetter(than other: Entry) -> Bool {
      if average != other.average { return average > other.average }
      return a != other.a ? a < other.a : b < other.b
    }
  }

  private var entries: [Entry] = []
  /// How many entries the last sweep left.
  private(set) var sweptCount = 0

  var count: Int { entries.count }

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var at = entries.count - 1
    while at > 0 {
      let above = (at - 1) / 2
      guard entry.isBetter(than: entries[above]) else { break }
      entries[at] = entries[above]
      at = above
    }
    entries[at] = entry
  }

  mutating func popBest() -> Entry? {
    guard let best = entries.first, let last = entries.popLast() else { return nil }
    if !entries.isEmpty { sink(last, from: 0) }
    return best
  }

  /// Throws out what `isCurrent` refuses. What is left comes out in the same order as before.
  mutating func sweep(_ isCurrent: (Entry) -> Bool) {
    entries.removeAll { !isCurrent($0) }
    for at in (0..<entries.count / 2).reversed() { sink(entries[at], from: at) }
    sweptCount = entries.count
  }

  private mutating func sink(_ entry: Entry, from start: Int) {
    var at = start
    while true {
      var child = 2 * at + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1].isBetter(than: entries[child]) { child += 1 }
      guard entries[child].isBetter(than: entry) else { break }
      entries[at] = entries[child]
      at = child
    }
    entries[at] = entry
  }
}
