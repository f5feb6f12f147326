package import ArticleModel

/// Two articles worth measuring, `a` < `b`, packed so that pairs sort by `a`, then `b`.
package struct CandidatePair: Hashable, Comparable, Sendable {
  package let packed: UInt64

  package init(_ first: ArticleIndex, _ second: ArticleIndex) {
    precondition(first != second, "an article is no pair with itself")
    packed = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
  }

  package var a: ArticleIndex { ArticleIndex(truncatingIfNeeded: packed >> 32) }
  package var b: ArticleIndex { ArticleIndex(truncatingIfNeeded: packed) }

  package static func < (first: CandidatePair, second: CandidatePair) -> Bool {
    first.packed < second.packed
  }
}

extension Array where Element == CandidatePair {
  /// Sorts by `b`, then `a`, in digits of eleven bits; as many digits as the largest article needs.
  private mutating func sortPacked() {
    guard count > 512 else {
      sort()
      return
    }
    let largest = reduce(0) { Swift.max($0, $1.b) }  // a < b
    var digits: UInt64 = 1
    while digits < 3, UInt64(largest) >> (11 * digits) > 0 { digits += 1 }
    var into = self
    var from: [CandidatePair] = []
    // `into` is a copy of its own from here on, and `self` moves away: the pairs are there twice, not thrice.
    swap(&from, &self)
    for half in [UInt64(0), 32] {
      for digit in 0..<digits {
        scatter(from, into: &into, shift: half + digit * 11)
        swap(&from, &into)
      }
    }
    self = from
  }

  private func scatter(_ pairs: [CandidatePair], into: inout [CandidatePair], shift: UInt64) {
    let mask: UInt64 = 2047
    // The topmost digit of a half must not reach into the other one.
    let width = shift == 22 ? UInt64(1023) : mask
    var starts = [Int](repeating: 0, count: 2048)
    for pair in pairs { starts[Int((pair.packed >> shift) & width)] += 1 }
    var start = 0
    for digit in starts.indices {
      let size = starts[digit]
      starts[digit] = start
      start += size
    }
    for pair in pairs {
      let digit = Int((pair.packed >> shift) & width)
      into[starts[digit]] = pair
      starts[digit] += 1
    }
  }

  /// Ascending, each pair once.
  ///
  /// - Complexity: O(pairs), by radix sort.
  package mutating func sortAndRemoveRepeats() {
    sortPacked()
    guard count > 1 else { return }
    var kept = 1
    for index in 1..<count where self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
  }
}

extension Array where Element == CandidatePair {
  /// The articles that occur in the pairs, ascending.
  package func articles(of count: Int) -> [ArticleIndex] {
    var occurs = [Bool](repeating: false, count: count)
    for pair in self {
      occurs[Int(pair.a)] = true
      occurs[Int(pair.b)] = true
    }
    return (0..<ArticleIndex(count)).filter { occurs[Int($0)] }
  }
}
