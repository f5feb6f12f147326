package import ArticleModel

/// The graph of who took from whom, as a finished run found it.
///
///     articles   a1  a2  a3      every article that is a copy or a source, in the run's order
///     unseen     u1              sources outside the dump
///     arcs       a2 → a1, a3 → u1
package struct ExportGraph: Sendable {
  /// An end of an arc: an article of the run or a source outside the dump.
  package enum Node: Hashable, Sendable {
    case article(ArticleIndex)
    /// A row of `unseen`.
    case unseen(Int)
  }

  package struct UnseenSource: Sendable {
    /// Its id in `provenance.jsonl`, or the article's with `-unseen` behind it where there is none.
    package let id: String
    package let name: String?
  }

  package struct Arc: Sendable {
    package let copy: ArticleIndex
    package let source: Node
    package let relation: Relation?
    package let role: String
    package let probability: Double
    package let share: Double
    package let lag: Int64?
  }

  package let articles: StoredArticles
  /// Ascending.
  package private(set) var members: [ArticleIndex] = []
  package private(set) var unseen: [UnseenSource] = []
  /// By copy, ascending, in the order of `provenance.jsonl`.
  package private(set) var arcs: [Arc] = []
  /// For each copy the number of the arc from its likeliest source.
  private var sourceArcs: [ArticleIndex: Int] = [:]

  /// - Parameter hasAlternatives: whether arcs from sources that the copy may have been taken from instead
  ///   are drawn too.
  package init(_ run: StoredRun, hasAlternatives: Bool) throws(ReportingError) {
    articles = run.articles
    var isMember = [Bool](repeating: false, count: run.articles.count)
    var arcs: [Arc] = []
    var unseen: [UnseenSource] = []
    var unseenRows: [String: Int] = [:]
    let wantsAll = { (_: ArticleIndex) in true }
    try run.readProvenance(wants: wantsAll) { article, row in
      isMember[Int(article)] = true
      for parent in row.parents {
        let role = parent.role ?? "source"
        guard hasAlternatives || role != "alternative" else { continue }
        let source: Node
        if let found = parent.article {
          isMember[Int(found)] = true
          source = .article(found)
        } else {
          let id = parent.unseenID ?? "\(run.articles.id(article))-unseen"
          let place = unseenRows[id] ?? unseen.count
          if place == unseen.count {
            unseenRows[id] = place
            unseen.append(UnseenSource(id: id, name: parent.unseen))
          }
          source = .unseen(place)
        }
        arcs.append(
          Arc(
            copy: article, source: source, relation: parent.relation, role: role,
            probability: parent.probability, share: parent.share, lag: parent.lag))
      }
    }
    members = isMember.indices.filter { isMember[$0] }.map { ArticleIndex($0) }
    self.arcs = arcs
    self.unseen = unseen
    for (number, arc) in arcs.enumerated() where arc.role == "source" {
      sourceArcs[arc.copy] = number
    }
  }

  /// The first source of an article's chain and how likely the whole chain is; `nil` for a first source.
  package func primarySource(of article: ArticleIndex) -> (node: Node, probability: Double)? {
    var found: (node: Node, probability: Double)?
    var at = article
    var steps = 0
    while let number = sourceArcs[at], steps <= members.count {
      let arc = arcs[number]
      found = (arc.source, (found?.probability ?? 1) * arc.probability)
      guard case .article(let next) = arc.source else { break }
      at = next
      steps += 1
    }
    return found
  }
}

extension ExportGraph {
  /// The id of a node in formats of free ids: `article:` and `unseen:` keep the two kinds apart.
  func nodeID(_ node: Node) -> String {
    switch node {
    case .article(let article): "article:\(articles.id(article))"
    case .unseen(let row): "unseen:\(unseen[row].id)"
    }
  }
}
