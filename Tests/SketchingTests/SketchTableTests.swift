import ArticleModel
import Testing
import _TestSupport

@testable import Sketching

@Suite struct SketchTableTests {
  /// Rows that share about half of their slots, pair by pair.
  private func rows(_ count: Int, slots: Int, seed: UInt64) -> SignatureTable {
    var generator = SeededGenerator(seed: seed)
    var values: [[UInt32]] = []
    for number in 0..<count {
      let row =
        number % 2 == 0
        ? randomValues(slots, using: &generator)
        : changed(values[number - 1], slots / 2, using: &generator)
      values.append(row)
    }
    return signatures(values.map(signature), slots: slots)
  }

  @Test(arguments: [(bands: 32, rows: 4), (16, 8), (40, 3), (60, 2), (128, 1), (9, 14)])
  func whatAgreesInFullAgreesWhenCut(shape: (bands: Int, rows: Int)) throws {
    let table = rows(60, slots: 128, seed: 3)
    let banding = try Banding(bands: shape.bands, rows: shape.rows, slotCount: 128)
    let sketches = try SketchTable(table, banding: banding)
    for a in 0..<60 {
      for b in (a + 1)..<60 {
        let full = table.agreeingSlots(a, b)
        let cut = sketches.agreeingSlots(a, b)
        #expect(cut >= full)
        #expect(cut <= full + 8)
        for band in 0..<shape.bands {
          let slots = (band * shape.rows)..<((band + 1) * shape.rows)
          let isEqual =
            table.slots[(a * 128 + slots.lowerBound)..<(a * 128 + slots.upperBound)]
            == table.slots[(b * 128 + slots.lowerBound)..<(b * 128 + slots.upperBound)]
          let isCommon =
            band < 64 ? sketches.commonBands(a, b) >> UInt64(band) & 1 == 1 : isEqual
          #expect(isCommon || !isEqual)
          #expect(
            sketches.bandKey(a, band: band) == sketches.bandKey(b, band: band) || !isEqual)
        }
      }
    }
  }

  @Test func aSpilledTableReadsLikeOneInMemory() throws {
    let table = rows(300, slots: 16, seed: 8)
    let banding = try Banding(bands: 4, rows: 4, slotCount: 16)
    let plain = try SketchTable(table, banding: banding)
    var spilled = SketchTable(slotCount: 16, banding: banding, memory: 0, directory: "/tmp")
    var rows = SketchRows(like: spilled)
    for row in 0..<300 { rows.append(row: row, of: table) }
    for row in 0..<300 { try spilled.append(rows, row) }
    #expect(plain.spilledBytes == 0)
    #expect(spilled.spilledBytes > 0)
    spilled.release()
    for a in 0..<300 {
      #expect(spilled.bandKey(a, band: 3) == plain.bandKey(a, band: 3))
      #expect(spilled.agreeingSlots(a, 299 - a) == plain.agreeingSlots(a, 299 - a))
    }
  }
}
