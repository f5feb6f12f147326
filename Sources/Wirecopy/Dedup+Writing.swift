internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Reporting

extension Dedup {
  /// Writes every file of the contract into `directory`, which is not committed.
  func write(
    _ result: RunResult, repaired: Int, candidates: Int, corpus: Corpus, inputs: [String],
    digests: [String], into directory: OutputDirectory, clock: inout PhaseClock
  ) throws -> RunSummary {
    var outputs: [(name: String, bytes: Int, digest: String)] = []
    func write(
      _ name: String, _ body: (OutputFile) throws(ReportingError) -> Void
    ) throws(ReportingError) {
      let file = try directory.file(name)
      try body(file)
      let digest = try file.finish()
      outputs.append((name, file.byteCount, digest))
    }
    try write("articles.csv", result.writeArticles)
    try write("clusters.jsonl", result.writeClusters)
    try write("pairs.jsonl", result.writePairs)
    try write("weak_pairs.jsonl", result.writeWeakPairs)
    try write("provenance.jsonl", result.writeProvenance)
    try write("outlets.csv", result.writeOutlets)
    try write("follows.csv", result.writeFollows)
    try write("rejects.jsonl", result.writeRejects)
    if parameters.writesKept {
      try write("kept.jsonl") { file throws(ReportingError) in
        try writeKept(result, corpus: corpus, to: file)
      }
    }
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
