import Foundation
import Wirecopy
import _TestSupport

/// What a run wrote, as a test reads it.
struct FinishedRun {
  let summary: RunSummary
  let files: [String: [UInt8]]

  /// `articles.csv` without its header, by id. Fields of tests have no commas.
  var articles: [String: [String]] {
    var rows: [String: [String]] = [:]
    for line in text("articles.csv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      rows[fields[0]] = fields
    }
    return rows
  }

  var pairs: [String: (relation: String, resemblance: Double)] {
    var found: [String: (String, Double)] = [:]
    for object in objects("pairs.jsonl") {
      let ids = [object["a"] as? String ?? "?", object["b"] as? String ?? "?"].sorted()
      found[ids.joined(separator: " ")] = (
        object["relation"] as? String ?? "", object["resemblance"] as? Double ?? -1
      )
    }
    return found
  }

  /// The members of every cluster of two or more, sorted.
  var clusters: [[String]] {
    objects("clusters.jsonl").map { ($0["members"] as? [String] ?? []).sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  var parents: [String: String] {
    articles.compactMapValues { $0[7].isEmpty ? nil : $0[7] }
  }

  var kept: Set<String> { Set(articles.values.filter { $0[5] == "true" }.map { $0[0] }) }

  func text(_ name: String) -> String {
    String(decoding: files[name] ?? [], as: UTF8.self)
  }

  func objects(_ name: String) -> [[String: Any]] {
    text(name).split(separator: "\n").map { line in
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
      return object as? [String: Any] ?? [:]
    }
  }
}

/// Runs the job by resemblance on `texts`, one input file each, and reads what it wrote.
func runDedup(
  _ texts: [String], in directory: TemporaryDirectory, output: String = "out",
  _ configure: (inout DedupParameters) -> Void = { _ in }
) throws -> FinishedRun {
  var inputs: [String] = []
  for (number, text) in texts.enumerated() {
    inputs.append(try directory.write(text, to: "in\(number).jsonl"))
  }
  var parameters = DedupParameters()
  parameters.method = .resemblance
  configure(&parameters)
  let summary = try Dedup(parameters).run(inputs, output: directory.path(output))
  var files: [String: [UInt8]] = [:]
  for name in directory.names(in: output) where !name.contains("/") && name.contains(".") {
    files[name] = try directory.bytes("\(output)/\(name)")
  }
  return FinishedRun(summary: summary, files: files)
}

func runDedup(
  _ articles: [SampleArticle], _ configure: (inout DedupParameters) -> Void = { _ in }
) throws -> FinishedRun {
  try runDedup([articles.jsonLines], in: try TemporaryDirectory(), configure)
}
