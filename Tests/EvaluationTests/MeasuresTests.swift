import Evaluation
import Testing
import _TestSupport

@Suite struct PairMeasuresTests {
  /// Clusters {0 1} {2 3}; article 4 is unknown to the run. 0–1 is found, 0–2 is missed, 2–3 is wrong,
  /// 1–3 is rightly apart, 0–4 is missed. All pairs: 10, of which 2 are joined.
  @Test func countsListedPairsOrAllOfThem() {
    let clusters: [Int?] = [1, 1, 2, 2, nil]
    let pairs = [
      LabelledPair(first: 0, second: 1, isPositive: true),
      LabelledPair(first: 2, second: 0, isPositive: true),
      LabelledPair(first: 2, second: 3, isPositive: false),
      LabelledPair(first: 3, second: 1, isPositive: false),
      LabelledPair(first: 0, second: 4, isPositive: true),
      LabelledPair(first: 1, second: 0, isPositive: false),  // again: positive wins
      LabelledPair(first: 4, second: 4, isPositive: true),  // says nothing
    ]
    #expect(
      PairMeasures(pairs, clusters: clusters, unlisted: .ignored)
        == PairMeasures(
          truePositives: 1, falsePositives: 1, falseNegatives: 2, trueNegatives: 1))
    #expect(
      PairMeasures(pairs, clusters: clusters, unlisted: .negative)
        == PairMeasures(
          truePositives: 1, falsePositives: 1, falseNegatives: 2, trueNegatives: 6))
  }

  @Test func sharesWithoutAWholeAreNil() {
    let none = PairMeasures([], clusters: [], unlisted: .negative)
    #expect(none.precision == nil)
    #expect(none.recall == nil)
    #expect(none.f1 == nil)
    let missed = PairMeasures(
      truePositives: 0, falsePositives: 0, falseNegatives: 3, trueNegatives: 0)
    #expect(missed.precision == nil)
    #expect(missed.recall == 0)
    #expect(missed.f1 == 0)
  }
}

@Suite struct ScoreMeasuresTests {
  /// Positives 0.9, 0.5; negatives 0.5, 0.1: of four comparisons three are won and one is tied.
  @Test func areaCountsTiesAsHalf() {
    let area = areaUnderCurve(
      scores: [0.9, 0.5, 0.5, 0.1], isPositive: [true, true, false, false])
    #expect(area == 3.5 / 4)
    #expect(areaUnderCurve(scores: [1, 2], isPositive: [true, true]) == nil)
    #expect(areaUnderCurve(scores: [], isPositive: []) == nil)
  }

  @Test(arguments: UInt64(0)..<20) func areaAgreesWithAllPairs(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scores = (0..<30).map { _ in Double(Int.random(in: 0...8, using: &generator)) }
    let outcomes = scores.map { _ in Bool.random(using: &generator) }
    var won = 0.0
    var all = 0.0
    for positive in scores.indices where outcomes[positive] {
      for negative in scores.indices where !outcomes[negative] {
        all += 1
        won +=
          scores[positive] > scores[negative] ? 1 : scores[positive] == scores[negative] ? 0.5 : 0
      }
    }
    #expect(areaUnderCurve(scores: scores, isPositive: outcomes) == (all > 0 ? won / all : nil))
  }

  /// Bin [0.8, 0.9): said 0.8 and 0.8, one came true: |1.6 − 1| = 0.6. Last bin: said 1, came true: 0.
  /// First bin: said 0.05, did not: 0.05. Together 0.65 / 4.
  @Test func calibrationWeighsBinsByTheirSize() throws {
    let calibration = Calibration(
      probabilities: [0.8, 0.8, 1, 0.05], outcomes: [true, false, true, false])
    #expect(abs(try #require(calibration.expectedError) - 0.65 / 4) < 1e-12)
    #expect(calibration.bins.map(\.count) == [1, 0, 0, 0, 0, 0, 0, 0, 2, 1])
    #expect(calibration.bins[8].observed == 0.5)
    #expect(calibration.bins[1].observed == nil)
    #expect(Calibration(probabilities: [], outcomes: []).expectedError == nil)
  }
}

@Suite struct ParentMeasuresTests {
  @Test func countsEachKindOfArticle() {
    let labels = [
      ParentLabel(article: 0, parents: [], hasUnseenParent: false),  // none named: right
      ParentLabel(article: 1, parents: [0], hasUnseenParent: false),  // right
      ParentLabel(article: 2, parents: [0], hasUnseenParent: false),  // 1 comes first: wrong
      ParentLabel(article: 3, parents: [0, 1], hasUnseenParent: false),  // both, right
      ParentLabel(article: 4, parents: [], hasUnseenParent: true),  // unseen comes first: right
      ParentLabel(article: 5, parents: [], hasUnseenParent: true),  // 4 comes first: wrong
      ParentLabel(article: 6, parents: [2, 4], hasUnseenParent: false),  // only one: top is right
      ParentLabel(article: 7, parents: [0], hasUnseenParent: false),  // not in the run
    ]
    let measures = ParentMeasures(
      labels, predicted: [[], [0], [1, 0], [1, 0], [nil, 3], [4], [4], nil])
    #expect(measures.accuracy == 3.0 / 4)
    #expect(measures.rootAccuracy == 2.0 / 3)
    #expect(measures.severalParentsRecall == 1.0 / 2)
    #expect(measures.unseenRight == 1)
    #expect(measures.missing == 1)
    #expect(ParentMeasures([], predicted: []).accuracy == nil)
  }
}
