public import ArgumentParser
import ArticleModel
import Glibc
public import Wirecopy

/// How articles are measured; the same for every command that compares them.
struct MeasuringFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What joins articles: resemblance (the classical near-duplicate job: identical and near-copy "
        + "only) or derivation (the whole ladder).", valueName: "method"))
  var by: DedupParameters.Method = .derivation

  @Option(help: ArgumentHelp("The resemblance a near-copy needs.", valueName: "t"))
  var threshold = 0.7

  @Option(help: ArgumentHelp("The probability of derivation a rewrite needs.", valueName: "p"))
  var rewriteThreshold = 0.5

  @Option(help: ArgumentHelp("The score a same-story link needs.", valueName: "s"))
  var storyThreshold: Double?

  @Option(
    help: ArgumentHelp(
      "What a shingle is, for resemblance: word:N or char:N.", valueName: "kind:n"))
  var shingle = "word:5"

  @Option(help: ArgumentHelp("Slots of a signature.", valueName: "k"))
  var numPerm = 128

  @Option(
    help: ArgumentHelp(
      "Bands of the signatures; with --rows. Without both they are chosen from --threshold.",
      valueName: "b"))
  var bands: Int?

  @Option(help: ArgumentHelp("Rows of a band; with --bands.", valueName: "r"))
  var rows: Int?

  @Option(
    help: ArgumentHelp(
      "The probability with which a pair at the threshold becomes a candidate.", valueName: "p"))
  var candidateRecall = 0.99

  @Option(help: ArgumentHelp("Seed of the hashes.", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Only compare articles published within this time, as in 72h; undated articles are always "
        + "compared.", valueName: "duration"))
  var window: String?

  @Option(help: ArgumentHelp("Workers; all cores without it.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Memory to stay within, as in 2GiB; three quarters of the machine's without it.",
      valueName: "size"))
  var memory: String?

  /// The parameters these flags stand for.
  func parameters(reading: ReadingFlags) throws(ParameterError) -> DedupParameters {
    var parameters = DedupParameters()
    parameters.method = by
    parameters.threshold = threshold
    parameters.rewriteThreshold = rewriteThreshold
    if let storyThreshold { parameters.storyThreshold = storyThreshold }
    parameters.shingle = try ShingleKind(shingle)
    parameters.slotCount = numPerm
    switch (bands, rows) {
    case (let bands?, let rows?): parameters.banding = (bands, rows)
    case (nil, nil): break
    case (let bands?, nil):
      throw ParameterError(name: "bands", value: "\(bands)", remedy: "give --rows as well")
    case (nil, let rows?):
      throw ParameterError(name: "rows", value: "\(rows)", remedy: "give --bands as well")
    }
    parameters.candidateRecall = candidateRecall
    if let seed { parameters.seed = seed }
    parameters.window = try window.map { text throws(ParameterError) in
      try secondsFromDuration(text)
    }
    parameters.jobs = jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    if let memory {
      parameters.memory = try bytesFromSize(memory)
    } else {
      let pages = sysconf(Int32(_SC_PHYS_PAGES))
      let pageSize = sysconf(Int32(_SC_PAGESIZE))
      parameters.memory = max(1 << 28, pages / 4 * 3 * pageSize)
    }
    parameters.corpus = reading.corpusOptions
    try parameters.validate()
    return parameters
  }
}

extension DedupParameters.Method: ExpressibleByArgument {}
