internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Matching
internal import Provenance
internal import Shingling

/// Who took it from whom, cluster by cluster, and what that says of the outlets.
struct TraceStage: Sendable {
  /// Of the articles in clusters of two or more.
  let provenance: ProvenanceRows
  let outlets: [OutletRow]
  let follows: [FollowRow]

  /// - Parameter terms: of every article, without what outlets repeat; only used for derivation.
  init(
    _ clusters: Groups, pairs: MatchedPairs, clusterOf: [Int], articles: ArticleTable,
    terms: TermSequences, ranks: [UInt32], corpus: Corpus, parameters: DedupParameters,
    cancellation: Cancellation,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws {
    var tally = Provenance.OutletTally(articles)
    guard parameters.method == .derivation else {
      let sources = EarliestSource(
        pairs, clusterOf: clusterOf, articles: articles, ranks: ranks)
      for article in 0..<ArticleIndex(articles.count) {
        if let row = sources[article] { tally.add(row) }
      }
      for number in 0..<clusters.count where clusters[number].count > 1 {
        tally.addFirst(of: clusters[number])
      }
      provenance = .earliest(sources)
      outlets = tally.outletRows()
      follows = tally.followRows()
      return
    }
    let large = (0..<clusters.count).filter { clusters[$0].count > 1 }
    let wanted = large.flatMap { clusters[$0] }
    let readCount = TracedTexts.pieces(wanted.count).count
    let texts = try TracedTexts(
      wanted, articles: articles, terms: terms, corpus: corpus, parameters: parameters,
      cancellation: cancellation, progress: { progress($0, readCount + large.count) })
    let model = ProvenanceModel(
      articles: articles, terms: texts.terms, credits: texts.credits,
      clusters: large.map { Array(clusters[$0]) })

    var pairsOf: [Int: [MatchedPair]] = [:]
    for pair in pairs where pair.relation.isDerivation {
      let cluster = clusterOf[Int(pair.a)]
      if cluster == clusterOf[Int(pair.b)] { pairsOf[cluster, default: []].append(pair) }
    }
    let within = pairsOf
    let clusterCount = large.count
    let tracedOne = { @Sendable (done: Int) in
      progress(readCount + done, readCount + clusterCount)
    }
    let traced = try parallelMap(
      count: large.count, jobs: parameters.jobs, cancellation: cancellation, scratch: 0,
      done: tracedOne
    ) { _, place in
      model.trace(
        ClusterCase(members: Array(clusters[large[place]]), pairs: within[large[place]] ?? []))
    }
    let joined = try TraceStage.join(
      traced, clusters: clusters, clusterOf: clusterOf, articles: articles, terms: terms,
      ranks: ranks,
      corpus: corpus, parameters: parameters, cancellation: cancellation)
    for cluster in traced { tally.add(cluster.map { joined[$0.article] ?? $0 }) }
    let rows = joined.finished()
    provenance = .held(rows)
    for row in rows where clusters[clusterOf[Int(row.article)]].count == 1 {
      tally.add([row])
    }
    outlets = tally.outletRows()
    follows = tally.followRows()
  }

  /// Adds the sources that articles have in other clusters.
  private static func join(
    _ traced: [[ArticleProvenance]], clusters: Groups, clusterOf: [Int], articles: ArticleTable,
    terms: TermSequences, ranks: [UInt32], corpus: Corpus, parameters: DedupParameters,
    cancellation: Cancellation
  ) throws -> ProvenanceTable {
    var table = ProvenanceTable(traced.flatMap { $0 }, articles: articles)
    let mixed = MixedSources(articles: articles, terms: terms, clusterOf: clusterOf)
    let order = articlesInOrder(ranks)
    let rows = Pieces(count: articles.count, length: 1024)
    let entries = try parallelMap(
      count: rows.count, jobs: parameters.jobs, cancellation: cancellation, scratch: 0
    ) { _, piece in RunIndex.entries(of: rows[piece], order: order, terms: terms) }
    let borrowers = RunIndex(entries, order: order).borrowers(clusterOf: clusterOf) {
      copy, source in
      if let window = parameters.window, !articles.areWithin(window, copy, source) { return false }
      return mixed.mayTake(copy, from: source)
    }
    let known = table
    let find = { @Sendable (place: Int, isLeftOut: (ArticleIndex) -> Bool) in
      let article = borrowers[place].article
      let own = known.possibleSources(of: article, cluster: clusters[clusterOf[Int(article)]])
        .filter { mixed.mayTake(article, from: $0) }
      return mixed.find(
        article, own: known.ownSources(of: article),
        others: own + borrowers[place].sources.filter { !isLeftOut($0) }, isOrigin: known.isOrigin)
    }
    let pieces = Pieces(count: borrowers.count, length: 64)
    let first = try parallelMap(
      count: pieces.count, jobs: parameters.jobs, cancellation: cancellation, scratch: 0
    ) { _, piece in pieces[piece].map { find($0) { _ in false } } }.flatMap { $0 }
    let several = MixedSources.mixed(zip(borrowers.map(\.article), first).map { ($0, $1) })
    let found = first.indices.map { place in
      MixedSources.isDoubtful(first[place], mixed: several)
        ? find(place) { several.contains($0) } : first[place]
    }
    let places = borrowers.indices.filter { !found[$0].isEmpty }
    let texts = try TracedTexts(
      places.map { borrowers[$0].article }.filter { table[$0] == nil }, articles: articles,
      terms: terms, corpus: corpus, parameters: parameters, cancellation: cancellation)
    // In the order of time and id, which does not depend on the order of the input.
    for place in places.sorted(by: {
      ranks[Int(borrowers[$0].article)] < ranks[Int(borrowers[$1].article)]
    }) {
      let article = borrowers[place].article
      table.add(found[place], to: article, credits: texts.credits[Int(article)]) {
        terms.text(Int($0)).count
      }
    }
    table.nameReports(terms) { mixed.mayTake($0, from: $1) }
    return table
  }
}

/// The credits of the articles that are traced, and their terms without them, read again from the mapped
/// files.
struct TracedTexts: Sendable {
  /// A row for every article, empty for those that are not traced.
  private(set) var terms = TermSequences()
  private(set) var credits: [[Credit]]

  /// - Parameters:
  ///   - wanted: the articles to read, in any order.
  ///   - terms: of every article, without what outlets repeat.
  init(
    _ wanted: [ArticleIndex], articles: ArticleTable, terms all: TermSequences, corpus: Corpus,
    parameters: DedupParameters, cancellation: Cancellation,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws {
    let wanted = wanted.sorted()
    let pieces = TracedTexts.pieces(wanted.count)
    var parts = try parallelMap(
      count: pieces.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: ReadingScratch(corpus, parameters: parameters), done: progress
    ) { scratch, piece in
      TracedTexts.read(
        wanted[pieces[piece]], articles: articles, terms: all, reader: &scratch.reader,
        tokens: &scratch.tokens)
    }
    credits = Array(repeating: [], count: articles.count)
    let none = EmptyCollection<UInt32>()
    for piece in parts.indices {
      let part = parts[piece]
      parts[piece] = (TermSequences(), [])
      for (row, article) in wanted[pieces[piece]].enumerated() {
        while terms.count < Int(article) { terms.append(title: none, text: none) }
        terms.append(row: row, of: part.terms)
        credits[Int(article)] = part.credits[row]
      }
    }
    while terms.count < articles.count { terms.append(title: none, text: none) }
  }

  /// The pieces of work in which so many articles are read.
  static func pieces(_ count: Int) -> Pieces { Pieces(count: count, length: 1024) }

  private static func read(
    _ wanted: ArraySlice<ArticleIndex>, articles: ArticleTable, terms all: TermSequences,
    reader: inout RecordReader, tokens: inout TokenBuffer
  ) -> (terms: TermSequences, credits: [[Credit]]) {
    let parser = CreditParser()
    var terms = TermSequences()
    var credits: [[Credit]] = []
    var kept: [UInt32] = []
    for article in wanted {
      kept.removeAll(keepingCapacity: true)
      let stripped = all.text(Int(article))
      let found = reader.read(articles.locations[Int(article)]) { article -> [Credit] in
        let text = unsafe Span(_unsafeElements: article.text)
        let found = parser.credits(in: text)
        let mask = CreditMask(found, text: text)
        if mask.isEmpty {
          kept.append(contentsOf: stripped)
        } else {
          tokens.removeAll()
          unsafe tokens.tokenize(article.text)
          mask.strip(stripped, tokens: tokens, into: &kept)
        }
        return found
      }
      terms.append(title: all.titleTerms(Int(article)), text: kept)
      credits.append(found ?? [])
    }
    return (terms, credits)
  }
}
