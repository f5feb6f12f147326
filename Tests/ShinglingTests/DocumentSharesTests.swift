import Foundation
import Testing
import _TestSupport

@testable import Shingling

@Suite struct DocumentSharesTests {
  private func text(using generator: inout SeededGenerator) -> Set<UInt32> {
    Set((0..<50).map { _ in UInt32.random(in: 0..<5000, using: &generator) << 2 })
  }

  /// Counts are exact, in one part or in several.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func countsAgreeWithADictionary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var known: [UInt32: UInt32] = [:]
    var parts = [DocumentCounts(), DocumentCounts()]
    for article in 0..<300 {
      let words = text(using: &generator)
      for word in words { known[word, default: 0] += 1 }
      parts[article % 2].add(distinct: words)
    }
    var all = parts[0]
    all.add(parts[1])
    #expect(all.articleCount == 300)
    for word in stride(from: UInt32(0), to: 5010 << 2, by: 4) {
      #expect(all.count(word) == known[word] ?? 0)
    }
  }

  /// What a word tells is −ln of its share, known to the background or not, counted or not.
  @Test func informationIsOfTheShare() {
    var counts = DocumentCounts()
    for article in 0..<200 { counts.add(distinct: article < 100 ? [4, 8] : [8, 16]) }
    let background = BackgroundTable([(word: 4, quantum: 12), (word: 20, quantum: 24)])
    let shares = DocumentShares(counts: counts, background: background)
    // (100 + 500 · ½) / 700, and 200 articles of 700 with next to no background.
    #expect(abs(shares.share(4) - 0.5) < 1e-9)
    #expect(abs(shares.share(8) - 200.02 / 700) < 1e-9)
    #expect(abs(shares.share(20) - 0.25 * 500 / 700) < 1e-9)
    for word: UInt32 in [4, 8, 16, 20, 24] {
      #expect(abs(shares.information(word) + log(shares.share(word))) < 1e-6)
    }
  }
}
