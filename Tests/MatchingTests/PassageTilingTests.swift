import Testing
import _TestSupport

@testable import Matching

@Suite struct PassageTilingTests {
  /// Greedy string tiling as Wise wrote it down: all pairs of places, the longest unmarked match, again.
  private func naiveTiles(_ a: [UInt32], _ b: [UInt32]) -> [PassageTiling.Tile] {
    var markedA = [Bool](repeating: false, count: a.count)
    var markedB = [Bool](repeating: false, count: b.count)
    var tiles: [PassageTiling.Tile] = []
    while true {
      var best = PassageTiling.Tile(a: 0, b: 0, length: PassageTiling.seedLength - 1)
      for j in b.indices {
        for i in a.indices {
          var length = 0
          while i + length < a.count, j + length < b.count, a[i + length] == b[j + length],
            !markedA[i + length], !markedB[j + length]
          {
            length += 1
          }
          if length > best.length { best = PassageTiling.Tile(a: i, b: j, length: length) }
        }
      }
      guard best.length >= PassageTiling.seedLength else { break }
      for step in 0..<best.length {
        markedA[best.a + step] = true
        markedB[best.b + step] = true
      }
      tiles.append(best)
    }
    return tiles.sorted { $0.b < $1.b }
  }

  /// With words that all tell the same, tiles are those of the textbook, as long as no seed is too frequent to
  /// be tried in all its places.
  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func tilesAreThoseOfTheTextbook(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let vocabulary = [4, 6, 12][Int(seed % 3)]
    func draw() -> String {
      let words = (0..<Int.random(in: 3...30, using: &generator)).map { _ in
        "w\(Int.random(in: 0..<vocabulary, using: &generator))"
      }
      return words.joined(separator: " ")
    }
    let a = passageText(draw())
    let b = passageText(draw())
    var tiling = PassageTiling(a, b)
    #expect(tiling.tiles() == naiveTiles(a.words, b.words))
  }

  private static let hostile: [(String, String)] = {
    let many = 6000
    let one = String(repeating: "word ", count: many)
    let periods = (0..<many).map { "p\($0 % 7)" }.joined(separator: " ")
    let other = (0..<many).map { "p\($0 % 11)" }.joined(separator: " ")
    let rising = (0..<110).flatMap { (0..<$0).map { "p\($0)" } }.joined(separator: " ")
    let pairs = (0..<many).map { $0 % 2 == 0 ? "same" : "x\($0 / 40)" }.joined(separator: ". ")
    return [
      (one, one), (one, "x " + one + " y"), (periods, periods), (periods, other), (one, periods),
      (rising, rising + " z " + rising), (rising, periods), (pairs, pairs), (pairs, one + pairs),
    ]
  }()

  /// Steps are counted, not time.
  @Test(arguments: 0..<9)
  func hostileTextsTakeStepsPerWord(number: Int) {
    let (a, b) = PassageTilingTests.hostile[number]
    let first = passageText(a)
    let second = passageText(b)
    let found = Passages(first, second)
    #expect(found.operations <= 4096 + 400 * (first.count + second.count))
    #expect(!found.all.isEmpty || number == 3 || number == 4)
  }

  @Test func oneWordAgainAndAgainIsStillTheSameText() {
    let text = passageText(String(repeating: "word ", count: 5000))
    let found = Passages(text, text)
    #expect(found.all.map(\.rangeA) == [0..<5000])
  }
}
