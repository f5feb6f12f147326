import Testing
import _TestSupport

@testable import Sketching

/// Signatures by one permutation against the textbook: k independent hash functions, the least of each.
@Suite struct SignatureTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let shared: Int
    let a: Int
    let b: Int
    var resemblance: Double { Double(shared) / Double(shared + a + b) }
    var testDescription: String { "\(shared) shared, \(a) and \(b) alone" }
  }

  static let shapes = [
    Shape(shared: 5, a: 0, b: 0), Shape(shared: 4, a: 1, b: 1), Shape(shared: 1, a: 4, b: 0),
    Shape(shared: 10, a: 5, b: 5), Shape(shared: 40, a: 10, b: 0), Shape(shared: 70, a: 15, b: 15),
    Shape(shared: 30, a: 70, b: 5), Shape(shared: 700, a: 150, b: 150),
    Shape(shared: 20, a: 1980, b: 10), Shape(shared: 0, a: 50, b: 50),
    Shape(shared: 500, a: 0, b: 1500),
  ]

  private func standardError(_ resemblance: Double, slots: Int) -> Double {
    (resemblance * (1 - resemblance) / Double(slots)).squareRoot()
  }

  /// Textbook MinHash (Broder 1997).
  private func textbookEstimate(_ sets: [[UInt64]], slots: Int) -> Double {
    var agreeing = 0
    for slot in 0..<slots {
      let seed = UInt64(slot + 1) &* 0x9E37_79B9_7F4A_7C15
      var least: [UInt64] = []
      for set in sets {
        var smallest = UInt64.max
        for hash in set {
          var word = (hash ^ seed) &* 0xBF58_476D_1CE4_E5B9
          word = (word ^ (word >> 29)) &* 0x94D0_49BB_1331_11EB
          word ^= word >> 32
          if word < smallest { smallest = word }
        }
        least.append(smallest)
      }
      if least[0] == least[1] { agreeing += 1 }
    }
    return Double(agreeing) / Double(slots)
  }

  @Test(arguments: SignatureTests.shapes, UInt64(1)...2)
  func estimateIsWithinFiveStandardErrors(shape: Shape, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sets = randomPair(shared: shape.shared, a: shape.a, b: shape.b, using: &generator)
    let error = standardError(shape.resemblance, slots: 128)
    let estimate = signatures(sets, slots: 128, seed: seed).estimatedResemblance(0, 1)
    #expect(abs(estimate - shape.resemblance) <= 5 * error)
    let textbook = textbookEstimate(sets, slots: 128)
    #expect(abs(textbook - shape.resemblance) <= 5 * error)
    #expect(abs(estimate - textbook) <= 7.1 * error)
  }

  /// Few shingles leave most slots to densification, many leave none.
  @Test(arguments: [(2, 2), (6, 7), (12, 15), (60, 100), (300, 400)], [64, 128])
  func estimateIsUnbiased(sizes: (shared: Int, union: Int), slots: Int) {
    var generator = SeededGenerator(seed: 11)
    let resemblance = Double(sizes.shared) / Double(sizes.union)
    let alone = sizes.union - sizes.shared
    let count = 150
    var sum = 0.0
    var squares = 0.0
    for _ in 0..<count {
      let sets = randomPair(
        shared: sizes.shared, a: alone / 2, b: alone - alone / 2, using: &generator)
      let error = signatures(sets, slots: slots).estimatedResemblance(0, 1) - resemblance
      sum += error
      squares += error * error
    }
    let expected = standardError(resemblance, slots: slots)
    #expect(abs(sum / Double(count)) <= 5 * expected / Double(count).squareRoot())
    // The variance is that of independent permutations; half as much again is chance.
    #expect((squares / Double(count)).squareRoot() <= expected * 1.5)
  }

  @Test func emptySetAgreesWithNothing() {
    let table = signatures([[], [], [1]], slots: 16)
    #expect(table.agreeingSlots(0, 1) == 0)
    #expect(table.agreeingSlots(0, 2) == 0)
    #expect(table.agreeingSlots(2, 2) == 16)
  }

  @Test func orderAndRepeatsOfHashesDoNotCount() {
    let table = signatures([[5 << 40, 9 << 50, 1], [1, 5 << 40, 1, 9 << 50]], slots: 32)
    #expect(table.agreeingSlots(0, 1) == 32)
  }

  @Test(arguments: [1, 2, 3, 64, 200, 1024])
  func everySlotIsFilled(slots: Int) {
    let table = signatures([[0x1234_5678_9ABC_DEF0]], slots: slots)
    #expect(table.count == 1)
    #expect(table.slots.allSatisfy { $0 == 0x9ABC_DEF0 })
  }

  @Test func chosenValuesLandInTheirSlots() {
    #expect(signatures([signature([7, 5, 9, 4, 1])], slots: 5).slots == [7, 5, 9, 4, 1])
  }

  @Test func appendedTablesKeepTheirRows() {
    let table = signatures([[1], [2], [3]], slots: 8)
    var joined = SignatureTable(slotCount: 8)
    joined.append(row: 2, of: table)
    joined.append(contentsOf: table)
    #expect(joined.slots == Array(table.slots[16...]) + table.slots)
  }
}
