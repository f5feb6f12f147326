internal import ArticleModel
internal import Clustering
internal import Evaluation
internal import Reporting

/// Clusters the stored pairs at any threshold, as the run clustered them.
struct TuningSweep: Sendable {
  private let articles: StoredArticles
  private let ranks: [UInt32]
  private let pairs: [TunedPair]
  private let isResemblance: Bool
  /// The near-copy or equal text that was compared in the place of each article, as in the run.
  private let standsFor: [ArticleIndex]

  /// - Parameters:
  ///   - nearCopyThreshold: the run's own.
  ///   - window: likewise, in seconds.
  init(
    _ articles: StoredArticles, pairs: [TunedPair], isResemblance: Bool, nearCopyThreshold: Double,
    window: Int64?
  ) {
    self.articles = articles
    self.pairs = pairs
    self.isResemblance = isResemblance
    let order = (0..<ArticleIndex(articles.count)).sorted { articles.precedes($0, $1) }
    var ranks = [UInt32](repeating: 0, count: articles.count)
    for (rank, article) in order.enumerated() { ranks[Int(article)] = UInt32(rank) }
    self.ranks = ranks
    standsFor = TuningSweep.representatives(
      articles, pairs: pairs, ranks: ranks, order: order, nearCopyThreshold: nearCopyThreshold,
      window: window)
  }

  /// The article that the run compared in the place of each.
  private static func representatives(
    _ articles: StoredArticles, pairs: [TunedPair], ranks: [UInt32], order: [ArticleIndex],
    nearCopyThreshold: Double, window: Int64?
  ) -> [ArticleIndex] {
    var equal = DisjointSets(count: articles.count)
    // By rank, so that the earliest stands for the others.
    for pair in pairs where pair.relation == .identical {
      equal.join(ranks[Int(pair.a)], ranks[Int(pair.b)])
    }
    let distinct = ranks.map { order[Int(equal.root($0))] }
    let copies = pairs.filter { pair in
      distinct[Int(pair.a)] == pair.a && distinct[Int(pair.b)] == pair.b && !pair.isOut
        && pair.stored.resemblance >= nearCopyThreshold
    }
    let representatives = Representatives(
      copies: copies.map { Link($0.a, $0.b, score: $0.stored.score) }, distinct: distinct,
      ranks: ranks)
    guard let window else { return representatives.standsFor }
    return representatives.standsFor { articles.areWithin(window, $0, $1) }
  }

  func row(_ threshold: Double, labels: TuningLabels?) -> Tuning.Row {
    var links: [Link] = []
    var weak: [Link] = []
    for pair in pairs {
      if !pair.isOut, pair.isSure || pair.score >= threshold - 1e-9 {
        links.append(Link(pair.a, pair.b, score: pair.score))
      } else if let score = pair.scoreAgainst, standsFor[Int(pair.a)] == pair.a,
        standsFor[Int(pair.b)] == pair.b
      {
        weak.append(Link(pair.a, pair.b, score: score))
      }
    }
    let clusters =
      isResemblance
      ? StarClustering(links: links, ranks: ranks, strongScore: threshold).clusters
      : CopyClustering(
        links: links, weakLinks: weak, standsFor: standsFor, ranks: ranks, threshold: threshold
      ).clusters
    var (count, largest, clustered) = (0, 1, 0)
    var clusterOf = [Int](repeating: 0, count: articles.count)
    for number in 0..<clusters.count {
      let members = clusters[number]
      for member in members { clusterOf[Int(member)] = number }
      guard members.count > 1 else { continue }
      count += 1
      clustered += members.count
      largest = max(largest, members.count)
    }
    let measures = labels?.measure(clusterOf)
    return Tuning.Row(
      threshold: threshold, pairs: links.count, clusters: count, largest: largest,
      removed: clustered - count, precision: measures?.pairs.precision,
      recall: measures?.pairs.recall, f1: measures?.pairs.f1, adjustedRand: measures?.rand)
  }
}

extension StoredArticles {
  /// Whether two articles were published within `window` seconds; true when either is undated.
  fileprivate func areWithin(_ window: Int64, _ a: ArticleIndex, _ b: ArticleIndex) -> Bool {
    guard let first = published[Int(a)], let second = published[Int(b)] else { return true }
    return second.lag(since: first).magnitude <= window.magnitude
  }
}
