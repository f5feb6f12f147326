internal import ArticleModel
internal import Clustering
public import Evaluation
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
  /// Whether scores below the run's threshold are known.
  public let knowsWeakPairs: Bool
  let run: StoredRun
  let pairs: [TunedPair]
  let isResemblance: Bool

  /// - Parameters:
  ///   - gold: labelled pairs or clusters.
  ///   - isPositive: whether a label means that two articles belong together.
  /// - Throws: `ReportingError` if the run cannot be read, `CancellationError`.
  /// - Complexity: one clustering of all pairs per threshold.
  public init(
    _ directory: String, gold: GoldLabels? = nil,
    isPositive: @Sendable (String) -> Bool = { _ in true },
    jobs: Int = 1, cancellation: Cancellation = Cancellation()
  ) throws {
    let run = try StoredRun(directory)
    let isResemblance = run.facts.parameter("by")?.text == "resemblance"
    var pairs: [TunedPair] = []
    try run.readPairs { pairs.append(TunedPair($0, isResemblance: isResemblance)) }
    knowsWeakPairs = try run.readPairs("weak_pairs.jsonl") {
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
    if !knowsWeakPairs { thresholds.removeAll { $0 < current - 1e-9 } }
    thresholds.sort()
    let sweep = TuningSweep(run.articles, pairs: pairs, isResemblance: isResemblance)
    let labels = gold.map { TuningLabels($0, articles: run.articles, isPositive: isPositive) }
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
        knowsWeakPairs: knowsWeakPairs
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
      isSure = !isResemblance && max(pair.containmentAInB, pair.containmentBInA) >= 0.6
    default: isSure = false
    }
  }

  /// A pair that fell short of the run's threshold.
  init(weak pair: StoredPair, isResemblance: Bool) {
    a = pair.a
    b = pair.b
    relation = pair.relation
    stored = pair
    score = isResemblance ? pair.resemblance : pair.score
    isOut = pair.relation == .template || pair.relation == .sameStory
    isSure = false
  }
}

/// Clusters the stored pairs at any threshold, as the run clustered them.
struct TuningSweep: Sendable {
  private let articles: StoredArticles
  private let ranks: [UInt32]
  private let pairs: [TunedPair]
  private let isResemblance: Bool
  /// The earliest near-copy of every article stands for it, much as in the run.
  private let standsFor: [ArticleIndex]

  init(_ articles: StoredArticles, pairs: [TunedPair], isResemblance: Bool) {
    self.articles = articles
    self.pairs = pairs
    self.isResemblance = isResemblance
    let order = (0..<ArticleIndex(articles.count)).sorted { articles.precedes($0, $1) }
    var ranks = [UInt32](repeating: 0, count: articles.count)
    for (rank, article) in order.enumerated() { ranks[Int(article)] = UInt32(rank) }
    self.ranks = ranks
    var copies = DisjointSets(count: articles.count)
    for pair in pairs where pair.relation == .identical || pair.relation == .nearCopy {
      // By rank, so that the earliest stands for the others.
      copies.join(ranks[Int(pair.a)], ranks[Int(pair.b)])
    }
    standsFor = ranks.map { order[Int(copies.root($0))] }
  }

  func row(_ threshold: Double, labels: TuningLabels?) -> Tuning.Row {
    var links: [Link] = []
    var weak: [Link] = []
    for pair in pairs where !pair.isOut {
      let link = Link(pair.a, pair.b, score: pair.score)
      if pair.isSure || pair.score >= threshold - 1e-9 {
        links.append(link)
      } else {
        weak.append(link)
      }
    }
    let clusters =
      isResemblance
      ? StarClustering(links: links, ranks: ranks, strongScore: threshold).clusters
      : CopyClustering(
        links: links, weakLinks: weak, standsFor: standsFor, ranks: ranks, threshold: threshold
      ).clusters
    var (count, largest, clustered) = (0, 1, 0)
    var clusterOf = [Int](repeating: 0, count: articles.count)
    for number in 0..<clusters.count {
      let members = clusters[number]
      for member in members { clusterOf[Int(member)] = number }
      guard members.count > 1 else { continue }
      count += 1
      clustered += members.count
      largest = max(largest, members.count)
    }
    let measures = labels?.measure(clusterOf)
    return Tuning.Row(
      threshold: threshold, pairs: links.count, clusters: count, largest: largest,
      removed: clustered - count, precision: measures?.pairs.precision,
      recall: measures?.pairs.recall, f1: measures?.pairs.f1, adjustedRand: measures?.rand)
  }
}

/// Labels as places of a run's articles.
struct TuningLabels: Sendable {
  private var pairs: [LabelledPair]?
  private var clusters: [Int?] = []
  private let articleCount: Int
  /// Labelled articles that the run does not know; they count as standing alone.
  private var missing = 0

  init(_ gold: GoldLabels, articles: StoredArticles, isPositive: (String) -> Bool) {
    articleCount = articles.count
    var unknown: [String: Int] = [:]
    func place(_ id: String) -> Int {
      if let found = articles.ids.find(id) { return Int(found) }
      let number = unknown[id] ?? articles.count + unknown.count
      unknown[id] = number
      return number
    }
    switch gold {
    case .pairs(let list):
      pairs = list.map {
        LabelledPair(first: place($0.a), second: place($0.b), isPositive: isPositive($0.label))
      }
    case .clusters(let list):
      var truth: [Int: Int] = [:]
      for (number, cluster) in list.enumerated() {
        for member in cluster.members { truth[place(member)] = number }
      }
      clusters = (0..<(articles.count + unknown.count)).map { truth[$0] }
    case .parents(let list):
      pairs = list.flatMap { label in
        label.parents.map {
          LabelledPair(first: place(label.article), second: place($0), isPositive: true)
        }
      }
    }
    missing = unknown.count
  }

  func measure(_ clusterOf: [Int]) -> (pairs: PairMeasures, rand: Double?) {
    let known: [Int?] = clusterOf.map { $0 } + Array(repeating: nil, count: missing)
    if let pairs { return (PairMeasures(pairs, clusters: known, unlisted: .ignored), nil) }
    let measures = Evaluation.ClusterMeasures(predicted: known, gold: clusters)
    return (measures.pairs, measures.adjustedRandIndex)
  }
}
