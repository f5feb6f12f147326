internal import ArticleModel
internal import Corpus
internal import Matching
internal import Shingling
internal import Sketching

/// The classical near-duplicate job: candidates by banded signatures, then exact resemblance.
enum ResemblanceMatching {
  /// The candidate pairs of the distinct texts, ascending, each once.
  ///
  /// As many bands at a time as there are workers, so that as few band tables are held.
  static func candidates(
    _ intake: Intake, identical: IdenticalTexts, ranks: [UInt32],
    parameters: DedupParameters, cancellation: Cancellation,
    progress: @escaping @Sendable (Int) -> Void
  ) throws -> [CandidatePair] {
    guard let sketches = intake.sketches else { preconditionFailure("no signatures were made") }
    let finder = CandidateFinder(
      sketches: sketches, threshold: parameters.threshold, ranks: ranks)
    let articles = intake.articles
    let stretches =
      parameters.window.map { articles.stretches(of: identical.distinct, window: $0) } ?? []
    let bands = sketches.banding.bands
    // A band table takes three words an article while it is sorted.
    let tables = parameters.memory / 4 / (24 * max(1, identical.distinct.count))
    let width = max(1, min(parameters.jobs, tables))
    var history = CandidateFinder.History(rowCount: articles.count)
    var all = CandidateCollector()
    let none = CandidateFinder.History(rowCount: articles.count)
    while history.count < bands {
      let before = history
      let meetings = try parallelMap(
        count: min(width, bands - before.count, before.bandsAtOnce), jobs: parameters.jobs,
        cancellation: cancellation, scratch: 0
      ) { _, place in
        let band = before.count + place
        var found = finder.meetings(inBand: band, of: identical.distinct, history: before)
        guard let window = parameters.window else { return found }
        for stretch in stretches where stretch.count > 1 {
          found.pairs += finder.meetings(inBand: band, of: stretch, history: none).pairs
        }
        // An article that stands for later ones speaks for their times, which are looked at last.
        found.pairs.removeAll {
          !identical.leaders.contains($0.a) && !identical.leaders.contains($0.b)
            && !articles.areWithin(window, $0.a, $0.b)
        }
        return found
      }
      for found in meetings {
        history.add(found)
        all.add(found.pairs)
      }
      sketches.release()
      progress(history.count)
    }
    return all.finish()
  }

  /// Measures the candidates exactly; those of a resemblance below `least` are left out.
  static func measure(
    _ candidates: [CandidatePair], atLeast least: Double, articles: ArticleTable, corpus: Corpus,
    parameters: DedupParameters, cancellation: Cancellation,
    progress: @escaping @Sendable (Int) -> Void
  ) throws -> MeasuredCandidates {
    let groups = CandidateGroups(candidates, articleCount: articles.count)
    var places = [UInt32](repeating: 0, count: candidates.count)
    var measured: [SetOverlap] = []
    var done = 0
    try parallelInOrder(
      count: groups.pieces.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: PairMeasuring(ReadingScratch(corpus, parameters: parameters))
    ) { measuring, piece in
      measuring.measure(
        groups.order[groups.pieces[piece]].map { candidates[Int($0)] }, atLeast: least,
        of: articles, parameters: parameters)
    } take: { piece, overlaps in
      for (place, overlap) in zip(groups.order[groups.pieces[piece]], overlaps) {
        guard let overlap else { continue }
        measured.append(overlap)
        places[Int(place)] = UInt32(measured.count)
      }
      done += overlaps.count
      progress(done)
    }
    return MeasuredCandidates(candidates, places: places, overlaps: measured)
  }
}

/// One worker that measures pieces of candidates, reading their articles again.
struct PairMeasuring: ~Copyable {
  private var reading: ReadingScratch
  private var sets = ShingleSets()
  private var probe = ShingleProbe()
  private var occurring: [ArticleIndex] = []

  init(_ reading: consuming ReadingScratch) {
    self.reading = reading
  }

  /// The overlaps of the pairs, `nil` below a resemblance of `least`.
  mutating func measure(
    _ pairs: [CandidatePair], atLeast least: Double, of articles: ArticleTable,
    parameters: DedupParameters
  ) -> [SetOverlap?] {
    occurring.removeAll(keepingCapacity: true)
    for pair in pairs {
      occurring.append(pair.a)
      occurring.append(pair.b)
    }
    occurring.sort()
    var kept = 0
    for article in occurring where kept == 0 || article != occurring[kept - 1] {
      occurring[kept] = article
      kept += 1
    }
    occurring.removeLast(occurring.count - kept)
    sets.removeAll()
    for article in occurring {
      reading.appendSet(of: article, of: articles, kind: parameters.shingle, to: &sets)
    }
    var taken: ArticleIndex?
    return pairs.indices.map { index in
      let pair = pairs[index]
      if taken != pair.a, taken != pair.b {
        // The one that the next pair has as well.
        let next = index + 1 < pairs.count ? pairs[index + 1] : pair
        let article = next.a == pair.b || next.b == pair.b ? pair.b : pair.a
        probe.take(sets, place(of: article))
        taken = article
      }
      let (a, b) = (place(of: pair.a), place(of: pair.b))
      return taken == pair.a
        ? SetOverlap(probe, sets, a, b, threshold: least)
        : SetOverlap(probe, sets, b, a, threshold: least)?.turned
    }
  }

  /// The article's place among those that occur.
  private func place(of article: ArticleIndex) -> Int {
    occurring.indices.partitionPoint { occurring[$0] < article }
  }
}

extension ArticleTable {
  /// Whether two articles were published within `window` seconds; true when either is undated.
  func areWithin(_ window: Int64, _ a: ArticleIndex, _ b: ArticleIndex) -> Bool {
    guard let lag = lag(from: a, to: b) else { return true }
    return lag.magnitude <= window.magnitude
  }
}
