internal import Glibc
package import Shingling
internal import Sketching

extension StoryVectors {
  /// The vectors of `nodes`, in order.
  ///
  /// A word that occurs n times, first as the article's word f, most often capitalised or not,
  /// weighs
  ///
  ///     (1 + ln n) · (−ln p)² · (1.5 if capitalised) · (1 + e^(−(f + 1) / 300))
  ///
  /// where p is the share of articles it is expected in: what is rare, repeated, a name and said
  /// early tells what the story is. This is tf·idf (Salton, Buckley, "Term-weighting approaches in
  /// automatic text retrieval", 1988) with the idf squared, since the frame of a news text is made
  /// of middling words. Rows do not depend on one another, so ranges of nodes may be built apart
  /// and joined in order.
  ///
  /// - Complexity: O(words of the nodes).
  package init(_ nodes: ArraySlice<StoryNode>, of terms: TermSequences, shares: DocumentShares) {
    self.init()
    var row = WeightedWords()
    var distinct = DistinctWords()
    for node in nodes {
      row.removeAll()
      let text = terms.whole(Int(node.article))
      distinct.find(in: text)
      row.weigh(distinct, text, shares: shares)
      append(row, shares: shares)
    }
  }

  /// The means of those of `groups` in `range` that have several members, in order.
  ///
  /// The product of two means is the average over all pairs, so it is the average linkage of the
  /// two groups with no pair missing.
  ///
  /// - Complexity: O(words of the members).
  func means(of groups: Groups, in range: Range<Int>, shares: DocumentShares) -> StoryVectors {
    var means = StoryVectors()
    var row = WeightedWords()
    var pairs: [UInt64] = []
    for index in range where groups[index].count > 1 {
      let group = groups[index]
      row.removeAll()
      pairs.removeAll(keepingCapacity: true)
      for node in group {
        for (word, weight) in zip(words(Int(node)), weights(Int(node))) {
          pairs.append(UInt64(word) << 32 | UInt64(weight.bitPattern))
        }
      }
      row.average(sortByHighHalf(pairs), over: group.count)
      means.append(row, shares: shares)
    }
    return means
  }
}

extension WeightedWords {
  /// Fills the row from the words of an article.
  fileprivate mutating func weigh(
    _ distinct: DistinctWords, _ text: ArraySlice<UInt32>, shares: DocumentShares
  ) {
    found.removeAll(keepingCapacity: true)
    var squares = 0.0
    for ((word, first), count) in zip(
      zip(distinct.words, distinct.firsts), distinct.counts(in: text))
    {
      let information = shares.information(word)
      // What a quarter of all articles have weighs next to nothing and has no place in the row.
      guard information >= StoryRule.leastInformation else { continue }
      let weight =
        StoryFactors.ofCount(Int(count.all)) * information * information
        * (2 * count.facts > count.all ? 1.5 : 1) * StoryFactors.ofFirst(Int(first))
      words.append(word)
      found.append(weight)
      squares += weight * weight
    }
    let length = squares.squareRoot()
    let all = words
    words.removeAll(keepingCapacity: true)
    for (word, weight) in zip(all, found) where weight >= StoryRule.leastWeight * length {
      append(word, weight: Float(weight / length))
    }
  }

  /// Fills the row with the mean of `count` rows, given as sorted words with the bits of their
  /// weights.
  fileprivate mutating func average(_ pairs: [UInt64], over count: Int) {
    var index = 0
    while index < pairs.count {
      let word = UInt32(pairs[index] >> 32)
      var sum = 0.0
      while index < pairs.count, UInt32(pairs[index] >> 32) == word {
        sum += Double(Float(bitPattern: UInt32(truncatingIfNeeded: pairs[index])))
        index += 1
      }
      append(word, weight: Float(sum / Double(count)))
    }
  }
}

/// What repetition and place make of a word's weight; of the usual numbers they are looked up.
private enum StoryFactors {
  private static let known = 1024
  private static let ofCounts = (0..<known).map { 1 + log(Double(max(1, $0))) }
  private static let ofFirsts = (0..<known).map { 1 + exp(-(Double($0) + 1) / 300) }

  static func ofCount(_ count: Int) -> Double {
    count < known ? ofCounts[count] : 1 + log(Double(count))
  }

  static func ofFirst(_ first: Int) -> Double {
    first < known ? ofFirsts[first] : 1 + exp(-(Double(first) + 1) / 300)
  }
}
