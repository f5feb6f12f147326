import Corpus
import Foundation
import Testing
import Wirecopy
import _TestSupport

@Suite struct DedupDeterminismTests {
  /// The files of a run without `run.json`, which has timings.
  private func results(_ run: FinishedRun) -> [String: [UInt8]] {
    run.files.filter { $0.key != "run.json" }
  }

  @Test func bytesDoNotDependOnWorkersOrChunks() throws {
    let articles = plantedArticles(150, seed: 31)
    let text = articles.jsonLines
    let directory = try TemporaryDirectory()
    let first = try runDedup([text], in: directory, output: "a") { $0.writesKept = true }
    #expect(
      Set(first.files.keys) == [
        "articles.csv", "clusters.jsonl", "follows.csv", "kept.jsonl", "outlets.csv",
        "pairs.jsonl", "provenance.jsonl", "rejects.jsonl", "run.json", "weak_pairs.jsonl",
      ])
    for (jobs, chunkBytes) in [(1, 1), (2, 4000), (4, 20_000), (2, 4 << 20)] {
      let run = try runDedup([text], in: directory, output: "b\(jobs)-\(chunkBytes)") {
        $0.writesKept = true
        $0.jobs = jobs
        $0.corpus.chunkBytes = chunkBytes
      }
      #expect(results(run) == results(first), "jobs \(jobs), chunks of \(chunkBytes)")
    }
  }

  /// With next to no memory the signatures lie in a file and bands are sorted one by one.
  @Test(arguments: [0, 1 << 20, 1 << 30])
  func bytesDoNotDependOnMemory(memory: Int) throws {
    let text = plantedArticles(150, seed: 35).jsonLines
    let directory = try TemporaryDirectory()
    let first = try runDedup([text], in: directory, output: "a")
    let run = try runDedup([text], in: directory, output: "b") {
      $0.memory = memory
      $0.jobs = 2
    }
    #expect(results(run) == results(first))
  }

  @Test func runRecordNamesEveryFileWithItsSize() throws {
    let run = try runDedup(plantedArticles(20, seed: 32))
    let record = try #require(
      JSONSerialization.jsonObject(with: Data(run.files["run.json"] ?? [])) as? [String: Any])
    let outputs = try #require(record["output_files"] as? [[String: Any]])
    for output in outputs {
      let name = try #require(output["file"] as? String)
      #expect(output["bytes"] as? Int == run.files[name]?.count)
      #expect((output["xxh3_128"] as? String)?.count == 32)
    }
    #expect(outputs.count == run.files.count - 1)
    let counts = try #require(record["counts"] as? [String: Any])
    #expect(counts["articles"] as? Int == 20)
    #expect(counts["pairs"] as? Int == run.pairs.count)
  }

  @Test(arguments: UInt64(1)...4)
  func orderOfInputDoesNotMatter(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let articles = plantedArticles(150, seed: 33)
    let plain = try runDedup(articles)
    let shuffled = articles.shuffled(using: &generator)
    let middle = shuffled.count / 3
    let texts = [shuffled[..<middle].jsonLines, shuffled[middle...].jsonLines]
    let moved = try runDedup(texts, in: try TemporaryDirectory()) { $0.jobs = 2 }
    #expect(plain.articles == moved.articles)
    #expect(plain.clusters == moved.clusters)
    #expect(Set(plain.pairs.keys) == Set(moved.pairs.keys))
    #expect(plain.text("clusters.jsonl") == moved.text("clusters.jsonl"))
    #expect(
      plain.text("provenance.jsonl").split(separator: "\n").sorted()
        == moved.text("provenance.jsonl").split(separator: "\n").sorted())
  }

  /// A seed changes which pairs are tried, not what is true of them.
  @Test func anotherSeedFindsTheSame() throws {
    let articles = plantedArticles(150, seed: 34)
    let first = try runDedup(articles)
    let second = try runDedup(articles) { $0.seed = 99 }
    let difference = Set(first.pairs.keys).symmetricDifference(second.pairs.keys)
    #expect(Double(difference.count) <= 0.02 * Double(first.pairs.count))
  }
}
