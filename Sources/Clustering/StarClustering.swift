package import ArticleModel

/// A pair that may join two articles into a cluster.
package struct Link: Sendable {
  package let a: ArticleIndex
  package let b: ArticleIndex
  package let score: Double

  package init(_ a: ArticleIndex, _ b: ArticleIndex, score: Double) {
    self.a = a
    self.b = b
    self.score = score
  }
}

/// Why a cluster is less than all that its links connect.
package struct ClusterSplit: Hashable, Sendable {
  /// How many articles the links connect.
  package let chainLength: Int
  /// The strongest link that leads out of the cluster, `inside` its end in the cluster.
  package let inside: ArticleIndex
  package let outside: ArticleIndex
  package let score: Double
}

/// Groups articles by their links with a guard against chaining.
///
/// Connected components alone chain: a like b, b like c, … until the ends have nothing in common. Each
/// component is therefore cut into stars (after Aslam, Pelekhov, Rus, "The star clustering algorithm",
/// 2004). The centre is the article with the largest sum of link scores; everything linked to it
/// belongs to it, and so does what is linked strongly to one of these. A third step is a chain: it is cut,
/// the cut is recorded, and the rest forms stars of its own. By the triangle inequality of 1 − resemblance
/// a member two steps from the centre still has a resemblance of at least 2t − 1 to it when both links
/// have t.
package struct StarClustering: Sendable {
  /// The clusters, in the order of their first members; members in the order of time and id. Every
  /// article is in exactly one.
  package let clusters: Groups
  /// Per cluster, why it was cut off; `nil` where it was not.
  package let splits: [ClusterSplit?]

  /// - Parameters:
  ///   - ranks: every article's place in the order of time and id.
  ///   - strongScore: the score a link needs to carry a second step.
  /// - Complexity: O(links · log links + articles · log articles).
  package init(links: [Link], ranks: [UInt32], strongScore: Double) {
    var components = DisjointSets(count: ranks.count)
    for link in links { components.join(link.a, link.b) }
    let graph = LinkGraph(links, count: ranks.count)
    let byRank = articlesInOrder(ranks)
    var sizes = [Int](repeating: 0, count: ranks.count)
    for article in byRank { sizes[Int(components.root(article))] += 1 }

    // Centres are tried by weight, ties by rank: heavier articles claim their surroundings first.
    let order = byRank.sorted { first, second in
      let weights = (graph.weights[Int(first)], graph.weights[Int(second)])
      if weights.0 != weights.1 { return weights.0 > weights.1 }
      return ranks[Int(first)] < ranks[Int(second)]
    }
    var centres = [ArticleIndex?](repeating: nil, count: ranks.count)
    for centre in order where centres[Int(centre)] == nil {
      centres[Int(centre)] = centre
      var ring: [ArticleIndex] = []
      for (neighbour, _) in graph.links(of: centre) where centres[Int(neighbour)] == nil {
        centres[Int(neighbour)] = centre
        ring.append(neighbour)
      }
      for inner in ring {
        for (neighbour, score) in graph.links(of: inner)
        where score >= strongScore && centres[Int(neighbour)] == nil {
          centres[Int(neighbour)] = centre
        }
      }
    }

    var places: [ArticleIndex: Int] = [:]
    var members: [[ArticleIndex]] = []
    for article in byRank {
      guard let centre = centres[Int(article)] else { continue }
      if let place = places[centre] {
        members[place].append(article)
      } else {
        places[centre] = members.count
        members.append([article])
      }
    }
    var clusters = Groups()
    var splits: [ClusterSplit?] = []
    for group in members {
      clusters.append(group)
      let chainLength = sizes[Int(components.root(group[0]))]
      splits.append(
        chainLength == group.count
          ? nil
          : StarClustering.split(
            group, chainLength: chainLength, graph: graph, centres: centres,
            ranks: ranks))
    }
    self.clusters = clusters
    self.splits = splits
  }

  /// The strongest link out of `group`.
  private static func split(
    _ group: [ArticleIndex], chainLength: Int, graph: LinkGraph, centres: [ArticleIndex?],
    ranks: [UInt32]
  ) -> ClusterSplit? {
    var strongest: ClusterSplit?
    for member in group {
      for (neighbour, score) in graph.links(of: member)
      where centres[Int(neighbour)] != centres[Int(member)] {
        if let best = strongest {
          let isStronger = score > best.score
          let isEarlierTie =
            score == best.score && member == best.inside
            && ranks[Int(neighbour)] < ranks[Int(best.outside)]
          guard isStronger || isEarlierTie else { continue }
        }
        strongest = ClusterSplit(
          chainLength: chainLength, inside: member, outside: neighbour, score: score)
      }
    }
    return strongest
  }
}

/// Links by article.
///
///     links 0–1, 0–4     places  0 1 | 0 | 1        of an article's links among all links
///                        starts  0   2   3 3 3 4
private struct LinkGraph {
  private var starts: [Int]
  private var places: [UInt32]
  /// By score.
  private let sorted: [Link]
  /// The sum of the scores of an article's links.
  private(set) var weights: [Double]

  init(_ links: [Link], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    weights = [Double](repeating: 0, count: count)
    // Sums in one fixed order, so that they do not depend on the order of the links.
    sorted = links.sorted { ($0.score, $0.a, $0.b) < ($1.score, $1.a, $1.b) }
    for link in sorted {
      starts[Int(link.a) + 1] += 1
      starts[Int(link.b) + 1] += 1
      weights[Int(link.a)] += link.score
      weights[Int(link.b)] += link.score
    }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    places = [UInt32](repeating: 0, count: sorted.count * 2)
    for (place, link) in sorted.enumerated() {
      places[next[Int(link.a)]] = UInt32(place)
      places[next[Int(link.b)]] = UInt32(place)
      next[Int(link.a)] += 1
      next[Int(link.b)] += 1
    }
  }

  /// The articles it is linked to, with the scores, by score.
  func links(of article: ArticleIndex) -> some Sequence<(ArticleIndex, Double)> {
    places[starts[Int(article)]..<starts[Int(article) + 1]].lazy.map { place in
      let link = sorted[Int(place)]
      return (link.a == article ? link.b : link.a, link.score)
    }
  }
}
