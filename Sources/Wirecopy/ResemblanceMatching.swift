internal import ArticleModel
internal import Corpus
internal import Matching
internal import Shingling
internal import Sketching

/// The classical near-duplicate job: candidates by banded signatures, then exact resemblance.
enum ResemblanceMatching {
  /// The candidate pairs of the distinct texts, ascending, each once.
  static func candidates(
    _ intake: Intake, identical: IdenticalTexts, ranks: [UInt32], banding: Banding,
    parameters: DedupParameters, cancellation: Cancellation,
    progress: @escaping @Sendable (Int) -> Void
  ) throws -> [CandidatePair] {
    let finder = CandidateFinder(
      signatures: intake.signatures, banding: banding, threshold: parameters.threshold,
      ranks: ranks)
    let articles = intake.articles
    let stretches =
      parameters.window.map { articles.stretches(of: identical.distinct, window: $0) } ?? []
    let perBand = try parallelMap(
      count: banding.bands, jobs: parameters.jobs, cancellation: cancellation, scratch: 0,
      done: progress
    ) { _, band in
      var pairs = finder.pairs(inBand: band, of: identical.distinct)
      if let window = parameters.window {
        for stretch in stretches where stretch.count > 1 {
          pairs.append(contentsOf: finder.pairs(inBand: band, of: stretch))
        }
        // An article that stands for later ones speaks for their times, which are looked at last.
        pairs.removeAll {
          !identical.leaders.contains($0.a) && !identical.leaders.contains($0.b)
            && !articles.areWithin(window, $0.a, $0.b)
        }
      }
      pairs.sortAndRemoveRepeats()
      return pairs
    }
    var all: [CandidatePair] = []
    for pairs in perBand { all.append(contentsOf: pairs) }
    all.sortAndRemoveRepeats()
    return all
  }

  /// The candidates whose exact resemblance is at least `least`.
  static func verify(
    _ candidates: [CandidatePair], atLeast least: Double, store: ShingleStore,
    parameters: DedupParameters,
    cancellation: Cancellation, progress: @escaping @Sendable (Int) -> Void
  ) throws -> [MatchedPair] {
    let pieceLength = 4096
    let reportPiece: @Sendable (Int) -> Void = { progress($0 * pieceLength) }
    let parts = try parallelMap(
      count: (candidates.count + pieceLength - 1) / pieceLength, jobs: parameters.jobs,
      cancellation: cancellation, scratch: 0, done: reportPiece
    ) { _, piece in
      let end = min(candidates.count, (piece + 1) * pieceLength)
      return candidates[(piece * pieceLength)..<end].compactMap { pair -> MatchedPair? in
        let overlap = SetOverlap(
          store.sets, store.set(of: pair.a), store.set(of: pair.b),
          threshold: least)
        return overlap.map { MatchedPair(pair, nearCopy: $0) }
      }
    }
    return parts.flatMap { $0 }
  }
}

extension MatchedPair {
  /// A pair judged by its resemblance alone.
  init(_ pair: CandidatePair, nearCopy overlap: SetOverlap) {
    self.init(
      a: pair.a, b: pair.b, relation: .nearCopy, score: overlap.resemblance,
      resemblance: overlap.resemblance, containmentAInB: overlap.containmentAInB,
      containmentBInA: overlap.containmentBInA, shareOfA: overlap.containmentAInB,
      shareOfB: overlap.containmentBInA,
      direction: overlap.containmentBInA - overlap.containmentAInB)
  }

  /// Two articles of the same normalised text.
  init(identical pair: CandidatePair) {
    self.init(
      a: pair.a, b: pair.b, relation: .identical, score: 1, resemblance: 1, containmentAInB: 1,
      containmentBInA: 1, shareOfA: 1, shareOfB: 1, direction: 0)
  }

  /// The same measures for `a` with this pair's first text and `b` with its second.
  func oriented(_ a: ArticleIndex, _ b: ArticleIndex) -> MatchedPair {
    let isSwapped = a > b
    return MatchedPair(
      a: min(a, b), b: max(a, b), relation: relation, score: score, resemblance: resemblance,
      containmentAInB: isSwapped ? containmentBInA : containmentAInB,
      containmentBInA: isSwapped ? containmentAInB : containmentBInA,
      shareOfA: isSwapped ? shareOfB : shareOfA, shareOfB: isSwapped ? shareOfA : shareOfB,
      direction: isSwapped ? -direction : direction)
  }
}

extension ArticleTable {
  /// Whether two articles were published within `window` seconds; true when either is undated.
  func areWithin(_ window: Int64, _ a: ArticleIndex, _ b: ArticleIndex) -> Bool {
    guard let lag = lag(from: a, to: b) else { return true }
    return lag.magnitude <= window.magnitude
  }
}
