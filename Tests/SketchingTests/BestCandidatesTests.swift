import Testing
import _TestSupport

@testable import Sketching

@Suite struct BestCandidatesTests {
  @Test func pairIsKeptThatIsAmongTheBestOfEitherRow() {
    let pairs = [
      ScoredCandidate(row: 0, later: 3, score: 0.4), ScoredCandidate(row: 0, later: 5, score: 0.2),
      ScoredCandidate(row: 3, later: 5, score: 0.1),
    ]
    let best = BestCandidates([pairs], rowCount: 6, limit: 1)
    #expect(pairs.map(best.keeps) == [true, true, false])
  }

  @Test func equalScoresAreAllKept() {
    let pairs = (1..<5).map { ScoredCandidate(row: 0, later: UInt32($0), score: 0.5) }
    let best = BestCandidates([pairs], rowCount: 5, limit: 2)
    #expect(pairs.allSatisfy(best.keeps))
  }

  @Test func keptAreThoseASortKeeps() {
    var generator = SeededGenerator(seed: 8)
    for limit in [1, 2, 3, 7, 16] {
      var pairs: [ScoredCandidate] = []
      for row in 0..<UInt32(25) {
        for later in (row + 1)..<UInt32(26) where Bool.random(using: &generator) {
          pairs.append(
            ScoredCandidate(
              row: row, later: later, score: Float(Int.random(in: 1...40, using: &generator)) / 40))
        }
      }
      let best = BestCandidates(
        [Array(pairs.prefix(90)), Array(pairs.dropFirst(90))], rowCount: 26, limit: limit)
      func least(_ row: UInt32) -> Float {
        let scores = pairs.filter { $0.row == row || $0.later == row }.map(\.score).sorted(by: >)
        return scores.count < limit ? 0 : scores[limit - 1]
      }
      for pair in pairs {
        #expect(best.keeps(pair) == (pair.score >= min(least(pair.row), least(pair.later))))
      }
    }
  }
}
