public import ArticleModel
internal import Corpus
internal import Matching
internal import Shingling
internal import Sketching

/// Measures given pairs of articles of a corpus, with the whole corpus as the background.
public struct Comparison: Sendable {
  public let parameters: DedupParameters

  /// - Throws: `ParameterError`.
  public init(_ parameters: DedupParameters) throws(ParameterError) {
    try parameters.validate()
    var derivation = parameters
    derivation.method = .derivation
    self.parameters = derivation
  }

  /// What was measured of a pair.
  public struct Result: Sendable {
    public let a: String
    public let b: String
    /// `nil` when the two are not related.
    public let relation: Relation?
    public let score: Double
    public let resemblance: Double
    public let containmentAInB: Double
    public let containmentBInA: Double
    /// The one that is more likely the source; `nil` when derivation is out of the question.
    public let source: String?
    /// The features of the derivation model, by name.
    public let features: [(name: String, value: Double)]
    /// What the rules of the ladder look at besides, by name.
    public let evidence: [(name: String, value: Double)]
  }

  /// Measures `pairs`, in their order, and then every other candidate pair of the corpus if
  /// `addsCandidates`.
  ///
  /// - Throws: `CorpusError`, `InputError`, `CancellationError`.
  public func run(
    _ inputs: [String], pairs: [(a: String, b: String)], addsCandidates: Bool = false,
    cancellation: Cancellation = Cancellation()
  ) throws -> [Result] {
    let corpus = try Corpus.open(inputs, options: parameters.corpus)
    var intake = try Intake(corpus, parameters: parameters, cancellation: cancellation) { _, _ in }
    intake.terms = try intake.strippedTerms(
      counted: (0..<ArticleIndex(intake.articles.count)).map { $0 }, jobs: parameters.jobs,
      cancellation: cancellation)
    let articles = intake.articles
    var numbers: [String: ArticleIndex] = [:]
    for article in 0..<ArticleIndex(articles.count) { numbers[articles.id(article)] = article }
    func find(_ id: String) throws -> ArticleIndex {
      guard let number = numbers[id] else { throw InputError.unknownArticle(id) }
      return number
    }
    let asked = try pairs.map { (try find($0.a), try find($0.b)) }

    let ranks = articles.ranks()
    var rows = [ArticleIndex](repeating: 0, count: articles.count)
    for (article, rank) in ranks.enumerated() { rows[Int(rank)] = ArticleIndex(article) }
    var askedRows = asked.filter { $0.0 != $0.1 }.map {
      CandidatePair(ranks[Int($0.0)], ranks[Int($0.1)])
    }
    askedRows.sortAndRemoveRepeats()
    let shares = try DerivationMatching.countShares(
      rows, terms: intake.terms, jobs: parameters.jobs, cancellation: cancellation)
    let matching = try DerivationMatching(
      rows, intake: intake, shares: shares, asked: askedRows, parameters: parameters,
      cancellation: cancellation
    ) { _ in }
    var pairs = pairs
    var measured = asked
    if addsCandidates {
      let isAsked = Set(askedRows)
      for overlap in matching.overlaps.joined()
      where !isAsked.contains(CandidatePair(overlap.a, overlap.b)) {
        let numbers = (rows[Int(overlap.a)], rows[Int(overlap.b)])
        measured.append(numbers)
        pairs.append((articles.id(numbers.0), articles.id(numbers.1)))
      }
    }
    let wanted = Set(measured.flatMap { [$0.0, $0.1] }).sorted()
    let store = try ShingleStore(
      wanted, of: articles, in: corpus, parameters: parameters, cancellation: cancellation)
    let background = intake
    let judge = PairJudge(
      matching: matching, intake: background, store: store, parameters: parameters)
    var overlaps: [CandidatePair: PairOverlap] = [:]
    for overlap in matching.overlaps.joined() {
      overlaps[CandidatePair(overlap.a, overlap.b)] = overlap
    }
    for overlap in matching.asked { overlaps[CandidatePair(overlap.a, overlap.b)] = overlap }
    return zip(pairs, measured).map { pair, numbers in
      judge.result(pair, numbers, ranks: ranks, overlaps: overlaps)
    }
  }
}

extension PairJudge {
  func result(
    _ names: (a: String, b: String), _ numbers: (ArticleIndex, ArticleIndex),
    ranks: [UInt32], overlaps: [CandidatePair: PairOverlap]
  ) -> Comparison.Result {
    guard numbers.0 != numbers.1,
      let overlap = overlaps[CandidatePair(ranks[Int(numbers.0)], ranks[Int(numbers.1)])]
    else {
      return Comparison.Result(
        a: names.a, b: names.b, relation: .identical, score: 1, resemblance: 1,
        containmentAInB: 1, containmentBInA: 1, source: nil, features: [], evidence: [])
    }
    let judgement = judge(overlap)
    let facts = FactOverlap(matching.profiles, Int(overlap.a), Int(overlap.b))
    let isSwapped = judgement.pair.a != numbers.0
    let pair = judgement.pair
    let first = isSwapped ? names.b : names.a
    let second = isSwapped ? names.a : names.b
    return Comparison.Result(
      a: names.a, b: names.b, relation: judgement.relation, score: pair.score,
      resemblance: pair.resemblance,
      containmentAInB: isSwapped ? pair.containmentBInA : pair.containmentAInB,
      containmentBInA: isSwapped ? pair.containmentAInB : pair.containmentBInA,
      source: judgement.relation?.isDerivation == true || pair.score >= 0.1
        ? (pair.direction >= 0 ? first : second) : nil,
      features: zip(DerivationFeatures.names, judgement.features.values).map { ($0, $1) },
      evidence: [
        ("phrase_share", Double(overlap.phraseShareOfSmaller)),
        ("fact_share", facts.shareOfFewer), ("fact_count", Double(min(facts.countA, facts.countB))),
      ])
  }
}
