package import ArticleModel
internal import Glibc
package import Shingling

/// Two nodes that may tell one story, `a` before `b`.
package struct StoryLink: Hashable, Sendable {
  package let a: UInt32
  package let b: UInt32
  /// The cosine of their words, less what their dates take from it: a multiple of 2⁻²⁴, so that
  /// sums of scores are exact and do not depend on their order.
  package let score: Float

  package init(_ a: UInt32, _ b: UInt32, score: Float) {
    self.a = a
    self.b = b
    self.score = score
  }
}

/// Scores pairs of rows. One worker's scratch: it holds one row as a table of its words and goes
/// along the others.
///
///     row        12  40  96
///     tags       _ 96 _ _ 12 _ 40 _
///     weights      .3     .9   .3
package struct StoryScorer {
  private var tags = [UInt32](repeating: 0, count: 1 << 12)
  private var weights = [Float](repeating: 0, count: 1 << 12)
  private var used: [Int] = []
  private var held: Int?

  package init() {}

  /// The score of what is held and of row `b`; the sum runs along the words they share, ascending.
  ///
  /// - Complexity: O(words of `b`).
  private func score(_ b: Int, in rows: StoryRows, times: (Instant?, Instant?)) -> Float {
    let score = product(with: b, in: rows) * storyTimeFactor(times.0, times.1)
    return Float((min(1, score) * 16_777_216).rounded() / 16_777_216)
  }

  /// The links among `pairs`, which are ascending and have the smaller node in the high half.
  ///
  /// Pairs do not depend on one another: parts of them may be scored apart and joined in order.
  package mutating func links(
    among pairs: ArraySlice<UInt64>, in rows: StoryRows, times: [Instant?]
  ) -> [StoryLink] {
    held = nil
    var links: [StoryLink] = []
    for pair in pairs {
      let a = Int(pair >> 32)
      let b = Int(pair & 0xFFFF_FFFF)
      hold(a, of: rows)
      let score = score(b, in: rows, times: (times[a], times[b]))
      if Double(score) >= StoryRule.leastScore {
        links.append(StoryLink(UInt32(a), UInt32(b), score: score))
      }
    }
    return links
  }

  /// The same-story score of rows `a` and `b`, which were published at `times`: 0 … 1.
  ///
  /// - Complexity: O(words of both).
  package static func score(
    _ a: Int, _ b: Int, in rows: StoryRows, times: (Instant?, Instant?)
  ) -> Float {
    var scorer = StoryScorer()
    scorer.hold(a, of: rows)
    return scorer.score(b, in: rows, times: times)
  }

  /// The same-story score of two nodes by themselves: 0 … 1; from 0.14 on two articles that are
  /// alone tell one story.
  ///
  /// - Complexity: O(words of both).
  package static func score(
    _ a: StoryNode, _ b: StoryNode, of terms: TermSequences, shares: DocumentShares
  ) -> Float {
    let rows = StoryRows(StoryVectors([a, b], of: terms, shares: shares))
    return score(0, 1, in: rows, times: (a.published, b.published))
  }

  /// Holds row `row` as a table, open addressed with linear probing.
  private mutating func hold(_ row: Int, of rows: StoryRows) {
    if held == row { return }
    for cell in used { tags[cell] = 0 }
    used.removeAll(keepingCapacity: true)
    let words = rows.words(row)
    if words.count * 4 > tags.count {
      var size = tags.count
      while size < words.count * 4 { size *= 2 }
      tags = [UInt32](repeating: 0, count: size)
      weights = [Float](repeating: 0, count: size)
    }
    let mask = tags.count - 1
    for (word, weight) in zip(words, rows.weights(row)) {
      var cell = Int(word >> 2) & mask
      while tags[cell] != 0 { cell = (cell + 1) & mask }
      // The low bits of a word are zero: with one set no cell in use is zero.
      tags[cell] = word | 1
      weights[cell] = weight
      used.append(cell)
    }
    held = row
  }

  /// The product of what is held with row `row`.
  private func product(with row: Int, in rows: StoryRows) -> Double {
    // Raw memory, as this is what stories cost: some hundred words a pair, millions of pairs.
    unsafe rows.withRow(row) { words, others in
      unsafe tags.withUnsafeBufferPointer { tags in
        let mask = tags.count - 1
        var sum = 0.0
        for index in 0..<words.count {
          let word = unsafe words[index]
          var cell = Int(word >> 2) & mask
          while unsafe tags[cell] != 0 {
            if unsafe tags[cell] == word | 1 {
              sum += unsafe Double(weights[cell]) * Double(others[index])
              break
            }
            cell = (cell + 1) & mask
          }
        }
        return sum
      }
    }
  }
}
