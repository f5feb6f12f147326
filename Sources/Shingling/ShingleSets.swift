/// The distinct shingles of several texts, ascending within each, in one buffer.
///
///     values   2 7 9 | 4 | 1 2
///     starts   0 3 4 6          set i is values[starts[i] ..< starts[i + 1]]
package struct ShingleSets: Sendable {
  package private(set) var values: [UInt64] = []
  package private(set) var starts: [Int] = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  private var sorting: [UInt64] = []

  /// Appends the set of a text's shingles.
  ///
  /// - Complexity: O(shingles).
  package mutating func append(_ shingles: borrowing ShingleBuffer) {
    let start = values.count
    values.append(contentsOf: repeatElement(0, count: shingles.count))
    let kept = unsafe values.withUnsafeMutableBufferPointer { all -> Int in
      guard let base = all.baseAddress else { return 0 }
      return unsafe sortHashes(shingles.hashes, into: base + start, scratch: &sorting)
    }
    values.removeLast(shingles.count - kept)
    starts.append(start + kept)
  }

  /// Empties the buffer and keeps its memory.
  package mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
  }

  /// Appends every set of `other`, in order.
  package mutating func append(contentsOf other: ShingleSets) {
    let base = values.count
    values.append(contentsOf: other.values)
    for start in other.starts.dropFirst() { starts.append(base + start) }
  }

  package subscript(index: Int) -> ArraySlice<UInt64> {
    values[starts[index]..<starts[index + 1]]
  }

  package func count(of index: Int) -> Int {
    starts[index + 1] - starts[index]
  }

  /// How many shingles sets `a` and `b` share.
  ///
  /// - Complexity: O(shingles of both), by merging.
  package func sharedCount(_ a: Int, _ b: Int) -> Int {
    unsafe values.withUnsafeBufferPointer { all in
      var i = starts[a]
      var j = starts[b]
      let endA = starts[a + 1]
      let endB = starts[b + 1]
      var shared = 0
      // Without branches on the hashes, which no processor can foresee.
      while i < endA, j < endB {
        let first = unsafe all[i]
        let second = unsafe all[j]
        shared += first == second ? 1 : 0
        i += first <= second ? 1 : 0
        j += second <= first ? 1 : 0
      }
      return shared
    }
  }
}
