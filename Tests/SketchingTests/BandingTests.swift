import ArticleModel
import Foundation
import Testing
import _TestSupport

@testable import Sketching

@Suite struct BandingTests {
  private func curve(_ resemblance: Double, bands: Int, rows: Int) -> Double {
    1 - pow(1 - pow(resemblance, Double(rows)), Double(bands))
  }

  @Test(arguments: [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.99, 1], [0.5, 0.9, 0.99, 0.9999])
  func chosenBandingIsTheSteepestThatFindsEnough(threshold: Double, recall: Double) throws {
    for slots in [1, 2, 16, 100, 128, 256] {
      let banding = Banding(threshold: threshold, recall: recall, slotCount: slots)
      #expect(banding.rows >= 1 && banding.bands == slots / banding.rows)
      let found = curve(threshold, bands: banding.bands, rows: banding.rows)
      #expect(found >= recall - 1e-12 || banding.rows == 1)
      for rows in (banding.rows + 1)..<(slots + 1) where rows <= slots {
        #expect(curve(threshold, bands: slots / rows, rows: rows) < recall + 1e-12)
      }
    }
  }

  @Test func curveIsThatOfTheBook() throws {
    let banding = try Banding(bands: 20, rows: 5, slotCount: 100)
    // Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", figure 3.8.
    for (resemblance, probability) in [
      (0.2, 0.006), (0.3, 0.047), (0.4, 0.186), (0.5, 0.470), (0.6, 0.802), (0.7, 0.975),
      (0.8, 0.9996),
    ] {
      #expect(abs(banding.candidateProbability(resemblance) - probability) < 0.0006)
    }
    #expect(banding.candidateProbability(0) == 0)
    #expect(banding.candidateProbability(1) == 1)
  }

  @Test(arguments: [(0, 1), (1, 0), (-1, -1), (129, 1), (1, 129), (26, 5), (Int.max, 2)])
  func impossibleBandingIsRefused(bands: Int, rows: Int) {
    #expect(throws: ParameterError.self) {
      try Banding(bands: bands, rows: rows, slotCount: 128)
    }
  }

  @Test func allSlotsMayBeUsed() throws {
    let banding = try Banding(bands: 32, rows: 4, slotCount: 128)
    #expect(banding.bands == 32 && banding.rows == 4)
  }

  /// Pairs of a given resemblance become candidates at least as often as the curve promises.
  @Test(arguments: [(35, 50), (350, 500), (25, 50), (45, 50)], UInt64(1)...2)
  func candidatesAreFoundAsOftenAsTheCurveSays(
    sizes: (shared: Int, union: Int), seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let pairCount = 250
    var sets: [[UInt64]] = []
    let alone = sizes.union - sizes.shared
    for _ in 0..<pairCount {
      sets += randomPair(
        shared: sizes.shared, a: alone / 2, b: alone - alone / 2, using: &generator)
    }
    let table = signatures(sets, slots: 128, seed: seed)
    let banding = Banding(threshold: 0.7, recall: 0.9, slotCount: 128)
    let finder = CandidateFinder(
      sketches: try SketchTable(table, banding: banding), threshold: 0.5,
      ranks: (0..<UInt32(table.count)).map { $0 })
    var found: [CandidatePair] = []
    for band in 0..<banding.bands {
      found += finder.pairs(inBand: band, of: Array(0..<ArticleIndex(table.count)))
    }
    found.sortAndRemoveRepeats()
    let hits = found.count { $0.a % 2 == 0 && $0.b == $0.a + 1 }
    #expect(hits == found.count, "unrelated sets met")
    let expected = banding.candidateProbability(Double(sizes.shared) / Double(sizes.union))
    let spread = (expected * (1 - expected) / Double(pairCount)).squareRoot()
    #expect(Double(hits) / Double(pairCount) >= expected - 5 * spread)
  }
}
