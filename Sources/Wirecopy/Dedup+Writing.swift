internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Reporting

extension Dedup {
  /// Writes every file of the contract into `directory`, which is not committed.
  func write(
    _ result: RunResult, repaired: Int, candidates: Int, corpus: Corpus, inputs: [String],
    digests: [String], into directory: OutputDirectory, clock: inout PhaseClock,
    cancellation: Cancellation
  ) throws -> RunSummary {
    // What takes longest comes first, so that the workers end together.
    var writers: [(name: String, write: @Sendable (OutputFile) throws(ReportingError) -> Void)] = [
      ("provenance.jsonl", result.writeProvenance), ("pairs.jsonl", result.writePairs),
      ("articles.csv", result.writeArticles), ("clusters.jsonl", result.writeClusters),
      ("weak_pairs.jsonl", result.writeWeakPairs), ("outlets.csv", result.writeOutlets),
      ("follows.csv", result.writeFollows), ("rejects.jsonl", result.writeRejects),
    ]
    if parameters.writesKept {
      writers.append(
        (
          "kept.jsonl",
          { file throws(ReportingError) in try writeKept(result, corpus: corpus, to: file) }
        ))
    }
    let work = try writers.map { ($0.write, try directory.file($0.name)) }
    let written = try parallelMap(
      count: work.count, jobs: parameters.jobs, cancellation: cancellation, scratch: 0
    ) { _, place in
      let (write, file) = work[place]
      return Result { () throws(ReportingError) in
        try write(file)
        return try file.finish()
      }
    }
    var outputs: [(name: String, bytes: Int, digest: String)] = []
    for (place, digest) in written.enumerated() {
      outputs.append((writers[place].name, work[place].1.byteCount, try digest.get()))
    }
    outputs.sort { $0.name < $1.name }
    clock.end(bytes: outputs.reduce(0) { $0 + $1.bytes })
    let summary = RunSummary(
      result, repaired: repaired, candidates: candidates,
      seconds: clock.entries.reduce(0) { $0 + $1.seconds }, outputDirectory: directory.path)
    let record = RunRecord(
      parameters: parameters, bands: bandCount, rows: rowCount, inputs: inputs, corpus: corpus,
      digests: digests, clock: clock, summary: summary, outputs: outputs)
    let file = try directory.file("run.json")
    try file.write(record.document)
    _ = try file.finish()
    return summary
  }

  /// The records of the kept articles, as they came, one a line.
  private func writeKept(
    _ result: RunResult, corpus: Corpus, to file: OutputFile
  ) throws(ReportingError) {
    var out = ByteWriter()
    for article in 0..<result.articles.count {
      let cluster = result.clusterOf[article]
      guard Int(result.summaries[cluster].representative) == article else { continue }
      unsafe corpus.withRecord(at: result.articles.locations[article]) { bytes in
        unsafe out.write(raw: bytes)
      }
      out.write("\n")
      if out.bytes.count > 1 << 20 { try file.write(&out) }
    }
    try file.write(&out)
  }
}
