public import ArticleModel
internal import Clustering
internal import Corpus
internal import Matching
internal import Reporting
internal import Shingling
internal import Sketching
internal import Storage

/// The whole job: articles in; clusters, stories, pairs and parents out.
///
///     let dedup = try Dedup(parameters)
///     let summary = try dedup.run(["dump.jsonl.zst"], output: "wirecopy-out")
///
/// The result does not depend on the number of workers, nor, up to the order of rows, on the order of the
/// input.
public struct Dedup: Sendable {
  public let parameters: DedupParameters
  private let banding: Banding

  /// - Throws: `ParameterError`.
  public init(_ parameters: DedupParameters) throws(ParameterError) {
    try parameters.validate()
    self.parameters = parameters
    if let (bands, rows) = parameters.banding {
      banding = try Banding(bands: bands, rows: rows, slotCount: parameters.slotCount)
    } else {
      banding = Banding(
        threshold: parameters.threshold, recall: parameters.candidateRecall,
        slotCount: parameters.slotCount)
    }
  }

  /// The bands and rows in use, and the probability that a pair of a given resemblance becomes a
  /// candidate.
  public var bandCount: Int { banding.bands }
  public var rowCount: Int { banding.rows }
  public func candidateProbability(_ resemblance: Double) -> Double {
    banding.candidateProbability(resemblance)
  }

  /// Runs the job and writes its files into the directory `output`, all of them or none.
  ///
  /// - Throws: `CorpusError` if the input cannot be opened, `InputError` if nothing in it can be used,
  ///   `ReportingError` if the output cannot be written, `CancellationError`.
  public func run(
    _ inputs: [String], output: String, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (Progress) -> Void = { _ in },
    notice: @escaping (String) -> Void = { _ in }
  ) throws -> RunSummary {
    var clock = PhaseClock(progress)
    clock.start(.open, total: 1)
    let corpus = try Corpus.open(inputs, options: parameters.corpus)
    let digests = InputDigests(corpus, jobs: parameters.jobs, cancellation: cancellation)
    clock.end(bytes: corpus.byteCount)

    let directory = try OutputDirectory(output)
    var stages: Stages?
    do {
      var opened = try Stages(
        in: output, corpus: corpus, digests: digests, parameters: parameters, banding: banding,
        notice: notice)
      stages = opened
      var intake = try read(
        corpus, digests: digests, stages: &opened, clock: &clock, cancellation: cancellation)
      let (result, candidates) = try derive(
        &intake, corpus: corpus, stages: &opened, clock: &clock, cancellation: cancellation)

      clock.start(.write, total: 1)
      let summary = try write(
        result, repaired: intake.repairedCount, candidates: candidates, corpus: corpus,
        inputs: inputs, digests: try digests.all(), into: directory, clock: &clock,
        cancellation: cancellation)
      if cancellation.isCancelled { throw CancellationError() }
      try writeReport(
        into: directory, corpus: corpus, articles: result.articles, clock: &clock,
        cancellation: cancellation)
      if cancellation.isCancelled { throw CancellationError() }
      let pages = ReportFolder.pages(in: "\(directory.partialPath)/report")
      try directory.commit()
      opened.remove()
      if parameters.writesReport { ReportFolder.removePages(in: "\(output)/report", but: pages) }
      return summary
    } catch {
      stages?.remove()
      directory.discard()
      throw error
    }
  }

  /// Reads the articles, or what a killed run has read of them.
  private func read(
    _ corpus: Corpus, digests: InputDigests, stages: inout Stages, clock: inout PhaseClock,
    cancellation: Cancellation
  ) throws -> Intake {
    clock.start(.read, total: corpus.byteCount)
    let report = clock.reporter
    let sketches = SketchTable(
      slotCount: parameters.slotCount, banding: banding, memory: parameters.memory / 4,
      directory: parameters.corpus.temporaryDirectory)
    let kept = try stages.readIntake(sketches: sketches)
    let intake =
      try kept
      ?? Intake(
        corpus, parameters: parameters, sketches: sketches, inputDigests: digests,
        cancellation: cancellation
      ) { bytes, articles in report(bytes, articles) }
    clock.articles = intake.articles.count
    clock.end(bytes: corpus.byteCount)
    try check(intake)
    if kept == nil { try stages.write(intake) }
    return intake
  }

  /// Writes the editor's report of the files in `directory` beside them.
  private func writeReport(
    into directory: OutputDirectory, corpus: Corpus, articles: ArticleTable,
    clock: inout PhaseClock, cancellation: Cancellation
  ) throws {
    guard parameters.writesReport else { return }
    clock.start(.report, total: 1)
    defer { directory.adopt("report") }
    _ = try ReportMaker(
      jobs: parameters.jobs, temporaryDirectory: parameters.corpus.temporaryDirectory
    ).make(
      directory.partialPath, corpus: corpus, locations: articles.locations,
      cancellation: cancellation)
    clock.end()
  }

  private func check(_ intake: Intake) throws {
    if parameters.isStrict, let reject = intake.rejects.first {
      throw InputError.rejected(reject, count: intake.rejects.count)
    }
    if intake.articles.count == 0 {
      throw InputError.noArticle(first: intake.rejects.first, count: intake.rejects.count)
    }
  }

  private func derive(
    _ intake: inout Intake, corpus: Corpus, stages: inout Stages, clock: inout PhaseClock,
    cancellation: Cancellation
  ) throws -> (RunResult, candidates: Int) {
    let articles = intake.articles
    let ranks = articles.ranks()

    let identical = IdenticalTexts(
      digests: intake.digests, tokenCounts: articles.tokenCounts, ranks: ranks)
    var nearCopies = try NearCopies(
      &intake, identical: identical, ranks: ranks, corpus: corpus, parameters: parameters,
      stages: &stages, clock: &clock, cancellation: cancellation)
    var candidates = nearCopies.candidateCount
    var weakPairs = nearCopies.weakPairs
    var derivations: Derivations?
    if parameters.method == .derivation {
      clock.start(.derive, total: 1)
      try intake.stripFurniture(
        counted: identical.distinct, jobs: parameters.jobs, cancellation: cancellation)
      let derived = try Derivations(
        intake, nearCopies: &nearCopies, identical: identical, ranks: ranks,
        corpus: corpus, parameters: parameters, clock: &clock, cancellation: cancellation)
      candidates += derived.candidateCount
      weakPairs = derived.weakPairs
      derivations = derived
    }
    let counted = nearCopies.takeCounted()
    let expansion = PairExpansion(identical)
    var matched = derivations.map { MatchedPairs($0.pairs) } ?? MatchedPairs(counted)
    var pairs =
      derivations.map {
        MatchedPairs(expansion.expand($0.pairs, window: parameters.window, articles: articles))
      } ?? MatchedPairs(expansion.expand(counted, window: parameters.window, articles: articles))

    clock.start(.cluster, total: 1)
    let (clusters, splits) = group(
      pairs, derivations: derivations, articles: articles, ranks: ranks)
    var clusterOf = [Int](repeating: 0, count: articles.count)
    for number in 0..<clusters.count {
      for member in clusters[number] { clusterOf[Int(member)] = number }
    }
    var summaries = summarize(
      clusters, splits: splits, pairs: pairs, clusterOf: clusterOf, identical: identical,
      measures: try measure(
        clusters, identical: identical, matched: matched, articles: articles,
        terms: intake.terms, corpus: corpus, cancellation: cancellation),
      articles: articles, ranks: ranks)
    matched = MatchedPairs([CountedPair]())
    clock.end()

    if let judged = derivations {
      clock.start(.stories, total: 1)
      let stories = try StoryStage(
        clusters, intake: intake, derivations: judged, corpus: corpus,
        parameters: parameters, cancellation: cancellation)
      for number in summaries.indices { summaries[number].story = stories.storyOf[number] }
      pairs = MatchedPairs(
        (pairs + stories.pairs).sorted { ($0.a, $0.b) < ($1.a, $1.b) })
      clock.end()
    }
    derivations = nil

    clock.start(.trace, total: 1)
    let traced = try TraceStage(
      clusters, pairs: pairs, clusterOf: clusterOf, articles: articles, terms: intake.terms,
      ranks: ranks, corpus: corpus, parameters: parameters, cancellation: cancellation,
      progress: clock.countReporter)
    clock.end()
    let result = RunResult(
      articles: articles, clusters: clusters, summaries: summaries,
      clusterOf: clusterOf, pairs: pairs,
      weakPairs: weakPairs.filter { pair in
        parameters.window.map { articles.areWithin($0, pair.a, pair.b) } ?? true
      }, provenance: traced.provenance,
      outlets: traced.outlets, follows: traced.follows, rejects: intake.rejects)
    return (result, candidates)
  }

  /// Clusters by the method in use.
  private func group(
    _ pairs: MatchedPairs, derivations: Derivations?, articles: ArticleTable, ranks: [UInt32]
  ) -> (Groups, [ClusterSplit?]) {
    var links: [Link] = []
    for pair in pairs where pair.relation.isDerivation {
      links.append(Link(pair.a, pair.b, score: pair.score))
    }
    guard let derivations else {
      return StarClustering.amongLinked(
        links: &links, ranks: ranks, strongScore: parameters.threshold)
    }
    let representatives = derivations.representatives
    let standsFor =
      parameters.window.map { window in
        representatives.standsFor { articles.areWithin(window, $0, $1) }
      } ?? representatives.standsFor
    let clustering = CopyClustering(
      links: links, weakLinks: derivations.weakLinks, standsFor: standsFor, ranks: ranks,
      threshold: parameters.rewriteThreshold)
    return (clustering.clusters, clustering.splits)
  }

  /// The measures of the clusters of more than one text; by number, `nil` for all others.
  private func measure(
    _ clusters: Groups, identical: IdenticalTexts, matched: MatchedPairs,
    articles: ArticleTable, terms: TermSequences, corpus: Corpus, cancellation: Cancellation
  ) throws -> [Int: ClusterMeasures] {
    let large = (0..<clusters.count).filter { number in
      clusters[number].count > 1
        && Set(clusters[number].map { identical.standsFor[Int($0)] }).count > 1
    }
    let known = KnownResemblance(matched, articleCount: articles.count)
    let measures = try parallelMap(
      count: large.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: ClusterResemblance(
        known,
        sets: TextSets(articles, terms: terms, corpus: corpus, parameters: parameters))
    ) { resemblance, place in
      resemblance.startCluster()
      return ClusterMeasures(clusters[large[place]], standsFor: identical.standsFor) { a, b in
        resemblance.of(a, b)
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(large, measures))
  }

  private func summarize(
    _ clusters: Groups, splits: [ClusterSplit?], pairs: MatchedPairs, clusterOf: [Int],
    identical: IdenticalTexts, measures: [Int: ClusterMeasures], articles: ArticleTable,
    ranks: [UInt32]
  ) -> [ClusterSummary] {
    var edges = [Int](repeating: 0, count: clusters.count)
    for pair in pairs where clusterOf[Int(pair.a)] == clusterOf[Int(pair.b)] {
      edges[clusterOf[Int(pair.a)]] += 1
    }
    let order = KeepOrder(parameters.keep, articles: articles, ranks: ranks)
    var summaries: [ClusterSummary] = []
    summaries.reserveCapacity(clusters.count)
    for number in 0..<clusters.count {
      let measure = measures[number]
      summaries.append(
        ClusterSummary(
          story: number, representative: order.representative(of: clusters[number]),
          minResemblance: measure?.least ?? 1, meanResemblance: measure?.mean ?? 1,
          isBound: measure?.isBound ?? false, edges: edges[number], split: splits[number]))
    }
    return summaries
  }
}
