import Testing
import _TestSupport

@testable import Evaluation
@testable import Wirecopy

/// A sweep over stored pairs gives what runs with these thresholds give.
@Suite struct TuningTests {
  /// A simulated wire, run with the ladder.
  private func wire(
    _ directory: TemporaryDirectory, output: String, threshold: Double = 0.5
  ) throws -> RunSummary {
    var bytes: [UInt8] = []
    WireSimulator(parameters: SimulationParameters(articleCount: 700, seed: 21)).run {
      file, more in
      if file == .articles { bytes += more }
    }
    let path = try directory.write(String(decoding: bytes, as: UTF8.self), to: "wire.jsonl")
    var parameters = DedupParameters()
    parameters.rewriteThreshold = threshold
    parameters.writesReport = false
    return try Dedup(parameters).run([path], output: directory.path(output))
  }

  @Test func theRunsOwnThresholdGivesTheRunsOwnClusters() throws {
    let directory = try TemporaryDirectory()
    let summary = try wire(directory, output: "out")
    let tuning = try Tuning(directory.path("out"))
    let row = try #require(tuning.rows.first { $0.threshold == tuning.current })
    #expect(row.clusters == summary.clusters)
    #expect(row.removed == summary.removed)
    #expect(tuning.knownFrom == 0.2)
    #expect(tuning.rows.map(\.threshold) == tuning.rows.map(\.threshold).sorted())
    #expect(tuning.rows.first?.threshold == 0.2)
    #expect(zip(tuning.rows, tuning.rows.dropFirst()).allSatisfy { $0.pairs >= $1.pairs })
  }

  /// Weaker pairs come from `weak_pairs.jsonl`; a rerun may judge a handful of pairs otherwise.
  @Test(arguments: [0.25, 0.7]) func anotherThresholdGivesNearlyWhatARerunGives(
    _ threshold: Double
  ) throws {
    let directory = try TemporaryDirectory()
    _ = try wire(directory, output: "out")
    let rerun = try wire(directory, output: "rerun", threshold: threshold)
    let row = try #require(
      try Tuning(directory.path("out")).rows.first { abs($0.threshold - threshold) < 1e-9 })
    #expect(abs(row.clusters - rerun.clusters) <= 2, "\(row) \(rerun)")
    #expect(abs(row.removed - rerun.removed) <= 3, "\(row) \(rerun)")
  }

  @Test func aResemblanceRunSpeaksForATenthBelowItsThreshold() throws {
    let directory = try TemporaryDirectory()
    let articles = plantedArticles(300, seed: 5)
    _ = try runDedup([articles.jsonLines], in: directory) { $0.threshold = 0.7 }
    let rerun = try runDedup([articles.jsonLines], in: directory, output: "rerun") {
      $0.threshold = 0.6
    }
    let tuning = try Tuning(directory.path("out"))
    #expect(tuning.isResemblance && abs(tuning.knownFrom - 0.6) < 1e-9)
    let row = try #require(tuning.rows.first { abs($0.threshold - 0.6) < 1e-9 })
    // The bands of the first run find nearly all such pairs.
    #expect(abs(row.clusters - rerun.summary.clusters) <= 1, "\(row) \(rerun.summary)")
    #expect(abs(row.removed - rerun.summary.removed) <= 2, "\(row) \(rerun.summary)")
    #expect(try #require(tuning.candidateProbability(0.6)) > 0.97)
    let own = try #require(tuning.rows.first { $0.threshold == 0.7 })
    #expect(row.pairs > own.pairs)
  }

  @Test func weakPairsAreBelowTheThresholdAndInOrder() throws {
    let directory = try TemporaryDirectory()
    let run = try runDedup([plantedArticles(300, seed: 6).jsonLines], in: directory)
    let rows = run.objects("weak_pairs.jsonl")
    #expect(!rows.isEmpty)
    for row in rows {
      let score = try #require(row["score"] as? Double)
      #expect(score < 0.7 && score >= 0.6 - 1e-6)
      #expect(row["resemblance"] as? Double == score)
    }
    #expect(Set(rows.first?.keys ?? [:].keys) == Set(run.objects("pairs.jsonl")[0].keys))
  }

  @Test func labelsOfPairsThatBelongTogetherAloneCountAllOthersAgainst() throws {
    let directory = try TemporaryDirectory()
    let articles = plantedArticles(120, seed: 9)
    let run = try runDedup([articles.jsonLines], in: directory)
    let pair = try #require(run.objects("pairs.jsonl").first)
    let label = GoldLabels.Pair(
      a: pair["a"] as? String ?? "", b: pair["b"] as? String ?? "", label: "derived")
    let tuning = try Tuning(directory.path("out"), gold: .pairs([label]))
    let own = try #require(tuning.rows.first { $0.threshold == tuning.current })
    #expect(own.recall == 1)
    let precision = try #require(own.precision)
    #expect(precision < 1)
    #expect(tuning.advice.reasons.contains { $0.contains("no label names") })
  }

  @Test func labelledClustersGiveTheAdjustedRandIndexOfEvaluate() throws {
    let directory = try TemporaryDirectory()
    let run = try runDedup([plantedArticles(120, seed: 10).jsonLines], in: directory)
    let gold = run.clusters.enumerated().map {
      GoldLabels.Cluster(name: "g\($0.offset)", members: $0.element)
    }
    let tuning = try Tuning(directory.path("out"), gold: .clusters(gold))
    let own = try #require(tuning.rows.first { $0.threshold == tuning.current })
    #expect(own.f1 == 1 && own.adjustedRand == 1)
    #expect(tuning.advice.flags.isEmpty)
  }
}
