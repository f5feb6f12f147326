internal import ArticleModel
package import Shingling

/// Runs pieces of work that do not depend on one another, and returns their results in the order of
/// the work.
package protocol RangeRunner {
  func map<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) throws -> [Result]
}

/// One piece after the other.
package struct SerialRunner: RangeRunner {
  package init() {}

  package func map<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) throws -> [Result] {
    (0..<count).map(body)
  }
}

/// The stories of a run: groups of nodes that report one event.
package struct Stories: Sendable {
  /// In the order of their first nodes; nodes ascending. Every node is in exactly one.
  package private(set) var groups: Groups
  /// Per story, the mean score over all pairs of its nodes; 1 for a story of one.
  package private(set) var cohesions: [Double]
  /// The pairs of nodes with a score of at least 0.05 that were found, ascending.
  package let links: [StoryLink]
  /// How many pairs were scored.
  package private(set) var candidateCount: Int

  /// Groups `nodes`, which are in the order of time and id.
  ///
  /// Nodes become vectors, meet in the buckets of their heavy words, are scored and joined. A story
  /// of more nodes than meet in a bucket is torn at first: then the stories themselves, as means of
  /// their nodes, go the same way, up to `mendCount` times. What two nodes that are still alone have
  /// to do with one another is known by then.
  ///
  /// Results depend on the nodes and their texts only, not on how `runner` does its work.
  ///
  /// - Complexity: O(words + candidates · words of a text), memory O(words + candidates).
  package init(
    nodes: [StoryNode], terms: TermSequences, shares: DocumentShares,
    threshold: Double = StoryRule.threshold, mendCount: Int = 1, runner: some RangeRunner
  ) throws {
    var pass = try StoryPass(nodes: nodes, terms: terms, shares: shares, runner: runner)
    let articles = pass
    let first = try pass.found(threshold: threshold, known: [], runner: runner)
    links = first.links
    groups = first.grouping.groups
    cohesions = first.grouping.cohesions
    candidateCount = first.candidateCount
    for _ in 0..<mendCount where groups.count < nodes.count {
      pass = try StoryPass(stories: groups, of: articles, shares: shares, runner: runner)
      let known = StoryPass.linksOfSingles(links, groups)
      let found = try pass.found(threshold: threshold, known: known, runner: runner)
      candidateCount += found.candidateCount
      cohesions = found.grouping.cohesions
      if found.grouping.groups.count == groups.count { break }
      groups = Stories.composed(groups, by: found.grouping.groups)
    }
  }

  /// The groups of `inner` whose numbers are together in `outer`, each as one.
  private static func composed(_ inner: Groups, by outer: Groups) -> Groups {
    var groups = Groups()
    for index in 0..<outer.count {
      let parts = outer[index]
      groups.append(parts.flatMap { inner[Int($0)] }.sorted())
    }
    return groups
  }
}

/// Rows, times and sizes of what is grouped: nodes at first, then stories.
private struct StoryPass: Sendable {
  struct Found {
    let links: [StoryLink]
    let grouping: StoryGrouping
    let candidateCount: Int
  }

  private static let nodesPerPiece = 2048
  private static let pairsPerPiece = 8192
  private static let slicesAtOnce = 32

  private let rows: StoryRows
  private let times: [Instant?]
  private let sizes: [Int]
  private let innerSums: [Double]

  init(
    nodes: [StoryNode], terms: TermSequences, shares: DocumentShares, runner: some RangeRunner
  ) throws {
    let parts = try runner.map(StoryPass.pieceCount(nodes.count, of: StoryPass.nodesPerPiece)) {
      let range = StoryPass.piece($0, of: StoryPass.nodesPerPiece, count: nodes.count)
      return StoryVectors(nodes[range], of: terms, shares: shares)
    }
    rows = StoryRows(StoryVectors(joining: consume parts))
    times = nodes.map(\.published)
    sizes = [Int](repeating: 1, count: nodes.count)
    innerSums = [Double](repeating: 0, count: nodes.count)
  }

  /// - Parameter known: links of pairs that are not looked at again, ascending.
  func found(
    threshold: Double, known: [StoryLink], runner: some RangeRunner
  ) throws -> Found {
    let (rows, times) = (rows, times)
    let candidates = StoryCandidates(rows, times: times)
    var pairs: [UInt64] = []
    for first in stride(from: 0, to: candidates.sliceCount, by: StoryPass.slicesAtOnce) {
      let parts = try runner.map(min(StoryPass.slicesAtOnce, candidates.sliceCount - first)) {
        candidates.pairs(inSlice: first + $0)
      }
      let batch = StoryCandidates.sortedUnique(Array(parts.joined()))
      pairs = mergedAscending(pairs, batch) { $0 }
    }
    let (all, step) = (pairs, StoryPass.pairsPerPiece)
    let parts = try runner.map(StoryPass.pieceCount(all.count, of: step)) {
      var scorer = StoryScorer()
      return scorer.links(
        among: all[StoryPass.piece($0, of: step, count: all.count)], in: rows, times: times)
    }
    let links = mergedAscending(known, Array(parts.joined())) { UInt64($0.a) << 32 | UInt64($0.b) }
    let grouping = StoryGrouping(
      links: links, nodeCount: times.count, threshold: threshold, sizes: sizes,
      innerSums: innerSums)
    return Found(links: links, grouping: grouping, candidateCount: all.count)
  }

  /// The stories found so far, as nodes: `articles` is the first pass, `groups` are of its nodes.
  init(
    stories groups: Groups, of articles: StoryPass, shares: DocumentShares,
    runner: some RangeRunner
  ) throws {
    let (vectors, step) = (articles.rows.articles, StoryPass.nodesPerPiece)
    let parts = try runner.map(StoryPass.pieceCount(groups.count, of: step)) {
      vectors.means(
        of: groups, in: StoryPass.piece($0, of: step, count: groups.count), shares: shares)
    }
    rows = StoryRows(vectors, groups: groups, means: StoryVectors(joining: consume parts))
    var (times, sizes, innerSums) = ([Instant?](), [Int](), [Double]())
    for index in 0..<groups.count {
      let group = groups[index]
      times.append(Instant.median(of: group.compactMap { articles.times[Int($0)] }))
      sizes.append(group.count)
      // n² · |mean|² is the sum over all ordered pairs, each node with itself included.
      let size = Double(group.count)
      let sum = (size * size * rows.squaredLength(index) - size) / 2
      innerSums.append(group.count == 1 ? 0 : max(0, sum))
    }
    (self.times, self.sizes, self.innerSums) = (times, sizes, innerSums)
  }

  /// The links of nodes that are alone in their groups, as links of the groups.
  static func linksOfSingles(_ links: [StoryLink], _ groups: Groups) -> [StoryLink] {
    var groupOf = [UInt32?](repeating: nil, count: groups.members.count)
    for index in 0..<groups.count where groups[index].count == 1 {
      for node in groups[index] { groupOf[Int(node)] = UInt32(index) }
    }
    // Groups are in the order of their first nodes, so links stay ascending.
    return links.compactMap { link in
      guard let a = groupOf[Int(link.a)], let b = groupOf[Int(link.b)] else { return nil }
      return StoryLink(a, b, score: link.score)
    }
  }

  private static func pieceCount(_ count: Int, of step: Int) -> Int {
    (count + step - 1) / step
  }

  private static func piece(_ piece: Int, of step: Int, count: Int) -> Range<Int> {
    piece * step..<min(count, (piece + 1) * step)
  }
}

extension Instant {
  /// The median of `instants`, the mean of the middle two if they are even in number; `nil` of
  /// none.
  fileprivate static func median(of instants: [Instant]) -> Instant? {
    let sorted = instants.sorted {
      ($0.seconds, $0.precision.rawValue) < ($1.seconds, $1.precision.rawValue)
    }
    guard !sorted.isEmpty else { return nil }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    let isDay = low.precision == .day && high.precision == .day
    return Instant(
      seconds: low.seconds + (high.seconds - low.seconds) / 2, precision: isDay ? .day : .second)
  }
}
