internal import ArticleModel
internal import Corpus
internal import Matching
internal import Sketching

/// The whole ladder: near-copies first, then rewrites and excerpts among one article of each group of
/// near-copies.
struct Derivations: Sendable {
  /// All related pairs of distinct texts, ascending.
  let pairs: [MatchedPair]
  let candidateCount: Int
  /// The judged articles with what their dump says of them.
  let matching: DerivationMatching
  /// The shingle sets of all articles in candidate pairs of near-copies and in related pairs.
  let store: ShingleStore

  init(
    _ intake: Intake, nearCopies: inout NearCopies, distinct: [ArticleIndex], ranks: [UInt32],
    corpus: Corpus, parameters: DedupParameters, clock: inout PhaseClock,
    cancellation: Cancellation
  ) throws {
    clock.start(.derive, total: distinct.count / 256)
    let shares = try DerivationMatching.countShares(
      distinct, terms: intake.terms, jobs: parameters.jobs, cancellation: cancellation)
    nearCopies.applyLadder(intake, shares: shares, parameters: parameters)
    let rows = nearCopies.representatives(
      distinct: distinct, ranks: ranks, threshold: parameters.threshold)
    let matching = try DerivationMatching(
      rows, intake: intake, shares: shares, asked: [], parameters: parameters,
      cancellation: cancellation, progress: clock.unitReporter)
    candidateCount = matching.candidateCount
    self.matching = matching
    clock.end()

    clock.start(.judge, total: matching.overlaps.count)
    let scout = PairJudge(
      matching: matching, intake: intake, store: nearCopies.store, parameters: parameters)
    let worthy = try parallelMap(
      count: matching.overlaps.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: 0, done: clock.unitReporter
    ) { _, piece in
      matching.overlaps[piece].filter { scout.isWorthJudging($0) }
    }.flatMap { $0 }
    var occurs = nearCopies.store.isHeld
    for overlap in worthy {
      occurs[Int(rows[Int(overlap.a)])] = true
      occurs[Int(rows[Int(overlap.b)])] = true
    }
    let wanted = (0..<ArticleIndex(occurs.count)).filter { occurs[Int($0)] }
    let store = try ShingleStore(
      wanted, of: intake.articles, in: corpus, parameters: parameters, cancellation: cancellation)
    self.store = store
    let judge = PairJudge(
      matching: matching, intake: intake, store: store, parameters: parameters)
    let pieces = Pieces(count: worthy.count, length: 1024)
    let judged = try parallelMap(
      count: pieces.count, jobs: parameters.jobs, cancellation: cancellation, scratch: 0
    ) { _, piece in
      worthy[pieces[piece]].compactMap { overlap -> MatchedPair? in
        let judgement = judge.judge(overlap)
        return judgement.relation == nil ? nil : judgement.pair
      }
    }
    // A pair of representatives may be a near-copy that the guard against chaining kept apart.
    let known = Set(nearCopies.pairs.map { CandidatePair($0.a, $0.b) })
    let found = judged.joined().filter { !known.contains(CandidatePair($0.a, $0.b)) }
    pairs = (nearCopies.pairs + found).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    clock.end()
  }
}
