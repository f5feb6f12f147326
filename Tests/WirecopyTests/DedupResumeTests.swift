import Foundation
import Testing
import Wirecopy
import _TestSupport

@Suite struct DedupResumeTests {
  /// Runs the job on the file `in.jsonl`; `keepingStages` says where its stage files are copied to on the way.
  private func run(
    _ directory: TemporaryDirectory, output: String, keepingStages copy: String? = nil,
    notices: inout [String], configure: (inout DedupParameters) -> Void = { _ in }
  ) throws -> [String: [UInt8]] {
    var parameters = DedupParameters()
    parameters.writesReport = false
    parameters.jobs = 2
    configure(&parameters)
    let path = directory.path(output)
    var said: [String] = []
    _ = try Dedup(parameters).run(
      [directory.path("in.jsonl")], output: path,
      progress: { progress in
        guard let copy, progress.phase == .cluster, progress.done == 0 else { return }
        try? FileManager.default.copyItem(atPath: "\(path)/.stages", toPath: copy)
      }, notice: { said.append($0) })
    notices = said
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) where name != "run.json" {
      files[name] = try directory.bytes("\(output)/\(name)")
    }
    return files
  }

  private func wire() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    let text = plantedArticles(200, seed: 41).jsonLines + "{\"id\":\"no text\"}\n"
    try directory.write(text, to: "in.jsonl")
    return directory
  }

  private func takeStages(_ directory: TemporaryDirectory, to output: String) throws {
    try FileManager.default.createDirectory(
      atPath: directory.path(output), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: directory.path("stages"), toPath: directory.path("\(output)/.stages"))
  }

  @Test(arguments: DedupParameters.Method.allCases)
  func aResumedRunEndsWithTheSameBytes(method: DedupParameters.Method) throws {
    let directory = try wire()
    var notices: [String] = []
    let whole = try run(
      directory, output: "a", keepingStages: directory.path("stages"), notices: &notices
    ) { $0.method = method }
    #expect(notices.isEmpty)
    // With both stage files, and with that of reading alone.
    for number in 1...2 {
      try takeStages(directory, to: "b\(number)")
      if number == 2 {
        try FileManager.default.removeItem(
          atPath: directory.path("b2/.stages/measured"))
      }
      let resumed = try run(directory, output: "b\(number)", notices: &notices) {
        $0.method = method
        $0.resumes = true
        $0.jobs = 1
      }
      #expect(resumed == whole)
      #expect(notices.count { $0.hasPrefix("resuming after") } == 3 - number)
    }
  }

  @Test func stagesOfAnotherRunAreNotUsed() throws {
    let directory = try wire()
    var notices: [String] = []
    _ = try run(
      directory, output: "a", keepingStages: directory.path("stages"), notices: &notices)
    let plain = try run(directory, output: "plain", notices: &notices) { $0.seed = 5 }
    try takeStages(directory, to: "b")
    let resumed = try run(directory, output: "b", notices: &notices) {
      $0.seed = 5
      $0.resumes = true
    }
    #expect(resumed == plain)
    #expect(notices.count == 1)
    #expect(notices.first?.contains("\"seed 5\" now") == true)
  }

  @Test func stagesOfOtherInputAreNotUsed() throws {
    let directory = try wire()
    var notices: [String] = []
    _ = try run(
      directory, output: "a", keepingStages: directory.path("stages"), notices: &notices)
    try directory.write(plantedArticles(100, seed: 42).jsonLines, to: "in.jsonl")
    let plain = try run(directory, output: "plain", notices: &notices)
    try takeStages(directory, to: "b")
    let resumed = try run(directory, output: "b", notices: &notices) { $0.resumes = true }
    #expect(resumed == plain)
    #expect(notices.first?.contains("another run") == true)
  }

  @Test func withoutResumeNothingIsTakenOver() throws {
    let directory = try wire()
    var notices: [String] = []
    let whole = try run(
      directory, output: "a", keepingStages: directory.path("stages"), notices: &notices)
    try takeStages(directory, to: "b")
    #expect(try run(directory, output: "b", notices: &notices) == whole)
    #expect(notices.isEmpty)
  }
}
