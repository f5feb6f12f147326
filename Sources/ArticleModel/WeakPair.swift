/// Two articles that were looked at and fall short of the run's threshold, `a` before `b` in input order.
///
/// A run keeps them so that a lower threshold can be tried without another run.
public struct WeakPair: Hashable, Sendable {
  /// What was counted where the pair was measured exactly, and not just judged by its words.
  public struct Overlap: Hashable, Sendable {
    public let resemblance: Double
    public let containmentAInB: Double
    public let containmentBInA: Double

    public init(resemblance: Double, containmentAInB: Double, containmentBInA: Double) {
      self.resemblance = resemblance
      self.containmentAInB = containmentAInB
      self.containmentBInA = containmentBInA
    }
  }

  public let a: ArticleIndex
  public let b: ArticleIndex
  /// What the pair would be at a lower threshold.
  public let relation: Relation
  /// The probability of derivation; in a resemblance run the resemblance.
  public let score: Double
  public let overlap: Overlap?

  public init(
    _ first: ArticleIndex, _ second: ArticleIndex, relation: Relation, score: Double,
    overlap: Overlap?
  ) {
    a = min(first, second)
    b = max(first, second)
    self.relation = relation
    self.score = score
    self.overlap = overlap
  }
}
