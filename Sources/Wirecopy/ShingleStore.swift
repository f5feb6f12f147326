internal import ArticleModel
internal import Corpus
internal import Matching
internal import Shingling

/// The shingle sets of some articles of a run, read again from the mapped files.
struct ShingleStore: Sendable {
  private(set) var sets = ShingleSets()
  /// Per article, its set plus one; 0 where none was asked for.
  private var places: [UInt32]

  /// - Parameter wanted: ascending.
  init(
    _ wanted: [ArticleIndex], of articles: ArticleTable, in corpus: Corpus,
    parameters: DedupParameters, cancellation: Cancellation
  ) throws {
    places = [UInt32](repeating: 0, count: articles.count)
    for (place, article) in wanted.enumerated() { places[Int(article)] = UInt32(place + 1) }
    let pieceLength = 256
    // There are no more shingles than words; what is set aside and not needed takes no memory.
    sets.reserveCapacity(wanted.reduce(0) { $0 + Int(articles.tokenCounts[Int($1)]) })
    try parallelInOrder(
      count: (wanted.count + pieceLength - 1) / pieceLength, jobs: parameters.jobs,
      cancellation: cancellation,
      scratch: ReadingScratch(corpus, parameters: parameters)
    ) { scratch, piece in
      let end = min(wanted.count, (piece + 1) * pieceLength)
      var sets = ShingleSets()
      for article in wanted[(piece * pieceLength)..<end] {
        scratch.appendSet(of: article, of: articles, kind: parameters.shingle, to: &sets)
      }
      return sets
    } take: { _, part in
      sets.append(contentsOf: part)
    }
  }

  /// A store of nothing.
  init(articleCount: Int) {
    places = [UInt32](repeating: 0, count: articleCount)
  }

  /// Per article, whether its set was asked for.
  var isHeld: [Bool] { places.map { $0 > 0 } }

  /// The resemblance of two articles; `nil` unless the sets of both are held.
  func resemblance(_ a: ArticleIndex, _ b: ArticleIndex) -> Double? {
    guard places[Int(a)] > 0, places[Int(b)] > 0 else { return nil }
    return SetOverlap(sets, set(of: a), set(of: b)).resemblance
  }

  /// The set of an article that was asked for.
  func set(of article: ArticleIndex) -> Int {
    let place = places[Int(article)]
    precondition(place > 0, "the article's shingles were not asked for")
    return Int(place) - 1
  }
}
