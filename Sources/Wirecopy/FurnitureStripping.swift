internal import ArticleModel
internal import Matching
internal import Shingling

extension Intake {
  /// The articles' terms without what their outlets repeat over their articles.
  ///
  /// - Parameter counted: the articles that say what is furniture: one for each distinct text.
  func strippedTerms(
    counted: [ArticleIndex], jobs: Int, cancellation: Cancellation
  ) throws -> TermSequences {
    // Outlets go by their names' hashes: their numbers depend on the order of the input.
    let outlets = (0..<articles.sourceNames.count).map { number -> UInt32 in
      let name = Array(articles.sourceNames[number])
      return name.isEmpty ? 0 : UInt32(truncatingIfNeeded: hashOf(name)) | 1
    }
    // Few large pieces: every one has tables of its own.
    let pieces = Pieces(count: counted.count, length: max(4096, (counted.count + jobs - 1) / jobs))
    let parts = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation, scratch: Furniture.Scratch()
    ) { scratch, piece in
      var furniture = Furniture(expected: counted.count)
      for place in pieces[piece] {
        let article = Int(counted[place])
        furniture.add(
          terms.text(article), source: outlets[Int(articles.sources[article])], scratch: &scratch)
      }
      return furniture
    }
    var all = parts.first ?? Furniture(expected: 0)
    for part in parts.dropFirst() { all.add(part) }
    let furniture = all
    let rows = Pieces(count: terms.count, length: 1024)
    var joined = TermSequences()
    joined.reserveCapacity(terms.terms.count)
    try parallelInOrder(
      count: rows.count, jobs: jobs, cancellation: cancellation, scratch: Furniture.Scratch()
    ) { scratch, piece in
      var part = TermSequences()
      var kept: [UInt32] = []
      for article in rows[piece] {
        kept.removeAll(keepingCapacity: true)
        furniture.strip(
          terms.text(article), source: outlets[Int(articles.sources[article])], into: &kept,
          scratch: &scratch)
        part.append(title: terms.titleTerms(article), text: kept)
      }
      return part
    } take: { _, part in
      joined.append(contentsOf: part)
    }
    return joined
  }
}

extension Intake {
  /// The facts of all articles. They are taken before furniture is stripped: what an outlet repeats around its
  /// facts is what gives a template away.
  func framedFacts(jobs: Int, cancellation: Cancellation) throws -> FramedFacts {
    let pieces = Pieces(count: terms.count, length: 1024)
    let parts = try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation, scratch: 0
    ) { _, piece in
      var part = FramedFacts()
      for article in pieces[piece] { part.append(terms.text(article)) }
      return part
    }
    var facts = FramedFacts()
    for part in parts { facts.append(contentsOf: part) }
    return facts
  }
}
