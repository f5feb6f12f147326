import Testing
import _TestSupport

@Suite struct UsageTests {
  @Test func helpNamesEveryFlagOfTheContract() throws {
    let help = try Command(["help", "dedup"])
    #expect(help.status == 0)
    let flags = [
      "output", "by", "threshold", "rewrite-threshold", "story-threshold", "shingle", "num-perm",
      "bands", "rows", "candidate-recall", "seed", "window", "keep", "jobs", "memory", "tmp",
      "text-field", "title-field", "id-field", "source-field", "published-field", "url-field",
      "language-field", "format", "write-kept", "strict", "quiet", "no-progress", "json-progress",
      "resume",
    ]
    for flag in flags { #expect(help.output.contains("--\(flag)"), "--\(flag)") }
    #expect(help.output.contains("word:5"))
  }

  @Test func mainHelpExplainsTheStatuses() throws {
    let help = try Command(["--help"])
    #expect(help.status == 0)
    for word in ["dedup", "64", "65", "130"] { #expect(help.output.contains(word)) }
    let version = try Command(["--version"])
    #expect(version.status == 0)
    #expect(version.output.split(separator: ".").count == 3)
  }

  @Test(arguments: [
    ["dedup"],
    ["dedup", "seeds", "--no-such-flag"],
    ["no-such-command"],
    ["dedup", "seeds", "--threshold", "0"],
    ["dedup", "seeds", "--threshold", "1.5"],
    ["dedup", "seeds", "--threshold", "nan"],
    ["dedup", "seeds", "--threshold", "high"],
    ["dedup", "seeds", "--by", "magic"],
    ["dedup", "seeds", "--shingle", "word"],
    ["dedup", "seeds", "--shingle", "word:0"],
    ["dedup", "seeds", "--shingle", "line:3"],
    ["dedup", "seeds", "--num-perm", "0"],
    ["dedup", "seeds", "--bands", "4"],
    ["dedup", "seeds", "--rows", "4"],
    ["dedup", "seeds", "--bands", "100", "--rows", "100"],
    ["dedup", "seeds", "--candidate-recall", "1"],
    ["dedup", "seeds", "--window", "3 days"],
    ["dedup", "seeds", "--keep", "newest"],
    ["dedup", "seeds", "--jobs", "0"],
    ["dedup", "seeds", "--memory", "lots"],
    ["dedup", "seeds", "--format", "pdf"],
    ["dedup", "seeds", "--seed", "-1"],
  ])
  func wrongUsageEndsWithStatus64(arguments: [String]) throws {
    let directory = try TemporaryDirectory()
    let command = try Command(
      arguments + (arguments.count > 2 ? ["--output", directory.path("out")] : []),
      directory: repository)
    #expect(command.status == 64, "\(command.errors)")
    #expect(!command.errors.isEmpty)
    #expect(command.output.isEmpty)
    #expect(directory.names().isEmpty)
  }

  @Test func refusalNamesTheFlagAndTheRemedy() throws {
    let command = try Command(["dedup", "seeds", "--threshold", "7"], directory: repository)
    #expect(command.errors.contains("--threshold 7"))
    #expect(command.errors.contains("up to 1"))
  }
}
