/// The place of an article among the articles of a run, in input order.
public typealias ArticleIndex = UInt32

/// Where a record lies: the bytes `offset ..< offset + length` of a file of the corpus.
public struct RecordLocation: Hashable, Sendable {
  /// The file's place among the files of the corpus.
  public let file: UInt32
  /// The line the record starts in, from 1.
  public let line: UInt32
  // 48 bits each, so that a location takes 20 bytes.
  private let offsetLow: UInt32
  private let lengthLow: UInt32
  private let offsetHigh: UInt16
  private let lengthHigh: UInt16

  public var offset: Int { Int(offsetHigh) << 32 | Int(offsetLow) }
  public var length: Int { Int(lengthHigh) << 32 | Int(lengthLow) }

  /// - Parameters:
  ///   - offset: below 2⁴⁸, as is `length`.
  public init(file: UInt32, line: UInt32, offset: Int, length: Int) {
    self.file = file
    self.line = line
    offsetLow = UInt32(truncatingIfNeeded: offset)
    lengthLow = UInt32(truncatingIfNeeded: length)
    offsetHigh = UInt16(truncatingIfNeeded: offset >> 32)
    lengthHigh = UInt16(truncatingIfNeeded: length >> 32)
  }
}

/// What a run keeps of every article: all but its text.
///
/// Column by column, in input order; article `i` is row `i` of each. Titles and texts stay in the
/// mapped files and are read again by `locations` when they are needed.
public struct ArticleTable: Sendable {
  /// The articles' ids as they came, unique.
  public var ids = ByteTable()
  /// The outlets that occur, in the order they first occur; row 0 is the empty name.
  public var sourceNames = ByteTable()
  /// Which of `sourceNames` published the article; 0 when none is named.
  public var sources: [UInt32] = []
  /// When the article was published, if it says so in a way that can be read.
  public var published: [Instant?] = []
  /// XXH3 of the URL; 0 when there is none.
  public var urlHashes: [UInt64] = []
  public var locations: [RecordLocation] = []
  /// How many tokens the text has.
  public var tokenCounts: [UInt32] = []

  public init() {
    sourceNames.append([])
  }

  public var count: Int { ids.count }

  public func id(_ index: ArticleIndex) -> String {
    ids.string(Int(index))
  }

  public func source(_ index: ArticleIndex) -> String {
    sourceNames.string(Int(sources[Int(index)]))
  }
}

extension ArticleTable {
  /// Whether `a` comes before `b` in the order in which ties are broken everywhere: dated before
  /// undated, then by time, then by id.
  public func precedes(_ a: ArticleIndex, _ b: ArticleIndex) -> Bool {
    switch (published[Int(a)], published[Int(b)]) {
    case (let first?, let second?) where first.seconds != second.seconds:
      return first.seconds < second.seconds
    case (_?, nil): return true
    case (nil, _?): return false
    default: return ids[Int(a)].lexicographicallyPrecedes(ids[Int(b)])
    }
  }
}

extension ArticleTable {
  /// Seconds from the publication of `first` to that of `second`; `nil` when either is unknown.
  public func lag(from first: ArticleIndex, to second: ArticleIndex) -> Int64? {
    guard let start = published[Int(first)], let end = published[Int(second)] else { return nil }
    return end.lag(since: start)
  }

  /// Every article's place in the order of time and id (`precedes`).
  ///
  /// - Complexity: O(articles · log articles).
  public func ranks() -> [UInt32] {
    // Sorted by time as plain numbers, as far as 136 years go; then what is of one time by id.
    let earliest = published.lazy.compactMap { $0?.seconds }.min() ?? 0
    let latest = Int64(UInt32.max) - 1
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    for (index, instant) in published.enumerated() {
      let seconds = instant.map { min($0.seconds &- earliest, latest) } ?? latest + 1
      keys.append(UInt64(seconds < 0 ? latest : seconds) << 32 | UInt64(index))
    }
    keys.sort()
    var order = keys.map { ArticleIndex(truncatingIfNeeded: $0) }
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] >> 32 == keys[start] >> 32 { end += 1 }
      if keys[start] >> 32 == UInt64(latest) {  // many times in one
        order[start..<end].sort { precedes($0, $1) }
      } else if end - start > 1 {
        sortById(&order[start..<end])
      }
      start = end
    }
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, article) in order.enumerated() { ranks[Int(article)] = UInt32(rank) }
    return ranks
  }
}

extension ArticleTable {
  /// Sorts articles of one time. Ids differ early as a rule: their first eight bytes decide as one number.
  private func sortById(_ articles: inout ArraySlice<ArticleIndex>) {
    var keyed = articles.map { (prefix: ids.prefix(Int($0)), article: $0) }
    keyed.sort { first, second in
      first.prefix != second.prefix
        ? first.prefix < second.prefix : precedes(first.article, second.article)
    }
    for (place, item) in zip(articles.indices, keyed) { articles[place] = item.article }
  }
}

extension ByteTable {
  /// The first eight bytes of a row as a number that sorts as they do.
  fileprivate func prefix(_ row: Int) -> UInt64 {
    var prefix: UInt64 = 0
    var shift: UInt64 = 56
    for byte in self[row].prefix(8) {
      prefix |= UInt64(byte) << shift
      shift &-= 8
    }
    return prefix
  }
}

/// The articles in the order of time and id, given every article's place in it.
///
/// - Complexity: O(articles).
package func articlesInOrder(_ ranks: [UInt32]) -> [ArticleIndex] {
  var order = [ArticleIndex](repeating: 0, count: ranks.count)
  for (article, rank) in ranks.enumerated() { order[Int(rank)] = ArticleIndex(article) }
  return order
}
