import Testing

@testable import Sketching

@Suite struct CandidatePairTests {
  @Test func smallerArticleComesFirst() {
    let pair = CandidatePair(UInt32.max, 3)
    #expect(pair.a == 3 && pair.b == UInt32.max)
    #expect(pair == CandidatePair(3, UInt32.max))
  }

  @Test func pairsSortByFirstThenSecond() {
    var pairs = [
      CandidatePair(2, 1), CandidatePair(9, 0), CandidatePair(1, 2), CandidatePair(0, 1),
      CandidatePair(9, 0),
    ]
    pairs.sortAndRemoveRepeats()
    #expect(pairs == [CandidatePair(0, 1), CandidatePair(0, 9), CandidatePair(1, 2)])
    #expect(pairs.articles(of: 11) == [0, 1, 2, 9])
    var none: [CandidatePair] = []
    none.sortAndRemoveRepeats()
    #expect(none.isEmpty)
  }
}
