internal import ArticleModel
internal import Glibc
internal import Shingling

/// Which of two articles is the source, from their texts alone.
///
/// Agencies open with a formula (a dateline) that many of their articles share, write longer, and what a copy
/// takes stands nearer to the copy's beginning than to the source's: copies are cut from the bottom.
package struct Direction: Sendable {
  /// The openings' trigrams that several articles have, ascending, and how many have each.
  private var trigrams: [UInt32] = []
  private var counts: [UInt32] = []
  private static let headLength = 14

  /// Counts the openings of all articles.
  package init(texts: some Sequence<ArraySlice<UInt32>>) {
    var all: [UInt32] = []
    var own: [UInt32] = []
    for text in texts {
      own.removeAll(keepingCapacity: true)
      Direction.forEachTrigram(of: text) { if !own.contains($0) { own.append($0) } }
      all.append(contentsOf: own)
    }
    var scratch: [UInt32] = []
    sortWords(&all, scratch: &scratch)
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] == all[start] { end += 1 }
      if end - start > 1 {
        trigrams.append(all[start])
        counts.append(UInt32(end - start))
      }
      start = end
    }
  }

  private static func forEachTrigram(of text: ArraySlice<UInt32>, _ body: (UInt32) -> Void) {
    let head = text.prefix(headLength)
    for index in head.indices.dropFirst(2) {
      let pair = avalanche(
        UInt64(Term.word(head[index - 2])) << 32 | UInt64(Term.word(head[index - 1])))
      body(UInt32(truncatingIfNeeded: avalanche(pair ^ UInt64(Term.word(head[index]))) >> 32))
    }
  }

  /// How many articles open with the commonest formula of this one's opening.
  private func formula(_ text: ArraySlice<UInt32>) -> Double {
    var most: UInt32 = 1
    Direction.forEachTrigram(of: text) { most = max(most, count(of: $0)) }
    return Double(most)
  }

  private func count(of trigram: UInt32) -> UInt32 {
    let place = trigrams.indices.partitionPoint { trigrams[$0] < trigram }
    return place < trigrams.count && trigrams[place] == trigram ? counts[place] : 1
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
    let (firstsOfA, firstsOfB) = (firsts(a), firsts(b))
    forEachShared(a, b) { first, second in
      sums.0 += Double(firstsOfA[firstsOfA.startIndex + first])
      sums.1 += Double(firstsOfB[firstsOfB.startIndex + second])
      shared += 1
    }
    guard shared > 0 else { return (0.5, 0.5) }
    return (
      sums.0 / shared / Double(max(1, length(a))), sums.1 / shared / Double(max(1, length(b)))
    )
  }
}
