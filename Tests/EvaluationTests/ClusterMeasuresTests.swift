import Evaluation
import Testing
import _TestSupport

@Suite struct ClusterMeasuresTests {
  /// Run: {0 1 2} {3 4 5}; gold: {0 1} {2 3} {4 5}.
  ///
  ///     table      run A  run B     pairs together in both: C(2,2) + C(2,2) = {0 1}, {4 5}     TP 2
  ///     gold 1       2      0       run pairs 3 + 3 = 6                                       FP 4
  ///     gold 2       1      1       gold pairs 1 + 1 + 1 = 3                                  FN 1
  ///     gold 3       0      2       all pairs 15                                              TN 8
  @Test func agreesWithTheWorkedExample() throws {
    let measures = ClusterMeasures(predicted: [1, 1, 1, 2, 2, 2], gold: [5, 5, 6, 6, 7, 7])
    #expect(
      measures.pairs
        == PairMeasures(
          truePositives: 2, falsePositives: 4, falseNegatives: 1, trueNegatives: 8))
    #expect(measures.pairs.precision == 2.0 / 6)
    #expect(measures.pairs.recall == 2.0 / 3)
    #expect(measures.pairs.f1 == 4.0 / 9)
    // Precision of 0, 1: 2/3 each; of 2: 1/3; the other half is the same: (2 + 2 + 1) / 3 / 3 = 5/9.
    #expect(abs(try #require(measures.bCubedPrecision) - 5.0 / 9) < 1e-12)
    // Recall of 0, 1, 4, 5: 1; of 2, 3: 1/2: 5 / 6.
    #expect(abs(try #require(measures.bCubedRecall) - 5.0 / 6) < 1e-12)
    // Hubert and Arabie: expected 3 · 6 / 15 = 1.2, most (3 + 6) / 2 = 4.5: (2 − 1.2) / 3.3.
    #expect(abs(try #require(measures.adjustedRandIndex) - 0.8 / 3.3) < 1e-12)
  }

  @Test func leavesOutTheUnlabelledAndCountsTheMissing() {
    // Article 3 has no label; article 2 is not in the run and stands alone.
    let measures = ClusterMeasures(predicted: [1, 1, nil, 1], gold: [1, 1, 1, nil])
    #expect(measures.articleCount == 3)
    #expect(measures.unlabelledCount == 1)
    #expect(measures.missingCount == 1)
    #expect(
      measures.pairs
        == PairMeasures(
          truePositives: 1, falsePositives: 0, falseNegatives: 2, trueNegatives: 0))
  }

  @Test func hasNothingToSayWithoutArticles() {
    let measures = ClusterMeasures(predicted: [], gold: [])
    #expect(measures.pairs.precision == nil)
    #expect(measures.pairs.recall == nil)
    #expect(measures.pairs.f1 == nil)
    #expect(measures.bCubedF1 == nil)
    #expect(measures.adjustedRandIndex == nil)
  }

  @Test func equalPartitionsAgreeFully() {
    #expect(ClusterMeasures(predicted: [1, 2, 3], gold: [7, 8, 9]).adjustedRandIndex == 1)
    #expect(ClusterMeasures(predicted: [1, 1, 1], gold: [7, 7, 7]).adjustedRandIndex == 1)
    let measures = ClusterMeasures(predicted: [4, 4, 2], gold: [1, 1, 9])
    #expect(measures.adjustedRandIndex == 1)
    #expect(measures.bCubedF1 == 1)
  }

  @Test(arguments: UInt64(0)..<40) func agreesWithAllPairs(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...40, using: &generator)
    let kinds = Int.random(in: 1...12, using: &generator)
    let draw = { (generator: inout SeededGenerator) -> Int? in
      let label = Int.random(in: 0...kinds, using: &generator)
      return label == 0 ? nil : label
    }
    let predicted = (0..<count).map { _ in draw(&generator) }
    let gold = (0..<count).map { _ in draw(&generator) }
    let measures = ClusterMeasures(predicted: predicted, gold: gold)
    let oracle = Oracle(predicted: predicted, gold: gold)
    #expect(measures.pairs == oracle.pairs)
    #expect(abs((measures.bCubedPrecision ?? -1) - oracle.bCubed(of: oracle.run)) < 1e-9)
    #expect(abs((measures.bCubedRecall ?? -1) - oracle.bCubed(of: oracle.truth)) < 1e-9)
    if let expected = oracle.adjustedRandIndex {
      #expect(abs(try #require(measures.adjustedRandIndex) - expected) < 1e-9)
    }
  }
}

/// The measures by their definitions, over all pairs of articles.
private struct Oracle {
  let run: [Int]
  let truth: [Int]

  init(predicted: [Int?], gold: [Int?]) {
    let known = gold.indices.filter { gold[$0] != nil }
    run = known.map { predicted[$0] ?? -1 - $0 }
    truth = known.map { gold[$0] ?? 0 }
  }

  var pairs: PairMeasures {
    var counts = [0, 0, 0, 0]
    for later in run.indices {
      for earlier in 0..<later {
        let inRun = run[later] == run[earlier]
        let inTruth = truth[later] == truth[earlier]
        counts[(inRun ? 0 : 2) + (inRun == inTruth ? 0 : 1)] += 1
      }
    }
    return PairMeasures(
      truePositives: counts[0], falsePositives: counts[1], falseNegatives: counts[3],
      trueNegatives: counts[2])
  }

  /// The mean share of an article's companions in `groups` that are with it on both sides.
  func bCubed(of groups: [Int]) -> Double {
    guard !groups.isEmpty else { return -1 }
    return groups.indices.reduce(0.0) { sum, article in
      let companions = groups.indices.filter { groups[$0] == groups[article] }
      let shared = companions.filter {
        run[$0] == run[article] && truth[$0] == truth[article]
      }
      return sum + Double(shared.count) / Double(companions.count)
    } / Double(groups.count)
  }

  /// The form of the index in the four counts of pairs.
  var adjustedRandIndex: Double? {
    let counts = pairs
    let (a, b) = (Double(counts.truePositives), Double(counts.falsePositives))
    let (c, d) = (Double(counts.falseNegatives), Double(counts.trueNegatives))
    let divisor = (a + b) * (b + d) + (a + c) * (c + d)
    return divisor == 0 ? nil : 2 * (a * d - b * c) / divisor
  }
}
