import ArticleModel
import Foundation
import Testing
import Wirecopy
import _TestSupport

@Suite struct ExplanationTests {
  private static let first = """
    Lyon, Monday. The fire in the old harbour of Lyon killed two people and burned until dawn, \
    police officer Marie Weber said. Nobody knows how it began. The mayor Paul Durand opened a \
    shelter for 300 people in the sports hall of the city.
    """
  private static let second = """
    The fire in the old harbour of Lyon killed three people and burned until dawn, officer Marie \
    Weber said. It rained for most of the week in Paris, where 40 streets were closed. A shelter \
    for 300 was opened by mayor Paul Durand, in the sports hall.
    """

  private func explain(
    _ texts: [(id: String, published: String, text: String)], _ a: String, _ b: String,
    jobs: Int = 1
  ) throws -> Explanation.Result {
    let directory = try TemporaryDirectory()
    var lines = ""
    for text in texts {
      let quoted = String(decoding: try JSONEncoder().encode(text.text), as: UTF8.self)
      lines +=
        "{\"id\":\"\(text.id)\",\"source\":\"Outlet \(text.id)\",\"title\":\"Title \(text.id)\","
        + "\"published\":\"\(text.published)\",\"text\":\(quoted)}\n"
    }
    let path = try directory.write(lines, to: "in.jsonl")
    var parameters = DedupParameters()
    parameters.jobs = jobs
    return try Explanation(parameters).run([path], a: a, b: b)
  }

  private func explainBoth(_ a: String, _ b: String) throws -> Explanation.Result {
    try explain(
      [
        ("one", "2020-01-01T10:00:00Z", ExplanationTests.first),
        ("two", "2020-01-01T13:00:00Z", ExplanationTests.second),
        ("other", "", "Quite another text about chess players who met in Baku last week."),
      ], a, b)
  }

  @Test func theEvidenceIsWhole() throws {
    let result = try explainBoth("one", "two")
    #expect(result.a.id == "one")
    #expect(result.a.source == "Outlet one")
    #expect(result.a.title == "Title one")
    #expect(result.b.words == 47)
    #expect(result.lagSeconds == 10_800)
    #expect(result.features.count == 10)
    let model = 1 / (1 + exp(-result.logOdds))
    #expect(result.score >= model - 1e-9)
    #expect(result.facts.sharedNames.contains("Durand"))
    #expect(result.facts.sharedNumbers == ["300"])
    #expect(result.facts.numbersOnlyInB == ["40"])
    #expect(result.facts.namesOnlyInA.contains("Monday"))
    #expect(!result.verdict.isEmpty)
    #expect(result.storyScore > 0.14)
    #expect(result.storyScore <= 1)
  }

  @Test func piecesJoinToThePassage() throws {
    let result = try explainBoth("one", "two")
    let passage = try #require(result.passages.first)
    #expect(passage.kind == .verbatim)
    #expect(passage.textA.hasPrefix("The fire in the old harbour of Lyon killed two people"))
    #expect(passage.textB.hasPrefix("The fire in the old harbour of Lyon killed three people"))
    let bytes = Array(ExplanationTests.first.utf8)[passage.bytesA]
    #expect(String(decoding: bytes, as: UTF8.self) == passage.textA)
    let differing = passage.pieces.filter { !$0.isShared }
    #expect(differing.map(\.a).first?.contains("two") == true)
    #expect(differing.map(\.b).first?.contains("three") == true)
    #expect(result.passages.contains { $0.kind == .reworded })
    let told = result.passages.map { $0.information + Double($0.equalWords) }
    #expect(told == told.sorted(by: >))
  }

  @Test func theOtherWayRoundSaysTheSame() throws {
    let forward = try explainBoth("one", "two")
    let backward = try explainBoth("two", "one")
    #expect(forward.score == backward.score)
    #expect(forward.relation == backward.relation)
    #expect(forward.source == backward.source)
    #expect(forward.lagSeconds == backward.lagSeconds.map { -$0 })
    #expect(forward.containmentAInB == backward.containmentBInA)
    #expect(forward.totals.verbatimWordsOfA == backward.totals.verbatimWordsOfB)
    #expect(
      Set(forward.passages.map { [$0.bytesA, $0.bytesB] })
        == Set(backward.passages.map { [$0.bytesB, $0.bytesA] }))
  }

  @Test func unrelatedArticlesShareNothing() throws {
    let result = try explainBoth("one", "other")
    #expect(result.relation == nil)
    #expect(result.source == nil)
    #expect(result.sourceBasis == nil)
    #expect(result.passages.isEmpty)
    #expect(result.lagSeconds == nil)
    #expect(result.verdict.hasPrefix("Nothing here shows"))
  }

  @Test func anArticleIsTheSameAsItself() throws {
    let result = try explainBoth("one", "one")
    #expect(result.relation == .identical)
    #expect(result.verdict == "A and B are the same article.")
    #expect(result.totals.verbatimWordsOfA == result.a.words)
    #expect(result.features.isEmpty)
    #expect(result.logOdds == 0)
  }

  @Test func unknownIdsAreNamed() {
    #expect(throws: InputError.unknownArticle("nobody")) {
      try self.explainBoth("one", "nobody")
    }
  }

  @Test func workersDoNotChangeTheResult() throws {
    let texts = (0..<40).map { number in
      (id: "n\(number)", published: "2020-01-02", text: ExplanationTests.first + " Word\(number).")
    }
    let one = try explain(texts, "n3", "n17")
    let four = try explain(texts, "n3", "n17", jobs: 4)
    #expect(one.verdict == four.verdict)
    #expect(one.features.map(\.value) == four.features.map(\.value))
    #expect(one.passages.map(\.bytesA) == four.passages.map(\.bytesA))
  }
}
