package import ArticleModel
internal import Glibc

/// What stands for one cluster when stories are looked for.
///
/// Nodes are given in the order of time and id, dated before undated; a node is known by its place
/// in that order. Everything below breaks ties by it.
package struct StoryNode: Hashable, Sendable {
  /// The row of the cluster's longest member in the run's `TermSequences`.
  package let article: ArticleIndex
  /// When the cluster's earliest member was published.
  package let published: Instant?

  package init(article: ArticleIndex, published: Instant?) {
    self.article = article
    self.published = published
  }
}

/// The numbers stories are found by. All were measured together; only the threshold is meant to be
/// set.
package enum StoryRule {
  /// The average score two parts of a story need.
  package static let threshold = 0.14
  /// Links below this score are not kept: a missing link counts as 0.
  package static let leastScore = 0.05
  /// −ln of the share of articles from which on a word does not count, 0.25.
  package static let leastInformation = 1.3863
  /// The least weight of a word in its row: what weighs less adds next to nothing to a score.
  package static let leastWeight = 0.015
  /// How many of a node's heaviest words it is found by.
  package static let heavyCount = 32
  /// Of a bucket above this size only near neighbours meet.
  package static let largestWholeBucket = 20
  /// How many of those that follow in a large bucket a node meets.
  package static let neighbourCount = 10
  /// Days apart that do not count.
  package static let graceDays = 2.0
  /// Days that halve a score.
  package static let halfLifeDays = 7.0
  /// What a score is worth when one date of two is unknown.
  package static let unknownDateFactor = 0.8
  /// How far the average of two parts may lie below what holds each of them together.
  package static let guardShare = 0.65
  /// How many pairs at the threshold a part is credited with, so that twos and threes are not
  /// judged by one pair.
  package static let priorPairs = 3.0
  /// Seconds apart from which on no score can reach `leastScore`: 32.3 days.
  package static let farthestSeconds = Int64(
    (graceDays + halfLifeDays * log2(1 / leastScore)) * 86_400)
}

/// What the distance of two dates leaves of a score.
///
///     days apart   0 … 2   9    16    23     both unknown   one unknown
///     factor       1       ½    ¼     ⅛      1              0.8
package func storyTimeFactor(_ a: Instant?, _ b: Instant?) -> Double {
  switch (a, b) {
  case (let first?, let second?):
    let days = abs(Double(second.lag(since: first))) / 86_400
    return exp2(-max(0, days - StoryRule.graceDays) / StoryRule.halfLifeDays)
  case (nil, nil): return 1
  default: return StoryRule.unknownDateFactor
  }
}
