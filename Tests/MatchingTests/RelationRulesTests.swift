import ArticleModel
import Testing

@testable import Matching

@Suite struct RelationRulesTests {
  private let rules = RelationRules(threshold: 0.7, rewriteThreshold: 0.5)

  private func relation(_ change: (inout RelationRules.Evidence) -> Void) -> Relation? {
    var evidence = RelationRules.Evidence()
    evidence.wordsOfShorter = 200
    change(&evidence)
    return rules.relation(evidence)
  }

  @Test func everyRungHasItsRule() {
    #expect(relation { _ in } == nil)
    #expect(relation { $0.isSameText = true } == .identical)
    #expect(relation { $0.resemblance = 0.7 } == .nearCopy)
    #expect(relation { $0.containmentAInB = 0.6 } == .excerpt)
    #expect(relation { $0.containmentBInA = 0.6 } == .excerpt)
    #expect(relation { $0.probability = 0.5 } == .rewrite)
    #expect(relation { $0.probability = 0.49 } == nil)
  }

  @Test func pagesWithoutATextAreNotRelated() {
    #expect(
      relation {
        $0.probability = 0.9
        $0.wordsOfShorter = RelationRules.leastWords - 1
      } == nil)
  }

  @Test func shortExcerptIsNone() {
    #expect(
      relation {
        $0.containmentAInB = 0.9
        $0.wordsOfShorter = RelationRules.leastWords - 1
      } == nil)
  }

  @Test func relatedTextsOfOneAddressAreVersions() {
    #expect(
      relation {
        $0.probability = 0.8
        $0.isSameOutlet = true
        $0.isSameAddress = true
      } == .revision)
    #expect(
      relation {
        $0.probability = 0.8
        $0.isSameOutlet = true
      } == .rewrite)
    #expect(
      relation {
        $0.isSameOutlet = true
        $0.isSameAddress = true
      } == nil)
  }

  @Test func changedFactsMakeATemplate() {
    let near: (inout RelationRules.Evidence) -> Void = {
      $0.resemblance = 0.9
      $0.phraseShareOfSmaller = 0.9
    }
    #expect(
      relation {
        near(&$0)
        $0.frames = FrameOverlap(kept: 6, changed: 4)
      } == .template)
    #expect(
      relation {
        near(&$0)
        $0.frames = FrameOverlap(kept: 7, changed: 4)
      } == .nearCopy)
    #expect(
      relation {
        near(&$0)
        $0.frames = FrameOverlap(kept: 0, changed: 3)
      } == .nearCopy)
    // Equal texts are equal whatever their facts.
    #expect(
      relation {
        near(&$0)
        $0.isSameText = true
        $0.frames = FrameOverlap(kept: 0, changed: 9)
      } == .identical)
  }

  @Test func textsAloneSayWhatATemplateWouldBe() {
    var evidence = RelationRules.Evidence()
    evidence.resemblance = 0.9
    evidence.phraseShareOfSmaller = 0.9
    evidence.frames = FrameOverlap(kept: 0, changed: 9)
    #expect(rules.isTemplate(evidence))
    #expect(rules.derivation(evidence) == .nearCopy)
  }
}
