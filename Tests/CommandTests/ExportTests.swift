import Foundation
import Testing
import _TestSupport

/// `wirecopy export`: the graph of sources and copies for other programs.
@Suite struct ExportTests {
  /// An agency's text, a copy, a cut of the copy and a later version, with ids that need escapes.
  private func run(_ directory: TemporaryDirectory) throws {
    let words = """
      The harbour authority of Lindholm closed both bridges on Tuesday after a barge struck the \
      northern pier, police said. Two sailors were taken to the county hospital with light injuries, \
      and traffic was led over the old ferry crossing until the evening. Engineers will look at the \
      pier on Thursday, the mayor said, and the bridges may stay closed for the rest of the month.
      """
    let rows: [(String, String, String, String)] = [
      ("a\"<1>", "Reuters", "2024-05-03T10:00:00Z", "LINDHOLM, May 3 (Reuters) - \(words)"),
      ("b,\\2", "Gazette & Sons", "2024-05-03T12:00:00Z", "\(words) Source: Reuters"),
      ("c\n3", "Echo", "2024-05-03T13:00:00Z", String(words.prefix(200))),
      (
        "d 4", "Reuters", "2024-05-03T15:00:00Z",
        words.replacingOccurrences(of: "Two", with: "Three")
      ),
    ]
    let lines = try rows.map { row in
      let object = ["id": row.0, "source": row.1, "published": row.2, "text": row.3]
      let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
    try directory.write(lines.joined(separator: "\n"), to: "wire.jsonl")
    let command = try Command(
      ["dedup", "wire.jsonl", "--output", "out", "--no-report"], directory: directory.path)
    #expect(command.status == 0, "\(command.errors)")
  }

  private func export(_ directory: TemporaryDirectory, _ format: String) throws -> String {
    let command = try Command(["export", "out", "--to", format], directory: directory.path)
    #expect(command.status == 0, "\(command.errors)")
    return command.output
  }

  @Test(arguments: ["prov-jsonld", "graphml", "gexf", "dot", "csv"])
  func isTheSameOnceMoreAndInAFile(format: String) throws {
    let directory = try TemporaryDirectory()
    try run(directory)
    let text = try export(directory, format)
    #expect(try export(directory, format) == text)
    let command = try Command(
      ["export", "out", "--to", format, "-o", "graph"], directory: directory.path)
    #expect(command.status == 0)
    #expect(command.output.isEmpty)
    #expect(try directory.read("graph") == text)
    #expect(directory.names(in: ".").filter { $0.hasPrefix("graph") } == ["graph"])
  }

  @Test func provenanceHasTheArcsWithTheirProbabilities() throws {
    let directory = try TemporaryDirectory()
    try run(directory)
    let data = Data(try export(directory, "prov-jsonld").utf8)
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let graph = try #require(document["@graph"] as? [[String: Any]])
    let entities = graph.filter { $0["@type"] as? String == "prov:Entity" }
    #expect(
      entities.compactMap { $0["rdfs:label"] as? String } == ["a\"<1>", "b,\\2", "c\n3", "d 4"])
    let copy = try #require(entities.first { $0["rdfs:label"] as? String == "b,\\2" })
    #expect(copy["@id"] as? String == "article:b%2C%5C2")
    let sources = try #require(copy["prov:wasDerivedFrom"] as? [[String: String]])
    #expect(sources == [["@id": "article:a%22%3C1%3E"]])
    let arcs = try #require(copy["prov:qualifiedDerivation"] as? [[String: Any]])
    let probability = try #require(arcs.first?["wirecopy:probability"] as? [String: String])
    #expect(try #require(Double(probability["@value"] ?? "")) > 0.5)
    let primary = try #require(copy["prov:hadPrimarySource"] as? [[String: String]])
    #expect(primary == [["@id": "article:a%22%3C1%3E"]])
    let later = try #require(entities.first { $0["rdfs:label"] as? String == "d 4" })
    #expect(later["prov:wasRevisionOf"] != nil)
    let cut = try #require(entities.first { $0["rdfs:label"] as? String == "c\n3" })
    #expect(cut["prov:wasQuotedFrom"] != nil)
  }

  @Test func idsAreEscapedInEveryForm() throws {
    let directory = try TemporaryDirectory()
    try run(directory)
    let graphML = try export(directory, "graphml")
    #expect(graphML.contains("id=\"article:a&quot;&lt;1&gt;\""))
    #expect(graphML.contains("id=\"article:c&#10;3\""))
    let gexf = try export(directory, "gexf")
    #expect(gexf.contains("value=\"Gazette &amp; Sons\""))
    let dot = try export(directory, "dot")
    #expect(dot.contains("article=\"a\\\"<1>\""))
    #expect(dot.contains("article=\"b,\\\\2\""))
    let table = try export(directory, "csv")
    #expect(table.contains("\n\"b,\\2\",\"a\"\"<1>\","))
    for text in [graphML, gexf] {
      let parser = XMLChecker(text)
      #expect(parser.isWellFormed)
    }
  }

  @Test func anUnknownFormatIsAUsageError() throws {
    let directory = try TemporaryDirectory()
    let command = try Command(["export", "out", "--to", "rdf"], directory: directory.path)
    #expect(command.status == 64)
    #expect(command.errors.contains("prov-jsonld, graphml, gexf, dot, csv"))
  }

  @Test func aMissingRunIsNamed() throws {
    let directory = try TemporaryDirectory()
    let command = try Command(["export", "nowhere", "--to", "csv"], directory: directory.path)
    #expect(command.status == 1)
    #expect(command.errors.contains("nowhere/run.json"))
  }
}

/// Whether tags nest and are closed, and attributes are quoted: enough to see a broken escape.
private struct XMLChecker {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var rest = text[...]
    var isGood = true
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        isGood = false
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.contains("<") || tag.filter({ $0 == "\"" }).count % 2 != 0 { isGood = false }
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { isGood = false }
      } else {
        open.append(tag.prefix { $0 != " " })
      }
    }
    isWellFormed = isGood && open.isEmpty
  }
}
