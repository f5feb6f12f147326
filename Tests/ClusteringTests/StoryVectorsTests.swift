import Foundation
import Shingling
import Testing

@testable import Clustering

@Suite struct StoryVectorsTests {
  /// Two articles, all weights by hand: "fire" stands twice, once as a capital, so it is no name;
  /// "Lyon" is one.
  @Test func weighsByTheFormula() throws {
    let fixture = StoryFixture([(title: "Fire", text: "a fire in Lyon"), (title: "", text: "a")])
    let vectors = fixture.vectors()
    let often = -log((2 + 500 * 4e-5) / 502)
    let once = -log((1 + 500 * 4e-5) / 502)
    let expected: [(String, Double)] = [
      ("fire", (1 + log(2.0)) * once * once * (1 + exp(-1.0 / 300))),
      ("a", often * often * (1 + exp(-2.0 / 300))),
      ("in", once * once * (1 + exp(-4.0 / 300))),
      ("lyon", once * once * 1.5 * (1 + exp(-5.0 / 300))),
    ]
    let length = expected.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
    #expect(vectors.words(0).count == 4)
    #expect(Set(vectors.words(0)).count == vectors.words(0).count)
    for (text, weight) in expected {
      let place = try #require(vectors.words(0).firstIndex(of: StoryFixture.word(text)))
      #expect(abs(Double(vectors.weights(0)[place]) - weight / length) < 1e-6, "\(text)")
    }
    // Of all words only "a" occurs in two articles.
    #expect(Array(vectors.heavyWords(0)) == [StoryFixture.word("a")])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func rowsAreUnitVectorsWithTheHeaviestWords(seed: UInt64) {
    let fixture = StoryFixture.random(articles: 30, seed: seed, vocabulary: 200)
    let rows = StoryRows(fixture.vectors())
    for row in 0..<rows.count {
      #expect(abs(rows.squaredLength(row) - 1) < 1e-5)
      let ranked = zip(rows.words(row), rows.weights(row))
        .filter { fixture.shares.count($0.0) >= 2 }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      #expect(Array(rows.heavyWords(row)) == ranked.prefix(32).map(\.0).sorted())
    }
  }

  @Test func anEmptyArticleIsAnEmptyRow() {
    let fixture = StoryFixture([(title: "", text: ""), (title: "", text: "one two")])
    let vectors = fixture.vectors()
    #expect(vectors.count == 2)
    #expect(vectors.words(0).isEmpty)
    #expect(vectors.heavyWords(0).isEmpty)
  }

  @Test(arguments: [1, 7, 13])
  func doNotDependOnHowRangesAreCut(step: Int) {
    let fixture = StoryFixture.random(articles: 30, seed: 4)
    let nodes = fixture.nodes()
    let parts = stride(from: 0, to: 30, by: step).map {
      StoryVectors(nodes[$0..<min(30, $0 + step)], of: fixture.terms, shares: fixture.shares)
    }
    let joined = StoryVectors(joining: parts)
    let whole = fixture.vectors()
    #expect(joined.count == whole.count)
    for row in 0..<30 {
      #expect(joined.words(row) == whole.words(row))
      #expect(joined.weights(row).elementsEqual(whole.weights(row)))
      #expect(joined.heavyWords(row) == whole.heavyWords(row))
    }
  }

  /// The product of two means is the mean of the products of all pairs.
  @Test func meansGiveTheAverageOverPairs() {
    let fixture = StoryFixture.random(articles: 7, seed: 5)
    let vectors = fixture.vectors()
    var groups = Groups()
    groups.append([0, 2, 5])
    groups.append([1])
    groups.append([3, 4, 6])
    let means = vectors.means(of: groups, in: 0..<3, shares: fixture.shares)
    let rows = StoryRows(vectors, groups: groups, means: means)
    #expect(rows.words(1) == vectors.words(1))
    var sum = 0.0
    let articles = StoryRows(vectors)
    for a in groups[0] {
      for b in groups[2] {
        sum += Double(
          StoryScorer.score(Int(a), Int(b), in: articles, times: (nil, nil)))
      }
    }
    let product = StoryScorer.score(0, 2, in: rows, times: (nil, nil))
    #expect(abs(Double(product) - sum / 9) < 1e-6)
  }
}
