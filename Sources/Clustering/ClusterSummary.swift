package import ArticleModel

/// One cluster as it is reported.
package struct ClusterSummary: Sendable {
  /// The story it belongs to, by number.
  package var story: Int
  /// The member that is kept when the others are removed.
  package var representative: ArticleIndex
  /// The smallest and the mean resemblance over all pairs of members.
  package var minResemblance: Double
  package var meanResemblance: Double
  /// The cluster is too large for all pairs: `minResemblance` is a lower bound by the triangle inequality
  /// over the centre, `meanResemblance` the mean over the pairs with the centre.
  package var isBound: Bool
  /// How many verified pairs lie within the cluster.
  package var edges: Int
  package var split: ClusterSplit?

  package init(
    story: Int, representative: ArticleIndex, minResemblance: Double, meanResemblance: Double,
    isBound: Bool, edges: Int, split: ClusterSplit?
  ) {
    self.story = story
    self.representative = representative
    self.minResemblance = minResemblance
    self.meanResemblance = meanResemblance
    self.isBound = isBound
    self.edges = edges
    self.split = split
  }
}
