internal import Shingling

/// What two articles share of their words and phrases.
package struct PairOverlap: Sendable {
  package let a: UInt32
  package let b: UInt32
  /// The share of the weight of a's words that b has, and of b's that a has.
  package let shareOfA: Float
  package let shareOfB: Float
  /// How many of the ordinary words both have.
  let ordinaryCount: UInt32
  /// The share of a's phrases that b has, and of b's that a has.
  package let phraseShareOfA: Float
  package let phraseShareOfB: Float

  /// Pairs that share less of their words are not looked at for phrases.
  package static let leastShare: Float = 0.15

  /// The same of the one with fewer phrases, and of the one with more.
  package var phraseShareOfSmaller: Float { max(phraseShareOfA, phraseShareOfB) }
  package var phraseShareOfLarger: Float { min(phraseShareOfA, phraseShareOfB) }

  /// One of the two is plainly a copy of the other: as a neighbour it says nothing of what independent reports
  /// share.
  package var isPlainCopy: Bool { phraseShareOfSmaller >= 0.3 }

  /// Measures rows `a` and `b`.
  ///
  /// - Complexity: O(words + phrases of both).
  package init(_ profiles: ArticleProfiles, _ a: Int, _ b: Int) {
    var meter = PairMeter()
    self = meter.overlap(profiles, a, b)
  }

  fileprivate init(
    _ profiles: ArticleProfiles, _ a: Int, _ b: Int, weight: Double, ordinaryCount: UInt32,
    sharedPhrases: () -> Int
  ) {
    self.a = UInt32(a)
    self.b = UInt32(b)
    self.ordinaryCount = ordinaryCount
    shareOfA = Float(weight / max(profiles.total(a), 1e-9))
    shareOfB = Float(weight / max(profiles.total(b), 1e-9))
    guard max(shareOfA, shareOfB) >= PairOverlap.leastShare else {
      phraseShareOfA = 0
      phraseShareOfB = 0
      return
    }
    let shared = Float(sharedPhrases())
    phraseShareOfA = shared / Float(max(1, profiles.phraseCount(a)))
    phraseShareOfB = shared / Float(max(1, profiles.phraseCount(b)))
  }
}

/// Measures many pairs: it keeps the first row of the last pair as tables. One worker's scratch.
package struct PairMeter {
  private var words = WordTable()
  private var phrases = WordTable()
  private var heldWords: Int?
  private var heldPhrases: Int?

  package init() {}

  /// Measures rows `a` and `b`; pairs with the same `a` should follow one another.
  ///
  /// - Complexity: O(words + phrases of `b`), and of `a` when it was not the last.
  package mutating func overlap(_ profiles: ArticleProfiles, _ a: Int, _ b: Int) -> PairOverlap {
    if heldWords != a {
      words.hold(profiles.words(a), weights: profiles.weights(a))
      heldWords = a
    }
    let (weight, count) = words.shared(
      profiles.words(b), from: WordBand.telling, below: WordBand.rare)
    return PairOverlap(profiles, a, b, weight: weight, ordinaryCount: count) {
      if heldPhrases != a {
        phrases.hold(profiles.phrases(a))
        heldPhrases = a
      }
      return phrases.sharedCount(profiles.phrases(b))
    }
  }
}
