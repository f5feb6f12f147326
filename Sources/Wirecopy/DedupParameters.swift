public import ArticleModel
public import Corpus

/// Everything a run can be told.
public struct DedupParameters: Sendable {
  /// What joins articles.
  public enum Method: String, Sendable, CaseIterable {
    /// The classical near-duplicate job: identical and near-copy, by exact shingle resemblance.
    case resemblance
    /// The whole rewrite ladder.
    case derivation
  }

  public var method: Method = .derivation
  /// The resemblance a near-copy needs, above 0 and up to 1.
  public var threshold = 0.7
  /// The probability of derivation a rewrite needs.
  public var rewriteThreshold = 0.5
  /// The score a same-story link needs.
  public var storyThreshold = 0.14
  public var shingle = ShingleKind.wordFive
  /// Slots per signature.
  public var slotCount = 128
  /// Bands and rows; `nil` chooses them by `threshold` and `candidateRecall`.
  public var banding: (bands: Int, rows: Int)?
  /// The probability with which a pair at the threshold becomes a candidate.
  public var candidateRecall = 0.99
  /// The seed of every hash.
  public var seed: UInt64 = 0x5769_7265
  /// Seconds between two articles that are compared; `nil` compares all. Undated articles are always
  /// compared.
  public var window: Int64?
  /// Which member of a cluster is kept: the first rule that tells two apart decides, then time and id.
  public var keep: [KeepRule] = [.earliest]
  /// Workers; at least 1.
  public var jobs = 1
  /// Bytes the run may hold.
  public var memory = 4 << 30
  public var corpus = CorpusOptions()
  /// Go on from the stage files of a run that was killed.
  public var resumes = false
  /// An unreadable record ends the run.
  public var isStrict = false
  /// Also write the kept articles as they came in.
  public var writesKept = false
  /// Write the editor's report as well.
  public var writesReport = true

  public init() {}

  /// Pairs that fall short of the threshold are kept from this score on, for `Tuning`; what is less
  /// alike is forgotten.
  public var leastKeptScore: Double {
    switch method {
    // Signatures and bands are set up for the threshold; a little below it they still find most pairs.
    case .resemblance: max(threshold - 0.1, threshold / 2)
    case .derivation: min(DedupParameters.leastKeptProbability, rewriteThreshold)
    }
  }

  static let leastKeptProbability = 0.2

  /// - Throws: `ParameterError` naming the flag that is out of range.
  public func validate() throws(ParameterError) {
    func require(
      _ isValid: Bool, _ name: String, _ value: Any, _ remedy: String
    ) throws(ParameterError) {
      if !isValid { throw ParameterError(name: name, value: "\(value)", remedy: remedy) }
    }
    try require(
      threshold > 0 && threshold <= 1, "threshold", threshold, "give a number above 0, up to 1")
    try require(
      rewriteThreshold > 0 && rewriteThreshold <= 1, "rewrite-threshold", rewriteThreshold,
      "give a probability above 0, up to 1")
    try require(
      storyThreshold > 0, "story-threshold", storyThreshold, "give a number above 0")
    try require(
      (1...65_536).contains(slotCount), "num-perm", slotCount, "give 1 to 65536 signature slots")
    try require(
      candidateRecall > 0 && candidateRecall < 1, "candidate-recall", candidateRecall,
      "give a probability above 0 and below 1")
    try require(jobs >= 1 && jobs <= 1024, "jobs", jobs, "give 1 to 1024 workers")
  }
}

/// A rule that says which of two articles is kept.
public enum KeepRule: Hashable, Sendable {
  case earliest
  case latest
  /// The one with the most words.
  case longest
  /// The one published by this outlet, letter case aside.
  case source(String)

  /// Reads `earliest`, `latest`, `longest` or `source:NAME`.
  public init(_ text: String) throws(ParameterError) {
    switch text {
    case "earliest": self = .earliest
    case "latest": self = .latest
    case "longest": self = .longest
    default:
      guard text.hasPrefix("source:"), text.utf8.count > "source:".utf8.count else {
        throw ParameterError(
          name: "keep", value: text,
          remedy: "the rules are earliest, latest, longest and source:NAME, with commas between")
      }
      self = .source(String(text.dropFirst("source:".count)))
    }
  }

  /// Reads rules with commas between them.
  public static func list(_ text: String) throws(ParameterError) -> [KeepRule] {
    var rules: [KeepRule] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      rules.append(try KeepRule(String(part)))
    }
    return rules
  }
}

extension KeepRule: CustomStringConvertible {
  public var description: String {
    switch self {
    case .earliest: "earliest"
    case .latest: "latest"
    case .longest: "longest"
    case .source(let name): "source:\(name)"
    }
  }
}
