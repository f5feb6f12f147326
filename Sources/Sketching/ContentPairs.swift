internal import Shingling

/// The features by which rewritten copies meet: pairs of content words that stand close to one another.
///
/// Words that occur in more than a tenth of all articles are no content words and left out, which closes the gaps; what remains
/// one or two places apart gives an unordered pair. A rewrite keeps many of these when it
/// keeps no five words in a row.
///
///     "the mayor of Lyon resigned on Friday"    content: mayor lyon resigned friday
///     pairs    mayor+lyon  mayor+resigned  lyon+resigned  lyon+friday  resigned+friday
package struct ContentPairs: Sendable {
  private var pairs: [UInt32] = []
  private var distinct = DistinctWords()

  package init() {}

  /// The distinct pairs of the content words of a text, odd hashes, in the order in which they come first.
  ///
  /// - Complexity: O(words).
  package mutating func features(of content: [UInt32]) -> ArraySlice<UInt32> {
    let most = max(0, 2 * content.count - 3)
    pairs = unsafe Array(unsafeUninitializedCapacity: most) { buffer, count in
      for index in content.indices.dropFirst() {
        let word = content[index]
        unsafe buffer.initializeElement(
          at: count, to: ContentPairs.feature(content[index - 1], word))
        count += 1
        if index > 1 {
          unsafe buffer.initializeElement(
            at: count, to: ContentPairs.feature(content[index - 2], word))
          count += 1
        }
      }
    }
    distinct.find(in: pairs[...], ignoring: 0)
    return distinct.words
  }

  private static func feature(_ a: UInt32, _ b: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: avalanche(UInt64(min(a, b)) << 32 | UInt64(max(a, b))) >> 32) | 1
  }
}

/// The features of several articles, row by row, those of a row by slices.
///
///     values   f3 f1 f8 | f1 f3
///     starts   0          3     5
///     slices   0 2 3      3 4 5       per row, where the features of each slice begin: here f1 to f4, f5 to f9
package struct FeatureRows: Sendable {
  package private(set) var values: [UInt32] = []
  package private(set) var starts: [Int] = [0]
  private var slices: [UInt32] = []

  /// How many of a feature's first bits say which slice it is in, and how many slices that makes.
  package static let sliceBits: UInt32 = 5
  package static let sliceCount = 1 << Int(sliceBits)

  package init() {}

  package var count: Int { starts.count - 1 }

  /// - Parameter features: distinct, in any order.
  package mutating func append(_ features: ArraySlice<UInt32>) {
    let base = values.count
    let shift = 32 - FeatureRows.sliceBits
    let first = slices.count
    slices.append(contentsOf: repeatElement(0, count: FeatureRows.sliceCount))
    for feature in features { slices[first + Int(feature >> shift)] += 1 }
    var next = UInt32(base)
    for slice in first..<slices.count {
      let size = slices[slice]
      slices[slice] = next
      next += size
    }
    values.append(contentsOf: features)
    for feature in features {
      let slice = first + Int(feature >> shift)
      values[Int(slices[slice])] = feature
      slices[slice] += 1
    }
    // Each now stands where the next one begins.
    for slice in stride(from: slices.count - 1, to: first, by: -1) {
      slices[slice] = slices[slice - 1]
    }
    slices[first] = UInt32(base)
    starts.append(values.count)
  }

  package func count(of row: Int) -> Int { starts[row + 1] - starts[row] }

  package subscript(row: Int) -> ArraySlice<UInt32> { values[starts[row]..<starts[row + 1]] }

  /// Where the features of a slice of a row stand in `values`.
  func range(_ slice: Int, of row: Int) -> Range<Int> {
    let place = row * FeatureRows.sliceCount + slice
    let end = slice + 1 < FeatureRows.sliceCount ? Int(slices[place + 1]) : starts[row + 1]
    return Int(slices[place])..<end
  }
}
