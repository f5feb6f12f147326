internal import Glibc
internal import Shingling

/// Which of two articles is the source, from their texts alone.
///
/// Agencies open with a formula (a dateline) that many of their articles share, write longer, and what a copy
/// takes stands nearer to the copy's beginning than to the source's: copies are cut from the bottom.
package struct Direction: Sendable {
  private let headCounts: [UInt32: UInt32]
  private static let headLength = 14

  /// Counts the openings of all articles.
  package init(texts: some Sequence<ArraySlice<UInt32>>) {
    var counts: [UInt32: UInt32] = [:]
    for text in texts {
      for trigram in Set(Direction.headTrigrams(text)) { counts[trigram, default: 0] += 1 }
    }
    headCounts = counts.filter { $0.value > 1 }
  }

  private static func headTrigrams(_ text: ArraySlice<UInt32>) -> [UInt32] {
    let words = text.prefix(headLength).map(Term.word)
    guard words.count > 2 else { return [] }
    return (2..<words.count).map { index in
      let pair = avalanche(UInt64(words[index - 2]) << 32 | UInt64(words[index - 1]))
      return UInt32(truncatingIfNeeded: avalanche(pair ^ UInt64(words[index])) >> 32)
    }
  }

  /// How many articles open with the commonest formula of this one's opening.
  private func formula(_ text: ArraySlice<UInt32>) -> Double {
    Double(Direction.headTrigrams(text).map { headCounts[$0] ?? 1 }.max() ?? 1)
  }

  /// Above 0 when `a` is the likelier source, below when `b` is; larger is surer.
  package func lean(
    _ a: Int, _ b: Int, profiles: ArticleProfiles, textA: ArraySlice<UInt32>,
    textB: ArraySlice<UInt32>
  ) -> Double {
    let opening = log(formula(textA)) - log(formula(textB))
    let length = log(Double(max(1, textA.count)) / Double(max(1, textB.count)))
    let (positionA, positionB) = profiles.sharedPositions(a, b)
    return 0.805 * opening + 0.439 * length + 2.581 * (positionA - positionB)
  }
}

extension ArticleProfiles {
  /// The mean first position of the shared words in each, from 0 at the top to 1 at the end.
  func sharedPositions(_ a: Int, _ b: Int) -> (a: Double, b: Double) {
    var sums = (0.0, 0.0)
    var shared = 0.0
    var i = wordStarts[a]
    var j = wordStarts[b]
    while i < wordStarts[a + 1], j < wordStarts[b + 1] {
      if words[i] == words[j] {
        sums.0 += Double(firsts[i])
        sums.1 += Double(firsts[j])
        shared += 1
      }
      let isFirst = words[i] <= words[j]
      let isSecond = words[j] <= words[i]
      i += isFirst ? 1 : 0
      j += isSecond ? 1 : 0
    }
    guard shared > 0 else { return (0.5, 0.5) }
    return (
      sums.0 / shared / Double(max(1, lengths[a])), sums.1 / shared / Double(max(1, lengths[b]))
    )
  }
}
