import Corpus
import Foundation
import Testing
import Wirecopy
import _TestSupport

/// Ids, rejects and articles with nothing to compare.
@Suite struct DedupInputTests {
  @Test func repeatedIdsAreRejects() throws {
    let directory = try TemporaryDirectory()
    let lines = [
      #"{"id":"a","text":"first text of five words"}"#, #"{"id":"b","text":"second"}"#,
      #"{"id":"a","text":"third"}"#, #"{"id":"c","text":"first text of five words"}"#,
    ]
    for chunkBytes in [1, 4 << 20] {
      let run = try runDedup([lines.joined(separator: "\n")], in: directory) {
        $0.corpus.chunkBytes = chunkBytes
      }
      #expect(Set(run.articles.keys) == ["a", "b", "c"])
      let reject = try #require(run.objects("rejects.jsonl").first)
      #expect(reject["line"] as? Int == 3)
      #expect(reject["offset"] as? Int == lines[0].utf8.count + lines[1].utf8.count + 2)
      let reason = try #require(reject["reason"] as? String)
      #expect(reason.contains("\"a\"") && reason.contains("line 1"))
      #expect(run.pairs["a c"]?.relation == "identical")
    }
  }

  @Test func articlesWithoutIdAreNamedByFileAndLine() throws {
    let directory = try TemporaryDirectory()
    let text = "{\"text\":\"one\"}\n\n{\"text\":\"two\"}\n"
    for chunkBytes in [1, 4 << 20] {
      let run = try runDedup([text, text], in: directory) { $0.corpus.chunkBytes = chunkBytes }
      let names = ["in0.jsonl:1", "in0.jsonl:3", "in1.jsonl:1", "in1.jsonl:3"]
      #expect(run.articles.keys.sorted() == names.map { directory.path($0) })
    }
  }

  @Test func articlesWithoutTokensAreComparedByNothing() throws {
    let directory = try TemporaryDirectory()
    let lines = (0..<3).map { #"{"id":"n\#($0)","text":"— … !"}"# }
    let run = try runDedup([lines.joined(separator: "\n")], in: directory)
    #expect(run.articles.count == 3)
    #expect(run.pairs.isEmpty && run.clusters.isEmpty)
    #expect(run.kept.count == 3)
  }

  @Test func shortArticlesAreComparedWhole() throws {
    let directory = try TemporaryDirectory()
    let texts = ["Dow falls", "dow FALLS.", "Dow rises"]
    let lines = texts.enumerated().map { #"{"id":"n\#($0.offset)","text":"\#($0.element)"}"# }
    let run = try runDedup([lines.joined(separator: "\n")], in: directory)
    #expect(Set(run.pairs.keys) == ["n0 n1"])
  }

  @Test func rejectsStandBesideTheArticles() throws {
    let directory = try TemporaryDirectory()
    let run = try runDedup(
      ["{\"id\":\"a\",\"text\":\"one\"}\n{broken\n{\"id\":\"b\"}\n"], in: directory)
    #expect(run.articles.count == 1)
    #expect(run.summary.rejects == 2)
    let rejects = run.objects("rejects.jsonl")
    #expect(rejects.map { $0["line"] as? Int } == [2, 3])
    #expect(rejects.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
  }

  @Test func strictRunEndsAtARejectAndWritesNothing() throws {
    let directory = try TemporaryDirectory()
    #expect(throws: InputError.self) {
      try runDedup(["{\"id\":\"a\",\"text\":\"one\"}\n{broken\n"], in: directory) {
        $0.isStrict = true
      }
    }
    #expect(directory.names(in: "out").isEmpty)
  }

  @Test(arguments: ["{broken\n", "\n\n"])
  func nothingReadableIsAnError(text: String) throws {
    let directory = try TemporaryDirectory()
    #expect(throws: InputError.self) { try runDedup([text], in: directory) }
    #expect(directory.names() == ["in0.jsonl"])
  }

  @Test func inputThatIsNotThereIsAnError() throws {
    let directory = try TemporaryDirectory()
    let missing = directory.path("missing.jsonl")
    let dedup = try Dedup(DedupParameters())
    let error = #expect(throws: (any Error).self) {
      try dedup.run([missing], output: directory.path("out"))
    }
    #expect("\(try #require(error))".contains(missing))
    #expect(directory.names().isEmpty)
  }
}
