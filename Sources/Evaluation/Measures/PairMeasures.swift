/// How well a set of pairs was found.
///
/// A share whose denominator is zero is `nil`: precision if nothing was called positive, recall if there
/// was nothing to find.
public struct PairMeasures: Sendable, Equatable {
  public let truePositives: Int
  public let falsePositives: Int
  public let falseNegatives: Int
  public let trueNegatives: Int

  public init(truePositives: Int, falsePositives: Int, falseNegatives: Int, trueNegatives: Int) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.trueNegatives = trueNegatives
  }

  /// Share of the pairs called positive that are.
  public var precision: Double? { share(truePositives, of: truePositives + falsePositives) }

  /// Share of the positive pairs that were found.
  public var recall: Double? { share(truePositives, of: truePositives + falseNegatives) }

  /// Harmonic mean of precision and recall; zero if neither found anything that was there.
  public var f1: Double? {
    share(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives)
  }
}

extension PairMeasures {
  /// The adjusted Rand index over the counted pairs; `nil` unless some belong together and some do not.
  ///
  /// The form by pairs of Hubert and Arabie's index, which is Cohen's kappa over pairs (M. Warrens, "On
  /// the equivalence of Cohen's kappa and the Hubert-Arabie adjusted Rand index", 2008).
  public var adjustedRandIndex: Double? {
    let (hit, wrong) = (Double(truePositives), Double(falsePositives))
    let (missed, apart) = (Double(falseNegatives), Double(trueNegatives))
    guard hit + missed > 0, wrong + apart > 0 else { return nil }
    let whole = (hit + missed) * (missed + apart) + (hit + wrong) * (wrong + apart)
    return whole > 0 ? 2 * (hit * apart - missed * wrong) / whole : nil
  }
}

/// Two articles and whether they belong together.
public struct LabelledPair: Sendable, Equatable {
  public let first: Int
  public let second: Int
  public let isPositive: Bool

  public init(first: Int, second: Int, isPositive: Bool) {
    self.first = first
    self.second = second
    self.isPositive = isPositive
  }
}

/// What the pairs that no label mentions count as.
public enum UnlistedPairs: Sendable {
  /// Nothing: only the listed pairs are counted.
  case ignored
  /// Negatives: every pair of articles is counted.
  case negative
}

extension PairMeasures {
  /// Measures clusters against labelled pairs.
  ///
  /// A pair listed twice counts once, and as positive if one of its labels is. A pair of an article with
  /// itself is ignored.
  ///
  /// - Parameters:
  ///   - pairs: articles as indexes of `clusters`.
  ///   - clusters: the cluster of each article; `nil` for an article the run does not know, which counts
  ///     as standing alone.
  /// - Complexity: O(p log p + n log n) for p pairs and n articles.
  public init(_ pairs: [LabelledPair], clusters: [Int?], unlisted: UnlistedPairs) {
    let joined = { (pair: LabelledPair) in
      clusters[pair.first] != nil && clusters[pair.first] == clusters[pair.second]
    }
    var counts = (positiveJoined: 0, positiveApart: 0, negativeJoined: 0, negativeApart: 0)
    for pair in distinct(pairs) {
      switch (pair.isPositive, joined(pair)) {
      case (true, true): counts.positiveJoined += 1
      case (true, false): counts.positiveApart += 1
      case (false, true): counts.negativeJoined += 1
      case (false, false): counts.negativeApart += 1
      }
    }
    if unlisted == .negative {
      let sizes = runLengths(clusters.compactMap { $0 }.sorted())
      let joinedPairs = sizes.reduce(0) { $0 + pairCount($1) }
      counts.negativeJoined = joinedPairs - counts.positiveJoined
      counts.negativeApart =
        pairCount(clusters.count) - joinedPairs - counts.positiveApart
    }
    self.init(
      truePositives: counts.positiveJoined, falsePositives: counts.negativeJoined,
      falseNegatives: counts.positiveApart, trueNegatives: counts.negativeApart)
  }
}

/// The pairs without repetition, smaller index first.
private func distinct(_ pairs: [LabelledPair]) -> [LabelledPair] {
  let ordered = pairs.filter { $0.first != $0.second }.map { pair in
    LabelledPair(
      first: min(pair.first, pair.second), second: max(pair.first, pair.second),
      isPositive: pair.isPositive)
  }.sorted { one, other in
    if one.first != other.first { return one.first < other.first }
    if one.second != other.second { return one.second < other.second }
    return one.isPositive && !other.isPositive
  }
  var kept: [LabelledPair] = []
  for pair in ordered {
    if let last = kept.last, last.first == pair.first, last.second == pair.second { continue }
    kept.append(pair)
  }
  return kept
}

/// `part` / `whole`, or nothing if there is no whole.
func share(_ part: Int, of whole: Int) -> Double? {
  whole > 0 ? Double(part) / Double(whole) : nil
}

/// The number of pairs among `count` things.
func pairCount(_ count: Int) -> Int {
  count * (count - 1) / 2
}

/// The lengths of the runs of equal elements.
func runLengths<Element: Equatable>(_ elements: [Element]) -> [Int] {
  var lengths: [Int] = []
  for (index, element) in elements.enumerated() {
    if index > 0, elements[index - 1] == element {
      lengths[lengths.count - 1] += 1
    } else {
      lengths.append(1)
    }
  }
  return lengths
}
