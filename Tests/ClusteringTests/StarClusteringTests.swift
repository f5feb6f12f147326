import ArticleModel
import Testing

@testable import Clustering

@Suite struct StarClusteringTests {
  /// Clusters of `count` articles whose order in time is that of their numbers.
  private func cluster(
    _ links: [(ArticleIndex, ArticleIndex, Double)], count: Int, strong: Double = 0.7
  ) -> StarClustering {
    StarClustering(
      links: links.map { Link($0.0, $0.1, score: $0.2) },
      ranks: (0..<UInt32(count)).map { $0 }, strongScore: strong)
  }

  private func members(_ clustering: StarClustering) -> [[ArticleIndex]] {
    (0..<clustering.clusters.count).map { Array(clustering.clusters[$0]) }
  }

  @Test func articlesWithoutLinksStayAlone() {
    let clustering = cluster([], count: 3)
    #expect(members(clustering) == [[0], [1], [2]])
    #expect(clustering.splits == [nil, nil, nil])
    #expect(cluster([], count: 0).clusters.count == 0)
  }

  @Test func cliqueStaysWhole() {
    var links: [(ArticleIndex, ArticleIndex, Double)] = []
    for a in ArticleIndex(0)..<5 {
      for b in (a + 1)..<6 { links.append((a, b, 0.8)) }
    }
    let clustering = cluster(links, count: 7)
    #expect(members(clustering) == [[0, 1, 2, 3, 4, 5], [6]])
    #expect(clustering.splits == [nil, nil])
  }

  @Test func starStaysWholeWhoeverIsItsCentre() {
    let links = [0, 1, 2, 4, 5].map { (ArticleIndex(3), ArticleIndex($0), 0.71) }
    let clustering = cluster(links, count: 6, strong: 0.99)
    #expect(members(clustering) == [[0, 1, 2, 3, 4, 5]])
    #expect(clustering.splits == [nil])
  }

  /// a–b–c–d–e with weak links: b leads a and c; d, two steps away, starts a cluster with e.
  @Test func chainIsCutAndSaysSo() throws {
    let links = (0..<4).map { (ArticleIndex($0), ArticleIndex($0 + 1), 0.7) }
    let clustering = cluster(links, count: 5, strong: 0.8)
    #expect(members(clustering) == [[0, 1, 2], [3, 4]])
    let first = try #require(clustering.splits[0])
    #expect(first.chainLength == 5)
    #expect(first.inside == 2 && first.outside == 3)
    #expect(first.score == 0.7)
    let second = try #require(clustering.splits[1])
    #expect(second.inside == 3 && second.outside == 2)
  }

  /// With strong links b also reaches d by c, but never e.
  @Test func strongLinkCarriesASecondStepAndNoThird() throws {
    let links = (0..<5).map { (ArticleIndex($0), ArticleIndex($0 + 1), 0.7) }
    let clustering = cluster(links, count: 6, strong: 0.7)
    #expect(members(clustering) == [[0, 1, 2, 3], [4, 5]])
    #expect(try #require(clustering.splits[0]).outside == 4)
  }

  @Test func secondStepIsTakenByTheStrongLinkAlone() {
    // 0 leads 1 and 2; 3 hangs on 1 strongly, 4 on 2 weakly.
    let links: [(ArticleIndex, ArticleIndex, Double)] = [
      (0, 1, 0.9), (0, 2, 0.9), (0, 5, 0.9), (1, 3, 0.8), (2, 4, 0.6),
    ]
    let clustering = cluster(links, count: 6, strong: 0.8)
    #expect(members(clustering) == [[0, 1, 2, 3, 5], [4]])
    #expect(clustering.splits[1]?.inside == 4)
    #expect(clustering.splits[1]?.outside == 2)
  }

  @Test func heavierArticleLeads() {
    // 1 has the larger sum of scores, though 0 is earlier.
    let links: [(ArticleIndex, ArticleIndex, Double)] = [
      (0, 2, 0.7), (0, 3, 0.7), (1, 3, 0.9), (1, 4, 0.9),
    ]
    let clustering = cluster(links, count: 5, strong: 0.95)
    #expect(members(clustering) == [[0, 2], [1, 3, 4]])
  }

  @Test func strongestWayOutIsTheReason() throws {
    let links: [(ArticleIndex, ArticleIndex, Double)] = [
      (0, 1, 0.9), (0, 2, 0.9), (1, 3, 0.5), (2, 4, 0.6), (3, 4, 0.55),
    ]
    let clustering = cluster(links, count: 5, strong: 0.8)
    #expect(members(clustering) == [[0, 1, 2], [3, 4]])
    let split = try #require(clustering.splits[0])
    #expect(split.inside == 2 && split.outside == 4 && split.score == 0.6)
  }
}
