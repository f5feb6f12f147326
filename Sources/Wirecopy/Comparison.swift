public import ArticleModel

/// Measures given pairs of articles of a corpus, with the whole corpus as the background.
public struct Comparison: Sendable {
  public let parameters: DedupParameters

  /// - Throws: `ParameterError`.
  public init(_ parameters: DedupParameters) throws(ParameterError) {
    try parameters.validate()
    var derivation = parameters
    derivation.method = .derivation
    self.parameters = derivation
  }

  /// What was measured of a pair.
  public struct Result: Sendable {
    public let a: String
    public let b: String
    /// `nil` when the two are not related; `.sameStory` when they derive from nothing in common, but would be one
    /// story if there were no other articles.
    public let relation: Relation?
    public let score: Double
    public let resemblance: Double
    public let containmentAInB: Double
    public let containmentBInA: Double
    /// The one that is more likely the source; `nil` when derivation is out of the question.
    public let source: String?
    /// How much the two look like one story by their telling words and dates: 0 to 1.
    public let storyScore: Double
    /// The features of the derivation model, by name.
    public let features: [(name: String, value: Double)]
    /// What the rules of the ladder look at besides, by name.
    public let evidence: [(name: String, value: Double)]
  }

  /// Measures `pairs`, in their order, and then every other candidate pair of the corpus if
  /// `addsCandidates`.
  ///
  /// - Throws: `CorpusError`, `InputError`, `CancellationError`.
  public func run(
    _ inputs: [String], pairs: [(a: String, b: String)], addsCandidates: Bool = false,
    cancellation: Cancellation = Cancellation()
  ) throws -> [Result] {
    let measurement = try PairMeasurement(
      inputs, pairs: pairs, parameters: parameters, cancellation: cancellation)
    let measured = measurement.asked + (addsCandidates ? measurement.others : [])
    return try measurement.results(of: measured, cancellation: cancellation)
  }
}
