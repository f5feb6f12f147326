internal import ArticleModel
internal import Matching
internal import Shingling

extension Intake {
  /// Leaves out of the articles' texts what their outlets repeat over their articles.
  ///
  /// - Parameter counted: the articles that say what is furniture: one for each distinct text.
  mutating func stripFurniture(
    counted: [ArticleIndex], jobs: Int, cancellation: Cancellation
  ) throws {
    let (articles, terms) = (self.articles, self.terms)
    // Outlets go by their names' hashes: their numbers depend on the order of the input.
    let outlets = (0..<articles.sourceNames.count).map { number -> UInt32 in
      let name = Array(articles.sourceNames[number])
      return name.isEmpty ? 0 : UInt32(truncatingIfNeeded: hashOf(name)) | 1
    }
    var articlesOf = [[ArticleIndex]](repeating: [], count: outlets.count)
    for article in counted where outlets[Int(articles.sources[Int(article)])] != 0 {
      articlesOf[Int(articles.sources[Int(article)])].append(article)
    }
    let ofOutlet = articlesOf
    // The largest first, so that no worker is left alone with one at the end.
    let order = ofOutlet.indices.sorted { ofOutlet[$0].count > ofOutlet[$1].count }
    let frequent = try parallelMap(
      count: order.count, jobs: jobs, cancellation: cancellation, scratch: 0
    ) { _, place in
      let own = ofOutlet[order[place]]
      return Furniture.frequentRuns(of: own.count) { terms.text(Int(own[$0])) }
    }
    let none = Furniture.Counts(frequent.joined())
    guard !none.isEmpty else { return }

    // Few large pieces: every one has counts of its own.
    let pieces = Pieces(count: counted.count, length: max(4096, (counted.count + jobs - 1) / jobs))
    let parts = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation, scratch: 0
    ) { _, piece in
      var counts = none
      for place in pieces[piece] {
        let article = counted[place]
        guard outlets[Int(articles.sources[Int(article)])] != 0 else { continue }
        counts.add(terms.text(Int(article)), article: article)
      }
      return counts
    }
    var counts = none
    for part in parts { counts.add(part) }
    let furniture = Furniture(
      zip(order, frequent).map { (source: outlets[$0], runs: $1) }, counts: counts)
    guard !furniture.isEmpty else { return }

    let rows = Pieces(count: terms.count, length: StrippedTexts.rowCount)
    let stripped = try parallelMap(
      count: rows.count, jobs: jobs, cancellation: cancellation, scratch: [UInt32]()
    ) { kept, piece in
      var part = StrippedTexts()
      for article in rows[piece] {
        kept.removeAll(keepingCapacity: true)
        let source = outlets[Int(articles.sources[article])]
        if furniture.strip(terms.text(article), source: source, into: &kept) {
          part.append(article, title: terms.titleTerms(article), text: kept)
        }
      }
      return part
    }
    self.terms.strip(stripped)
  }
}
