package import ArticleModel

/// Two articles that were judged by their resemblance alone, in 20 bytes: what their shingle sets share, which
/// all measures of the pair follow from.
///
///     a 3, b 9, 200 and 180 shingles, 150 of them shared      a near-copy
///     a 3, b 7, no counts                                     the same text after normalisation
package struct CountedPair: Hashable, Sendable {
  package let a: ArticleIndex
  package let b: ArticleIndex
  private let countA: UInt32
  private let countB: UInt32
  private let shared: UInt32

  private init(
    _ a: ArticleIndex, _ b: ArticleIndex, countA: UInt32, countB: UInt32, shared: UInt32
  ) {
    self.a = a
    self.b = b
    self.countA = countA
    self.countB = countB
    self.shared = shared
  }

  /// - Parameter overlap: that of the sets of `a` and `b`, neither of which is empty.
  package init(_ a: ArticleIndex, _ b: ArticleIndex, overlap: SetOverlap) {
    self.init(
      a, b, countA: UInt32(clamping: overlap.countA), countB: UInt32(clamping: overlap.countB),
      shared: UInt32(clamping: overlap.shared))
  }

  /// Two articles of the same normalised text.
  package init(identical a: ArticleIndex, _ b: ArticleIndex) {
    self.init(a, b, countA: 0, countB: 0, shared: 0)
  }

  /// The same measures for `a` with this pair's first text and `b` with its second.
  package func oriented(_ a: ArticleIndex, _ b: ArticleIndex) -> CountedPair {
    a < b
      ? CountedPair(a, b, countA: countA, countB: countB, shared: shared)
      : CountedPair(b, a, countA: countB, countB: countA, shared: shared)
  }
}

extension MatchedPair {
  /// The pair with all its measures.
  package init(_ pair: CountedPair) {
    self = pair.matched
  }

  /// Two articles of the same normalised text.
  package init(identical a: ArticleIndex, _ b: ArticleIndex) {
    self.init(
      a: a, b: b, relation: .identical, score: 1, resemblance: 1, containmentAInB: 1,
      containmentBInA: 1, shareOfA: 1, shareOfB: 1, direction: 0)
  }

  /// The same measures for `a` with this pair's first text and `b` with its second.
  package func oriented(_ a: ArticleIndex, _ b: ArticleIndex) -> MatchedPair {
    let isSwapped = a > b
    return MatchedPair(
      a: min(a, b), b: max(a, b), relation: relation, score: score, resemblance: resemblance,
      containmentAInB: isSwapped ? containmentBInA : containmentAInB,
      containmentBInA: isSwapped ? containmentAInB : containmentBInA,
      shareOfA: isSwapped ? shareOfB : shareOfA, shareOfB: isSwapped ? shareOfA : shareOfB,
      direction: isSwapped ? -direction : direction)
  }
}

extension CountedPair {
  fileprivate var matched: MatchedPair {
    guard countA > 0 else { return MatchedPair(identical: a, b) }
    let overlap = SetOverlap(countA: Int(countA), countB: Int(countB), shared: Int(shared))
    let inB = overlap.containmentAInB
    let inA = overlap.containmentBInA
    let resemblance = overlap.resemblance
    return MatchedPair(
      a: a, b: b, relation: .nearCopy, score: resemblance, resemblance: resemblance,
      containmentAInB: inB, containmentBInA: inA, shareOfA: inB, shareOfB: inA,
      direction: inA - inB)
  }
}
