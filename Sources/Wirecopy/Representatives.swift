internal import ArticleModel
internal import Clustering

/// Which articles are compared for rewrites, and for which others: of equal texts the first one, of near-copies of
/// such the first of each star.
///
///     equal texts    0 = 3        near-copies    0 – 1        standsFor    0 0 2 0        rows    0 2
struct Representatives: Sendable {
  /// In the order of time and id.
  let rows: [ArticleIndex]
  /// Per article, the near-copy or equal text that is compared in its place; itself if it is compared.
  let standsFor: [ArticleIndex]
  /// Per article, the first one with its text.
  private let distinct: [ArticleIndex]

  /// - Parameters:
  ///   - copies: the pairs of near-copies among distinct texts.
  ///   - distinct: per article, the first one with its text.
  init(copies: [Link], distinct: [ArticleIndex], ranks: [UInt32]) {
    let stars = StarClustering(links: copies, ranks: ranks, strongScore: 2).clusters
    var standsFor = distinct
    var rows: [ArticleIndex] = []
    for number in 0..<stars.count {
      let star = stars[number]
      // An article whose text another one has is alone in its star.
      guard let first = star.first, distinct[Int(first)] == first else { continue }
      rows.append(first)
      for member in star { standsFor[Int(member)] = first }
    }
    self.rows = rows.sorted { ranks[Int($0)] < ranks[Int($1)] }
    self.standsFor = distinct.map { standsFor[Int($0)] }
    self.distinct = distinct
  }

  /// `standsFor` where only articles within the window of one another are compared: a copy outside the window of
  /// what stands for it has only its own links.
  func standsFor(areWithinWindow: (ArticleIndex, ArticleIndex) -> Bool) -> [ArticleIndex] {
    standsFor.indices.map { article in
      let own = ArticleIndex(article)
      return [standsFor[article], distinct[article]].first { areWithinWindow(own, $0) } ?? own
    }
  }
}
