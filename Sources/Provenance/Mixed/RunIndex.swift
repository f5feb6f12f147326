package import ArticleModel
package import Shingling
internal import Sketching

/// Which articles share runs of words with articles of other clusters.
///
/// Of every article one run of six words in six is kept, chosen by its hash, so that two articles keep
/// the same ones of what they share:
///
///     hash      9  9  17  17  17  31        entries sorted by hash and place in time
///     place     2  7   0   2   5   3        articles in the order of time and id
///     cluster   A  B   A   A   A   C        a run within one cluster says nothing here
///
/// A run that many clusters have is a standing phrase and says nothing either.
package struct RunIndex: Sendable {
  /// `hash << 32 | place in time`, ascending.
  private var entries: [UInt64] = []
  /// The articles in the order of time and id.
  private let order: [ArticleIndex]

  static let width = 6
  static let oneIn: UInt64 = 6
  /// A run that more clusters than this have is a standing phrase.
  static let clusterLimit = 12
  /// How many articles of one cluster are looked at for a run: the first ones in time.
  static let firsts = 6
  /// Two articles are looked at when they share this many kept runs.
  static let leastRuns = 2

  /// - Parameters:
  ///   - parts: the entries of consecutive articles in the order of time and id.
  ///   - order: all articles in that order.
  /// - Complexity: O(entries), by radix sort.
  package init(_ parts: [[UInt64]], order: [ArticleIndex]) {
    self.order = order
    // Most runs are of one article alone: a filter leaves them out before they are sorted.
    let total = parts.reduce(0) { $0 + $1.count }
    var bits = 16
    while bits < 26, 1 << bits < total * 2 { bits += 1 }
    let shift = UInt64(64 - bits)
    var counts = [UInt8](repeating: 0, count: 1 << bits)
    for part in parts {
      for entry in part {
        let cell = Int(truncatingIfNeeded: entry >> shift)
        counts[cell] |= counts[cell] &+ 1
      }
    }
    var kept: [UInt64] = []
    for part in parts {
      for entry in part where counts[Int(truncatingIfNeeded: entry >> shift)] > 1 {
        kept.append(entry)
      }
    }
    counts = []
    entries = sortByHighHalf(kept)
  }

  /// The entries of the articles at some places in the order of time and id.
  ///
  /// - Complexity: O(words), by a rolling hash (Karp and Rabin 1987).
  package static func entries(
    of places: Range<Int>, order: [ArticleIndex], terms: TermSequences
  ) -> [UInt64] {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var leaving: UInt64 = 1
    for _ in 0..<width { leaving = leaving &* factor }
    var found: [UInt64] = []
    for rank in places {
      let words = terms.text(Int(order[rank]))
      var rolling: UInt64 = 0
      for place in words.indices {
        rolling = rolling &* factor &+ UInt64(Term.word(words[place]))
        let start = place - words.startIndex
        if start >= width {
          rolling = rolling &- UInt64(Term.word(words[place - width])) &* leaving
        }
        guard start >= width - 1 else { continue }
        // The bits at the top are the well mixed ones of a product.
        var hash = (rolling ^ (rolling >> 32)) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 29
        if hash % oneIn == 0 { found.append((hash & ~0xFFFF_FFFF) | UInt64(rank)) }
      }
    }
    return found
  }

  /// For each article that shares runs with articles of other clusters these articles, the ones that share
  /// the most first.
  ///
  /// - Parameter mayTake: whether the times allow the first to be taken from the second.
  package func borrowers(
    clusterOf: [Int], mayTake: (ArticleIndex, ArticleIndex) -> Bool
  ) -> [(article: ArticleIndex, sources: [ArticleIndex])] {
    var shared: [UInt64] = []
    var start = 0
    var bucket: [UInt32] = []
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
      if end - start > 1 {
        fill(&bucket, entries[start..<end], clusterOf: clusterOf)
        for copy in bucket {
          for source in bucket where source != copy {
            let (a, b) = (order[Int(copy)], order[Int(source)])
            if clusterOf[Int(a)] != clusterOf[Int(b)], mayTake(a, b) {
              shared.append(UInt64(copy) << 32 | UInt64(source))
            }
          }
        }
      }
      start = end
    }
    // By the source, then by the copy: both are numbers of half a word.
    let bySource = sortByHighHalf(shared.map { $0 << 32 | $0 >> 32 })
    return grouped(sortByHighHalf(bySource.map { $0 << 32 | $0 >> 32 }))
  }

  /// The first articles of every cluster that has the run; none for a run of one cluster or of many.
  private func fill(
    _ bucket: inout [UInt32], _ run: ArraySlice<UInt64>, clusterOf: [Int]
  ) {
    bucket.removeAll(keepingCapacity: true)
    guard let first = run.first.map({ cluster(of: $0, clusterOf) }),
      run.contains(where: { cluster(of: $0, clusterOf) != first })
    else { return }
    var counts: [(cluster: Int, count: Int)] = []
    for entry in run.prefix(4096) {
      let place = UInt32(truncatingIfNeeded: entry)
      if place == bucket.last { continue }
      let cluster = cluster(of: entry, clusterOf)
      let known = counts.firstIndex { $0.cluster == cluster }
      if known == nil, counts.count == RunIndex.clusterLimit {
        bucket.removeAll()
        return
      }
      let count = known.map { counts[$0].count } ?? 0
      if let known { counts[known].count += 1 } else { counts.append((cluster, 1)) }
      if count < RunIndex.firsts { bucket.append(place) }
    }
    if counts.count < 2 { bucket.removeAll() }
  }

  private func cluster(of entry: UInt64, _ clusterOf: [Int]) -> Int {
    clusterOf[Int(order[Int(UInt32(truncatingIfNeeded: entry))])]
  }

  private func grouped(
    _ shared: [UInt64]
  ) -> [(article: ArticleIndex, sources: [ArticleIndex])] {
    var found: [(article: ArticleIndex, sources: [ArticleIndex])] = []
    var counts: [(place: UInt32, count: Int)] = []
    var at = 0
    while at < shared.count {
      let copy = shared[at] >> 32
      counts.removeAll(keepingCapacity: true)
      while at < shared.count, shared[at] >> 32 == copy {
        let pair = shared[at]
        var count = 0
        while at < shared.count, shared[at] == pair {
          count += 1
          at += 1
        }
        if count >= RunIndex.leastRuns {
          counts.append((UInt32(truncatingIfNeeded: pair), count))
        }
      }
      guard !counts.isEmpty else { continue }
      counts.sort { $0.count != $1.count ? $0.count > $1.count : $0.place < $1.place }
      found.append((order[Int(copy)], counts.map { order[Int($0.place)] }))
    }
    return found.sorted { $0.article < $1.article }
  }
}
