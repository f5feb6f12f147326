internal import Glibc

/// The measures from which derivation is judged; `docs/DERIVATION.md` says how each was chosen.
package struct DerivationFeatures: Sendable {
  /// Ordinary words of one found in the other: the smaller of both directions, and that of the derived
  /// article, or the mean of both where the times do not say which that is.
  package let ordinaryLeast: Double
  package let ordinaryDerived: Double
  /// Phrases outside quotation marks in common, over the larger number of either.
  package let phrases: Double
  /// Whether what both share stands in the same order: Kendall's tau of first positions.
  package let order: Double
  /// ln of the number of words of the longer.
  package let length: Double
  /// How much more they share than the derived article shares with its nearest neighbour, in log odds.
  package let aboveNearest: Double
  /// The same against the mean of five neighbours; the smaller of both directions.
  package let aboveMean: Double
  /// What the fifth neighbour shares, in log odds; the smaller of both.
  package let background: Double
  /// ln of one more than the neighbours that are nearer than the partner; the smaller of both.
  package let rank: Double
  /// How much more the source shares with the derived article than with its second neighbour of all.
  package let aboveSecond: Double
  /// Whether row `a` is taken for the source, `b` for the derived article.
  package let isForward: Bool

  /// The most that the features of a pair can come to, in whatever order its shared words stand; far cheaper.
  package static func bound(
    _ overlap: PairOverlap, profiles: ArticleProfiles, neighbours: Neighbourhood, isForward: Bool?
  ) -> DerivationFeatures {
    DerivationFeatures(
      overlap, profiles: profiles, neighbours: neighbours, isForward: isForward,
      order: DerivationFeatures.mostOrder)
  }

  package static let names = [
    "ordinary_least", "ordinary_derived", "phrases", "order", "length", "above_nearest",
    "above_mean", "background", "rank", "above_second",
  ]

  /// In the order of `names`.
  package var values: [Double] {
    [
      ordinaryLeast, ordinaryDerived, phrases, order, length, aboveNearest, aboveMean, background,
      rank, aboveSecond,
    ]
  }

  /// - Parameter isForward: whether `a` was published before `b`; `nil` if that is not known, and then the
  ///   article that is more contained in the other is taken for the derived one.
  package init(
    _ overlap: PairOverlap, profiles: ArticleProfiles, neighbours: Neighbourhood, isForward: Bool?
  ) {
    self.init(
      overlap, profiles: profiles, neighbours: neighbours, isForward: isForward,
      order: profiles.order(Int(overlap.a), Int(overlap.b)))
  }

  /// More than all but plain copies come to.
  private static let mostOrder = 0.9

  /// The same for an order that is known or assumed.
  init(
    _ overlap: PairOverlap, profiles: ArticleProfiles, neighbours: Neighbourhood, isForward: Bool?,
    order: Double
  ) {
    let a = Int(overlap.a)
    let b = Int(overlap.b)
    let shareA = Double(overlap.shareOfA)
    let shareB = Double(overlap.shareOfB)
    let lengths = (profiles.length(a), profiles.length(b))
    let forward =
      isForward ?? (shareA != shareB ? shareB > shareA : lengths.1 <= lengths.0)
    self.isForward = forward
    let derived = forward ? b : a
    let source = forward ? a : b
    let shareDerived = forward ? shareB : shareA
    let shareSource = forward ? shareA : shareB
    let ofDerived = neighbours.background(of: derived, without: source)
    let ofSource = neighbours.background(of: source, without: derived)
    func ordinary(_ row: Int) -> Double {
      (Double(overlap.ordinaryCount) + 0.5) / (Double(profiles.ordinaryCount(row)) + 2)
    }
    let least = logOdds(min(ordinary(derived), ordinary(source)))
    ordinaryLeast = least
    // Where the times do not say which is derived, neither direction is taken for it.
    ordinaryDerived =
      isForward == nil
      ? (least + logOdds(max(ordinary(derived), ordinary(source)))) / 2 : logOdds(ordinary(derived))
    phrases = logOdds(Double(overlap.phraseShareOfLarger))
    self.order = order
    length = log(Double(max(lengths.0, lengths.1, 1)))
    func margin(_ share: Double, _ base: Double) -> Double {
      max(-1.5, min(1.5, logOdds(share) - logOdds(base)))
    }
    aboveNearest = margin(shareDerived, ofDerived.nearest)
    aboveMean = min(
      margin(shareDerived, ofDerived.meanOfFive), margin(shareSource, ofSource.meanOfFive))
    background = logOdds(min(ofDerived.fifth, ofSource.fifth))
    let nearer = min(
      ofDerived.shares.count { $0 > shareDerived }, ofSource.shares.count { $0 > shareSource })
    rank = log(1 + Double(nearer))
    aboveSecond = margin(shareSource, ofSource.second)
  }
}

/// Log odds of a share, kept finite at both ends.
func logOdds(_ share: Double) -> Double {
  log((share + 0.02) / (1 - share + 0.02))
}

extension ArticleProfiles {
  /// Whether the telling words that both rows have stand in the same order: Kendall's tau-a of their first
  /// places, shrunk by k / (k + 8) for k words; 0 below five.
  func order(_ a: Int, _ b: Int) -> Double {
    // Where a word that both have stands first in `b`, by its place in `a`: no two words stand in one place.
    var places = [UInt32](repeating: 0, count: length(a))
    var shared = 0
    let (weights, firstsOfA, firstsOfB) = (weights(a), firsts(a), firsts(b))
    forEachShared(a, b) { first, second in
      guard weights[weights.startIndex + first] >= WordBand.telling else { return }
      places[Int(firstsOfA[firstsOfA.startIndex + first])] =
        firstsOfB[firstsOfB.startIndex + second] + 1
      shared += 1
    }
    guard shared >= 5 else { return 0 }
    var order = places.filter { $0 > 0 }
    let inversions = Double(countInversions(&order))
    let count = Double(shared)
    return (1 - 4 * inversions / (count * (count - 1))) * count / (count + 8)
  }
}

/// How many pairs of `values` stand in falling order; sorts them.
///
/// - Complexity: O(n · log n), by merging.
func countInversions(_ values: inout [UInt32]) -> Int {
  var scratch = values
  var inversions = 0
  var width = 1
  while width < values.count {
    var start = 0
    while start < values.count {
      let middle = min(start + width, values.count)
      let end = min(start + 2 * width, values.count)
      var i = start
      var j = middle
      for out in start..<end {
        if i < middle, j >= end || values[i] <= values[j] {
          scratch[out] = values[i]
          i += 1
        } else {
          scratch[out] = values[j]
          inversions += middle - i
          j += 1
        }
      }
      start = end
    }
    swap(&values, &scratch)
    width *= 2
  }
  return inversions
}
