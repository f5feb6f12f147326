package import ArticleModel
internal import Shingling

/// The articles of one band, sorted so that a bucket is a contiguous run.
///
///     entries   key 3, row 0 | key 3, row 5 | key 9, row 2      high half key, low half row
///     buckets   [0, 5]                        [2]
///
/// Keys have 32 bits. Two different bands meet in one key once in four billion pairs; whoever reads a
/// bucket compares the slots.
package struct BandTable: Sendable {
  private let entries: [UInt64]
  private static let mostSmall = 4096

  /// The band `band` of the given rows of `sketches`.
  ///
  /// - Complexity: O(rows), by radix sort.
  package init(_ sketches: SketchTable, rows members: some Sequence<ArticleIndex>, band: Int) {
    var unsorted: [UInt64] = []
    unsorted.reserveCapacity(members.underestimatedCount)
    for row in members {
      let key = sketches.bandKey(Int(row), band: band)
      unsorted.append(UInt64(key) << 32 | UInt64(row))
    }
    // The digits of the large sort have more values than a crowd has articles.
    if unsorted.count <= BandTable.mostSmall {
      var scratch: [UInt64] = []
      sortByHighHalf(small: &unsorted, scratch: &scratch)
      entries = unsorted
    } else {
      entries = sortByHighHalf(unsorted)
    }
  }

  /// Calls `body` with every bucket of two rows or more, in the order the rows were given.
  package func forEachBucket(_ body: ([ArticleIndex]) -> Void) {
    var start = 0
    var bucket: [ArticleIndex] = []
    while start < entries.count {
      let key = entries[start] >> 32
      var end = start + 1
      while end < entries.count, entries[end] >> 32 == key { end += 1 }
      if end - start > 1 {
        bucket.removeAll(keepingCapacity: true)
        for index in start..<end {
          bucket.append(ArticleIndex(truncatingIfNeeded: entries[index]))
        }
        body(bucket)
      }
      start = end
    }
  }
}
