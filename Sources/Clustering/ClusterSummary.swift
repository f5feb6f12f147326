package import ArticleModel

/// One cluster as it is reported, in 40 bytes: most are single articles.
package struct ClusterSummary: Sendable {
  private var storyNumber: UInt32
  /// The member that is kept when the others are removed.
  package var representative: ArticleIndex
  /// The smallest and the mean resemblance over all pairs of members.
  package var minResemblance: Double
  package var meanResemblance: Double
  private var edgeCount: UInt32
  /// None or one: where there is none, as nearly everywhere, this takes a word.
  private var splits: [ClusterSplit]
  /// The cluster is too large for all pairs: `minResemblance` is a lower bound by the triangle inequality
  /// over the centre, `meanResemblance` the mean over the pairs with the centre.
  package var isBound: Bool

  /// The story it belongs to, by number.
  package var story: Int {
    get { Int(storyNumber) }
    set { storyNumber = UInt32(newValue) }
  }

  /// How many verified pairs lie within the cluster.
  package var edges: Int { Int(edgeCount) }
  package var split: ClusterSplit? { splits.first }

  package init(
    story: Int, representative: ArticleIndex, minResemblance: Double, meanResemblance: Double,
    isBound: Bool, edges: Int, split: ClusterSplit?
  ) {
    storyNumber = UInt32(story)
    self.representative = representative
    self.minResemblance = minResemblance
    self.meanResemblance = meanResemblance
    self.isBound = isBound
    edgeCount = UInt32(clamping: edges)
    splits = split.map { [$0] } ?? []
  }
}
