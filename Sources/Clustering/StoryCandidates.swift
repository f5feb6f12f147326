package import ArticleModel
internal import Sketching

/// Finds the pairs of nodes that share two of their heavy words.
///
///     heavy words      0: bolt gold rio     1: bolt rio     2: bolt gold
///     keys             bolt·gold 0 2        bolt·rio 0 1    gold·rio 0
///     pairs            0–2                  0–1
///
/// One word shared says little and makes long buckets; two are rare together. The keys are cut into
/// slices by the first word of the pair: a slice is worked through by itself and then forgotten, so
/// that memory is that of one slice for each worker. A bucket is in the order of time, undated
/// first. Up to 20 of a bucket all meet; of a larger one each meets the next 10. Nobody meets what
/// is published too far away to be linked. Where stories are the nodes, two stories of one article do
/// not meet again: they did as articles.
///
/// - Complexity: 496 keys and at most 4,960 meetings to a node; some 80 in 20,000 articles of the
///   English press.
package struct StoryCandidates: Sendable {
  private let rows: StoryRows
  private let times: [Instant?]
  /// The nodes, undated first, then by time.
  private let order: [UInt32]
  /// How many slices there are. Depends on nothing but the number of nodes, since two keys that
  /// fall together do so within a slice.
  package let sliceCount: Int

  package init(_ rows: StoryRows, times: [Instant?]) {
    precondition(times.count == rows.count, "one time for each row")
    self.rows = rows
    self.times = times
    order = (0..<UInt32(times.count)).sorted { first, second in
      let seconds = (times[Int(first)]?.seconds, times[Int(second)]?.seconds)
      let key = (seconds.0 ?? .min, first)
      return key < (seconds.1 ?? .min, second)
    }
    let count = times.count
    sliceCount = max((count + 8191) / 8192, min(64, (count + 1023) / 1024))
  }

  /// The pairs that meet in a bucket of slice `slice`: the smaller node in the high half.
  /// Ascending, each once.
  package func pairs(inSlice slice: Int) -> [UInt64] {
    let postings = sortByHighHalf(postings(inSlice: slice))
    var pairs: [UInt64] = []
    var limit = 1 << 20
    var start = 0
    while start < postings.count {
      let key = postings[start] >> 32
      var end = start + 1
      while end < postings.count, postings[end] >> 32 == key { end += 1 }
      if end - start > 1 { meet(postings[start..<end], into: &pairs) }
      start = end
      // A crowd meets itself in bucket after bucket.
      if pairs.count > limit {
        pairs = StoryCandidates.sortedUnique(pairs)
        limit = max(limit, pairs.count * 2)
      }
    }
    return StoryCandidates.sortedUnique(pairs)
  }

  /// Key and node of the pairs of heavy words whose first word falls into the slice, but for most
  /// of those that one node alone has.
  private func postings(inSlice slice: Int) -> [UInt64] {
    var postings: [UInt64] = []
    if rows.meanCount == 0 {
      postings.reserveCapacity(order.count * 512 / sliceCount)
      for node in order { forEachKey(of: node, inSlice: slice) { postings.append($0) } }
    } else {
      // Keys that no mean has are not looked at: the cells of those that one has are marked first.
      let bits = 18
      var isOfMean = [Bool](repeating: false, count: 1 << bits)
      for node in order where rows.isMean(Int(node)) {
        forEachKey(of: node, inSlice: slice) { isOfMean[Int($0 >> UInt64(64 - bits))] = true }
      }
      for node in order {
        forEachKey(of: node, inSlice: slice) { posting in
          if isOfMean[Int(posting >> UInt64(64 - bits))] { postings.append(posting) }
        }
      }
    }
    removeLonely(&postings)
    return postings
  }

  @inline(__always)
  private func forEachKey(of node: UInt32, inSlice slice: Int, _ body: (UInt64) -> Void) {
    let wanted = UInt64(slice)
    let slices = UInt64(sliceCount)
    let words = rows.heavyWords(Int(node))
    for first in words.indices {
      let spread = words[first] &* 0x9E37_79B1
      guard (UInt64(spread) * slices) >> 32 == wanted else { continue }
      let high = UInt64(words[first]) << 32
      for second in (first + 1)..<words.endIndex {
        body(mixed(high | UInt64(words[second])) & ~0xFFFF_FFFF | UInt64(node))
      }
    }
  }

  /// Removes what has a cell by its key for itself: most keys are of one node alone.
  private func removeLonely(_ postings: inout [UInt64]) {
    var bits = 10
    while bits < 20, 1 << bits < postings.count * 2 { bits += 1 }
    let shift = UInt64(64 - bits)
    var counts = [UInt8](repeating: 0, count: 1 << bits)
    for posting in postings {
      let cell = Int(truncatingIfNeeded: posting >> shift)
      counts[cell] |= counts[cell] &+ 1
    }
    // 1 after one posting, 3 and more after two.
    var kept = 0
    for posting in postings where counts[Int(truncatingIfNeeded: posting >> shift)] > 1 {
      postings[kept] = posting
      kept += 1
    }
    postings.removeLast(postings.count - kept)
  }

  private func meet(_ bucket: ArraySlice<UInt64>, into pairs: inout [UInt64]) {
    let reach =
      bucket.count <= StoryRule.largestWholeBucket ? bucket.count : StoryRule.neighbourCount
    for place in bucket.indices {
      let node = UInt32(truncatingIfNeeded: bucket[place])
      let seconds = times[Int(node)]?.seconds
      let last = min(place + reach, bucket.endIndex - 1)
      var next = place + 1
      while next <= last {
        let other = UInt32(truncatingIfNeeded: bucket[next])
        next += 1
        // Two keys of one node fall together once in a long while.
        if other == node { continue }
        if rows.meanCount > 0, !rows.isMean(Int(node)), !rows.isMean(Int(other)) { continue }
        if let seconds, let later = times[Int(other)]?.seconds,
          later - seconds > StoryRule.farthestSeconds
        {
          break
        }
        pairs.append(UInt64(min(node, other)) << 32 | UInt64(max(node, other)))
      }
    }
  }

  /// `pairs` in ascending order, each once.
  static func sortedUnique(_ pairs: [UInt64]) -> [UInt64] {
    let byLow = sortByHighHalf(pairs.map { $0 << 32 | $0 >> 32 })
    var sorted = sortByHighHalf(byLow.map { $0 << 32 | $0 >> 32 })
    var count = 0
    for pair in sorted where count == 0 || sorted[count - 1] != pair {
      sorted[count] = pair
      count += 1
    }
    sorted.removeSubrange(count...)
    return sorted
  }
}

/// The elements of two lists that ascend by `key` in one, each once.
func mergedAscending<Element>(
  _ a: [Element], _ b: [Element], by key: (Element) -> UInt64
) -> [Element] {
  if a.isEmpty { return b }
  var merged: [Element] = []
  merged.reserveCapacity(a.count + b.count)
  var (i, j) = (0, 0)
  while i < a.count && j < b.count {
    let (first, second) = (key(a[i]), key(b[j]))
    merged.append(first <= second ? a[i] : b[j])
    if first <= second { i += 1 }
    if second <= first { j += 1 }
  }
  merged.append(contentsOf: a[i...])
  merged.append(contentsOf: b[j...])
  return merged
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
@inline(__always)
private func mixed(_ value: UInt64) -> UInt64 {
  var word = value &+ 0x9E37_79B9_7F4A_7C15
  word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
  word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
  return word ^ (word >> 31)
}
