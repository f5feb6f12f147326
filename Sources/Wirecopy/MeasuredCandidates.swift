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

  /// Hands out the pairs with an overlap, ascending.
  func forEachPair(_ body: (CandidatePair, SetOverlap) -> Void) {
    for index in candidates.indices where places[index] > 0 {
      body(candidates[index], overlaps[Int(places[index]) - 1])
    }
  }
}
