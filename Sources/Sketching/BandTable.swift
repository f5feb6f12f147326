package import ArticleModel
internal import CXXHash

/// The articles of one band, sorted so that a bucket is a contiguous run.
///
///     entries   key 3, row 0 | key 3, row 5 | key 9, row 2      high half key, low half row
///     buckets   [0, 5]                        [2]
///
/// Keys are 32 bits of XXH3 over the band's slots. Two different bands meet in one key once in four
/// billion pairs; whoever reads a bucket compares the slots.
package struct BandTable: Sendable {
  private let entries: [UInt64]

  /// The band `band` of the given rows of `signatures`.
  ///
  /// - Complexity: O(rows), by radix sort.
  package init(
    _ signatures: SignatureTable, rows members: some Sequence<ArticleIndex>, band: Int,
    banding: Banding
  ) {
    var unsorted: [UInt64] = []
    for row in members {
      let key = signatures.bandKey(Int(row), band: band, banding: banding)
      unsorted.append(UInt64(key) << 32 | UInt64(row))
    }
    entries = sortByHighHalf(unsorted)
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

extension SignatureTable {
  /// XXH3 of the slots of a band, cut to 32 bits.
  func bandKey(_ row: Int, band: Int, banding: Banding) -> UInt32 {
    let start = row * slotCount + band * banding.rows
    return unsafe slots.withUnsafeBufferPointer { all in
      precondition(start >= 0 && start + banding.rows <= all.count)
      guard let base = all.baseAddress else { return 0 }
      return unsafe UInt32(
        truncatingIfNeeded: wirecopy_hash(
          base + start, banding.rows * MemoryLayout<UInt32>.stride, UInt64(band)))
    }
  }
}
