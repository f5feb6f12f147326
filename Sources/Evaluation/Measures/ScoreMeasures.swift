/// The chance that a positive has a higher score than a negative, equal scores counting half: the area
/// under the receiver operating characteristic, by rank sums (Mann and Whitney 1947).
///
/// - Returns: `nil` unless there are both positives and negatives.
/// - Precondition: one outcome per score.
/// - Complexity: O(n log n)
public func areaUnderCurve(scores: [Double], isPositive: [Bool]) -> Double? {
  precondition(scores.count == isPositive.count, "one outcome per score")
  let order = scores.indices.sorted { scores[$0] < scores[$1] }
  let positives = isPositive.count { $0 }
  let negatives = scores.count - positives
  guard positives > 0, negatives > 0 else { return nil }
  var wins = 0.0
  var negativesBelow = 0
  var start = 0
  while start < order.count {
    var end = start
    var tied = (positives: 0, negatives: 0)
    while end < order.count, scores[order[end]] == scores[order[start]] {
      if isPositive[order[end]] { tied.positives += 1 } else { tied.negatives += 1 }
      end += 1
    }
    wins += Double(tied.positives) * (Double(negativesBelow) + Double(tied.negatives) / 2)
    negativesBelow += tied.negatives
    start = end
  }
  return wins / (Double(positives) * Double(negatives))
}

/// Whether probabilities mean what they say: of the things given 0.8, eight in ten should be so.
public struct Calibration: Sendable, Equatable {
  /// The things whose probability falls in one stretch of [0, 1].
  public struct Bin: Sendable, Equatable {
    public let range: Range<Double>
    public let count: Int
    /// `nil` for an empty bin.
    public let meanProbability: Double?
    /// Share of them that turned out so; `nil` for an empty bin.
    public let observed: Double?
  }

  public let bins: [Bin]
  /// Mean distance between what was said and what was so, over all things (expected calibration error,
  /// Naeini et al. 2015); `nil` without any.
  public let expectedError: Double?

  /// - Precondition: one outcome per probability, each in [0, 1]; at least one bin.
  public init(probabilities: [Double], outcomes: [Bool], binCount: Int = 10) {
    precondition(probabilities.count == outcomes.count, "one outcome per probability")
    precondition(binCount > 0, "at least one bin")
    var counts = Array(repeating: 0, count: binCount)
    var sums = Array(repeating: 0.0, count: binCount)
    var hits = Array(repeating: 0, count: binCount)
    for (probability, outcome) in zip(probabilities, outcomes) {
      precondition(probability >= 0 && probability <= 1, "a probability lies in [0, 1]")
      let bin = min(binCount - 1, Int(probability * Double(binCount)))
      counts[bin] += 1
      sums[bin] += probability
      if outcome { hits[bin] += 1 }
    }
    bins = counts.indices.map { bin in
      let low = Double(bin) / Double(binCount)
      let high = Double(bin + 1) / Double(binCount)
      return Bin(
        range: low..<high, count: counts[bin],
        meanProbability: counts[bin] > 0 ? sums[bin] / Double(counts[bin]) : nil,
        observed: share(hits[bin], of: counts[bin]))
    }
    let distance = counts.indices.reduce(0.0) { $0 + abs(sums[$1] - Double(hits[$1])) }
    expectedError = probabilities.isEmpty ? nil : distance / Double(probabilities.count)
  }
}
