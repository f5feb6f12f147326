/// What differs between the two sides of a passage: the words between its runs.
///
///     A   killed [two] people [on Monday]
///     B   killed [three] people
///         (two, three), (on Monday, nothing)
package struct PassageDiff: Hashable, Sendable {
  /// Words of A that stand where those of B stand in B; one of the two may be empty.
  package struct Difference: Hashable, Sendable {
    package let rangeA: Range<Int>
    package let rangeB: Range<Int>
  }

  /// In the order of both texts.
  package private(set) var differences: [Difference] = []

  /// - Complexity: O(runs).
  package init(_ passage: Passage) {
    var endA = passage.rangeA.lowerBound
    var endB = passage.rangeB.lowerBound
    func difference(_ startA: Int, _ startB: Int) -> Difference? {
      startA > endA || startB > endB
        ? Difference(rangeA: endA..<startA, rangeB: endB..<startB) : nil
    }
    for run in passage.runs {
      if let found = difference(run.startA, run.startB) { differences.append(found) }
      endA = run.startA + run.length
      endB = run.startB + run.length
    }
    if let found = difference(passage.rangeA.upperBound, passage.rangeB.upperBound) {
      differences.append(found)
    }
  }
}
