package import ArticleModel

/// The related pairs of a run, ascending by `a`, then `b`: whole, or counted where nothing but resemblance was
/// judged, which takes less than a third of the memory.
package struct MatchedPairs: RandomAccessCollection, Sendable {
  /// At most one of the two has pairs.
  private let counted: [CountedPair]
  private let whole: [MatchedPair]

  package init(_ pairs: [CountedPair]) {
    counted = pairs
    whole = []
  }

  package init(_ pairs: [MatchedPair]) {
    counted = []
    whole = pairs
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { counted.isEmpty ? whole.count : counted.count }

  package subscript(index: Int) -> MatchedPair {
    counted.isEmpty ? whole[index] : MatchedPair(counted[index])
  }
}
