internal import ArticleModel
internal import Corpus
internal import Matching
internal import Shingling

/// The shingle sets of the texts at hand, each made when it is first asked for. One worker's scratch.
///
/// Sets of words are made of the articles' terms; for sets of characters the texts are read again.
struct TextSets: ~Copyable {
  private let articles: ArticleTable
  private let terms: TermSequences
  private let kind: ShingleKind
  private var reading: ReadingScratch
  private var sets = ShingleSets()
  private var probe = ShingleProbe()
  /// The set that the probe has.
  private var taken: Int?
  private var places: [ArticleIndex: Int] = [:]

  /// - Parameter terms: of all articles, or of none.
  init(
    _ articles: ArticleTable, terms: TermSequences, corpus: Corpus, parameters: DedupParameters
  ) {
    self.articles = articles
    self.terms = terms
    kind = parameters.shingle
    reading = ReadingScratch(corpus, parameters: parameters)
  }

  /// Forgets the sets.
  mutating func removeAll() {
    sets.removeAll()
    taken = nil
    places.removeAll(keepingCapacity: true)
  }

  /// What the texts of two articles share.
  mutating func overlap(_ a: ArticleIndex, _ b: ArticleIndex) -> SetOverlap {
    let first = place(of: a)
    let second = place(of: b)
    if taken == second { return SetOverlap(probe, sets, second, first).turned }
    if taken != first {
      probe.take(sets, first)
      taken = first
    }
    return SetOverlap(probe, sets, first, second)
  }

  private mutating func place(of article: ArticleIndex) -> Int {
    if let place = places[article] { return place }
    if kind.unit == .word, terms.count > 0 {
      reading.shingles.fill(kind.length, of: terms.fullText(Int(article)))
      sets.append(reading.shingles)
    } else {
      reading.appendSet(of: article, of: articles, kind: kind, to: &sets)
    }
    places[article] = sets.count - 1
    return sets.count - 1
  }
}
