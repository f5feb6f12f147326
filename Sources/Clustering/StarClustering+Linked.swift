internal import ArticleModel

extension StarClustering {
  /// The same clusters and splits as `StarClustering(links:ranks:strongScore:)`, worked out among the articles
  /// that have links: in most dumps the fewest. All others are alone.
  ///
  /// - Parameter given: the links, which are many; they are taken, none is left.
  package static func amongLinked(
    links given: inout [Link], ranks: [UInt32], strongScore: Double
  ) -> (clusters: Groups, splits: [ClusterSplit?]) {
    var links: [Link] = []
    swap(&links, &given)
    var isLinked = [Bool](repeating: false, count: ranks.count)
    for link in links {
      isLinked[Int(link.a)] = true
      isLinked[Int(link.b)] = true
    }
    let byRank = articlesInOrder(ranks)
    // The linked articles get numbers in the order of time and id, which are then their ranks as well.
    let linked = byRank.filter { isLinked[Int($0)] }
    var numbers = [UInt32](repeating: 0, count: ranks.count)
    for (number, article) in linked.enumerated() { numbers[Int(article)] = UInt32(number) }
    for place in links.indices {
      let link = links[place]
      links[place] = Link(numbers[Int(link.a)], numbers[Int(link.b)], score: link.score)
    }
    let stars = StarClustering(
      links: links, ranks: Array(0..<UInt32(linked.count)), strongScore: strongScore)

    var clusters = Groups()
    var splits: [ClusterSplit?] = []
    var next = 0
    for article in byRank {
      guard isLinked[Int(article)] else {
        clusters.append(CollectionOfOne(article))
        splits.append(nil)
        continue
      }
      guard next < stars.clusters.count,
        stars.clusters[next].first == numbers[Int(article)]
      else { continue }
      clusters.append(stars.clusters[next].map { linked[Int($0)] })
      splits.append(
        stars.splits[next].map {
          ClusterSplit(
            chainLength: $0.chainLength, inside: linked[Int($0.inside)],
            outside: linked[Int($0.outside)], score: $0.score)
        })
      next += 1
    }
    return (clusters, splits)
  }
}
