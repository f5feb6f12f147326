import Testing
import Wirecopy
import _TestSupport

@Suite struct DedupCancellationTests {
  /// Cancelled at the start of each phase in turn, a run ends without a trace.
  @Test(arguments: Phase.allCases)
  func cancelledRunLeavesNothing(phase: Phase) throws {
    let directory = try TemporaryDirectory()
    let input = try directory.write(plantedArticles(40, seed: 41).jsonLines, to: "in.jsonl")
    let dedup = try Dedup(DedupParameters())
    let cancellation = Cancellation()
    #expect(throws: Wirecopy.CancellationError.self) {
      try dedup.run(
        [input], output: directory.path("out"), cancellation: cancellation,
        progress: { if $0.phase == phase { cancellation.cancel() } })
    }
    #expect(directory.names() == ["in.jsonl"])
  }

  @Test func cancelledRunLeavesTheOlderResult() throws {
    let directory = try TemporaryDirectory()
    let articles = plantedArticles(20, seed: 42)
    let first = try runDedup([articles.jsonLines], in: directory)
    let before = directory.names(in: "out")
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: Wirecopy.CancellationError.self) {
      try Dedup(DedupParameters()).run(
        [directory.path("in0.jsonl")], output: directory.path("out"), cancellation: cancellation)
    }
    for (name, bytes) in first.files {
      #expect(try directory.bytes("out/\(name)") == bytes)
    }
    #expect(directory.names(in: "out") == before)
  }

  @Test func phasesAreReportedInOrder() throws {
    let directory = try TemporaryDirectory()
    let input = try directory.write(plantedArticles(40, seed: 43).jsonLines, to: "in.jsonl")
    let seen = SeenPhases()
    _ = try Dedup(DedupParameters()).run(
      [input], output: directory.path("out"), progress: { seen.note($0) })
    #expect(seen.numbers == Array(1...Phase.allCases.count))
    #expect(seen.isPlausible)
  }
}

/// The phases of a run by one worker, which reports from one thread.
private final class SeenPhases: @unchecked Sendable {
  private(set) var numbers: [Int] = []
  private(set) var isPlausible = true

  func note(_ progress: Progress) {
    if numbers.last != progress.number { numbers.append(progress.number) }
    if progress.done > progress.total || progress.done < 0 { isPlausible = false }
  }
}
