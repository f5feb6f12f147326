import Foundation
import Testing
import _TestSupport

@testable import Sketching

@Suite struct FeatureIndexTests {
  /// Candidates by dictionaries; features that more than thirty rows have do not occur here.
  private func naive(_ rows: [[UInt32]]) -> [String: Float] {
    var buckets: [UInt32: [Int]] = [:]
    for (row, features) in rows.enumerated() {
      for feature in features { buckets[feature, default: []].append(row) }
    }
    var sums: [[Int]: Int] = [:]
    for bucket in buckets.values where bucket.count > 1 {
      let weight = max(0.05, 1 - log(Double(bucket.count) / 2) / log(10_000))
      for i in bucket.indices {
        for j in bucket.indices.dropFirst(i + 1) {
          sums[[bucket[i], bucket[j]], default: 0] += Int((weight * 255).rounded())
        }
      }
    }
    var found: [String: Float] = [:]
    for (pair, sum) in sums {
      let size = Double(rows[pair[0]].count) * Double(rows[pair[1]].count)
      let score = Double(sum) / 255 / (size.squareRoot() + 60)
      if score >= 0.004 { found["\(pair)"] = Float(score) }
    }
    return found
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func agreesWithDictionaries(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<60).map { _ in
      Array(
        Set(
          (0..<Int.random(in: 0...40, using: &generator)).map { _ in
            // Few features, spread over all slices.
            UInt32.random(in: 0..<200, using: &generator) &* 0x0147_AE15
          })
      ).sorted()
    }
    for cut in [1, 7, 60] {
      let parts = stride(from: 0, to: rows.count, by: cut).map { start in
        var part = FeatureRows()
        for row in rows[start..<min(rows.count, start + cut)] { part.append(row[...]) }
        return part
      }
      let sources = [UInt32](repeating: 0, count: rows.count)
      let index = FeatureIndex(
        (0..<FeatureRows.sliceCount).map {
          FeatureIndex.slice($0, of: parts, sources: sources)
        }, featureCounts: rows.map { UInt32($0.count) })
      var found: [String: Float] = [:]
      var sums = [UInt32](repeating: 0, count: rows.count)
      var last = [-1, -1]
      index.candidates(of: 0..<rows.count, sums: &sums) { candidate in
        let pair = [Int(candidate.row), Int(candidate.later)]
        #expect(last[0] < pair[0] || (last[0] == pair[0] && last[1] < pair[1]))
        last = pair
        found["\(pair)"] = candidate.score
      }
      #expect(found == naive(rows))
      #expect(sums.allSatisfy { $0 == 0 })
    }
  }
}
