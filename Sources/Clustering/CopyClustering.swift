package import ArticleModel

/// Groups articles by derivation, with a guard against chaining.
///
/// Near-copies count as one article, the one that stands for them: only its pairs were measured. Strong links
/// (long excerpts, plain rewrites) form stars of these as in `StarClustering`. Rewrites that are likely but not
/// sure join stars by average linkage (`MeanLinkage`): two groups become one while the mean score over the pairs
/// between them is at least the threshold of a rewrite. A single likely link between two large groups is thus not
/// enough, and independent reports of one event, each of which looks a little like the next, do not run
/// together.
package struct CopyClustering: Sendable {
  /// The clusters, in the order of their first members; members in the order of time and id. Every
  /// article is in exactly one.
  package let clusters: Groups
  /// Per cluster, why it was cut off; `nil` where it was not.
  package let splits: [ClusterSplit?]

  /// The score from which a link joins by itself.
  package static let strongScore = 0.9

  /// - Parameters:
  ///   - links: all pairs that derive, by score.
  ///   - weakLinks: pairs that were measured and fall short of the threshold; they count in the means.
  ///   - standsFor: per article, the near-copy or equal text whose pairs with all candidates were measured;
  ///     itself where there is none.
  ///   - threshold: the least mean score between two groups that become one.
  /// - Complexity: O(links · log links), as long as groups have bounded numbers of neighbours.
  package init(
    links: [Link], weakLinks: [Link], standsFor: [ArticleIndex], ranks: [UInt32],
    threshold: Double
  ) {
    let joining = CopyClustering.strongest(links, standsFor: standsFor)
    let stars = StarClustering(
      links: joining.filter { $0.score >= CopyClustering.strongScore }, ranks: ranks,
      strongScore: CopyClustering.strongScore)
    var starOf = [Int](repeating: 0, count: ranks.count)
    for star in 0..<stars.clusters.count {
      for member in stars.clusters[star] { starOf[Int(member)] = star }
    }
    var linkage = MeanLinkage(sizes: (0..<stars.clusters.count).map { stars.clusters[$0].count })
    for link in joining {
      linkage.add(starOf[Int(link.a)], starOf[Int(link.b)], link.score, joins: true)
    }
    for link in weakLinks {
      linkage.add(starOf[Int(link.a)], starOf[Int(link.b)], link.score, joins: false)
    }
    let joined = linkage.merged(threshold: threshold)

    var members: [Int: [ArticleIndex]] = [:]
    for (article, leader) in standsFor.enumerated() {
      members[joined[starOf[Int(leader)]], default: []].append(ArticleIndex(article))
    }
    let groups = members.values.map { group in
      group.sorted { ranks[Int($0)] < ranks[Int($1)] }
    }.sorted { ranks[Int($0[0])] < ranks[Int($1[0])] }
    var clusters = Groups()
    var clusterOf = [Int](repeating: 0, count: ranks.count)
    for (number, group) in groups.enumerated() {
      clusters.append(group)
      for member in group { clusterOf[Int(member)] = number }
    }
    self.clusters = clusters
    splits = CopyClustering.splits(links, clusterOf: clusterOf, count: groups.count, ranks: ranks)
  }

  /// The strongest link between every two articles that stand for others.
  private static func strongest(_ links: [Link], standsFor: [ArticleIndex]) -> [Link] {
    var leaders: [Link] = []
    leaders.reserveCapacity(links.count)
    for link in links {
      let a = standsFor[Int(link.a)]
      let b = standsFor[Int(link.b)]
      if a != b { leaders.append(Link(min(a, b), max(a, b), score: link.score)) }
    }
    leaders.sort { ($0.a, $0.b, $1.score) < ($1.a, $1.b, $0.score) }
    var strongest: [Link] = []
    for link in leaders where strongest.last.map({ $0.a != link.a || $0.b != link.b }) ?? true {
      strongest.append(link)
    }
    return strongest
  }

  /// Per cluster the strongest link that leads out of it, with how many articles the links connect.
  private static func splits(
    _ links: [Link], clusterOf: [Int], count: Int, ranks: [UInt32]
  ) -> [ClusterSplit?] {
    var components = DisjointSets(count: ranks.count)
    for link in links { components.join(link.a, link.b) }
    var sizes = [Int](repeating: 0, count: ranks.count)
    for article in ranks.indices { sizes[Int(components.root(ArticleIndex(article)))] += 1 }
    var splits = [ClusterSplit?](repeating: nil, count: count)
    func note(_ inside: ArticleIndex, _ outside: ArticleIndex, _ score: Double) {
      let cluster = clusterOf[Int(inside)]
      if let best = splits[cluster] {
        let order = (score, ranks[Int(best.inside)], ranks[Int(best.outside)])
        guard order > (best.score, ranks[Int(inside)], ranks[Int(outside)]) else { return }
      }
      splits[cluster] = ClusterSplit(
        chainLength: sizes[Int(components.root(inside))], inside: inside, outside: outside,
        score: score)
    }
    for link in links where clusterOf[Int(link.a)] != clusterOf[Int(link.b)] {
      note(link.a, link.b, link.score)
      note(link.b, link.a, link.score)
    }
    return splits
  }
}
