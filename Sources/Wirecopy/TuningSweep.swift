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
  /// Whether an article stands for its near-copies, as in the run.
  private let isMeasured: [Bool]

  /// - Parameter nearCopyThreshold: the run's own.
  init(
    _ articles: StoredArticles, pairs: [TunedPair], isResemblance: Bool, nearCopyThreshold: Double
  ) {
    self.articles = articles
    self.pairs = pairs
    self.isResemblance = isResemblance
    let order = (0..<ArticleIndex(articles.count)).sorted { articles.precedes($0, $1) }
    var ranks = [UInt32](repeating: 0, count: articles.count)
    for (rank, article) in order.enumerated() { ranks[Int(article)] = UInt32(rank) }
    self.ranks = ranks
    isMeasured = TuningSweep.measured(pairs, ranks: ranks, nearCopyThreshold: nearCopyThreshold)
  }

  /// Which articles the run compared for rewrites: of equal texts the first one, of near-copies of such
  /// the first of each star.
  private static func measured(
    _ pairs: [TunedPair], ranks: [UInt32], nearCopyThreshold: Double
  ) -> [Bool] {
    var equal = DisjointSets(count: ranks.count)
    // By rank, so that the earliest stands for the others.
    for pair in pairs where pair.relation == .identical {
      equal.join(ranks[Int(pair.a)], ranks[Int(pair.b)])
    }
    var isMeasured = ranks.map { equal.root($0) == $0 }
    let copies = pairs.filter { pair in
      isMeasured[Int(pair.a)] && isMeasured[Int(pair.b)] && !pair.isOut
        && pair.stored.resemblance >= nearCopyThreshold
    }
    let stars = StarClustering(
      links: copies.map { Link($0.a, $0.b, score: $0.stored.score) }, ranks: ranks,
      strongScore: 2)
    for star in 0..<stars.clusters.count {
      for member in stars.clusters[star].dropFirst() { isMeasured[Int(member)] = false }
    }
    return isMeasured
  }

  func row(_ threshold: Double, labels: TuningLabels?) -> Tuning.Row {
    var links: [Link] = []
    var weak: [Link] = []
    for pair in pairs {
      if !pair.isOut, pair.isSure || pair.score >= threshold - 1e-9 {
        links.append(Link(pair.a, pair.b, score: pair.score))
      } else if let score = pair.scoreAgainst, isMeasured[Int(pair.a)], isMeasured[Int(pair.b)] {
        weak.append(Link(pair.a, pair.b, score: score))
      }
    }
    let clusters =
      isResemblance
      ? StarClustering(links: links, ranks: ranks, strongScore: threshold).clusters
      : CopyClustering(
        links: links, weakLinks: weak, isMeasured: isMeasured, ranks: ranks, threshold: threshold
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
