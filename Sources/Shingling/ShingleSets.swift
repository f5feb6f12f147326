internal import CVectors

/// The distinct shingles of several texts in one buffer, within each in an order that is different in every process.
///
///     values   7 2 9 | 4 | 2 1
///     starts   0 3 4 6          set i is values[starts[i] ..< starts[i + 1]]
package struct ShingleSets: Sendable {
  package private(set) var values: [UInt64] = []
  package private(set) var starts: [Int] = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  private var cells: [UInt64] = []
  private let factor = HashFactor.secretLong

  /// Appends the set of a text's shingles.
  ///
  /// - Complexity: O(shingles).
  package mutating func append(_ shingles: borrowing ShingleBuffer) {
    unsafe append(shingles.hashes)
  }

  mutating func append(_ hashes: UnsafeBufferPointer<UInt64>) {
    let start = values.count
    let bits = HashFactor.tableBits(2 * hashes.count)
    if cells.count < 1 << bits { cells = [UInt64](repeating: 0, count: 1 << bits) }
    values.append(contentsOf: repeatElement(0, count: hashes.count))
    let kept = unsafe values.withUnsafeMutableBufferPointer { all -> Int in
      guard let base = all.baseAddress else { return 0 }
      return unsafe cells.withUnsafeMutableBufferPointer { cells in
        unsafe wirecopy_distinct_hashes(
          hashes.baseAddress, hashes.count, factor, cells.baseAddress, UInt32(bits),
          base + start)
      }
    }
    values.removeLast(hashes.count - kept)
    starts.append(start + kept)
  }

  /// Empties the buffer and keeps its memory.
  package mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
  }

  package subscript(index: Int) -> ArraySlice<UInt64> {
    values[starts[index]..<starts[index + 1]]
  }

  package func count(of index: Int) -> Int {
    starts[index + 1] - starts[index]
  }
}
