internal import ArticleModel
internal import Corpus
internal import Reporting

/// `run.json`: what ran, on what, how long, and what came out.
struct RunRecord {
  let parameters: DedupParameters
  let bands: Int
  let rows: Int
  let inputs: [String]
  let corpus: Corpus
  /// Those of the input files.
  let digests: [String]
  let clock: PhaseClock
  let summary: RunSummary
  /// The written files with their sizes and digests.
  let outputs: [(name: String, bytes: Int, digest: String)]

  var document: [UInt8] {
    JSONValue.object([
      ("tool", "wirecopy"), ("version", .string(wirecopyVersion)),
      ("inputs", .array(inputs.map { .string($0) })),
      ("parameters", parameterFields),
      ("counts", counts),
      ("phases", .array(clock.entries.map(fields))),
      ("peak_memory_bytes", .integer(peakMemory())),
      ("input_files", .array(corpus.files.indices.map(inputFields))),
      (
        "output_files",
        .array(
          outputs.map {
            .object([
              ("file", .string($0.name)), ("bytes", .integer($0.bytes)),
              ("xxh3_128", .string($0.digest)),
            ])
          })
      ),
    ]).document
  }

  private var parameterFields: JSONValue {
    let fields = parameters.corpus.fields
    return .object([
      ("by", .string(parameters.method.rawValue)),
      ("threshold", .number(parameters.threshold)),
      ("rewrite_threshold", .number(parameters.rewriteThreshold)),
      ("story_threshold", .number(parameters.storyThreshold)),
      ("weak_pairs_from", .number(parameters.leastKeptScore)),
      ("shingle", .string(parameters.shingle.description)),
      ("num_perm", .integer(parameters.slotCount)),
      ("bands", .integer(bands)), ("rows", .integer(rows)),
      ("candidate_recall", .number(parameters.candidateRecall)),
      ("seed", .string(String(parameters.seed))),
      ("window_seconds", parameters.window.map { .integer(Int($0)) } ?? .null),
      ("keep", .array(parameters.keep.map { .string($0.description) })),
      ("jobs", .integer(parameters.jobs)),
      ("memory_bytes", .integer(parameters.memory)),
      ("format", optional(parameters.corpus.format?.rawValue)),
      ("text_field", optional(fields.text)), ("title_field", optional(fields.title)),
      ("id_field", optional(fields.id)), ("source_field", optional(fields.source)),
      ("published_field", optional(fields.published)), ("url_field", optional(fields.url)),
      ("language_field", optional(fields.language)),
      ("strict", .bool(parameters.isStrict)), ("write_kept", .bool(parameters.writesKept)),
    ])
  }

  private var counts: JSONValue {
    .object([
      ("articles", .integer(summary.articles)), ("rejects", .integer(summary.rejects)),
      ("repaired_utf8", .integer(summary.repaired)),
      ("candidates", .integer(summary.candidates)), ("pairs", .integer(summary.pairs)),
      (
        "pairs_by_relation",
        .object(summary.pairsByRelation.map { ($0.relation, .integer($0.count)) })
      ),
      ("clusters", .integer(summary.clusters)),
      ("clustered_articles", .integer(summary.clusteredArticles)),
      ("removed", .integer(summary.removed)), ("stories", .integer(summary.stories)),
    ])
  }

  private func fields(_ entry: PhaseClock.Entry) -> JSONValue {
    .object([
      ("phase", .string("\(entry.phase)")), ("seconds", .number(entry.seconds)),
      ("cpu_seconds", .number(entry.cpuSeconds)),
      ("bytes", entry.bytes.map { .integer($0) } ?? .null),
      ("held_bytes", .integer(entry.heldBytes)),
    ])
  }

  private func inputFields(_ index: Int) -> JSONValue {
    let file = corpus.files[index]
    return .object([
      ("file", .string(file.name)), ("format", .string(file.format.rawValue)),
      ("bytes", .integer(file.byteCount)), ("stored_bytes", .integer(file.storedByteCount)),
      ("xxh3_128", .string(digests[index])),
    ])
  }

  private func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }
}
