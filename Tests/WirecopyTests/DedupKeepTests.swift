import ArticleModel
import Testing
import Wirecopy
import _TestSupport

@Suite struct DedupKeepTests {
  private func kept(_ rules: String) throws -> Set<String> {
    var generator = SeededGenerator(seed: 8)
    let text = SampleWords().draw(80, using: &generator)
    let articles = [
      SampleArticle(id: "a", source: "AFP", published: "2020-01-02", words: text + ["more"]),
      SampleArticle(id: "b", source: "reuters", published: "2020-01-03", words: text),
      SampleArticle(
        id: "c", source: "Blog", published: "2020-01-04", words: text + ["much", "more", "text"]),
      SampleArticle(id: "d", source: "Reuters", words: text + ["and", "more"]),
    ]
    let rules = try KeepRule.list(rules)
    return try runDedup(articles) { $0.keep = rules }.kept
  }

  @Test(arguments: [
    ("earliest", "a"), ("latest", "c"), ("longest", "c"), ("source:Reuters", "b"),
    ("source:REUTERS,longest", "d"), ("source:nobody", "a"), ("source:nobody,longest", "c"),
    ("source:AFP,latest", "a"),
  ])
  func rulesDecideInTheirOrder(rules: String, expected: String) throws {
    #expect(try kept(rules) == [expected])
  }

  @Test(arguments: ["", "earliest,", "newest", "source:", "source", "Longest", "earliest;latest"])
  func unknownRulesAreRefused(rules: String) {
    #expect(throws: ParameterError.self) { try KeepRule.list(rules) }
  }

  @Test func keptArticlesAreWrittenAsTheyCame() throws {
    let directory = try TemporaryDirectory()
    let lines = [
      #"{"id":"a","text":"One two three four five six.","extra":{"k":[1, 2]}}"#,
      #"{"id":"b", "text":"one two three four five six"}"#,
      #"{"text":"Something else entirely stands here, alone.","id":"c"}"#,
    ]
    let run = try runDedup([lines.joined(separator: "\n")], in: directory) { $0.writesKept = true }
    #expect(run.text("kept.jsonl") == "\(lines[0])\n\(lines[2])\n")
  }
}
