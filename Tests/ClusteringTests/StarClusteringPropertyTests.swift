import ArticleModel
import Testing
import _TestSupport

@testable import Clustering

@Suite struct StarClusteringPropertyTests {
  private static let count = 40

  /// Random links, each pair at most once; scores repeat, so that ties have to be broken.
  private func links(using generator: inout SeededGenerator) -> [Link] {
    let scores = [0.55, 0.7, 0.7, 0.71, 0.85, 1]
    var links: [Link] = []
    for a in 0..<Self.count {
      for b in (a + 1)..<Self.count where Int.random(in: 0..<24, using: &generator) == 0 {
        let score = scores.randomElement(using: &generator) ?? 1
        links.append(Link(ArticleIndex(a), ArticleIndex(b), score: score))
      }
    }
    return links
  }

  private func isEqual(_ first: StarClustering, _ second: StarClustering) -> Bool {
    first.clusters == second.clusters && first.splits == second.splits
  }

  @Test(arguments: UInt64(1)...30)
  func everyArticleIsInOneClusterAndReachesItsCentre(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let links = links(using: &generator)
    let ranks = (0..<UInt32(Self.count)).shuffled(using: &generator)
    let clustering = StarClustering(links: links, ranks: ranks, strongScore: 0.7)
    #expect(clustering.clusters.members.sorted() == (0..<ArticleIndex(Self.count)).map { $0 })
    #expect(clustering.splits.count == clustering.clusters.count)
    var reach = (0..<Self.count).map { Set([ArticleIndex($0)]) }
    for link in links {
      reach[Int(link.a)].insert(link.b)
      reach[Int(link.b)].insert(link.a)
    }
    for number in 0..<clustering.clusters.count {
      let members = clustering.clusters[number]
      #expect(members.map { ranks[Int($0)] } == members.map { ranks[Int($0)] }.sorted())
      // Some member is within two links of all.
      let hasCentre = members.contains { centre in
        let near = reach[Int(centre)].reduce(Set<ArticleIndex>()) { $0.union(reach[Int($1)]) }
        return near.isSuperset(of: members)
      }
      #expect(hasCentre)
    }
    let firsts = (0..<clustering.clusters.count).compactMap { number in
      clustering.clusters[number].first.map { ranks[Int($0)] }
    }
    #expect(firsts == firsts.sorted())
  }

  @Test(arguments: UInt64(1)...30)
  func orderOfLinksDoesNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let links = links(using: &generator)
    let ranks = (0..<UInt32(Self.count)).shuffled(using: &generator)
    let plain = StarClustering(links: links, ranks: ranks, strongScore: 0.7)
    let shuffled = links.shuffled(using: &generator).map {
      Bool.random(using: &generator) ? $0 : Link($0.b, $0.a, score: $0.score)
    }
    #expect(isEqual(plain, StarClustering(links: shuffled, ranks: ranks, strongScore: 0.7)))
  }

  /// Articles numbered anew, as a shuffled input numbers them, give the same clusters.
  @Test(arguments: UInt64(1)...30)
  func numbersOfArticlesDoNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let links = links(using: &generator)
    let ranks = (0..<UInt32(Self.count)).shuffled(using: &generator)
    let plain = StarClustering(links: links, ranks: ranks, strongScore: 0.7)

    let newNumbers = (0..<ArticleIndex(Self.count)).shuffled(using: &generator)
    var newRanks = ranks
    for (old, new) in newNumbers.enumerated() { newRanks[Int(new)] = ranks[old] }
    let moved = StarClustering(
      links: links.map {
        Link(newNumbers[Int($0.a)], newNumbers[Int($0.b)], score: $0.score)
      }, ranks: newRanks, strongScore: 0.7)

    #expect(moved.clusters.members == plain.clusters.members.map { newNumbers[Int($0)] })
    #expect(moved.clusters.starts == plain.clusters.starts)
    for (first, second) in zip(plain.splits, moved.splits) {
      #expect(first.map { newNumbers[Int($0.inside)] } == second?.inside)
      #expect(first.map { newNumbers[Int($0.outside)] } == second?.outside)
      #expect(first?.score == second?.score && first?.chainLength == second?.chainLength)
    }
  }

  /// A cluster says that it was cut exactly when its links lead out of it.
  @Test(arguments: UInt64(1)...30)
  func splitsAreReportedWhereLinksLeadOut(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let links = links(using: &generator)
    let ranks = (0..<UInt32(Self.count)).map { $0 }
    let clustering = StarClustering(links: links, ranks: ranks, strongScore: 0.8)
    for number in 0..<clustering.clusters.count {
      let members = Set(clustering.clusters[number])
      let leaving = links.filter { members.contains($0.a) != members.contains($0.b) }
      let strongest = leaving.map(\.score).max()
      #expect(clustering.splits[number]?.score == strongest)
      if let split = clustering.splits[number] {
        #expect(members.contains(split.inside) && !members.contains(split.outside))
      }
    }
  }
}
