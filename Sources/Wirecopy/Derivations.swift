internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Matching
internal import Sketching

/// The whole ladder: near-copies first, then rewrites and excerpts among one article of each group of
/// near-copies.
struct Derivations: Sendable {
  /// All related pairs of distinct texts, ascending.
  let pairs: [MatchedPair]
  let candidateCount: Int
  /// What speaks against joining: pairs that were measured and fall short of a rewrite, and templates.
  let weakLinks: [Link]
  /// The former, ascending.
  let weakPairs: [WeakPair]
  /// The judged articles with what their dump says of them.
  let matching: DerivationMatching
  let representatives: Representatives
  /// The facts of the articles of pairs that share many phrases.
  let facts: FactStore

  /// - Parameter clock: the phase of deriving has begun.
  init(
    _ intake: Intake, nearCopies: inout NearCopies, identical: IdenticalTexts, ranks: [UInt32],
    corpus: Corpus, parameters: DedupParameters, clock: inout PhaseClock,
    cancellation: Cancellation
  ) throws {
    let distinct = identical.distinct
    let shares = try DerivationMatching.countShares(
      distinct, terms: intake.terms, jobs: parameters.jobs, cancellation: cancellation)
    var facts = FactStore(articleCount: intake.articles.count)
    try facts.add(
      nearCopies.counted.lazy.flatMap { [$0.a, $0.b] }, of: intake.terms, jobs: parameters.jobs,
      cancellation: cancellation)
    nearCopies.applyLadder(intake, facts: facts, parameters: parameters)
    representatives = nearCopies.representatives(identical, ranks: ranks)
    let rows = representatives.rows
    let matching = try DerivationMatching(
      rows, intake: intake, shares: shares, asked: [], parameters: parameters,
      cancellation: cancellation, progress: clock.countReporter)
    candidateCount = matching.candidateCount
    self.matching = matching
    clock.end()

    clock.start(.judge, total: matching.overlaps.count)
    try facts.add(
      matching.overlaps.lazy.joined().filter(\.mayBeTemplate).flatMap {
        [rows[Int($0.a)], rows[Int($0.b)]]
      }, of: intake.terms, jobs: parameters.jobs, cancellation: cancellation)
    self.facts = facts
    let judge = PairJudge(
      matching: matching, intake: intake, facts: facts, parameters: parameters)
    let glances = try parallelMap(
      count: matching.overlaps.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: 0, done: clock.unitReporter
    ) { _, piece in
      var worthy: [PairOverlap] = []
      var weak: [WeakPair] = []
      for overlap in matching.overlaps[piece] {
        switch judge.glance(at: overlap) {
        case .none: break
        case .worthy: worthy.append(overlap)
        case .weak(let probability, let relation):
          weak.append(
            WeakPair(
              rows[Int(overlap.a)], rows[Int(overlap.b)], relation: relation, score: probability,
              overlap: nil))
        }
      }
      return (worthy: worthy, weak: weak)
    }
    let worthy = glances.flatMap(\.worthy)
    var weakPairs = glances.flatMap(\.weak)
    var weakLinks = weakPairs.map { Link($0.a, $0.b, score: $0.score) }
    // Pairs that hang together are judged together, as they share texts.
    let groups = CandidateGroups(
      worthy.map { CandidatePair(rows[Int($0.a)], rows[Int($0.b)]) },
      articleCount: intake.articles.count)
    let judged = try parallelMap(
      count: groups.pieces.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: TextSets(
        intake.articles, terms: intake.terms, corpus: corpus, parameters: parameters)
    ) { sets, piece in
      sets.removeAll()
      return groups.order[groups.pieces[piece]].map { judge.judge(worthy[Int($0)], sets: &sets) }
    }
    // A pair of representatives may be a near-copy that the guard against chaining kept apart.
    let known = Set(nearCopies.pairs.map { CandidatePair($0.a, $0.b) })
    var found: [MatchedPair] = []
    for judgement in judged.joined() {
      let pair = judgement.pair
      if judgement.relation == nil || judgement.relation == .template {
        weakLinks.append(
          Link(pair.a, pair.b, score: min(pair.score, PairJudge.mostOfTemplate)))
        if pair.score >= parameters.leastKeptScore, !judgement.isRelatedByText {
          weakPairs.append(WeakPair(pair, relation: judgement.relation ?? .rewrite))
        }
      }
      if judgement.relation != nil, judgement.isRelatedByText,
        !known.contains(CandidatePair(pair.a, pair.b))
      {
        found.append(pair)
      }
    }
    self.weakLinks = weakLinks
    self.weakPairs = weakPairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    pairs = (nearCopies.pairs + found).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    clock.end()
  }
}

extension WeakPair {
  init(_ pair: MatchedPair, relation: Relation) {
    self.init(
      pair.a, pair.b, relation: relation, score: pair.score,
      overlap: Overlap(
        resemblance: pair.resemblance, containmentAInB: pair.containmentAInB,
        containmentBInA: pair.containmentBInA))
  }
}
