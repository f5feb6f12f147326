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
  /// Ascending, each pair once.
  package mutating func sortAndRemoveRepeats() {
    sort()
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
