import Shingling
import Testing
import _TestSupport

@Suite struct WordTableTests {
  private func row(_ count: Int, using generator: inout SeededGenerator) -> ([UInt32], [Float]) {
    let words = Set((0..<count).map { _ in UInt32.random(in: 0..<3000, using: &generator) << 2 })
    let sorted = words.sorted()
    return (sorted, sorted.map { _ in Float.random(in: 0...8, using: &generator) })
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func agreesWithDictionaries(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var table = WordTable()
    for count in [0, 1, 30, 900, 2500, 40] {
      let (words, weights) = row(count, using: &generator)
      let (others, factors) = row(700, using: &generator)
      let known = Dictionary(uniqueKeysWithValues: zip(words, weights))
      table.hold(words[...], weights: weights[...])
      let shared = others.compactMap { known[$0] }
      #expect(table.sharedCount(others[...]) == shared.count)
      let (weight, within) = table.shared(others[...], from: 2, below: 5)
      #expect(weight == shared.reduce(0) { $0 + Double($1) })
      #expect(Int(within) == shared.count { $0 >= 2 && $0 < 5 })
      let product = zip(others, factors).reduce(0.0) {
        $0 + Double(known[$1.0] ?? 0) * Double($1.1)
      }
      #expect(table.product(others[...], factors[...]) == product)
    }
  }

  /// Slices that start anywhere.
  @Test func slices() {
    var table = WordTable()
    table.hold([4, 8, 12, 16][1...], weights: [9, 9, 1, 2, 3][2...])
    #expect(table.sharedCount([4, 12, 16, 20]) == 2)
    #expect(table.product([0, 8, 16][1...], [5, 5, 7, 10][2...]) == 37)
    var places: [[Int]] = []
    table.forEachShared([4, 12, 16, 20][1...]) { places.append([$0, $1]) }
    #expect(places == [[0, 1], [1, 2]])
  }
}
