import Foundation
import Testing
import _TestSupport

@Suite struct DedupInputCommandTests {
  private let articles = """
    {"id":"a","text":"The council met on Tuesday to vote on the new bridge over the river."}
    {"id":"b","text":"The council met on Tuesday to vote on the new bridge over the river!"}
    {"id":"c","text":"Rain is expected in the north until the end of the week, forecasters say."}

    """

  private func dedup(
    _ arguments: [String], in directory: TemporaryDirectory, input: String? = nil
  ) throws -> Command {
    try Command(
      ["dedup", "--by", "resemblance", "-o", directory.path("out")] + arguments, input: input)
  }

  @Test func dashReadsStandardInput() throws {
    let directory = try TemporaryDirectory()
    let command = try dedup(["-"], in: directory, input: articles)
    #expect(command.status == 0, "\(command.errors)")
    #expect(command.output.isEmpty)
    let pairs = try directory.lines("out/pairs.jsonl")
    try #require(pairs.count == 1)
    #expect(pairs[0].hasPrefix(#"{"a":"a","b":"b","relation":"identical","score":1,"#))
  }

  @Test func summaryIsWrittenToStandardError() throws {
    let directory = try TemporaryDirectory()
    let loud = try dedup(["-"], in: directory, input: articles)
    #expect(loud.errors.contains("3 articles"))
    #expect(loud.errors.contains("1 identical"))
    let quiet = try dedup(["-", "--quiet"], in: directory, input: articles)
    #expect(quiet.errors.isEmpty && quiet.output.isEmpty)
    let plain = try dedup(["-", "--no-progress"], in: directory, input: articles)
    #expect(!plain.errors.contains("reading"))
    #expect(plain.errors.contains("3 articles"))
  }

  @Test func verboseRunPrintsTheCurve() throws {
    let directory = try TemporaryDirectory()
    let command = try dedup(["-", "-v"], in: directory, input: articles)
    #expect(command.errors.contains("bands of"))
    #expect(command.errors.contains("1.0  1.0000"))
  }

  @Test func jsonProgressIsJSONOnStandardErrorAlone() throws {
    let directory = try TemporaryDirectory()
    let command = try dedup(["-", "--json-progress", "--quiet"], in: directory, input: articles)
    #expect(command.status == 0 && command.output.isEmpty)
    let lines = command.errors.split(separator: "\n")
    #expect(lines.count >= 7)
    for line in lines {
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(
        Set(object.keys).isSuperset(of: ["phase", "number", "of", "done", "total", "articles"]))
    }
  }

  @Test func strictRunEndsWithStatus65() throws {
    let directory = try TemporaryDirectory()
    let command = try dedup(["-", "--strict"], in: directory, input: articles + "{broken\n")
    #expect(command.status == 65)
    #expect(command.errors.contains("line 4"))
    #expect(directory.names().isEmpty)
    let lenient = try dedup(["-"], in: directory, input: articles + "{broken\n")
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("rejects.jsonl"))
    #expect(try directory.lines("out/rejects.jsonl").count == 1)
  }

  @Test(arguments: ["", "\n", "{broken\n", "{\"id\":\"a\"}\n"])
  func nothingReadableEndsWithStatus65(input: String) throws {
    let directory = try TemporaryDirectory()
    let command = try dedup(["-", "--format", "jsonl"], in: directory, input: input)
    #expect(command.status == 65, "\(command.errors)")
    #expect(command.errors.hasPrefix("wirecopy: ") || command.errors.contains("\nwirecopy: "))
    #expect(directory.names().isEmpty)
  }

  @Test func missingInputEndsWithStatus1() throws {
    let directory = try TemporaryDirectory()
    let command = try dedup([directory.path("missing.jsonl")], in: directory)
    #expect(command.status == 1)
    #expect(command.errors.contains(directory.path("missing.jsonl")))
    #expect(command.output.isEmpty)
    #expect(directory.names().isEmpty)
  }

  @Test func brokenFileBesideAGoodOneIsAReject() throws {
    let directory = try TemporaryDirectory()
    try directory.write(articles, to: "in/good.jsonl")
    try directory.write([0x1F, 0x8B, 8, 0, 1, 2, 3], to: "in/broken.jsonl.gz")
    let command = try dedup([directory.path("in")], in: directory)
    #expect(command.status == 0, "\(command.errors)")
    let rejects = try directory.read("out/rejects.jsonl")
    #expect(rejects.contains("broken.jsonl.gz"))
    #expect(try directory.lines("out/articles.csv").count == 4)
  }

  @Test func outputThatCannotBeMadeEndsWithStatus1() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write(articles, to: "in.jsonl")
    let command = try Command(["dedup", file, "-o", "\(file)/out", "--by", "resemblance"])
    #expect(command.status == 1)
    #expect(command.errors.contains("\(file)/out"))
  }

  /// What an input says must not steer the terminal.
  @Test func controlCharactersAreMadeVisible() throws {
    let directory = try TemporaryDirectory()
    let id = #"evil\u001b[2J\u0007\u202e"#
    let input = #"{"id":"\#(id)","text":"one two"}"# + "\n" + #"{"id":"\#(id)","text":"three"}"#
    let command = try dedup(["-", "--strict"], in: directory, input: input)
    #expect(command.status == 65)
    #expect(command.errors.contains("evil"))
    let commands: [Unicode.Scalar] = ["\u{1B}", "\u{7}", "\u{202E}"]
    #expect(!command.errors.unicodeScalars.contains { commands.contains($0) })
    let missing = try dedup([directory.path("no\u{1B}[31m")], in: directory)
    #expect(missing.status == 1)
    #expect(!missing.errors.contains("\u{1B}"))
  }
}
