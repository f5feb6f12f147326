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
  /// - Complexity: O(words + phrases of both), by merging.
  package init(_ profiles: ArticleProfiles, _ a: Int, _ b: Int) {
    self.a = UInt32(a)
    self.b = UInt32(b)
    let (weight, ordinaryCount) = profiles.sharedWeight(a, b)
    self.ordinaryCount = ordinaryCount
    shareOfA = Float(weight / max(profiles.totals[a], 1e-9))
    shareOfB = Float(weight / max(profiles.totals[b], 1e-9))
    guard max(shareOfA, shareOfB) >= PairOverlap.leastShare else {
      phraseShareOfA = 0
      phraseShareOfB = 0
      return
    }
    let shared = Float(profiles.sharedPhrases(a, b))
    phraseShareOfA = shared / Float(max(1, profiles.phraseCount(a)))
    phraseShareOfB = shared / Float(max(1, profiles.phraseCount(b)))
  }
}

extension ArticleProfiles {
  /// The weight of the words that both rows have, and how many of them are ordinary.
  func sharedWeight(_ a: Int, _ b: Int) -> (weight: Double, ordinaryCount: UInt32) {
    unsafe words.withUnsafeBufferPointer { words in
      unsafe weights.withUnsafeBufferPointer { weights in
        var i = wordStarts[a]
        var j = wordStarts[b]
        let endA = wordStarts[a + 1]
        let endB = wordStarts[b + 1]
        var sum = 0.0
        var ordinaryCount: UInt32 = 0
        while i < endA, j < endB {
          let first = unsafe words[i]
          let second = unsafe words[j]
          if first == second {
            let weight = unsafe weights[i]
            sum += Double(weight)
            ordinaryCount += WordBand.isOrdinary(weight) ? 1 : 0
          }
          i += first <= second ? 1 : 0
          j += second <= first ? 1 : 0
        }
        return (sum, ordinaryCount)
      }
    }
  }

  /// How many phrases both rows have.
  func sharedPhrases(_ a: Int, _ b: Int) -> Int {
    unsafe phrases.withUnsafeBufferPointer { phrases in
      var i = phraseStarts[a]
      var j = phraseStarts[b]
      let endA = phraseStarts[a + 1]
      let endB = phraseStarts[b + 1]
      var shared = 0
      while i < endA, j < endB {
        let first = unsafe phrases[i]
        let second = unsafe phrases[j]
        shared += first == second ? 1 : 0
        i += first <= second ? 1 : 0
        j += second <= first ? 1 : 0
      }
      return shared
    }
  }
}
