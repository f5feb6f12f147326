import Testing
import _TestSupport

@testable import Sketching

@Suite struct RadixSortTests {
  @Test(arguments: UInt64(1)...10)
  func sortsByHighHalfAndKeepsTheOrderOfTies(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let keys = (0..<10).map { _ in UInt32.random(in: 0...UInt32.max, using: &generator) }
    for count in [0, 1, 2, 3, 50, 400] {
      let words = (0..<count).map { _ in
        let key = Bool.random(using: &generator) ? generator.next() >> 32 : 0
        let repeated = UInt64(keys.randomElement(using: &generator) ?? 0)
        return (key == 0 ? repeated : key) << 32 | (generator.next() & 0xFFFF_FFFF)
      }
      let expected = words.enumerated().sorted {
        ($0.element >> 32, $0.offset) < ($1.element >> 32, $1.offset)
      }
      #expect(sortByHighHalf(words) == expected.map(\.element))
    }
  }

  /// Every digit of the three passes decides once.
  @Test func allBitsOfTheHighHalfCount() {
    let words = (32..<64).map { UInt64(1) << UInt64($0) | 7 }
    #expect(sortByHighHalf(words.reversed()) == words)
  }
}
