internal import ArticleModel
internal import Clustering
internal import Corpus
internal import Provenance
internal import Shingling

/// Who took it from whom, cluster by cluster, and what that says of the outlets.
struct TraceStage: Sendable {
  /// Of every article in a cluster of two or more, ascending by article.
  let provenance: [ArticleProvenance]
  let outlets: [OutletRow]
  let follows: [FollowRow]

  init(
    _ clusters: Groups, pairs: [MatchedPair], clusterOf: [Int], articles: ArticleTable,
    ranks: [UInt32], corpus: Corpus, parameters: DedupParameters, cancellation: Cancellation,
    progress: @escaping @Sendable (Int) -> Void
  ) throws {
    var tally = Provenance.OutletTally(articles)
    guard parameters.method == .derivation else {
      let within = pairs.filter {
        $0.relation.isDerivation && clusterOf[Int($0.a)] == clusterOf[Int($0.b)]
      }
      provenance = EarliestSource(articles: articles, ranks: ranks).trace(within)
      tally.add(provenance)
      outlets = tally.outletRows()
      follows = tally.followRows()
      return
    }
    let large = (0..<clusters.count).filter { clusters[$0].count > 1 }
    let texts = try TracedTexts(
      large.flatMap { clusters[$0] }, articles: articles, corpus: corpus,
      parameters: parameters, cancellation: cancellation)
    let model = ProvenanceModel(
      articles: articles, terms: texts.terms, credits: texts.credits)

    var pairsOf: [Int: [MatchedPair]] = [:]
    for pair in pairs where pair.relation.isDerivation {
      let cluster = clusterOf[Int(pair.a)]
      if cluster == clusterOf[Int(pair.b)] { pairsOf[cluster, default: []].append(pair) }
    }
    let within = pairsOf
    let traced = try parallelMap(
      count: large.count, jobs: parameters.jobs, cancellation: cancellation, scratch: 0,
      done: progress
    ) { _, place in
      model.trace(
        ClusterCase(members: Array(clusters[large[place]]), pairs: within[large[place]] ?? []))
    }
    for cluster in traced { tally.add(cluster) }
    outlets = tally.outletRows()
    follows = tally.followRows()
    provenance = traced.flatMap { $0 }.sorted { $0.article < $1.article }
  }
}

/// Terms and credits of the articles that are traced, read again from the mapped files.
struct TracedTexts: Sendable {
  /// A row for every article, empty for those that are not traced.
  private(set) var terms = TermSequences()
  private(set) var credits: [[Credit]]

  init(
    _ wanted: [ArticleIndex], articles: ArticleTable, corpus: Corpus, parameters: DedupParameters,
    cancellation: Cancellation
  ) throws {
    let wanted = wanted.sorted()
    let pieces = Pieces(count: wanted.count, length: 256)
    let parts = try parallelMap(
      count: pieces.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: ReadingScratch(corpus, parameters: parameters)
    ) { scratch, piece in
      TracedTexts.read(
        wanted[pieces[piece]], articles: articles, reader: &scratch.reader,
        tokens: &scratch.tokens, titleTokens: &scratch.titleTokens)
    }
    credits = Array(repeating: [], count: articles.count)
    var next = 0
    for (piece, part) in parts.enumerated() {
      for (row, article) in wanted[pieces[piece]].enumerated() {
        while next < Int(article) {
          terms.append(title: EmptyCollection(), text: EmptyCollection())
          next += 1
        }
        terms.append(row: row, of: part.terms)
        credits[Int(article)] = part.credits[row]
        next += 1
      }
    }
    while next < articles.count {
      terms.append(title: EmptyCollection(), text: EmptyCollection())
      next += 1
    }
  }

  private static func read(
    _ wanted: ArraySlice<ArticleIndex>, articles: ArticleTable, reader: inout RecordReader,
    tokens: inout TokenBuffer, titleTokens: inout TokenBuffer
  ) -> (terms: TermSequences, credits: [[Credit]]) {
    let parser = CreditParser()
    var terms = TermSequences()
    var credits: [[Credit]] = []
    for article in wanted {
      tokens.removeAll()
      titleTokens.removeAll()
      let found = reader.read(articles.locations[Int(article)]) { article -> [Credit] in
        unsafe titleTokens.tokenize(article.title)
        unsafe tokens.tokenize(article.text)
        return unsafe parser.credits(in: Span(_unsafeElements: article.text))
      }
      terms.append(title: titleTokens, text: tokens)
      credits.append(found ?? [])
    }
    return (terms, credits)
  }
}
