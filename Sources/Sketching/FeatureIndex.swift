internal import Glibc

/// An index of rare features that says which articles share enough of them to be measured.
///
/// A feature that few articles have brings all of them together; one that up to a thousand have brings each
/// together with the next few in the order of time; a more common one nobody. A meeting weighs the more the
/// rarer its feature is, and an article of many features must share more:
///
///     score(a, b) = Σ w(f) / (√(F(a) F(b)) + 60),   w(f) = max(.05, 1 − ln(df(f) / 2) / ln(n / 2))
///
/// Features that one outlet repeats over its articles (furniture: notices, menus, teasers) do not count for it.
/// Rows are articles in the order of time and id.
///
///     feature   f1      f3            f9
///     rows      0 4     0 1 7         2 4        sorted by feature, then row
///     reach     1 0     2 1 0         1 0        how many of the rows behind it each one meets
package struct FeatureIndex: Sendable {
  /// The rows that have each kept feature, one feature after the other.
  private var rows: [UInt32] = []
  private var reaches: [UInt8] = []
  /// The feature's weight, in 255ths.
  private var weights: [UInt8] = []
  /// Row by row, the places of the row's features in `rows`.
  private var places: [UInt32] = []
  private var placeStarts: [Int] = []
  /// How many features every row has, kept or not.
  private let featureCounts: [UInt32]
  /// The least score of a candidate.
  package let leastScore: Double

  /// A feature of up to this many articles brings all of them together.
  fileprivate static let wholeLimit = 30
  /// How many of the following articles one meets by a more common feature.
  fileprivate static let nextLimit = 4

  /// The rows of the features of one slice: of those whose hashes begin with some bits.
  package struct Slice: Sendable {
    fileprivate var rows: [UInt32] = []
    fileprivate var reaches: [UInt8] = []
    fileprivate var weights: [UInt8] = []
  }

  /// - Parameters:
  ///   - slices: `slice` of every slice, in order.
  ///   - featureCounts: how many features every row has.
  /// - Complexity: O(features).
  package init(_ slices: consuming [Slice], featureCounts: [UInt32], leastScore: Double = 0.004) {
    self.leastScore = leastScore
    self.featureCounts = featureCounts
    let total = slices.reduce(0) { $0 + $1.rows.count }
    rows.reserveCapacity(total)
    reaches.reserveCapacity(total)
    weights.reserveCapacity(total)
    for index in slices.indices {
      rows.append(contentsOf: slices[index].rows)
      reaches.append(contentsOf: slices[index].reaches)
      weights.append(contentsOf: slices[index].weights)
      slices[index] = Slice()
    }
    arrangeByRow()
  }

  package var rowCount: Int { featureCounts.count }

  /// Puts the features of one slice of all rows together.
  ///
  /// - Parameters:
  ///   - parts: the features of consecutive ranges of rows.
  ///   - sources: row by row the outlet, 0 if unknown.
  /// - Complexity: O(features of the slice), by radix sort.
  package static func slice(
    _ slice: Int, of parts: [FeatureRows], sources: [UInt32]
  ) -> Slice {
    var result = Slice()
    result.keepPostings(sortedEntries(slice, parts), sources: sources)
    return result
  }

  /// Feature and row of everything that at least two rows share, sorted by feature, then row.
  private static func sortedEntries(_ slice: Int, _ parts: [FeatureRows]) -> [UInt64] {
    // Features of one row alone are most of them: two bits per cell leave them out. Cells are picked by the
    // bits behind those of the slice.
    let total = parts.reduce(0) { sum, part in
      (0..<part.count).reduce(sum) { $0 + part.range(slice, of: $1).count }
    }
    var bits: UInt32 = 10
    while bits < 32 - FeatureRows.sliceBits, 1 << bits < total * 2 { bits += 1 }
    let shift = 32 - FeatureRows.sliceBits - bits
    let mask = UInt32(1) << bits - 1
    var seen = [UInt8](repeating: 0, count: 1 << max(0, Int(bits) - 2))
    for part in parts {
      for row in 0..<part.count {
        for index in part.range(slice, of: row) {
          let cell = Int(part.values[index] >> shift & mask)
          let pair = UInt8(truncatingIfNeeded: (cell & 3) * 2)
          let state = seen[cell >> 2] >> pair & 3
          seen[cell >> 2] |= (state == 0 ? 1 : 2) << pair
        }
      }
    }
    var entries: [UInt64] = []
    var row: UInt32 = 0
    for part in parts {
      for index in 0..<part.count {
        for place in part.range(slice, of: index) {
          let feature = part.values[place]
          let cell = Int(feature >> shift & mask)
          if seen[cell >> 2] >> UInt8(truncatingIfNeeded: (cell & 3) * 2) & 2 == 2 {
            entries.append(UInt64(feature) << 32 | UInt64(row))
          }
        }
        row += 1
      }
    }
    return sortByHighHalf(entries)
  }

  private mutating func arrangeByRow() {
    var starts = [Int](repeating: 0, count: featureCounts.count + 1)
    for row in rows { starts[Int(row) + 1] += 1 }
    for row in 0..<featureCounts.count { starts[row + 1] += starts[row] }
    placeStarts = starts
    places = [UInt32](repeating: 0, count: rows.count)
    for (place, row) in rows.enumerated() {
      places[starts[Int(row)]] = UInt32(place)
      starts[Int(row)] += 1
    }
  }

  /// The candidates of the rows in `range` with rows behind them, each once, with their scores.
  ///
  /// - Parameter sums: scratch of `rowCount` zeros, zeros again at the end.
  /// - Complexity: O(meetings).
  package func candidates(
    of range: Range<Int>, sums: inout [UInt32], body: (_ candidate: ScoredCandidate) -> Void
  ) {
    var met: [UInt32] = []
    var found: [ScoredCandidate] = []
    // What even two articles without features would need.
    let leastSum = UInt32(leastScore * 60 * 255)
    for row in range {
      met.removeAll(keepingCapacity: true)
      for index in placeStarts[row]..<placeStarts[row + 1] {
        let place = Int(places[index])
        let weight = UInt32(weights[place])
        for next in 0..<Int(reaches[place]) {
          let other = rows[place + 1 + next]
          if sums[Int(other)] == 0 { met.append(other) }
          sums[Int(other)] += weight
        }
      }
      let own = Double(featureCounts[row])
      found.removeAll(keepingCapacity: true)
      for other in met {
        let sum = sums[Int(other)]
        sums[Int(other)] = 0
        guard sum >= leastSum else { continue }
        let size = own * Double(featureCounts[Int(other)])
        let score = Double(sum) / 255 / (size.squareRoot() + 60)
        if score >= leastScore {
          found.append(ScoredCandidate(row: UInt32(row), later: other, score: Float(score)))
        }
      }
      found.sort { $0.later < $1.later }
      for candidate in found { body(candidate) }
    }
  }
}

extension FeatureIndex.Slice {
  fileprivate mutating func keepPostings(_ entries: [UInt64], sources: [UInt32]) {
    let count = sources.count
    let wideLimit = max(1000, count / 100)
    let scale = log(Double(max(count, 20_000)) / 2)
    var bucket: [UInt32] = []
    var start = 0
    while start < entries.count {
      let feature = entries[start] >> 32
      var end = start + 1
      while end < entries.count, entries[end] >> 32 == feature { end += 1 }
      let isTooWide = end - start > wideLimit
      if end - start > 1, !isTooWide {
        bucket.removeAll(keepingCapacity: true)
        for index in start..<end { bucket.append(UInt32(truncatingIfNeeded: entries[index])) }
        if bucket.count >= FurnitureRule.leastArticles {
          FurnitureRule.removeFurniture(&bucket, sources: sources)
        }
        append(bucket, weight: max(0.05, 1 - log(Double(bucket.count) / 2) / scale))
      }
      start = end
    }
  }

  private mutating func append(_ bucket: [UInt32], weight: Double) {
    guard bucket.count > 1 else { return }
    let isWhole = bucket.count <= FeatureIndex.wholeLimit
    let farthest = isWhole ? FeatureIndex.wholeLimit : FeatureIndex.nextLimit
    let quantum = UInt8((weight * 255).rounded())
    for (index, row) in bucket.enumerated() {
      rows.append(row)
      reaches.append(UInt8(min(farthest, bucket.count - 1 - index)))
      weights.append(quantum)
    }
  }
}

/// What counts as furniture: a feature that one outlet has in ten articles or more, and that it has in at least
/// half of all that have it.
package enum FurnitureRule {
  package static let leastArticles = 10

  /// Removes the rows of the outlet whose furniture the feature of `bucket` is.
  static func removeFurniture(_ bucket: inout [UInt32], sources: [UInt32]) {
    var counts: [UInt32: Int] = [:]
    for row in bucket where sources[Int(row)] != 0 { counts[sources[Int(row)], default: 0] += 1 }
    let half = bucket.count
    bucket.removeAll { row in
      let count = counts[sources[Int(row)]] ?? 0
      return count >= leastArticles && count * 2 >= half
    }
  }
}
