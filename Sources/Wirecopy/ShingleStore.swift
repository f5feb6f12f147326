internal import ArticleModel
internal import Corpus
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
    let parts = try parallelMap(
      count: (wanted.count + pieceLength - 1) / pieceLength, jobs: parameters.jobs,
      cancellation: cancellation,
      scratch: ReadingScratch(corpus, seed: parameters.seed)
    ) { scratch, piece in
      let end = min(wanted.count, (piece + 1) * pieceLength)
      return ShingleStore.read(
        wanted[(piece * pieceLength)..<end], of: articles, kind: parameters.shingle,
        reader: &scratch.reader, tokens: &scratch.tokens, shingles: &scratch.shingles)
    }
    for part in parts { sets.append(contentsOf: part) }
  }

  private static func read(
    _ wanted: ArraySlice<ArticleIndex>, of articles: ArticleTable, kind: ShingleKind,
    reader: inout RecordReader, tokens: inout TokenBuffer, shingles: inout ShingleBuffer
  ) -> ShingleSets {
    var sets = ShingleSets()
    for article in wanted {
      let isRead: Void? = reader.read(articles.locations[Int(article)]) { article in
        unsafe tokens.tokenize(article.text)
      }
      // A file that was changed under the run reads as an article without text.
      if isRead == nil { tokens.removeAll() }
      shingles.fill(kind, of: tokens)
      sets.append(shingles)
    }
    return sets
  }

  /// Per article, whether its set was asked for.
  var isHeld: [Bool] { places.map { $0 > 0 } }

  /// The set of an article that was asked for.
  func set(of article: ArticleIndex) -> Int {
    let place = places[Int(article)]
    precondition(place > 0, "the article's shingles were not asked for")
    return Int(place) - 1
  }
}
