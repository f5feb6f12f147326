/// One row of words with weights as a table, to go along many other rows: several times faster than merging, as
/// most words of two rows are not shared and no branch hangs on those that are.
///
///     row        12  40  96
///     tags       _ 96 _ _ 12 _ 40 _        open addressed, linear probing
///     weights      .3     .9   .3
package struct WordTable: Sendable {
  private var tags = [UInt32](repeating: 0, count: 1 << 12)
  private var weights = [Float](repeating: 0, count: 1 << 12)
  private var used: [Int] = []

  package init() {}

  /// Holds these words instead of what it holds.
  ///
  /// - Parameters:
  ///   - words: distinct; the lowest bit says nothing.
  ///   - others: their weights; `nil` if they are only counted.
  package mutating func hold(_ words: ArraySlice<UInt32>, weights others: ArraySlice<Float>? = nil)
  {
    for cell in used { tags[cell] = 0 }
    used.removeAll(keepingCapacity: true)
    if words.count * 8 > tags.count {
      var size = tags.count
      while size < words.count * 8 { size *= 2 }
      tags = [UInt32](repeating: 0, count: size)
      weights = [Float](repeating: 0, count: size)
    }
    let mask = tags.count - 1
    let shift = (others?.startIndex ?? 0) - words.startIndex
    for index in words.indices {
      var cell = Int(words[index] >> 2) & mask
      while tags[cell] != 0 { cell = (cell + 1) & mask }
      // With a bit set no cell in use is zero.
      tags[cell] = words[index] | 1
      if let others { weights[cell] = others[index + shift] }
      used.append(cell)
    }
  }

  /// The sum of the products of the weights of the words that are held too, in the order of `words`.
  ///
  /// - Complexity: O(words).
  package func product(_ words: ArraySlice<UInt32>, _ others: ArraySlice<Float>) -> Double {
    var sum = 0.0
    unsafe others.withUnsafeBufferPointer { others in
      forEachCell(of: words) { index, weight in
        sum += unsafe Double(weight) * Double(others[index])
      }
    }
    return sum
  }

  /// The sum of the weights of the words that are held too, in the order of `words`, and how many of them weigh at
  /// least `low` and less than `high`.
  ///
  /// - Complexity: O(words).
  package func shared(
    _ words: ArraySlice<UInt32>, from low: Float, below high: Float
  ) -> (weight: Double, count: UInt32) {
    var sum = 0.0
    var count: UInt32 = 0
    forEachCell(of: words) { _, weight in
      sum += Double(weight)
      count += weight >= low && weight < high ? 1 : 0
    }
    return (sum, count)
  }

  /// How many of `words` are held.
  ///
  /// - Complexity: O(words).
  package func sharedCount(_ words: ArraySlice<UInt32>) -> Int {
    unsafe tags.withUnsafeBufferPointer { tags in
      unsafe words.withUnsafeBufferPointer { words in
        var count = 0
        for index in 0..<words.count {
          let tag = unsafe words[index] | 1
          let cell = unsafe cell(of: tag, in: tags)
          count += unsafe tags[cell] == tag ? 1 : 0
        }
        return count
      }
    }
  }

  /// Calls `body` with the weight of each word that is held, 0 of any other.
  @inline(__always)
  private func forEachCell(
    of words: ArraySlice<UInt32>, _ body: (_ index: Int, _ weight: Float) -> Void
  ) {
    unsafe tags.withUnsafeBufferPointer { tags in
      unsafe weights.withUnsafeBufferPointer { weights in
        unsafe words.withUnsafeBufferPointer { words in
          for index in 0..<words.count {
            let tag = unsafe words[index] | 1
            let cell = unsafe cell(of: tag, in: tags)
            let weight = unsafe weights[cell].bitPattern
            body(index, unsafe Float(bitPattern: tags[cell] == tag ? weight : 0))
          }
        }
      }
    }
  }
}

/// The cell that holds `tag`, or the empty one where it would stand.
@inline(__always)
private func cell(of tag: UInt32, in tags: UnsafeBufferPointer<UInt32>) -> Int {
  let mask = tags.count - 1
  var cell = Int(tag >> 2) & mask
  while isOther(unsafe tags[cell], than: tag) { cell = (cell + 1) & mask }
  return cell
}

/// Whether a cell holds another word: neither this one nor none. One rare branch instead of two frequent ones.
@inline(__always)
private func isOther(_ found: UInt32, than tag: UInt32) -> Bool {
  UInt64(found) &* UInt64(found ^ tag) != 0
}
