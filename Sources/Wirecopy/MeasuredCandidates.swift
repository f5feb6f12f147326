internal import ArticleModel
internal import Matching
internal import Sketching

/// The candidate pairs with what their texts share.
///
///     candidates   0-4  1-2  2-7      ascending
///     places        1    0    2       the pair's overlap plus one; 0 if that is too small
///     overlaps     o1   o2
struct MeasuredCandidates: Sendable {
  let candidates: [CandidatePair]
  let places: [UInt32]
  let overlaps: [SetOverlap]

  init(_ candidates: [CandidatePair], places: [UInt32], overlaps: [SetOverlap]) {
    self.candidates = candidates
    self.places = places
    self.overlaps = overlaps
  }

  /// The pairs with an overlap, ascending.
  var pairs: [MatchedPair] {
    var pairs: [MatchedPair] = []
    pairs.reserveCapacity(overlaps.count)
    for (pair, place) in zip(candidates, places) where place > 0 {
      pairs.append(MatchedPair(pair, nearCopy: overlaps[Int(place) - 1]))
    }
    return pairs
  }
}
