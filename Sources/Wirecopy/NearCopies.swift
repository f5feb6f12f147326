internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Matching
internal import Shingling
internal import Sketching

/// The upper rungs of the ladder: candidates by banded signatures, exact resemblance, and what their names and
/// numbers say.
struct NearCopies: Sendable {
  /// Pairs of distinct texts at or above the threshold, ascending.
  private(set) var counted: [CountedPair]
  /// The same with their relations, when the whole ladder is judged; takes the place of the former.
  private(set) var pairs: [MatchedPair] = []
  /// Pairs that fall short of the threshold by little, ascending; of a resemblance run alone.
  let weakPairs: [WeakPair]
  let candidateCount: Int

  init(
    _ intake: inout Intake, identical: IdenticalTexts, ranks: [UInt32], corpus: Corpus,
    parameters: DedupParameters, stages: inout Stages, clock: inout PhaseClock,
    cancellation: Cancellation
  ) throws {
    clock.start(.candidates, total: intake.sketches?.banding.bands ?? 0)
    let kept = try stages.readMeasured()
    let candidates =
      try kept?.candidates
      ?? ResemblanceMatching.candidates(
        intake, identical: identical, ranks: ranks, parameters: parameters,
        cancellation: cancellation, progress: clock.unitReporter)
    clock.end()
    // What is not needed any more is given back; judging derivation looks at digests again.
    intake.sketches = nil
    if parameters.method == .resemblance { intake.digests = [] }
    clock.start(.verify, total: candidates.count)
    candidateCount = candidates.count
    let isAll = parameters.method == .resemblance
    let least = isAll ? parameters.leastKeptScore : parameters.threshold
    let measured =
      try kept
      ?? ResemblanceMatching.measure(
        candidates, atLeast: least, articles: intake.articles, corpus: corpus,
        parameters: parameters, cancellation: cancellation, progress: clock.unitReporter)
    if kept == nil { try stages.write(measured) }
    let threshold = parameters.threshold
    var counted: [CountedPair] = []
    var weak: [WeakPair] = []
    measured.forEachPair { pair, overlap in
      let pair = CountedPair(pair.a, pair.b, overlap: overlap)
      if overlap.resemblance >= threshold {
        counted.append(pair)
      } else {
        weak.append(WeakPair(MatchedPair(pair), relation: .nearCopy))
      }
    }
    self.counted = counted
    weakPairs = weak
    clock.end()
  }

  /// Tells templates and revisions from near-copies.
  ///
  /// - Parameter facts: of all articles in pairs.
  mutating func applyLadder(
    _ intake: Intake, facts: FactStore, parameters: DedupParameters
  ) {
    let rules = RelationRules(
      threshold: parameters.threshold, rewriteThreshold: parameters.rewriteThreshold)
    pairs = counted.map { MatchedPair($0) }
    counted = []
    for index in pairs.indices {
      var evidence = RelationRules.Evidence(pairs[index], articles: intake.articles)
      // A near-copy shares most phrases: only its facts can make it a template.
      evidence.phraseShareOfSmaller = 1
      evidence.frames = facts.overlap(pairs[index].a, pairs[index].b)
      let relation = rules.relation(evidence) ?? .nearCopy
      pairs[index].relation = relation
      pairs[index].score =
        relation == .template ? 0.49 : 0.9 + 0.1 * pairs[index].resemblance
    }
  }

  /// Forgets the pairs, and hands out those that were judged by resemblance alone.
  mutating func takeCounted() -> [CountedPair] {
    defer {
      counted = []
      pairs = []
    }
    return counted
  }

  /// One article of every group of near-copies, the earliest, stands for all of them.
  func representatives(_ identical: IdenticalTexts, ranks: [UInt32]) -> Representatives {
    Representatives(
      copies: pairs.filter { $0.relation.isDerivation }.map { Link($0.a, $0.b, score: $0.score) },
      distinct: identical.standsFor, ranks: ranks)
  }
}

extension RelationRules.Evidence {
  /// What a pair's measures and the articles' outlets say.
  init(_ pair: MatchedPair, articles: ArticleTable) {
    self.init()
    resemblance = pair.resemblance
    containmentAInB = pair.containmentAInB
    containmentBInA = pair.containmentBInA
    setArticles(pair.a, pair.b, of: articles)
  }

  mutating func setArticles(_ a: ArticleIndex, _ b: ArticleIndex, of articles: ArticleTable) {
    wordsOfShorter = Int(min(articles.tokenCounts[Int(a)], articles.tokenCounts[Int(b)]))
    let sources = (articles.sources[Int(a)], articles.sources[Int(b)])
    isSameOutlet = sources.0 != 0 && sources.0 == sources.1
    let addresses = (articles.urlHashes[Int(a)], articles.urlHashes[Int(b)])
    isSameAddress = addresses.0 != 0 && addresses.0 == addresses.1
  }
}
