import Foundation
import Glibc
import Testing
import _TestSupport

@Suite(.serialized) struct InterruptTests {
  /// Articles enough to keep a run busy until the signal comes.
  private func longInput(_ directory: TemporaryDirectory) throws -> String {
    var generator = SeededGenerator(seed: 1)
    let vocabulary = SampleWords()
    let lines = (0..<200).map { _ in
      vocabulary.draw(200, using: &generator).joined(separator: " ")
    }
    var text = ""
    for round in 0..<120 {
      for (number, line) in lines.enumerated() {
        text += "{\"id\":\"\(round)-\(number)\",\"text\":\"\(line) \(round)\"}\n"
      }
    }
    return try directory.write(text, to: "in.jsonl")
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func signalEndsTheRunWithStatus130AndNoOutput(signal: Int32) throws {
    let directory = try TemporaryDirectory()
    let input = try longInput(directory)
    let command = try Command(
      ["dedup", input, "--by", "resemblance", "-o", directory.path("out"), "--json-progress"],
      signal: signal, cue: "\"read\"")
    #expect(command.status == 130, "\(command.errors)")
    #expect(command.errors.contains("interrupted"))
    #expect(command.output.isEmpty)
    #expect(directory.names() == ["in.jsonl"])
  }
}
