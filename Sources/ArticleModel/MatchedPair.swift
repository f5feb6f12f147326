/// Two articles that were measured and are related, `a` before `b` in input order.
public struct MatchedPair: Hashable, Sendable {
  public let a: ArticleIndex
  public let b: ArticleIndex
  public var relation: Relation
  /// The probability that one derives from the other or both from one text.
  public var score: Double
  /// |A ∩ B| / |A ∪ B| of the shingle sets.
  public let resemblance: Double
  /// |A ∩ B| / |A|.
  public let containmentAInB: Double
  /// |A ∩ B| / |B|.
  public let containmentBInA: Double
  /// The share of b's words that a accounts for, and of a's that b accounts for, by their aligned
  /// passages.
  public let shareOfB: Double
  public let shareOfA: Double
  /// How much more a looks like the source than b: above 0 when a is the likelier source.
  public let direction: Double

  public init(
    a: ArticleIndex, b: ArticleIndex, relation: Relation, score: Double, resemblance: Double,
    containmentAInB: Double, containmentBInA: Double, shareOfA: Double, shareOfB: Double,
    direction: Double
  ) {
    self.a = a
    self.b = b
    self.relation = relation
    self.score = score
    self.resemblance = resemblance
    self.containmentAInB = containmentAInB
    self.containmentBInA = containmentBInA
    self.shareOfA = shareOfA
    self.shareOfB = shareOfB
    self.direction = direction
  }
}
