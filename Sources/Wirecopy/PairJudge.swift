internal import ArticleModel
internal import Matching
internal import Shingling
internal import Sketching

/// Puts a measured pair on the rewrite ladder.
struct PairJudge: Sendable {
  let matching: DerivationMatching
  let intake: Intake
  /// The facts of every article of a pair that shares so many phrases that it may be a template.
  let facts: FactStore
  private let rules: RelationRules
  private let model = DerivationModel.fitted
  /// The story score from which two articles alone are one story.
  let storyThreshold: Double

  init(
    matching: DerivationMatching, intake: Intake, facts: FactStore, parameters: DedupParameters
  ) {
    self.matching = matching
    self.intake = intake
    self.facts = facts
    rules = RelationRules(
      threshold: parameters.threshold, rewriteThreshold: parameters.rewriteThreshold)
    storyThreshold = parameters.storyThreshold
  }

  struct Judgement {
    /// With the likeliest relation when `relation` is `nil`.
    let pair: MatchedPair
    let relation: Relation?
    /// Whether it would be related if the facts were not looked at.
    let isRelatedByText: Bool
    let features: DerivationFeatures
  }

  /// What a first look says of a pair.
  enum Glance {
    /// Not related, as far as a run is concerned.
    case none
    /// Measured, and short of a rewrite by this probability; what it would be if that were enough.
    case weak(Double, Relation)
    /// It may be a rewrite, or shares so many phrases that it may be an excerpt: the exact measures decide.
    case worthy
  }

  /// An excerpt, of which three in five shingles are in the other article, shares more of its phrases than this.
  static let excerptPhrases = 0.5
  /// What a template counts in the mean of two groups, at most.
  static let mostOfTemplate = 0.3

  func glance(at overlap: PairOverlap) -> Glance {
    if Double(overlap.phraseShareOfSmaller) >= PairJudge.excerptPhrases { return .worthy }
    let articles = intake.articles
    let least = min(DedupParameters.leastKeptProbability, rules.rewriteThreshold)
    let bound = matching.featureBound(of: overlap, articles: articles)
    guard model.probability(bound) >= least else { return .none }
    let probability = model.probability(matching.features(of: overlap, articles: articles))
    if probability >= rules.rewriteThreshold { return .worthy }
    guard probability >= least else { return .none }
    return isTemplate(overlap)
      ? .weak(min(probability, PairJudge.mostOfTemplate), .template)
      : .weak(probability, .rewrite)
  }

  private func isTemplate(_ overlap: PairOverlap) -> Bool {
    var evidence = RelationRules.Evidence()
    evidence.phraseShareOfSmaller = Double(overlap.phraseShareOfSmaller)
    evidence.frames = frames(of: overlap)
    return rules.isTemplate(evidence)
  }

  private func frames(of overlap: PairOverlap) -> FrameOverlap {
    guard overlap.mayBeTemplate else { return FrameOverlap() }
    return facts.overlap(matching.rows[Int(overlap.a)], matching.rows[Int(overlap.b)])
  }

  /// Judges two different articles.
  func judge(_ overlap: PairOverlap, sets texts: inout TextSets) -> Judgement {
    let rowA = matching.rows[Int(overlap.a)]
    let rowB = matching.rows[Int(overlap.b)]
    let isSwapped = rowA > rowB
    let a = isSwapped ? rowB : rowA
    let b = isSwapped ? rowA : rowB
    let articles = intake.articles
    let features = matching.features(of: overlap, articles: articles)
    let sets = texts.overlap(a, b)

    var evidence = RelationRules.Evidence()
    evidence.isSameText =
      intake.digests[Int(a)] == intake.digests[Int(b)] && articles.tokenCounts[Int(a)] > 0
    evidence.resemblance = sets.resemblance
    evidence.containmentAInB = sets.containmentAInB
    evidence.containmentBInA = sets.containmentBInA
    evidence.probability = model.probability(features)
    evidence.phraseShareOfSmaller = Double(overlap.phraseShareOfSmaller)
    evidence.setArticles(a, b, of: articles)
    evidence.wordsOfShorter = min(
      evidence.wordsOfShorter, matching.wordsOfShorter(overlap))
    evidence.frames = frames(of: overlap)
    let relation = rules.relation(evidence)
    let lean = self.lean(
      isSwapped ? Int(overlap.b) : Int(overlap.a), isSwapped ? Int(overlap.a) : Int(overlap.b))
    let shareA = Double(isSwapped ? overlap.shareOfB : overlap.shareOfA)
    let shareB = Double(isSwapped ? overlap.shareOfA : overlap.shareOfB)
    let pair = MatchedPair(
      a: a, b: b, relation: relation ?? .rewrite, score: score(evidence, relation),
      resemblance: sets.resemblance, containmentAInB: sets.containmentAInB,
      containmentBInA: sets.containmentBInA, shareOfA: shareA, shareOfB: shareB, direction: lean)
    return Judgement(
      pair: pair, relation: relation, isRelatedByText: rules.derivation(evidence) != nil,
      features: features)
  }

  /// The model's probability, or what the exact measures of the upper rungs say when that is more.
  private func score(_ evidence: RelationRules.Evidence, _ relation: Relation?) -> Double {
    switch relation {
    case .identical: 1
    case .nearCopy: max(evidence.probability, 0.9 + 0.1 * evidence.resemblance)
    case .excerpt, .revision:
      max(evidence.probability, max(evidence.containmentAInB, evidence.containmentBInA))
    case .template: min(evidence.probability, 0.49)
    default: evidence.probability
    }
  }

  /// Above 0 when row `a` is the likelier source: by time where the times are known, else by the texts.
  private func lean(_ a: Int, _ b: Int) -> Double {
    let first = matching.rows[a]
    let second = matching.rows[b]
    let published = intake.articles.published
    if let earlier = published[Int(first)], let later = published[Int(second)] {
      if earlier.isSurelyBefore(later) { return 10 }
      if later.isSurelyBefore(earlier) { return -10 }
    }
    let lean = matching.direction.lean(
      a, b, profiles: matching.profiles, textA: intake.terms.text(Int(first)),
      textB: intake.terms.text(Int(second)))
    if lean != 0 { return lean }
    return intake.articles.precedes(first, second) ? 1e-9 : -1e-9
  }
}

extension PairOverlap {
  /// Whether so many phrases are shared that facts decide.
  var mayBeTemplate: Bool { Double(phraseShareOfSmaller) >= RelationRules.templatePhrases }
}
