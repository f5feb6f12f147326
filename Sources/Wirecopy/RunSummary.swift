internal import ArticleModel
internal import Clustering
internal import Reporting

/// What a run did, in numbers.
public struct RunSummary: Sendable {
  public let articles: Int
  public let rejects: Int
  /// Articles with broken UTF-8, which was replaced.
  public let repaired: Int
  /// Clusters of two articles or more, and the articles in them.
  public let clusters: Int
  public let clusteredArticles: Int
  /// Stories of two articles or more.
  public let stories: Int
  public let pairs: Int
  /// Pairs by relation, in the order of the ladder.
  public let pairsByRelation: [(relation: String, count: Int)]
  /// Articles that are not their cluster's representative.
  public let removed: Int
  public let candidates: Int
  public let seconds: Double
  public let outputDirectory: String

  init(
    _ result: RunResult, repaired: Int, candidates: Int, seconds: Double, outputDirectory: String
  ) {
    articles = result.articles.count
    rejects = result.rejects.count
    self.repaired = repaired
    let sizes = (0..<result.clusters.count).lazy.map { result.clusters[$0].count }
    clusters = sizes.count { $0 > 1 }
    clusteredArticles = sizes.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    removed = clusteredArticles - clusters
    // There are no more stories than clusters.
    var storySizes = [UInt32](repeating: 0, count: sizes.count)
    for (number, summary) in result.summaries.enumerated() {
      storySizes[summary.story] += UInt32(sizes[number])
    }
    stories = storySizes.count { $0 > 1 }
    pairs = result.pairs.count
    var counts: [Relation: Int] = [:]
    for pair in result.pairs { counts[pair.relation, default: 0] += 1 }
    pairsByRelation = Relation.allCases.compactMap { relation in
      counts[relation].map { (relation.rawValue, $0) }
    }
    self.candidates = candidates
    self.seconds = seconds
    self.outputDirectory = outputDirectory
  }
}
