package import ArticleModel

/// The rules of the rewrite ladder; `docs/LADDER.md` gives each with its reason.
package struct RelationRules: Sendable {
  /// The resemblance a near-copy needs.
  package let threshold: Double
  /// The probability a rewrite needs.
  package let rewriteThreshold: Double
  /// The containment an excerpt needs.
  package static let excerptContainment = 0.6
  /// The least words of the shorter article of an excerpt or a rewrite: pages without a text have a few words of
  /// the outlet's own in common.
  package static let leastWords = 25
  /// A template shares this much of its phrases, and has other facts in so many of the common frames and in so
  /// large a share of them.
  package static let templatePhrases = 0.2
  package static let templateChanges = 4
  package static let templateChangedShare = 0.4
  /// What two versions by one outlet share at least of the shorter, when their addresses differ.
  package static let revisionContainment = 0.4

  package init(threshold: Double, rewriteThreshold: Double) {
    self.threshold = threshold
    self.rewriteThreshold = rewriteThreshold
  }

  /// What the rules look at.
  package struct Evidence: Sendable {
    package var isSameText = false
    package var resemblance = 0.0
    package var containmentAInB = 0.0
    package var containmentBInA = 0.0
    package var probability = 0.0
    package var phraseShareOfSmaller = 0.0
    package var frames = FrameOverlap()
    package var wordsOfShorter = 0
    package var isSameOutlet = false
    package var isSameAddress = false

    package init() {}
  }

  /// The rung of a pair; `nil` when it is related by no derivation.
  package func relation(_ evidence: Evidence) -> Relation? {
    if evidence.isSameText { return .identical }
    return isTemplate(evidence) ? .template : derivation(evidence)
  }

  /// The rung of a pair by its texts, whatever its facts say.
  package func derivation(_ evidence: Evidence) -> Relation? {
    if evidence.isSameText { return .identical }
    let containment = max(evidence.containmentAInB, evidence.containmentBInA)
    var relation: Relation?
    if evidence.resemblance >= threshold {
      relation = .nearCopy
    } else if containment >= RelationRules.excerptContainment,
      evidence.wordsOfShorter >= RelationRules.leastWords
    {
      relation = .excerpt
    } else if evidence.probability >= rewriteThreshold,
      evidence.wordsOfShorter >= RelationRules.leastWords
    {
      relation = .rewrite
    }
    let isVersion =
      evidence.isSameAddress || containment >= RelationRules.revisionContainment
    if relation != nil, evidence.isSameOutlet, isVersion { return .revision }
    return relation
  }

  /// Whether two articles are one frame filled with other facts.
  package func isTemplate(_ evidence: Evidence) -> Bool {
    evidence.phraseShareOfSmaller >= RelationRules.templatePhrases
      && evidence.frames.changed >= RelationRules.templateChanges
      && evidence.frames.changedShare >= RelationRules.templateChangedShare
  }
}
