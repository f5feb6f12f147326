/// The distinct shingles of several texts, ascending within each, in one buffer.
///
///     values   2 7 9 | 4 | 1 2
///     starts   0 3 4 6          set i is values[starts[i] ..< starts[i + 1]]
package struct ShingleSets: Sendable {
  package private(set) var values: [UInt64] = []
  package private(set) var starts: [Int] = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  /// Appends the set of a text's shingles.
  ///
  /// - Complexity: O(shingles · log shingles).
  package mutating func append(_ shingles: borrowing ShingleBuffer) {
    let start = values.count
    unsafe values.append(contentsOf: shingles.hashes)
    values[start...].sort()
    var kept = start
    for index in start..<values.count where kept == start || values[index] != values[kept - 1] {
      values[kept] = values[index]
      kept += 1
    }
    values.removeLast(values.count - kept)
    starts.append(kept)
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

  /// How many shingles sets `a` and `b` share, or `nil` as soon as it is sure that they share fewer
  /// than `least`.
  ///
  /// - Complexity: O(shingles of both), by merging.
  package func sharedCount(_ a: Int, _ b: Int, least: Int = 0) -> Int? {
    unsafe values.withUnsafeBufferPointer { all in
      var i = starts[a]
      var j = starts[b]
      let endA = starts[a + 1]
      let endB = starts[b + 1]
      var shared = 0
      // What may be missed on either side before `least` is out of reach.
      var spareA = endA - i - least
      var spareB = endB - j - least
      guard spareA >= 0, spareB >= 0 else { return nil }
      while i < endA, j < endB {
        let first = unsafe all[i]
        let second = unsafe all[j]
        if first == second {
          shared += 1
          i += 1
          j += 1
        } else if first < second {
          i += 1
          spareA -= 1
          if spareA < 0 { return nil }
        } else {
          j += 1
          spareB -= 1
          if spareB < 0 { return nil }
        }
      }
      return shared >= least ? shared : nil
    }
  }
}
