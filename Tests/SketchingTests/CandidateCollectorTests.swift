import ArticleModel
import Testing
import _TestSupport

@testable import Sketching

@Suite struct CandidateCollectorTests {
  @Test(arguments: [1, 2, 3, 4]) func keepsEveryPairOnceAscending(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var collector = CandidateCollector(leastFresh: 8)
    var wanted: Set<CandidatePair> = []
    for _ in 0..<40 {
      let found = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        let first = ArticleIndex.random(in: 0..<30, using: &generator)
        return CandidatePair(first, first + ArticleIndex.random(in: 1...9, using: &generator))
      }
      collector.add(found)
      wanted.formUnion(found)
    }
    #expect(collector.finish() == wanted.sorted())
    #expect(collector.finish().isEmpty)
  }
}
