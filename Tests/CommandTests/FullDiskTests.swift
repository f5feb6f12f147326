import Foundation
import Testing
import _TestSupport

/// No more room: a limit of file sizes stands for a full disk, which fails the same calls.
@Suite struct FullDiskTests {
  private func input(_ directory: TemporaryDirectory, articles: Int) throws -> String {
    var generator = SeededGenerator(seed: 3)
    let vocabulary = SampleWords()
    var text = ""
    for number in 0..<articles {
      let words = vocabulary.draw(60, using: &generator).joined(separator: " ")
      text += "{\"id\":\"\(number)\",\"text\":\"\(words)\"}\n"
    }
    return try directory.write(text, to: "in.jsonl")
  }

  @Test(arguments: [0, 512, 4096, 16_384], ["resemblance", "derivation"])
  func outputThatFindsNoRoomIsNamedAndNothingIsLeft(room: Int, method: String) throws {
    let directory = try TemporaryDirectory()
    let input = try input(directory, articles: 400)
    let output = directory.path("out")
    let command = try Command(
      ["dedup", input, "--by", method, "-o", output, "--quiet"], longestFile: room)
    #expect(command.status == 1)
    #expect(command.errors.hasPrefix("wirecopy: \(output)/"), "\(command.errors)")
    #expect(command.errors.contains("make room"))
    #expect(command.errors.split(separator: "\n").count == 1)
    #expect(directory.names() == ["in.jsonl"])
  }

  @Test func signaturesThatFindNoRoomInTmpAreNamedAndNothingIsLeft() throws {
    let directory = try TemporaryDirectory()
    let input = try input(directory, articles: 400)
    let temporary = directory.path("tmp")
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    let command = try Command(
      [
        "dedup", input, "--by", "resemblance", "-o", directory.path("out"), "--quiet",
        "--memory", "1KiB", "--tmp", temporary,
      ], longestFile: 1 << 20)
    #expect(command.status == 1)
    #expect(command.errors.hasPrefix("wirecopy: \(temporary): "), "\(command.errors)")
    #expect(command.errors.contains("--tmp"))
    #expect(directory.names() == ["in.jsonl", "tmp"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
  }

  @Test func aLimitOfMemoryBelowTheLeastIsSaidAndChangesNothing() throws {
    let directory = try TemporaryDirectory()
    let input = try input(directory, articles: 400)
    var outputs: [[String: Data]] = []
    for memory in ["1KiB", "1GiB"] {
      let output = directory.path("out-\(memory)")
      let command = try Command(
        [
          "dedup", input, "--by", "resemblance", "-o", output, "--no-report", "--no-progress",
          "--memory", memory,
        ])
      #expect(command.status == 0)
      #expect(command.errors.contains("is less than 400 articles take") == (memory == "1KiB"))
      var files: [String: Data] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: output)
      where name != "run.json" {
        files[name] = FileManager.default.contents(atPath: "\(output)/\(name)")
      }
      outputs.append(files)
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0]["articles.csv"]?.isEmpty == false)
  }
}
