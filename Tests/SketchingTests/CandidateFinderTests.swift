import ArticleModel
import Testing
import _TestSupport

@testable import Sketching

@Suite struct CandidateFinderTests {
  private static let slots = 32
  private static let rows = 4

  private func finder(
    _ table: SignatureTable, ranks: [UInt32]? = nil, threshold: Double = 0.7
  ) throws -> CandidateFinder {
    let banding = try Banding(
      bands: table.slotCount / Self.rows, rows: Self.rows, slotCount: table.slotCount)
    return CandidateFinder(
      sketches: try SketchTable(table, banding: banding),
      threshold: threshold, ranks: ranks ?? (0..<UInt32(table.count)).map { $0 })
  }

  private func pairs(_ finder: CandidateFinder, bands: Range<Int>) -> [CandidatePair] {
    var found: [CandidatePair] = []
    for band in bands {
      found += finder.pairs(inBand: band, of: Array(0..<ArticleIndex(finder.sketches.count)))
    }
    found.sortAndRemoveRepeats()
    return found
  }

  private func table(_ values: [[UInt32]]) -> SignatureTable {
    signatures(values.map(signature), slots: values[0].count)
  }

  /// Families of up to six rows, each a prototype with a few slots changed, and loners.
  private func families(using generator: inout SeededGenerator) -> [[UInt32]] {
    var rows: [[UInt32]] = []
    for size in [1, 6, 2, 1, 5, 3, 1, 4] {
      let prototype = randomValues(Self.slots, using: &generator)
      for _ in 0..<size {
        let count = Int.random(in: 0...14, using: &generator)
        rows.append(changed(prototype, count, using: &generator))
      }
    }
    return rows
  }

  @Test(arguments: UInt64(1)...20)
  func everyPairOfASmallBucketIsFound(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let whole = families(using: &generator)
    let finder = try finder(table(whole))
    // A band of four rows keeps a byte a slot.
    let values = whole.map { $0.map { UInt8(truncatingIfNeeded: $0) } }
    for band in 0..<finder.sketches.banding.bands {
      let slots = (band * Self.rows)..<((band + 1) * Self.rows)
      var expected: [CandidatePair] = []
      for a in values.indices {
        for b in values.indices.dropFirst(a + 1) where values[a][slots] == values[b][slots] {
          let agreement = zip(values[a], values[b]).count { $0 == $1 }
          if agreement >= finder.leastAgreement {
            expected.append(CandidatePair(ArticleIndex(a), ArticleIndex(b)))
          }
        }
      }
      var found = finder.pairs(inBand: band, of: Array(0..<ArticleIndex(values.count)))
      found.sortAndRemoveRepeats()
      #expect(found == expected)
    }
  }

  @Test func pairsFarBelowTheThresholdAreLeftOut() throws {
    var generator = SeededGenerator(seed: 3)
    let first = randomValues(Self.slots, using: &generator)
    let second = Array(first[..<Self.rows]) + randomValues(28, using: &generator)
    let finder = try finder(table([first, second]), threshold: 0.95)
    #expect(finder.leastAgreement > Self.rows)
    #expect(pairs(finder, bands: 0..<8).isEmpty)
  }

  @Test func rowsThatWereNotAskedForAreNotPaired() throws {
    let finder = try finder(table(Array(repeating: [UInt32](1...32), count: 4)))
    #expect(finder.pairs(inBand: 0, of: [1, 3]) == [CandidatePair(1, 3)])
    #expect(finder.pairs(inBand: 0, of: []).isEmpty)
  }

  @Test func crowdOfEqualRowsCostsOnePairEach() throws {
    let finder = try finder(table(Array(repeating: [UInt32](1...32), count: 5000)))
    let found = pairs(finder, bands: 2..<3)
    #expect(found.count < 5000 + 33 * 32 / 2)
    #expect(found.articles(of: 5000).count == 5000)
  }

  @Test(arguments: UInt64(1)...2)
  func crowdOfNearlyEqualRowsLosesNobody(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let prototype = randomValues(128, using: &generator)
    let count = 1000
    let values = (0..<count).map { _ in
      changed(prototype, Int.random(in: 0...6, using: &generator), using: &generator)
    }
    // A row is missing from a bucket when a change falls into the band, never from all of five.
    let found = pairs(try finder(table(values)), bands: 0..<5)
    #expect(found.articles(of: count).count == count)
    #expect(found.count <= 5 * count + 5 * 33 * 32 / 2)
  }

  @Test func crowdOfTwoGroupsKeepsBoth() throws {
    var generator = SeededGenerator(seed: 5)
    let shared = randomValues(Self.rows, using: &generator)
    let groups = (0..<2).map { _ in
      shared + randomValues(Self.slots - Self.rows, using: &generator)
    }
    let values = (0..<1000).map { groups[$0 % 2] }
    let finder = try finder(table(values))
    let found = pairs(finder, bands: 0..<1)
    let within = found.filter { $0.a % 2 == $0.b % 2 }
    #expect(within.articles(of: 1000).count == 1000)
    #expect(found.count <= 3 * 1000)
  }

  /// Many stories in one bucket, as when all share a line of boilerplate: more than leaders can lead.
  @Test func crowdOfManyGroupsIsBandedAgain() throws {
    var generator = SeededGenerator(seed: 6)
    let shared = randomValues(Self.rows, using: &generator)
    let groups = (0..<100).map { _ in
      shared + randomValues(Self.slots - Self.rows, using: &generator)
    }
    let count = 500
    let values = (0..<count).map {
      changed(groups[$0 % 100], 2, from: Self.rows, using: &generator)
    }
    let found = pairs(try finder(table(values)), bands: 0..<1)
    let within = Set(found).filter { $0.a % 100 == $0.b % 100 }
    // Every group of five has its ten pairs.
    #expect(within.count == 100 * 10)
    #expect(found.count <= 10 * count)
  }

  @Test(arguments: UInt64(1)...6)
  func orderOfRowsDoesNotMatter(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let prototype = randomValues(Self.slots, using: &generator)
    var values = families(using: &generator)
    for _ in 0..<60 {
      let count = Int.random(in: 0...9, using: &generator)
      values.append(changed(prototype, count, using: &generator))
    }
    let ranks = (0..<UInt32(values.count)).shuffled(using: &generator)
    let order = values.indices.shuffled(using: &generator)
    let plain = pairs(try finder(table(values), ranks: ranks), bands: 0..<8)
    let moved = pairs(
      try finder(table(order.map { values[$0] }), ranks: order.map { ranks[$0] }), bands: 0..<8)
    let back = moved.map {
      CandidatePair(ArticleIndex(order[Int($0.a)]), ArticleIndex(order[Int($0.b)]))
    }
    #expect(back.sorted() == plain)
    #expect(!plain.isEmpty)
  }

  /// Small families and crowds, loose and tight, so that a pair meets in many bands in many ways.
  @Test(arguments: UInt64(1)...8)
  func historyLosesNothing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var values = families(using: &generator)
    for size in [40, 90, 60] {
      let prototype = randomValues(Self.slots, using: &generator)
      for _ in 0..<size {
        let count = Int.random(in: 0...20, using: &generator)
        values.append(changed(prototype, count, using: &generator))
      }
    }
    let finder = try finder(table(values), threshold: 0.5)
    let rows = Array(0..<ArticleIndex(values.count))
    var history = CandidateFinder.History(rowCount: values.count)
    var found: [CandidatePair] = []
    for band in 0..<8 {
      let meetings = finder.meetings(inBand: band, of: rows, history: history)
      history.add(meetings)
      found += meetings.pairs
    }
    let all = (0..<8).flatMap { finder.pairs(inBand: $0, of: rows) }
    #expect(Set(found) == Set(all))
    #expect(found.count < all.count)
  }
}

extension CandidateFinder {
  /// The pairs of one band by itself.
  func pairs(inBand band: Int, of rows: [ArticleIndex]) -> [CandidatePair] {
    meetings(inBand: band, of: rows, history: History(rowCount: sketches.count)).pairs
  }
}
