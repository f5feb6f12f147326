internal import ArticleModel
internal import Corpus
internal import Matching

extension Explanation {
  /// Explains the pair `a`, `b` of the articles of `inputs`.
  ///
  /// - Throws: `CorpusError`, `InputError.unknownArticle`, `CancellationError`.
  public func run(
    _ inputs: [String], a: String, b: String, cancellation: Cancellation = Cancellation()
  ) throws -> Result {
    let measurement = try PairMeasurement(
      inputs, pairs: [(a, b)], parameters: parameters, cancellation: cancellation)
    let measured = try measurement.results(of: measurement.asked, cancellation: cancellation)[0]
    let numbers = measurement.asked[0]
    let corpus = measurement.corpus
    let articles = measurement.intake.articles
    let shares = measurement.matching.shares
    let first = ExplainedText(numbers.0, of: articles, in: corpus, shares: shares)
    let second = ExplainedText(numbers.1, of: articles, in: corpus, shares: shares)
    return Explanation.result(
      measured, first, second, lag: articles.lag(from: numbers.0, to: numbers.1),
      isSure: articles.isOrderSure(numbers.0, numbers.1))
  }

  private static func result(
    _ measured: Comparison.Result, _ first: ExplainedText, _ second: ExplainedText, lag: Int64?,
    isSure: Bool
  ) -> Result {
    let passages = Passages(first.passageText, second.passageText)
    let model = DerivationModel.fitted
    var features: [Feature] = []
    for (place, feature) in measured.features.enumerated() {
      features.append(
        Feature(
          name: feature.name, meaning: Explanation.meaning(of: feature.name),
          value: feature.value, weight: model.weights[place]))
    }
    let totals = Totals(
      verbatimWordsOfA: passages.verbatimWordsOfA, verbatimWordsOfB: passages.verbatimWordsOfB,
      rewordedWordsOfA: passages.rewordedWordsOfA, rewordedWordsOfB: passages.rewordedWordsOfB,
      longestRun: passages.longestRun)
    let basis: SourceBasis = isSure ? .time : .text
    var result = Result(
      a: first.article, b: second.article, relation: measured.relation, score: measured.score,
      source: measured.source, sourceBasis: measured.source == nil ? nil : basis,
      lagSeconds: lag, resemblance: measured.resemblance,
      containmentAInB: measured.containmentAInB, containmentBInA: measured.containmentBInA,
      storyScore: measured.storyScore, intercept: features.isEmpty ? 0 : model.intercept,
      features: features,
      facts: Facts(first.facts, second.facts), passages: pieces(passages, first, second),
      totals: totals, verdict: "")
    result.verdict = ExplanationVerdict(result).text
    return result
  }

  /// The passages with their texts, the most telling first.
  private static func pieces(
    _ passages: Passages, _ first: ExplainedText, _ second: ExplainedText
  ) -> [Passage] {
    let order = passages.all.indices.sorted { one, other in
      // A name of three rare words tells less of copying than a plain run of ten.
      let left = passages.all[one].information + Double(passages.all[one].equalWords)
      let right = passages.all[other].information + Double(passages.all[other].equalWords)
      return left != right ? left > right : one < other
    }
    return order.map { place in
      let passage = passages.all[place]
      return Passage(
        kind: passage.kind == .verbatim ? .verbatim : .reworded, bytesA: passage.bytesA,
        bytesB: passage.bytesB, wordsA: passage.rangeA.count, wordsB: passage.rangeB.count,
        equalWords: passage.equalWords, equalShare: passage.equalShare,
        information: passage.information, isQuotation: passage.isQuotation,
        isMoved: passage.isMoved,
        pieces: PassagePieces(passage, first, second).pieces)
    }
  }

  /// What a feature of the derivation model measures.
  static func meaning(of feature: String) -> String {
    meanings.first { $0.name == feature }?.meaning ?? feature
  }

  private static let meanings: [(name: String, meaning: String)] = [
    ("ordinary_least", "ordinary words in common, the smaller share of both"),
    ("ordinary_derived", "ordinary words in common, of the derived article"),
    ("phrases", "two-word phrases in common, outside quotations"),
    ("order", "shared words stand in the same order"),
    ("length", "length of the longer: long articles share more by chance"),
    ("above_nearest", "shares more than the nearest other neighbour does"),
    ("above_mean", "shares more than five other neighbours do"),
    ("background", "what neighbours in this dump share anyway"),
    ("rank", "other articles that are nearer"),
    ("above_second", "the source shares more with it than with others"),
  ]
}

extension ArticleTable {
  /// Whether the times say which of two articles was published first.
  func isOrderSure(_ a: ArticleIndex, _ b: ArticleIndex) -> Bool {
    guard let first = published[Int(a)], let second = published[Int(b)] else { return false }
    return first.isSurelyBefore(second) || second.isSurelyBefore(first)
  }
}
