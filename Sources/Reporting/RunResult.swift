package import ArticleModel
package import Clustering
package import Matching
package import Provenance

/// All that a finished run found, ready to be written.
package struct RunResult: Sendable {
  package let articles: ArticleTable
  /// Clusters in the order of their first members by time; every article is in one.
  package let clusters: Groups
  package let summaries: [ClusterSummary]
  /// Every article's cluster, by number.
  package let clusterOf: [Int]
  /// Ascending by `a`, then `b`.
  package let pairs: MatchedPairs
  /// What falls short of the threshold by little, ascending likewise.
  package let weakPairs: [WeakPair]
  /// Of the articles that have a relation.
  package let provenance: ProvenanceRows
  /// What is known of every outlet, and who follows whom.
  package let outlets: [OutletRow]
  package let follows: [FollowRow]
  package let rejects: [Reject]

  package init(
    articles: ArticleTable, clusters: Groups, summaries: [ClusterSummary], clusterOf: [Int],
    pairs: MatchedPairs, weakPairs: [WeakPair] = [], provenance: ProvenanceRows,
    outlets: [OutletRow], follows: [FollowRow], rejects: [Reject]
  ) {
    self.articles = articles
    self.clusters = clusters
    self.summaries = summaries
    self.clusterOf = clusterOf
    self.pairs = pairs
    self.weakPairs = weakPairs
    self.provenance = provenance
    self.outlets = outlets
    self.follows = follows
    self.rejects = rejects
  }

  /// The name of cluster `number`: `c000001`, `c000002`, ….
  package func clusterName(_ number: Int) -> String { "c" + padded(number + 1) }

  /// The name of story `number`: `s000001`, ….
  package func storyName(_ number: Int) -> String { "s" + padded(number + 1) }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
