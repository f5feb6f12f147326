import ArticleModel
import Shingling
import Testing
import _TestSupport

@testable import Clustering

@Suite struct StoryCandidatesTests {
  /// Rows that are found by the given words. Words are any numbers: two bits are put below them.
  private func rows(_ heavy: [[UInt32]]) -> StoryRows {
    var counts = DocumentCounts()
    // Everything occurs in two articles.
    for _ in 0..<2 { counts.add(distinct: Set(heavy.joined().map { $0 << 2 })) }
    let shares = DocumentShares(counts: counts, background: BackgroundTable([]))
    var vectors = StoryVectors()
    for words in heavy {
      var row = WeightedWords()
      for word in words.sorted() { row.append(word << 2, weight: 1) }
      vectors.append(row, shares: shares)
    }
    return StoryRows(vectors)
  }

  private func pairs(_ heavy: [[UInt32]], days: [Int64?]) -> [[Int]] {
    let times = days.map { $0.map { Instant(seconds: $0 * 86_400) } }
    let candidates = StoryCandidates(rows(heavy), times: times)
    let parts = (0..<candidates.sliceCount).map { candidates.pairs(inSlice: $0) }
    for part in parts { #expect(part == part.sorted() && Set(part).count == part.count) }
    return StoryCandidates.sortedUnique(Array(parts.joined()))
      .map { [Int($0 >> 32), Int($0 & 0xFFFF_FFFF)] }
  }

  /// The drawn example.
  @Test func twoWordsMeet() {
    let heavy: [[UInt32]] = [[1, 2, 3], [1, 3], [1, 2]]
    #expect(pairs(heavy, days: [nil, nil, nil]) == [[0, 1], [0, 2]])
  }

  @Test func nobodyMeetsWhatIsTooFar() {
    let heavy = [[UInt32]](repeating: [1, 2], count: 4)
    #expect(
      pairs(heavy, days: [0, 32, 33, nil])
        == [[0, 1], [0, 3], [1, 2], [1, 3], [2, 3]])
  }

  @Test func ofACrowdTheNextTenMeet() {
    let heavy = [[UInt32]](repeating: [1, 2], count: 21)
    let expected = (0..<21).flatMap { a in
      (a + 1..<max(a + 1, min(21, a + 11))).map { [a, $0] }
    }
    #expect(pairs(heavy, days: (0..<21).map { _ in nil }) == expected)
    let all = pairs([[UInt32]](repeating: [1, 2], count: 20), days: (0..<20).map { _ in nil })
    #expect(all.count == 190)
  }

  /// Every bucket by a dictionary, every meeting by the rule.
  private func naive(_ heavy: [[UInt32]], days: [Int64?]) -> [[Int]] {
    var buckets: [[UInt32]: [Int]] = [:]
    let order = days.indices.sorted {
      (days[$0] ?? .min, $0) < (days[$1] ?? .min, $1)
    }
    for node in order {
      let words = heavy[node].sorted()
      for i in words.indices {
        for j in (i + 1)..<words.count { buckets[[words[i], words[j]], default: []].append(node) }
      }
    }
    var found: Set<[Int]> = []
    for bucket in buckets.values {
      for i in bucket.indices {
        let reach = bucket.count <= 20 ? bucket.count : 10
        for j in (i + 1)..<max(i + 1, min(bucket.count, i + reach + 1)) {
          if let a = days[bucket[i]], let b = days[bucket[j]], b - a > 32 { break }
          found.insert([min(bucket[i], bucket[j]), max(bucket[i], bucket[j])])
        }
      }
    }
    return found.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func agreesWithEveryBucketByItself(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...120, using: &generator)
    let vocabulary = UInt32.random(in: 5...60, using: &generator)
    let heavy = (0..<count).map { _ in
      let size = Int.random(in: 0...8, using: &generator)
      return Array(
        Set((0..<size).map { _ in UInt32.random(in: 1...vocabulary, using: &generator) }))
    }
    let days = (0..<count).map { _ in
      Int.random(in: 0..<4, using: &generator) == 0
        ? nil : Int64.random(in: 0..<90, using: &generator)
    }
    #expect(pairs(heavy, days: days) == naive(heavy, days: days))
  }

  /// Above a thousand nodes there are several slices.
  @Test func slicesDoNotOverlapInWhatTheyMiss() {
    var generator = SeededGenerator(seed: 99)
    let heavy = (0..<2500).map { _ in
      Array(Set((0..<4).map { _ in UInt32.random(in: 1...900, using: &generator) }))
    }
    let days = (0..<2500).map { _ in Int64.random(in: 0..<300, using: &generator) as Int64? }
    #expect(StoryCandidates(rows(heavy), times: days.map { _ in nil }).sliceCount == 3)
    #expect(pairs(heavy, days: days) == naive(heavy, days: days))
  }

  @Test func listsAreMergedOnce() {
    #expect(mergedAscending([], [1, 2]) { $0 } == [1, 2])
    #expect(mergedAscending([1, 4, 9], [2, 4, 9, 11]) { $0 } == [1, 2, 4, 9, 11])
    let high: UInt64 = 5 << 32
    #expect(StoryCandidates.sortedUnique([high | 1, 3, high, 3]) == [3, high, high | 1])
    #expect(StoryCandidates.sortedUnique([]) == [])
  }
}
