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
  private var scratch: [UInt32] = []

  package init() {}

  /// Fills `features` with the distinct pairs of the content words of a text, ascending.
  ///
  /// - Complexity: O(words).
  package mutating func fill(_ features: inout [UInt32], of content: [UInt32]) {
    features.removeAll(keepingCapacity: true)
    for index in content.indices.dropFirst() {
      features.append(ContentPairs.feature(content[index - 1], content[index]))
      if index > 1 { features.append(ContentPairs.feature(content[index - 2], content[index])) }
    }
    sortWords(&features, scratch: &scratch)
    removeRepeats(&features)
  }

  private static func feature(_ a: UInt32, _ b: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: avalanche(UInt64(min(a, b)) << 32 | UInt64(max(a, b))) >> 32)
  }

  private func removeRepeats(_ features: inout [UInt32]) {
    guard features.count > 1 else { return }
    var kept = 1
    for index in 1..<features.count where features[index] != features[kept - 1] {
      features[kept] = features[index]
      kept += 1
    }
    features.removeLast(features.count - kept)
  }
}

/// The features of several articles, row by row.
///
///     values   f3 f8 f9 | f1 f3
///     starts   0          3     5
package struct FeatureRows: Sendable {
  package private(set) var values: [UInt32] = []
  package private(set) var starts: [Int] = [0]

  package init() {}

  package var count: Int { starts.count - 1 }

  package mutating func append(_ features: [UInt32]) {
    values.append(contentsOf: features)
    starts.append(values.count)
  }

  package func count(of row: Int) -> Int { starts[row + 1] - starts[row] }

  package subscript(row: Int) -> ArraySlice<UInt32> { values[starts[row]..<starts[row + 1]] }
}
