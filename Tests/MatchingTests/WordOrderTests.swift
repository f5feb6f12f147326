import Shingling
import Testing
import _TestSupport

@testable import Matching

@Suite struct WordOrderTests {
  private func naiveInversions(_ values: [UInt32]) -> Int {
    var count = 0
    for i in values.indices {
      for j in values.indices where i < j && values[i] > values[j] { count += 1 }
    }
    return count
  }

  @Test func inversionsAreCountedAsByComparingAllPairs() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let length = Int.random(in: 0...40, using: &generator)
      var values = (0..<length).map { _ in UInt32.random(in: 0..<30, using: &generator) }
      let expected = naiveInversions(values)
      let sorted = values.sorted()
      #expect(countInversions(&values) == expected)
      #expect(values == sorted)
    }
  }

  private func order(_ a: String, _ b: String) -> Double {
    let shares = DocumentShares(counts: DocumentCounts(), background: .shipped)
    var maker = ProfileMaker(shares)
    var rows = ProfileRows()
    maker.append(terms(a), to: &rows)
    maker.append(terms(b), to: &rows)
    return ArticleProfiles([rows], partLength: 2).order(0, 1)
  }

  private let words = (1...16).map { "word\($0)" }

  @Test func sameOrderIsPositiveAndReversedNegative() {
    let text = words.joined(separator: " ")
    // Kendall's tau of 16 words is 1 or −1, shrunk by 16 / 24.
    #expect(abs(order(text, text) - 16.0 / 24) < 1e-9)
    #expect(abs(order(text, words.reversed().joined(separator: " ")) + 16.0 / 24) < 1e-9)
  }

  @Test func fewWordsSayNothing() {
    #expect(order("word1 word2 word3 word4", "word1 word2 word3 word4") == 0)
    #expect(order("", "word1") == 0)
  }
}
