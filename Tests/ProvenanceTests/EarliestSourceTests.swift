import ArticleModel
import Matching
import Testing
import _TestSupport

@testable import Provenance

@Suite struct EarliestSourceTests {
  private func table(_ articles: [(id: String, published: String?)]) -> ArticleTable {
    var table = ArticleTable()
    for article in articles {
      table.ids.append(article.id.utf8)
      table.sources.append(0)
      table.published.append(article.published.flatMap { Instant($0) })
    }
    return table
  }

  private func pair(
    _ a: ArticleIndex, _ b: ArticleIndex, shareOfA: Double = 0.9, shareOfB: Double = 0.8,
    score: Double = 0.9
  ) -> MatchedPair {
    MatchedPair(
      a: a, b: b, relation: .nearCopy, score: score, resemblance: 0.8, containmentAInB: 0.9,
      containmentBInA: 0.85, shareOfA: shareOfA, shareOfB: shareOfB, direction: 0)
  }

  private func trace(_ table: ArticleTable, _ pairs: [MatchedPair]) -> [ArticleProvenance] {
    let source = EarliestSource(
      MatchedPairs(pairs), clusterOf: Array(repeating: 0, count: table.count), articles: table,
      ranks: table.ranks())
    return (0..<ArticleIndex(table.count)).compactMap { source[$0] }
  }

  @Test func earlierArticleIsTheParentWhateverTheInputOrder() throws {
    let found = trace(table([("b", "2020-01-02T10:00:00Z"), ("a", "2020-01-01")]), [pair(0, 1)])
    let entry = try #require(found.first)
    #expect(found.count == 1)
    #expect(entry.article == 0 && entry.chain == [1])
    let parent = try #require(entry.parents.first)
    #expect(parent.article == 1 && parent.relation == .nearCopy && parent.unseen == nil)
    #expect(parent.share == 0.9)
    #expect(parent.probability == 0.9)
    #expect(parent.lag == 86_400)
  }

  @Test func undatedNeverComesBeforeDated() throws {
    let found = trace(table([("a", nil), ("z", "2030-01-01")]), [pair(0, 1)])
    #expect(found.map(\.article) == [0])
    #expect(try #require(found.first?.parents.first).lag == nil)
  }

  @Test func tiesAreBrokenById() {
    for published in [nil, "2020-01-01", "2020-01-01T10:00:00Z"] {
      let found = trace(table([("b", published), ("a", published)]), [pair(0, 1)])
      #expect(found.map(\.article) == [0])
      #expect(found.first?.parents.first?.lag == (published == nil ? nil : 0))
    }
  }

  @Test func largestShareComesFirst() throws {
    let articles = table([("a", "2020-01-01"), ("b", "2020-01-02"), ("c", "2020-01-03")])
    let found = trace(articles, [pair(0, 2, shareOfB: 0.3), pair(1, 2, shareOfB: 0.9)])
    let parents = try #require(found.first).parents
    #expect(parents.map(\.article) == [1, 0])
    #expect(parents[0].probability > parents[1].probability)
  }

  @Test func equalSharesGoToTheEarliest() throws {
    let articles = table([("b", "2020-01-02"), ("a", "2020-01-01"), ("c", "2020-01-03")])
    let found = trace(articles, [pair(0, 2), pair(1, 2)])
    #expect(try #require(found.first).parents.map(\.article) == [1, 0])
  }

  @Test func chainRunsToTheFirstSource() throws {
    let articles = table([
      ("a", "2020-01-01"), ("b", "2020-01-02"), ("c", "2020-01-03"), ("d", "2020-01-04"),
    ])
    let found = trace(articles, [pair(0, 1), pair(1, 2), pair(2, 3), pair(0, 2, shareOfB: 0.1)])
    #expect(found.map(\.article) == [1, 2, 3])
    #expect(found.map(\.chain) == [[0], [1, 0], [2, 1, 0]])
  }

  @Test func articleWithoutPairHasNoEntry() {
    #expect(trace(table([("a", nil), ("b", nil)]), []).isEmpty)
  }

  @Test(arguments: UInt64(1)...20)
  func parentsAreEarlierAndTheirProbabilitiesAddUp(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let days = [nil, "2020-01-01", "2020-01-01T00:00:00Z", "2020-01-02", "2020-01-02T05:00:00Z"]
    let articles = table(
      (0..<12).shuffled(using: &generator).map {
        ("id\($0)", days.randomElement(using: &generator) ?? nil)
      })
    var pairs: [MatchedPair] = []
    for a in ArticleIndex(0)..<12 {
      for b in (a + 1)..<12 where Bool.random(using: &generator) {
        pairs.append(
          pair(
            a, b, shareOfA: Double.random(in: 0...1, using: &generator),
            shareOfB: Double.random(in: 0...1, using: &generator),
            score: Double.random(in: 0...1, using: &generator)))
      }
    }
    let found = trace(articles, pairs)
    #expect(found.map(\.article) == found.map(\.article).sorted())
    for entry in found {
      #expect(entry.parents.reduce(0) { $0 + $1.probability } <= 1 + 1e-12)
      var last = entry.article
      for parent in entry.parents {
        #expect(parent.article.map { articles.precedes($0, entry.article) } == true)
        #expect((0...1).contains(parent.probability))
      }
      #expect(entry.chain.first == entry.parents.first?.article)
      for article in entry.chain {
        #expect(articles.precedes(article, last))
        last = article
      }
    }
    #expect(trace(articles, pairs.shuffled(using: &generator)) == found)
  }

  /// The contract orders parents by probability.
  @Test func parentsAreOrderedByProbability() throws {
    let articles = table([("a", "2020-01-01"), ("b", "2020-01-02"), ("c", "2020-01-03")])
    let found = trace(
      articles, [pair(0, 2, shareOfB: 0.6, score: 1), pair(1, 2, shareOfB: 0.7, score: 0.5)])
    let probabilities = try #require(found.first).parents.map(\.probability)
    #expect(probabilities == probabilities.sorted(by: >))
  }
}
