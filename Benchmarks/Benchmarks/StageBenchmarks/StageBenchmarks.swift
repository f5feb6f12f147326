import ArticleModel
import Benchmark
import Foundation
import Shingling
import Sketching
import Wirecopy

/// The stages of the classical job one by one, and the whole job, on 2,000 simulated articles.
///
/// Each iteration does the work for the whole wire once.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .wallClock, .peakMemoryResident],
    warmupIterations: 2, maxDuration: .seconds(5), maxIterations: 100)

  let kind = ShingleKind.wordFive
  let slotCount = 128
  let seed: UInt64 = 1

  Benchmark("tokenize") { benchmark in
    let texts = SampleWire.shared.texts
    var tokens = TokenBuffer()
    benchmark.startMeasurement()
    for text in texts {
      text.withUnsafeBufferPointer { tokens.tokenize($0) }
      blackHole(tokens.count)
    }
  }

  Benchmark("shingle") { benchmark in
    let texts = SampleWire.shared.texts
    var tokens = TokenBuffer()
    var shingles = ShingleBuffer(seed: seed)
    benchmark.startMeasurement()
    for text in texts {
      text.withUnsafeBufferPointer { tokens.tokenize($0) }
      shingles.fill(kind, of: tokens)
      blackHole(shingles.count)
    }
  }

  Benchmark("sign") { benchmark in
    let sets = shingleHashes(kind: kind, seed: seed)
    let densification = Densification(slotCount: slotCount, seed: seed)
    benchmark.startMeasurement()
    blackHole(signatures(of: sets, densification: densification).count)
  }

  Benchmark("band") { benchmark in
    let densification = Densification(slotCount: slotCount, seed: seed)
    let table = signatures(
      of: shingleHashes(kind: kind, seed: seed), densification: densification)
    let rows = (0..<ArticleIndex(table.count)).map { $0 }
    let banding = Banding(threshold: 0.7, recall: 0.99, slotCount: slotCount)
    let finder = CandidateFinder(
      sketches: try SketchTable(table, banding: banding), threshold: 0.7, ranks: rows)
    var history = CandidateFinder.History(rowCount: rows.count)
    benchmark.startMeasurement()
    for band in 0..<banding.bands {
      let meetings = finder.meetings(inBand: band, of: rows, history: history)
      history.add(meetings)
      blackHole(meetings.pairs.count)
    }
  }

  for method in DedupParameters.Method.allCases {
    Benchmark("dedup-\(method.rawValue)") { benchmark in
      let path = SampleWire.shared.path
      let output = "\(path).out"
      defer { try? FileManager.default.removeItem(atPath: output) }
      var parameters = DedupParameters()
      parameters.method = method
      parameters.writesReport = false
      let dedup = try Dedup(parameters)
      benchmark.startMeasurement()
      blackHole(try dedup.run([path], output: output).pairs)
      benchmark.stopMeasurement()
    }
  }
}

private func shingleHashes(kind: ShingleKind, seed: UInt64) -> [[UInt64]] {
  var tokens = TokenBuffer()
  var shingles = ShingleBuffer(seed: seed)
  return SampleWire.shared.texts.map { text in
    text.withUnsafeBufferPointer { tokens.tokenize($0) }
    shingles.fill(kind, of: tokens)
    return Array(shingles.hashes)
  }
}

private func signatures(of sets: [[UInt64]], densification: Densification) -> SignatureTable {
  var table = SignatureTable(slotCount: densification.slotCount)
  table.reserveCapacity(sets.count)
  for set in sets {
    set.withUnsafeBufferPointer { table.append(hashes: $0, densification: densification) }
  }
  return table
}
