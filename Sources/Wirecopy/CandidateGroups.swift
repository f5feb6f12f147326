internal import ArticleModel
internal import Clustering
internal import Sketching

/// Candidate pairs in pieces of work: pairs that hang together by shared articles are measured together, so
/// that an article is read once, or a few times if very many hang together, and no more than the articles
/// of a piece are held. Within a chain the pairs of one article stand together, by the one of a pair that has fewer
/// of them: a crowd's leaders are in many pieces then, every other article in one.
///
///     candidates   0-4  1-2  2-7  4-9        chains 0-4-9 and 1-2-7
///     order        0 3 | 1 2                 places in the list of candidates
///     pieces       0..<2, 2..<4
struct CandidateGroups: Sendable {
  let order: [UInt32]
  let pieces: [Range<Int>]

  /// Pairs a piece should have, and pairs of one chain it may have at most.
  private static let usualLength = 256
  private static let greatestLength = 4096

  /// - Complexity: O(articles + candidates).
  init(_ candidates: [CandidatePair], articleCount: Int) {
    var sets = DisjointSets(count: articleCount)
    for pair in candidates { sets.join(pair.a, pair.b) }
    var pairCounts = [UInt32](repeating: 0, count: articleCount)
    for pair in candidates {
      pairCounts[Int(pair.a)] += 1
      pairCounts[Int(pair.b)] += 1
    }
    let byArticle = sortByHighHalf(
      candidates.enumerated().map { place, pair in
        let hasFewer = pairCounts[Int(pair.a)] < pairCounts[Int(pair.b)]
        return UInt64(hasFewer ? pair.a : pair.b) << 32 | UInt64(place)
      })
    let sorted = sortByHighHalf(
      byArticle.map { key in
        let place = Int(truncatingIfNeeded: key & 0xFFFF_FFFF)
        return UInt64(sets.root(candidates[place].a)) << 32 | UInt64(place)
      })
    var pieces: [Range<Int>] = []
    var start = 0
    for place in sorted.indices {
      let length = place + 1 - start
      let isLast = place + 1 == sorted.count
      let endsChain = isLast || sorted[place] >> 32 != sorted[place + 1] >> 32
      if isLast || length >= CandidateGroups.greatestLength
        || (endsChain && length >= CandidateGroups.usualLength)
      {
        pieces.append(start..<place + 1)
        start = place + 1
      }
    }
    order = sorted.map { UInt32(truncatingIfNeeded: $0) }
    self.pieces = pieces
  }
}
