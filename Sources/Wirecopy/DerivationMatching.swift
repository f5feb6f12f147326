internal import ArticleModel
internal import Matching
internal import Shingling
internal import Sketching

/// Judges pairs of articles for derivation, with the whole dump as the background.
///
/// Works on one article per class of near-copies, `rows`, in the order of time and id.
struct DerivationMatching: Sendable {
  let rows: [ArticleIndex]
  let shares: DocumentShares
  let profiles: ArticleProfiles
  let neighbours: Neighbourhood
  let direction: Direction
  /// The candidate pairs with what they share, ascending by row.
  let overlaps: [[PairOverlap]]
  /// The pairs that were asked for and are no candidates.
  let asked: [PairOverlap]
  /// The numbers of candidates found.
  let candidateCount: Int

  /// Pieces are so long that their tables are mapped apart, and their memory is given back as they are freed.
  private static let pieceLength = 2048
  /// How many candidates every article keeps at least.
  private static let candidateLimit = 16

  /// - Parameter asked: pairs to be measured whether or not they are found, as rows.
  init(
    _ rows: [ArticleIndex], intake: Intake, shares: DocumentShares,
    asked: [CandidatePair], parameters: DedupParameters,
    cancellation: Cancellation, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws {
    self.rows = rows
    let terms = intake.terms
    let jobs = parameters.jobs
    let pieces = Pieces(
      count: rows.count,
      length: max(256, min(DerivationMatching.pieceLength, rows.count / (8 * jobs))))
    self.shares = shares

    var parts = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation,
      scratch: RowMakers(shares)
    ) { makers, piece in
      var features = FeatureRows()
      var profiles = ProfileRows()
      for row in pieces[piece] {
        makers.profiles.append(terms.text(Int(rows[row])), to: &profiles)
        features.append(makers.pairs.features(of: makers.profiles.content))
      }
      return (features: features, profiles: profiles)
    }
    // What is indexed is given back at once: profiles and features are the largest tables of a run.
    let features = parts.map(\.features)
    let allProfiles = ArticleProfiles(parts.map(\.profiles), partLength: pieces.length)
    parts = []
    let sources = rows.map { intake.articles.sources[Int($0)] }
    let slices = try parallelMap(
      count: FeatureRows.sliceCount, jobs: jobs, cancellation: cancellation, scratch: 0
    ) { _, slice in FeatureIndex.slice(slice, of: features, sources: sources) }
    let featureCounts = (consume features).flatMap { part in
      (0..<part.count).map { UInt32(part.count(of: $0)) }
    }
    let index = FeatureIndex(consume slices, featureCounts: featureCounts)

    let articles = intake.articles
    let window = parameters.window
    let report = { @Sendable (done: Int) in progress(done, pieces.count) }
    let candidates = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation,
      scratch: [UInt32](repeating: 0, count: rows.count), done: report
    ) { sums, piece in
      var found: [ScoredCandidate] = []
      index.candidates(of: pieces[piece], sums: &sums) { candidate in
        let (row, later) = (rows[Int(candidate.row)], rows[Int(candidate.later)])
        if let window, !articles.areWithin(window, row, later) { return }
        found.append(candidate)
      }
      return found
    }
    let best = BestCandidates(
      candidates, rowCount: rows.count, limit: DerivationMatching.candidateLimit)
    overlaps = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation, scratch: PairMeter()
    ) { meter, piece in
      var overlaps: [PairOverlap] = []
      for candidate in candidates[piece] where best.keeps(candidate) {
        overlaps.append(
          meter.overlap(allProfiles, Int(candidate.row), Int(candidate.later)))
      }
      return overlaps
    }
    let isFound =
      asked.isEmpty
      ? [] : Set(overlaps.joined().lazy.map { CandidatePair($0.a, $0.b) })
    self.asked = asked.filter { !isFound.contains($0) }.map {
      PairOverlap(allProfiles, Int($0.a), Int($0.b))
    }
    candidateCount = overlaps.reduce(0) { $0 + $1.count }
    profiles = allProfiles
    neighbours = Neighbourhood(overlaps, rowCount: rows.count)
    direction = Direction(texts: rows.lazy.map { terms.text(Int($0)) })
  }

  /// In what share of the given articles every word occurs.
  static func countShares(
    _ rows: [ArticleIndex], terms: TermSequences, jobs: Int, cancellation: Cancellation
  ) throws -> DocumentShares {
    // Few large pieces: every one has a table of counts of its own.
    let pieces = Pieces(count: rows.count, length: max(1024, (rows.count + jobs - 1) / jobs))
    let counts = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation, scratch: DistinctWords()
    ) { distinct, piece in
      var counts = DocumentCounts()
      for row in pieces[piece] {
        distinct.find(in: terms.whole(Int(rows[row])))
        counts.add(distinct: distinct.words)
      }
      return counts
    }
    var all = counts.first ?? DocumentCounts()
    for part in counts.dropFirst() { all.add(part) }
    return DocumentShares(counts: all, background: .shipped)
  }

  /// The measures of a pair.
  func features(of overlap: PairOverlap, articles: ArticleTable) -> DerivationFeatures {
    DerivationFeatures(
      overlap, profiles: profiles, neighbours: neighbours,
      isForward: isForward(overlap, articles: articles))
  }

  /// How many words of the shorter article of a pair count.
  func wordsOfShorter(_ overlap: PairOverlap) -> Int {
    min(profiles.length(Int(overlap.a)), profiles.length(Int(overlap.b)))
  }

  /// What the measures of a pair can come to at most.
  func featureBound(of overlap: PairOverlap, articles: ArticleTable) -> DerivationFeatures {
    DerivationFeatures.bound(
      overlap, profiles: profiles, neighbours: neighbours,
      isForward: isForward(overlap, articles: articles))
  }

  /// Whether row `a` was surely published before row `b`; `nil` if the times do not say.
  private func isForward(_ overlap: PairOverlap, articles: ArticleTable) -> Bool? {
    guard let first = articles.published[Int(rows[Int(overlap.a)])],
      let second = articles.published[Int(rows[Int(overlap.b)])]
    else { return nil }
    if first.isSurelyBefore(second) { return true }
    return second.isSurelyBefore(first) ? false : nil
  }
}

/// One worker's scratch for the rows of articles.
private struct RowMakers {
  var profiles: ProfileMaker
  var pairs = ContentPairs()

  init(_ shares: DocumentShares) {
    profiles = ProfileMaker(shares)
  }
}

/// Consecutive ranges of equal length, the last one shorter.
struct Pieces: Sendable {
  let total: Int
  let length: Int

  init(count: Int, length: Int) {
    total = count
    self.length = length
  }

  var count: Int { (total + length - 1) / length }

  subscript(piece: Int) -> Range<Int> {
    (piece * length)..<min(total, (piece + 1) * length)
  }
}
