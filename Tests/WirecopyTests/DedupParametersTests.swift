import ArticleModel
import Testing
import Wirecopy

@Suite struct DedupParametersTests {
  @Test func defaultsAreThoseOfTheContract() throws {
    let parameters = DedupParameters()
    #expect(parameters.method == .derivation)
    #expect(parameters.threshold == 0.7)
    #expect(parameters.rewriteThreshold == 0.5)
    #expect(parameters.shingle.description == "word:5")
    #expect(parameters.slotCount == 128)
    #expect(parameters.candidateRecall == 0.99)
    #expect(parameters.keep == [.earliest])
    let dedup = try Dedup(parameters)
    #expect(dedup.candidateProbability(0.7) >= 0.99)
    #expect(dedup.bandCount * dedup.rowCount <= 128)
  }

  private func refusal(_ change: (inout DedupParameters) -> Void) -> String? {
    var parameters = DedupParameters()
    change(&parameters)
    do {
      _ = try Dedup(parameters)
      return nil
    } catch {
      return error.name
    }
  }

  @Test(arguments: [0, -0.1, 1.01, .nan, .infinity])
  func thresholdsOutOfRangeAreRefused(value: Double) {
    #expect(refusal { $0.threshold = value } == "threshold")
    #expect(refusal { $0.rewriteThreshold = value } == "rewrite-threshold")
  }

  @Test(arguments: [0, 1, -1, .nan])
  func recallOutOfRangeIsRefused(value: Double) {
    #expect(refusal { $0.candidateRecall = value } == "candidate-recall")
  }

  @Test(arguments: [0, -1, 65_537])
  func slotsOutOfRangeAreRefused(value: Int) {
    #expect(refusal { $0.slotCount = value } == "num-perm")
  }

  @Test(arguments: [0, -3, 100_000])
  func jobsOutOfRangeAreRefused(value: Int) {
    #expect(refusal { $0.jobs = value } == "jobs")
  }

  @Test func bandingMustFitTheSlots() {
    #expect(refusal { $0.banding = (26, 5) } == "bands")
    #expect(refusal { $0.banding = (25, 5) } == nil)
  }
}
