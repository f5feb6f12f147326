internal import CVectors

/// One row of words with weights, to go along many other rows: several times faster than merging, as most words of
/// two rows are not shared and no branch hangs on those that are.
///
///     row        12  40  96
///     marks      .1...1......1..              a bit for each word's hash: most words of another row end here
///     cells      _ 96·2 _ _ 12·0 _ 40·1 _     a word and which of the row's it is; open addressed, linear probing
package struct WordTable: Sendable {
  private var marks = [UInt32](repeating: 0, count: 1 << 10)
  private var cells = [UInt64](repeating: 0, count: 16)
  private var bits = 4
  private var weights: [Float] = []
  private let factor = HashFactor.secret

  private static let markBits: UInt32 = 15

  package init() {}

  /// Holds these words instead of what it holds.
  ///
  /// - Parameters:
  ///   - words: distinct; the lowest bit says nothing.
  ///   - others: their weights; none if they are only counted.
  package mutating func hold(_ words: ArraySlice<UInt32>, weights others: ArraySlice<Float> = []) {
    bits = HashFactor.tableBits(words.count)
    if cells.count < 1 << bits { cells = [UInt64](repeating: 0, count: 1 << bits) }
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: others)
    unsafe words.withUnsafeBufferPointer { words in
      unsafe cells.withUnsafeMutableBufferPointer { cells in
        unsafe marks.withUnsafeMutableBufferPointer { marks in
          unsafe wirecopy_hold(
            words.baseAddress, words.count, factor, cells.baseAddress, UInt32(bits),
            marks.baseAddress, WordTable.markBits)
        }
      }
    }
  }

  /// The sum of the products of the weights of the words that are held too, in the order of `words`.
  ///
  /// - Complexity: O(words).
  package func product(_ words: ArraySlice<UInt32>, _ others: ArraySlice<Float>) -> Double {
    unsafe others.withUnsafeBufferPointer { others in
      unsafe weights.withUnsafeBufferPointer { weights in
        unsafe withShared(words) { places, held in
          var sum = 0.0
          for index in places.indices {
            unsafe sum += Double(weights[Int(held[index])]) * Double(others[Int(places[index])])
          }
          return sum
        }
      }
    }
  }

  /// The sum of the weights of the words that are held too, in the order of `words`, and how many of them weigh at
  /// least `low` and less than `high`.
  ///
  /// - Complexity: O(words).
  package func shared(
    _ words: ArraySlice<UInt32>, from low: Float, below high: Float
  ) -> (weight: Double, count: UInt32) {
    unsafe weights.withUnsafeBufferPointer { weights in
      unsafe withShared(words) { _, held in
        var sum = 0.0
        var count: UInt32 = 0
        for index in held.indices {
          let weight = unsafe weights[Int(held[index])]
          sum += Double(weight)
          count += weight >= low && weight < high ? 1 : 0
        }
        return (sum, count)
      }
    }
  }

  /// How many of `words` are held.
  ///
  /// - Complexity: O(words).
  package func sharedCount(_ words: ArraySlice<UInt32>) -> Int {
    unsafe withShared(words) { places, _ in places.count }
  }

  /// Calls `body` for each word that is held too, in the order of `words`, with its place there and among those that
  /// are held, both counted from 0.
  ///
  /// - Complexity: O(words).
  package func forEachShared(
    _ words: ArraySlice<UInt32>, _ body: (_ place: Int, _ held: Int) -> Void
  ) {
    unsafe withShared(words) { places, held in
      for index in places.indices { unsafe body(Int(places[index]), Int(held[index])) }
    }
  }

  /// What `body` makes of the places of the words that are held too, and of their places among those held.
  @inline(__always)
  private func withShared<Result>(
    _ words: ArraySlice<UInt32>,
    _ body: (_ places: UnsafeBufferPointer<UInt32>, _ held: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    let room = words.count + 1
    return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * room) { found in
      let places = found.baseAddress
      let held = unsafe places.map { unsafe $0 + room }
      let count = unsafe words.withUnsafeBufferPointer { words in
        unsafe cells.withUnsafeBufferPointer { cells in
          unsafe marks.withUnsafeBufferPointer { marks in
            unsafe wirecopy_shared(
              words.baseAddress, words.count, factor, cells.baseAddress, UInt32(bits),
              marks.baseAddress, WordTable.markBits, places, held)
          }
        }
      }
      return unsafe body(
        UnsafeBufferPointer(start: places, count: count),
        UnsafeBufferPointer(start: held, count: count))
    }
  }
}
