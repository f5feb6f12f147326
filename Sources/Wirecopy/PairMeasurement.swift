internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Matching
internal import Shingling
internal import Sketching

/// The measures of given pairs of articles with the whole corpus as the background, for `Comparison` and
/// `Explanation`.
///
/// Rows are all articles in the order of time and id: near-copies are not collapsed, as any pair may be asked for.
struct PairMeasurement: Sendable {
  typealias Numbers = (ArticleIndex, ArticleIndex)

  let corpus: Corpus
  let intake: Intake
  let matching: DerivationMatching
  let asked: [Numbers]
  private let parameters: DedupParameters
  private let ranks: [UInt32]
  private let overlaps: [CandidatePair: PairOverlap]

  /// - Throws: `CorpusError`, `InputError.unknownArticle`, `CancellationError`.
  init(
    _ inputs: [String], pairs: [(a: String, b: String)], parameters: DedupParameters,
    cancellation: Cancellation
  ) throws {
    self.parameters = parameters
    corpus = try Corpus.open(inputs, options: parameters.corpus)
    var intake = try Intake(corpus, parameters: parameters, cancellation: cancellation) { _, _ in }
    let articles = intake.articles
    try intake.stripFurniture(
      counted: (0..<ArticleIndex(articles.count)).map { $0 }, jobs: parameters.jobs,
      cancellation: cancellation)
    self.intake = intake
    var numbers: [String: ArticleIndex] = [:]
    for article in 0..<ArticleIndex(articles.count) { numbers[articles.id(article)] = article }
    func find(_ id: String) throws -> ArticleIndex {
      guard let number = numbers[id] else { throw InputError.unknownArticle(id) }
      return number
    }
    asked = try pairs.map { (try find($0.a), try find($0.b)) }
    let ranks = articles.ranks()
    self.ranks = ranks
    let rows = articlesInOrder(ranks)
    var askedRows = asked.filter { $0.0 != $0.1 }.map {
      CandidatePair(ranks[Int($0.0)], ranks[Int($0.1)])
    }
    askedRows.sortAndRemoveRepeats()
    let shares = try DerivationMatching.countShares(
      rows, terms: intake.terms, jobs: parameters.jobs, cancellation: cancellation)
    matching = try DerivationMatching(
      rows, intake: intake, shares: shares, asked: askedRows,
      parameters: parameters, cancellation: cancellation
    ) { _, _ in }
    var overlaps: [CandidatePair: PairOverlap] = [:]
    for overlap in matching.overlaps.joined() {
      overlaps[CandidatePair(overlap.a, overlap.b)] = overlap
    }
    for overlap in matching.asked { overlaps[CandidatePair(overlap.a, overlap.b)] = overlap }
    self.overlaps = overlaps
  }

  /// The candidate pairs that were not asked for, ascending by row.
  var others: [Numbers] {
    let known = Set(asked.map { CandidatePair(ranks[Int($0.0)], ranks[Int($0.1)]) })
    return matching.overlaps.joined().lazy
      .filter { !known.contains(CandidatePair($0.a, $0.b)) }
      .map { (matching.rows[Int($0.a)], matching.rows[Int($0.b)]) }
  }

  /// The results of `pairs`, which were asked for or are among `others`, in their order.
  func results(of pairs: [Numbers], cancellation: Cancellation) throws -> [Comparison.Result] {
    let articles = intake.articles
    var facts = FactStore(articleCount: articles.count)
    try facts.add(
      pairs.lazy.flatMap { [$0.0, $0.1] }, of: intake.terms, jobs: parameters.jobs,
      cancellation: cancellation)
    let judge = PairJudge(
      matching: matching, intake: intake, facts: facts, parameters: parameters)
    let pieces = Pieces(count: pairs.count, length: 256)
    return try parallelMap(
      count: pieces.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: TextSets(articles, terms: intake.terms, corpus: corpus, parameters: parameters)
    ) { sets, piece in
      sets.removeAll()
      return pairs[pieces[piece]].map { numbers in
        let rows = CandidatePair(ranks[Int(numbers.0)], ranks[Int(numbers.1)])
        let overlap = numbers.0 == numbers.1 ? nil : overlaps[rows]
        return judge.result(numbers, overlap: overlap, sets: &sets)
      }
    }.flatMap { $0 }
  }
}

extension PairJudge {
  /// How much two articles look like one story, by themselves.
  private func storyScore(_ numbers: PairMeasurement.Numbers) -> Double {
    let published = intake.articles.published
    return Double(
      StoryScorer.score(
        StoryNode(article: numbers.0, published: published[Int(numbers.0)]),
        StoryNode(article: numbers.1, published: published[Int(numbers.1)]),
        of: intake.terms, shares: matching.shares))
  }

  /// - Parameter overlap: `nil` when both are one article.
  fileprivate func result(
    _ numbers: PairMeasurement.Numbers, overlap: PairOverlap?, sets: inout TextSets
  ) -> Comparison.Result {
    let names = (a: intake.articles.id(numbers.0), b: intake.articles.id(numbers.1))
    guard numbers.0 != numbers.1, let overlap else {
      return Comparison.Result(
        a: names.a, b: names.b, relation: .identical, score: 1, resemblance: 1,
        containmentAInB: 1, containmentBInA: 1, source: nil, storyScore: 1, features: [],
        evidence: [])
    }
    let judgement = judge(overlap, sets: &sets)
    let frames = facts.overlap(numbers.0, numbers.1)
    let isSwapped = judgement.pair.a != numbers.0
    let pair = judgement.pair
    let first = isSwapped ? names.b : names.a
    let second = isSwapped ? names.a : names.b
    let storyScore = storyScore(numbers)
    return Comparison.Result(
      a: names.a, b: names.b,
      relation: judgement.relation ?? (storyScore >= storyThreshold ? .sameStory : nil),
      score: pair.score,
      resemblance: pair.resemblance,
      containmentAInB: isSwapped ? pair.containmentBInA : pair.containmentAInB,
      containmentBInA: isSwapped ? pair.containmentAInB : pair.containmentBInA,
      source: judgement.relation?.isDerivation == true || pair.score >= 0.1
        ? (pair.direction >= 0 ? first : second) : nil,
      storyScore: storyScore,
      features: zip(DerivationFeatures.names, judgement.features.values).map { ($0, $1) },
      evidence: [
        ("phrase_share", Double(overlap.phraseShareOfSmaller)),
        ("facts_kept", Double(frames.kept)), ("facts_changed", Double(frames.changed)),
      ])
  }
}
