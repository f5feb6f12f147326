internal import ArticleModel

/// Joins nodes to stories by guarded average linkage.
///
/// The best two parts are joined again and again (average linkage, UPGMA: Sokal, Michener, "A
/// statistical method for evaluating systematic relationships", 1958), where the average runs over
/// all pairs of their nodes and a missing link counts as 0, until no average reaches the threshold.
/// Two parts stay apart as well when their average lies below 0.65 of what holds each together:
///
///     A: .6 within   B: .5 within   average A–B .3      .3 < .65 · √(.6 · .5) = .36: two events
///
/// which keeps sibling events and chains from flowing together. What holds a part together is its
/// mean score, with three pairs at the threshold added.
///
/// Parts are lists of links, one per part; when two are joined their lists are, and links to what
/// has been joined meanwhile are added up on the way. The best pair comes from a heap in which
/// entries of parts that have changed since are passed over. Ties go to the earlier nodes.
///
/// - Complexity: memory O(links + heap). A join walks the lists of its two parts and pushes at most
///   one entry for each part they are linked to, so time is O(j · d · log links) for j joins in
///   parts of d links; d stays small because a part with few links for its size is below the
///   threshold. The heap is swept of stale entries when it has doubled. At worst, every pair of
///   2,000 nodes linked: 2 million links, 3 s; 5,000 nodes of one story: 1 million links, 1 s.
package struct StoryGrouping: Sendable {
  /// The stories, in the order of their first nodes; nodes ascending. Every node is in exactly one.
  package let groups: Groups
  /// Per story, the mean score over all pairs of its nodes; 1 for a story of one.
  package let cohesions: [Double]

  /// - Parameters:
  ///   - links: each pair once, ascending.
  ///   - sizes: how many articles each node is; one if `nil`.
  ///   - innerSums: the sum of the scores within each node; 0 if `nil`.
  package init(
    links: [StoryLink], nodeCount: Int, threshold: Double = StoryRule.threshold,
    sizes: [Int]? = nil, innerSums: [Double]? = nil
  ) {
    var linkage = AverageLinkage(
      links: links, threshold: threshold,
      sizes: sizes ?? [Int](repeating: 1, count: nodeCount),
      innerSums: innerSums ?? [Double](repeating: 0, count: nodeCount))
    linkage.run()
    // A part stands under its smallest node, so parts come in the order of their first nodes.
    var counts = [Int](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount { counts[linkage.root(node)] += 1 }
    var nexts = [Int](repeating: 0, count: nodeCount)
    var start = 0
    for node in 0..<nodeCount {
      nexts[node] = start
      start += counts[node]
    }
    var members = [ArticleIndex](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let root = linkage.root(node)
      members[nexts[root]] = ArticleIndex(node)
      nexts[root] += 1
    }
    var groups = Groups()
    var cohesions: [Double] = []
    for node in 0..<nodeCount where counts[node] > 0 {
      groups.append(members[nexts[node] - counts[node]..<nexts[node]])
      cohesions.append(linkage.cohesion(node))
    }
    self.groups = groups
    self.cohesions = cohesions
  }
}
