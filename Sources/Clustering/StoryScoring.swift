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
package struct StoryScorer {
  private var table = WordTable()
  private var held: Int?

  package init() {}

  /// The score of what is held and of row `b`; the sum runs along the words they share, ascending.
  ///
  /// - Complexity: O(words of `b`).
  private func score(_ b: Int, in rows: StoryRows, times: (Instant?, Instant?)) -> Float {
    let score = table.product(rows.words(b), rows.weights(b)) * storyTimeFactor(times.0, times.1)
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

  private mutating func hold(_ row: Int, of rows: StoryRows) {
    if held == row { return }
    table.hold(rows.words(row), weights: rows.weights(row))
    held = row
  }
}
