package import ArticleModel

/// The provenance of all articles of a run, cluster by cluster, joined by the sources in other clusters.
package struct ProvenanceTable: Sendable {
  let articles: ArticleTable
  private(set) var rows: [ArticleIndex: ArticleProvenance] = [:]

  package init(_ traced: [ArticleProvenance], articles: ArticleTable) {
    self.articles = articles
    rows.reserveCapacity(traced.count)
    for row in traced { rows[row.article] = row }
  }

  package subscript(article: ArticleIndex) -> ArticleProvenance? { rows[article] }

  /// The sources of an article that are articles of its own cluster.
  package func ownSources(of article: ArticleIndex) -> [ArticleIndex] {
    rows[article]?.parents.filter { $0.role != .alternative }.compactMap(\.article) ?? []
  }

  /// The articles of its own cluster that it may have been taken from in part, if it has no source there:
  /// those that are likely and the first ones in time, but none that was taken from it.
  package func possibleSources(
    of article: ArticleIndex, cluster: some Sequence<ArticleIndex>
  ) -> [ArticleIndex] {
    guard let row = rows[article], ownSources(of: article).isEmpty else { return [] }
    let likely = row.parents.compactMap(\.article)
    let first = cluster.prefix(ProvenanceTable.firsts).filter { other in
      guard other != article, !likely.contains(other) else { return false }
      return rows[other]?.chain.contains(article) != true || mayBeTurned(other, article)
    }
    return likely + first
  }

  /// Whether `other` was taken from the article by the texts alone, which may be the other way round.
  private func mayBeTurned(_ other: ArticleIndex, _ article: ArticleIndex) -> Bool {
    rows[other]?.source?.article == article
      && !TimeOrder(articles.published[Int(article)], articles.published[Int(other)]).isBefore
  }

  /// A report is no copy of an article that is made of it and of another one, where the times do not say so: of
  /// two sources each accounts for this much, and both for that much.
  static let leastOfEach = 0.2
  static let leastOfBoth = 0.8

  /// Takes the article for no source of those that it is made of.
  private mutating func turn(_ found: [MixedSources.Found], of article: ArticleIndex) {
    let parts = found.filter { $0.share >= ProvenanceTable.leastOfEach }
    guard parts.count >= 2, parts.reduce(0, { $0 + $1.share }) >= ProvenanceTable.leastOfBoth
    else { return }
    for part in parts where mayBeTurned(part.article, article) {
      guard let source = rows[part.article]?.source else { continue }
      rows[part.article]?.makeAlternatives(besides: part.probability)
      rows[part.article]?.originProbability += source.probability * part.probability
    }
  }

  /// How many members of a cluster are looked at as sources of parts.
  static let firsts = 12

  /// Whether an article has no source in the dump that it is known by.
  package func isOrigin(_ article: ArticleIndex) -> Bool {
    rows[article]?.source?.article == nil
  }

  /// Adds sources in other clusters to an article; one from which the article would be its own ancestor is
  /// left out.
  ///
  /// - Parameters:
  ///   - credits: of an article that has no row yet.
  ///   - words: how many words the article has, and how many each source.
  package mutating func add(
    _ found: [MixedSources.Found], to article: ArticleIndex, credits: [Credit],
    words: (ArticleIndex) -> Int
  ) {
    turn(found, of: article)
    let found = found.filter { !isAncestor(article, of: $0.article) }
    guard !found.isEmpty else { return }
    let isNew = rows[article] == nil
    var row = rows[article] ?? ArticleProvenance(article: article, credits: credits)
    for source in found {
      let ratio = Double(words(source.article)) / Double(max(1, words(article)))
      let isWhole = source.share >= 0.8 && ratio >= 0.8 && ratio <= 1.25
      let isSource = source.isFirst || row.source == nil
      row.parents.removeAll { $0.article == source.article }
      if isSource { row.makeAlternatives(besides: source.probability) }
      let parent = Parent(
        article: source.article, unseen: nil, relation: isWhole ? .nearCopy : .excerpt,
        probability: source.probability, share: source.share,
        lag: articles.lag(from: source.article, to: article),
        role: isSource ? .source : .further)
      row.parents.insert(parent, at: isSource ? 0 : row.namedCount)
      if isSource { row.originProbability *= 1 - source.probability }
    }
    let shares = found.reduce(0) { $0 + $1.share }
    row.originality = isNew ? max(0, 1 - shares) : max(0, min(row.originality, 1 - shares))
    rows[article] = row
  }

  func isAncestor(_ article: ArticleIndex, of other: ArticleIndex) -> Bool {
    var at: ArticleIndex? = other
    var steps = 0
    while let next = at, steps <= rows.count {
      if next == article { return true }
      at = rows[next]?.source?.article
      steps += 1
    }
    return false
  }

  mutating func replace(_ row: ArticleProvenance) { rows[row.article] = row }

  /// All rows, ascending by article, with their chains.
  package func finished() -> [ArticleProvenance] {
    rows.values.sorted { $0.article < $1.article }.map { row in
      var row = row
      row.chain = []
      var at = row.source?.article
      while let next = at, row.chain.count <= rows.count {
        row.chain.append(next)
        at = rows[next]?.source?.article
      }
      return row
    }
  }
}

extension ArticleProvenance {
  /// How many parents there are besides alternatives; they stand first.
  fileprivate var namedCount: Int { parents.prefix { $0.role != .alternative }.count }

  /// Makes the source, if there is one, an alternative to a likelier one.
  fileprivate mutating func makeAlternatives(besides probability: Double) {
    let named = parents.filter { $0.role == .further }
    let others = parents.filter { $0.role != .further }.map { parent in
      var other = parent.with(
        role: .alternative, probability: parent.probability * (1 - probability))
      other.unseenNumber = nil
      return other
    }
    parents = named + others.sorted { $0.probability > $1.probability }
  }
}

extension Parent {
  fileprivate func with(role: Role, probability: Double) -> Parent {
    Parent(
      article: article, unseen: unseen, relation: relation, probability: probability, share: share,
      lag: lag, role: role, unique: unique)
  }
}
