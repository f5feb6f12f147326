extension Range<Int> {
  /// The first place that is not below what is sought, given that all that are below come first; the end if all are.
  ///
  /// - Complexity: O(log count).
  @inlinable
  package func partitionPoint(isBelow: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
