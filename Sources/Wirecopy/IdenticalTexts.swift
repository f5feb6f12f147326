internal import ArticleModel
internal import Clustering
internal import Shingling

/// Articles whose normalised texts are the same, collapsed to one each.
///
///     article     0 1 2 3 4      texts of 0, 2 and 3 are the same
///     standsFor   0 1 0 0 4
///     distinct    0 1 4
struct IdenticalTexts: Sendable {
  /// Per article, the earliest one with the same text.
  let standsFor: [ArticleIndex]
  /// The articles that stand for themselves, ascending; those without any token are left out, as
  /// they are compared by nothing.
  let distinct: [ArticleIndex]
  /// The classes of two members or more, each in the order of time and id.
  let classes: Groups
  /// The articles that stand for others too.
  let leaders: Set<ArticleIndex>

  /// - Complexity: O(articles · log articles).
  init(digests: [TextDigest], tokenCounts: [UInt32], ranks: [UInt32]) {
    // By the first half of the digest as plain numbers; then what agrees in it by all of it and rank.
    var keys: [UInt64] = []
    keys.reserveCapacity(digests.count)
    for (index, digest) in digests.enumerated() where tokenCounts[index] > 0 {
      keys.append((digest.high & 0xFFFF_FFFF_0000_0000) | UInt64(index))
    }
    keys.sort()
    var order = keys.map { ArticleIndex(truncatingIfNeeded: $0) }
    var first = 0
    while first < keys.count {
      var end = first + 1
      while end < keys.count, keys[end] >> 32 == keys[first] >> 32 { end += 1 }
      if end - first > 1 {
        order[first..<end].sort { first, second in
          let a = digests[Int(first)]
          let b = digests[Int(second)]
          return (a.high, a.low, ranks[Int(first)]) < (b.high, b.low, ranks[Int(second)])
        }
      }
      first = end
    }
    var standsFor = (0..<ArticleIndex(digests.count)).map { $0 }
    var distinct: [ArticleIndex] = []
    var classes = Groups()
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, digests[Int(order[end])] == digests[Int(order[start])] { end += 1 }
      distinct.append(order[start])
      if end - start > 1 {
        classes.append(order[start..<end])
        for member in order[start..<end] { standsFor[Int(member)] = order[start] }
      }
      start = end
    }
    self.standsFor = standsFor
    self.distinct = distinct.sorted()
    self.classes = classes
    leaders = Set((0..<classes.count).compactMap { classes[$0].first })
  }
}
