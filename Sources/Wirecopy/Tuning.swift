internal import ArticleModel
internal import Clustering
public import Evaluation
internal import Matching
internal import Reporting
internal import Sketching

/// What other thresholds would have given a finished run, from its stored pairs, without a rerun.
///
///     let tuning = try Tuning("wirecopy-out", gold: nil)
///     for row in tuning.rows { print(row.threshold, row.clusters, row.removed) }
///
/// A derivation run is swept over `--rewrite-threshold`: identical articles, near-copies and excerpts stay,
/// rewrites come and go. A resemblance run is swept over `--threshold`. Pairs below the threshold of the
/// run are known as far as it kept them in `weak_pairs.jsonl`.
public struct Tuning: Sendable {
  /// What one threshold gives.
  public struct Row: Sendable {
    public let threshold: Double
    /// Pairs that join.
    public let pairs: Int
    /// Clusters of two articles or more, the articles in the largest, and all that are not kept.
    public let clusters: Int
    public let largest: Int
    public let removed: Int
    /// Against the labels; `nil` without them.
    public let precision: Double?
    public let recall: Double?
    public let f1: Double?
    public let adjustedRand: Double?
  }

  /// A flag to give to the next run, and why.
  public struct Advice: Sendable {
    /// `--rewrite-threshold 0.6`; empty when nothing should be changed.
    public let flags: String
    public let reasons: [String]
  }

  public let directory: String
  /// The flag that is swept: `rewrite-threshold` or `threshold`.
  public let flag: String
  /// The run's own value.
  public let current: Double
  /// Ascending by threshold; with the run's own among them.
  public let rows: [Row]
  public let advice: Advice
  public let bands: Int
  public let bandRows: Int
  /// The lowest threshold that the stored pairs can speak for; the run's own if it kept no weaker pairs.
  public let knownFrom: Double
  let run: StoredRun
  let pairs: [TunedPair]
  /// Whether the run joined by resemblance alone.
  public let isResemblance: Bool

  /// - Parameters:
  ///   - gold: labelled pairs or clusters.
  ///   - isPositive: whether a label means that two articles belong together.
  ///   - allPairs: whether a pair that no label names counts as one that does not belong together. It
  ///     does in any case where the labels name pairs that belong together and no others.
  /// - Throws: `ReportingError` if the run cannot be read, `CancellationError`.
  /// - Complexity: one clustering of all pairs per threshold.
  public init(
    _ directory: String, gold: GoldLabels? = nil,
    isPositive: @Sendable (String) -> Bool = { _ in true }, allPairs: Bool = false,
    jobs: Int = 1, cancellation: Cancellation = Cancellation()
  ) throws {
    let run = try StoredRun(directory)
    let isResemblance = run.facts.parameter("by")?.text == "resemblance"
    var pairs: [TunedPair] = []
    try run.readPairs { pairs.append(TunedPair($0, isResemblance: isResemblance)) }
    let hasWeakPairs = try run.readPairs("weak_pairs.jsonl") {
      pairs.append(TunedPair(weak: $0, isResemblance: isResemblance))
    }
    self.run = run
    self.directory = directory
    self.isResemblance = isResemblance
    flag = isResemblance ? "threshold" : "rewrite-threshold"
    let name = isResemblance ? "threshold" : "rewrite_threshold"
    let current = run.facts.parameter(name)?.double ?? 0.5
    self.current = current
    bands = run.facts.parameter("bands")?.int ?? 0
    bandRows = run.facts.parameter("rows")?.int ?? 0

    var thresholds = stride(from: 2, through: 19, by: 1).map { Double($0) / 20 }
    if !thresholds.contains(where: { ($0 - current).magnitude < 1e-9 }) {
      thresholds.append(current)
    }
    let least =
      hasWeakPairs ? run.facts.parameter("weak_pairs_from")?.double ?? current : current
    knownFrom = min(least, current)
    thresholds.removeAll { $0 < min(least, current) - 1e-9 }
    thresholds.sort()
    let sweep = TuningSweep(
      run.articles, pairs: pairs, isResemblance: isResemblance,
      nearCopyThreshold: run.facts.parameter("threshold")?.double ?? 0.7,
      window: run.facts.parameter("window_seconds")?.double.map { Int64($0) })
    let labels = gold.map {
      TuningLabels($0, articles: run.articles, allPairs: allPairs, isPositive: isPositive)
    }
    let all = thresholds
    rows = try parallelMap(
      count: all.count, jobs: jobs, cancellation: cancellation, scratch: 0
    ) { _, place in
      sweep.row(all[place], labels: labels)
    }
    self.pairs = pairs
    advice =
      TuningAdvice(
        rows: rows, current: current, flag: flag, isLabelled: gold != nil,
        countsAllPairs: labels?.countsAllPairs ?? false, knownFrom: min(least, current)
      ).advice
  }

  /// The probability that a pair of a resemblance becomes a candidate under the run's banding.
  public func candidateProbability(_ resemblance: Double) -> Double? {
    let slots = run.facts.parameter("num_perm")?.int ?? bands * bandRows
    guard bands > 0, bandRows > 0,
      let banding = try? Banding(
        bands: bands, rows: bandRows, slotCount: max(slots, bands * bandRows))
    else { return nil }
    return banding.candidateProbability(resemblance)
  }
}

/// A stored pair as a threshold sees it.
struct TunedPair: Sendable {
  let a: ArticleIndex
  let b: ArticleIndex
  let relation: Relation?
  let score: Double
  /// Joins at any threshold.
  let isSure: Bool
  /// Never joins.
  let isOut: Bool
  let stored: StoredPair
  /// It fell short of the run's threshold.
  let isWeak: Bool

  init(_ pair: StoredPair, isResemblance: Bool) {
    a = pair.a
    b = pair.b
    relation = pair.relation
    stored = pair
    score = isResemblance ? pair.resemblance : pair.score
    isOut = !(pair.relation?.isDerivation ?? true)
    switch pair.relation {
    case .identical: isSure = true
    case .nearCopy, .excerpt: isSure = !isResemblance
    case .revision:
      // A version that is an excerpt or a near-copy would join without the model as well.
      isSure =
        !isResemblance
        && max(pair.containmentAInB, pair.containmentBInA) >= RelationRules.excerptContainment
    default: isSure = false
    }
    isWeak = false
  }

  /// A pair that fell short of the run's threshold.
  init(weak pair: StoredPair, isResemblance: Bool) {
    a = pair.a
    b = pair.b
    relation = pair.relation
    stored = pair
    score = isResemblance ? pair.resemblance : pair.score
    isOut = !(pair.relation?.isDerivation ?? true)
    isSure = false
    isWeak = true
  }

  /// What the pair adds to the means of clusters when it does not join; `nil` when it is not counted.
  var scoreAgainst: Double? {
    if relation == .template { return min(score, PairJudge.mostOfTemplate) }
    if isOut { return nil }
    return isWeak && stored.isMeasured ? min(score, PairJudge.mostOfTemplate) : score
  }
}
