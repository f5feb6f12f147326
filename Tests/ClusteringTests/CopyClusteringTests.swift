import ArticleModel
import Testing
import _TestSupport

@testable import Clustering

@Suite struct CopyClusteringTests {
  private typealias Pair = (ArticleIndex, ArticleIndex, Double)

  /// Clusters of articles whose order in time is that of their numbers.
  private func cluster(
    _ links: [Pair], weak: [Pair] = [], standsFor: [ArticleIndex]
  ) -> [[ArticleIndex]] {
    let clustering = CopyClustering(
      links: links.map { Link($0.0, $0.1, score: $0.2) },
      weakLinks: weak.map { Link($0.0, $0.1, score: $0.2) }, standsFor: standsFor,
      ranks: (0..<UInt32(standsFor.count)).map { $0 }, threshold: 0.5)
    return (0..<clustering.clusters.count).map { Array(clustering.clusters[$0]) }
  }

  private func themselves(_ count: Int) -> [ArticleIndex] { (0..<ArticleIndex(count)).map { $0 } }

  @Test func likelyPairJoinsAlone() {
    #expect(cluster([(0, 1, 0.6)], standsFor: themselves(3)) == [[0, 1], [2]])
  }

  /// Three reports, each a little like the next: the ends were measured and have nothing in common.
  @Test func oneLikelyLinkDoesNotJoinTwoGroups() {
    let links: [Pair] = [(0, 1, 0.8), (2, 3, 0.8), (1, 2, 0.6)]
    #expect(cluster(links, standsFor: themselves(4)) == [[0, 1], [2, 3]])
  }

  @Test func weakLinksCountInTheMean() {
    let links: [Pair] = [(0, 1, 0.8), (0, 2, 0.6)]
    #expect(cluster(links, weak: [(1, 2, 0.45)], standsFor: themselves(3)) == [[0, 1, 2]])
    #expect(cluster(links, weak: [(1, 2, 0.2)], standsFor: themselves(3)) == [[0, 1], [2]])
  }

  @Test func strongLinkJoinsByItself() {
    let links: [Pair] = [(0, 1, 0.95), (1, 2, 0.95), (2, 3, 0.6)]
    #expect(cluster(links, standsFor: themselves(4)) == [[0, 1, 2], [3]])
  }

  /// Near-copies count as one article, and what was measured of the one holds for all.
  @Test func nearCopiesGoWithWhatStandsForThem() {
    let standsFor: [ArticleIndex] = [0, 0, 0, 3, 3]
    let links: [Pair] = [(0, 1, 0.98), (0, 2, 0.98), (3, 4, 0.98), (0, 3, 0.6)]
    #expect(cluster(links, standsFor: standsFor) == [[0, 1, 2, 3, 4]])
    #expect(cluster(Array(links.dropLast()), standsFor: standsFor) == [[0, 1, 2], [3, 4]])
  }

  /// An article of a crowd is measured with a few others of it. Eight likely links are all it can have.
  @Test func articleJoinsACrowdByTheMeetingsItCanHave() {
    let count = 60
    var links: [Pair] = (1..<count).map { (0, ArticleIndex($0), 0.95) }
    let newcomer = ArticleIndex(count)
    links += (1...8).map { (ArticleIndex($0), newcomer, 0.7) }
    #expect(cluster(links, standsFor: themselves(count + 1)).count == 1)
    #expect(cluster(links.dropLast(5), standsFor: themselves(count + 1)).count == 2)
  }

  @Test func orderOfLinksDoesNotMatter() {
    var generator = SeededGenerator(seed: 5)
    var links: [Pair] = []
    for a in 0..<ArticleIndex(30) {
      for b in (a + 1)..<ArticleIndex(30) where Int.random(in: 0..<5, using: &generator) == 0 {
        links.append((a, b, Double.random(in: 0.5...1, using: &generator)))
      }
    }
    let expected = cluster(links, standsFor: themselves(30))
    for _ in 0..<5 {
      links.shuffle(using: &generator)
      #expect(cluster(links, standsFor: themselves(30)) == expected)
    }
  }
}
