import ArticleModel
import Testing
import _TestSupport

@testable import Clustering

@Suite struct DisjointSetsTests {
  @Test func everyArticleStartsAlone() {
    var sets = DisjointSets(count: 3)
    #expect((0..<3).map { sets.root($0) } == [0, 1, 2])
  }

  /// Against flooding: every member takes the label of the set it is joined to.
  @Test(arguments: UInt64(1)...20)
  func joinedArticlesShareTheSmallestAsRoot(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 30
    var sets = DisjointSets(count: count)
    var labels = (0..<ArticleIndex(count)).map { $0 }
    for _ in 0..<25 {
      let a = ArticleIndex.random(in: 0..<ArticleIndex(count), using: &generator)
      let b = ArticleIndex.random(in: 0..<ArticleIndex(count), using: &generator)
      sets.join(a, b)
      let pair = [labels[Int(a)], labels[Int(b)]].sorted()
      labels = labels.map { $0 == pair[1] ? pair[0] : $0 }
      #expect((0..<ArticleIndex(count)).map { sets.root($0) } == labels)
    }
  }
}
