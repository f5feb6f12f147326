import Foundation
import Testing
import _TestSupport

/// `wirecopy dedup seeds/`: the files of the contract.
@Suite struct DedupSeedsTests {
  private func run(_ directory: TemporaryDirectory, _ flags: [String] = []) throws -> Command {
    try Command(
      ["dedup", "seeds", "--by", "resemblance", "--output", directory.path("out")] + flags,
      directory: repository)
  }

  private func objects(_ directory: TemporaryDirectory, _ name: String) throws -> [[String: Any]] {
    try directory.lines("out/\(name)").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func articlesAreAsRecorded() throws {
    let directory = try TemporaryDirectory()
    let command = try run(directory)
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.isEmpty)
    try expectGolden(try directory.read("out/articles.csv"), "seeds-articles.csv")
  }

  /// A low threshold joins the two rewrites of one agency text.
  @Test func filesHaveTheFieldsOfTheContract() throws {
    let directory = try TemporaryDirectory()
    let command = try run(directory, ["--threshold", "0.02", "--shingle", "word:2"])
    #expect(command.status == 0, "\(command.errors)")
    let expected = [
      "articles.csv", "clusters.jsonl", "pairs.jsonl", "provenance.jsonl", "rejects.jsonl",
      "run.json",
    ]
    #expect(Set(directory.names(in: "out")).isSuperset(of: expected))
    #expect(
      try directory.lines("out/articles.csv").first
        == "id,source,published,cluster,story,kept,relation,parent,confidence")
    let fields: [(String, Set<String>)] = [
      (
        "clusters.jsonl",
        [
          "cluster", "story", "size", "representative", "members", "min_resemblance",
          "mean_resemblance", "edges", "first_published", "last_published",
        ]
      ),
      (
        "pairs.jsonl",
        [
          "a", "b", "relation", "score", "resemblance", "containment_a_in_b",
          "containment_b_in_a", "lag_seconds",
        ]
      ),
      (
        "provenance.jsonl",
        ["article", "cluster", "story", "parents", "chain", "credits", "audit"]
      ),
    ]
    for (name, wanted) in fields {
      let rows = try objects(directory, name)
      #expect(!rows.isEmpty, "\(name)")
      for row in rows { #expect(Set(row.keys).isSuperset(of: wanted), "\(name)") }
    }
    #expect(try directory.bytes("out/rejects.jsonl").isEmpty)
  }

  @Test func runRecordExplainsTheRun() throws {
    let directory = try TemporaryDirectory()
    _ = try run(directory, ["--threshold", "0.8", "--seed", "7", "--window", "72h"])
    let data = Data(try directory.bytes("out/run.json"))
    let record = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(record["tool"] as? String == "wirecopy")
    #expect((record["version"] as? String)?.isEmpty == false)
    let parameters = try #require(record["parameters"] as? [String: Any])
    #expect(parameters["threshold"] as? Double == 0.8)
    #expect(parameters["seed"] as? String == "7")
    #expect(parameters["window_seconds"] as? Int == 259_200)
    #expect(parameters["by"] as? String == "resemblance")
    let counts = try #require(record["counts"] as? [String: Any])
    #expect(counts["articles"] as? Int == 5)
    #expect((record["input_files"] as? [Any])?.count == 5)
    let phases = try #require(record["phases"] as? [[String: Any]])
    #expect(phases.allSatisfy { $0["seconds"] is Double || $0["seconds"] is Int })
  }

  /// All but the two files that say when and how long the run was.
  @Test func secondRunGivesTheSameBytes() throws {
    let first = try TemporaryDirectory()
    let second = try TemporaryDirectory()
    _ = try run(first, ["--jobs", "1"])
    _ = try run(second, ["--jobs", "4"])
    for name in first.names(in: "out")
    where name.contains(".") && name != "run.json" && name != "report/index.html" {
      #expect(try first.bytes("out/\(name)") == second.bytes("out/\(name)"), "\(name)")
    }
  }

  @Test func outputGoesToWirecopyOutByDefault() throws {
    let directory = try TemporaryDirectory()
    let command = try Command(
      ["dedup", "\(repository)/seeds", "--by", "resemblance"], directory: directory.path)
    #expect(command.status == 0, "\(command.errors)")
    #expect(directory.names(in: "wirecopy-out").contains("articles.csv"))
  }
}
