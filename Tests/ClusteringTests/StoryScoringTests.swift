import ArticleModel
import Testing

@testable import Clustering

@Suite struct StoryScoringTests {
  /// The cosine by dictionaries.
  private func naive(_ a: Int, _ b: Int, _ vectors: StoryVectors) -> Double {
    var weights: [UInt32: Float] = [:]
    for (word, weight) in zip(vectors.words(a), vectors.weights(a)) { weights[word] = weight }
    return zip(vectors.words(b), vectors.weights(b)).reduce(0) {
      $0 + Double(weights[$1.0] ?? 0) * Double($1.1)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func agreesWithDictionaries(seed: UInt64) {
    let fixture = StoryFixture.random(articles: 25, seed: seed)
    let vectors = fixture.vectors()
    let rows = StoryRows(vectors)
    let days = (0..<25).map { $0 % 5 == 0 ? nil : Instant(seconds: Int64($0) * 86_400) }
    var expected: [StoryLink] = []
    var pairs: [UInt64] = []
    for a in 0..<25 {
      for b in (a + 1)..<25 {
        pairs.append(UInt64(a) << 32 | UInt64(b))
        let score = naive(a, b, vectors) * storyTimeFactor(days[a], days[b])
        let found = StoryScorer.score(a, b, in: rows, times: (days[a], days[b]))
        #expect(abs(Double(found) - score) < 1e-6)
        #expect(found == StoryScorer.score(b, a, in: rows, times: (days[b], days[a])))
        if found >= 0.05 { expected.append(StoryLink(UInt32(a), UInt32(b), score: found)) }
      }
    }
    var scorer = StoryScorer()
    #expect(scorer.links(among: pairs[...], in: rows, times: days) == expected)
    for step in [1, 4, 50] {
      let parts = stride(from: 0, to: pairs.count, by: step).flatMap {
        scorer.links(among: pairs[$0..<min(pairs.count, $0 + step)], in: rows, times: days)
      }
      #expect(parts == expected)
    }
  }

  /// A row of thousands of words makes the table grow; smaller ones after it are still right.
  @Test func rowsOfAnyLength() {
    let long = (0..<3000).map { "w\($0)" }.joined(separator: " ")
    let fixture = StoryFixture([
      (title: "", text: "w1 w2 w3"), (title: "", text: long), (title: "", text: "w2 w3 w9"),
    ])
    let vectors = fixture.vectors()
    var scorer = StoryScorer()
    let pairs: [UInt64] = [1, 2, 1 << 32 | 2]
    let links = scorer.links(
      among: pairs[...], in: StoryRows(vectors), times: [nil, nil, nil])
    #expect(!links.isEmpty)
    for link in links {
      #expect(abs(Double(link.score) - naive(Int(link.a), Int(link.b), vectors)) < 1e-6)
    }
    #expect(links.contains { $0.a == 0 && $0.b == 2 })
  }

  @Test func aTextTellsItsOwnStory() {
    let fixture = StoryFixture([
      (title: "", text: "Fire in Lyon"), (title: "", text: "Fire in Lyon"), (title: "", text: ""),
    ])
    let rows = StoryRows(fixture.vectors())
    #expect(abs(StoryScorer.score(0, 1, in: rows, times: (nil, nil)) - 1) < 1e-6)
    #expect(StoryScorer.score(0, 2, in: rows, times: (nil, nil)) == 0)
  }

  /// Scores are multiples of 2⁻²⁴, so that sums are exact.
  @Test func sumsAreExact() {
    let rows = StoryRows(StoryFixture.random(articles: 12, seed: 8).vectors())
    var forward = 0.0
    var scores: [Double] = []
    for a in 0..<12 {
      for b in 0..<12 where a != b {
        scores.append(Double(StoryScorer.score(a, b, in: rows, times: (nil, nil))))
      }
    }
    for score in scores { forward += score }
    #expect(scores.reversed().reduce(0, +) == forward)
    #expect(scores.allSatisfy { ($0 * 16_777_216).rounded() == $0 * 16_777_216 })
  }
}
