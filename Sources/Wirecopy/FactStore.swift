internal import ArticleModel
internal import Matching
internal import Shingling

/// The facts of the articles for which they may matter: those of pairs that share many phrases.
///
/// They are taken from the texts with their furniture: what an outlet repeats around its facts is what gives a
/// template away.
struct FactStore: Sendable {
  private var facts = FramedFacts()
  /// Per article, its row plus one; 0 where none was asked for.
  private var rows: [UInt32]

  init(articleCount: Int) {
    rows = [UInt32](repeating: 0, count: articleCount)
  }

  /// Adds the facts of those of the articles that are not there.
  mutating func add(
    _ wanted: some Sequence<ArticleIndex>, of terms: TermSequences, jobs: Int,
    cancellation: Cancellation
  ) throws {
    var missing: [ArticleIndex] = []
    for article in wanted where rows[Int(article)] == 0 {
      missing.append(article)
      rows[Int(article)] = UInt32(facts.count + missing.count)
    }
    let new = missing
    let pieces = Pieces(count: new.count, length: 256)
    let parts = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation, scratch: 0
    ) { _, piece in
      var part = FramedFacts()
      for article in new[pieces[piece]] { part.append(terms.fullText(Int(article))) }
      return part
    }
    for part in parts { facts.append(contentsOf: part) }
  }

  /// What two articles that were asked for have in the frames they share.
  func overlap(_ a: ArticleIndex, _ b: ArticleIndex) -> FrameOverlap {
    let (first, second) = (rows[Int(a)], rows[Int(b)])
    precondition(first > 0 && second > 0, "the article's facts were not asked for")
    return facts.overlap(Int(first) - 1, Int(second) - 1)
  }
}
