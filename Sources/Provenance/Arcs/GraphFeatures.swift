internal import ArticleModel
internal import Glibc

/// The features of all arcs of a graph and of the cluster.
struct GraphFeatures {
  /// A row for every arc, empty of one from the root.
  var arcs = FeatureTable<ArcFeature>()
  /// A row for every member.
  var roots = FeatureTable<RootFeature>()
  /// One row.
  var cluster = FeatureTable<ClusterFeature>()

  /// Adds what the second pass looks at, when the arcs of `graph` have been weighed by the first.
  mutating func addSecondPass(_ graph: ClusterGraph) {
    let followings = Followings(graph)
    var row = graph.clusterFeatures()
    var most = 0.0
    for member in 0..<graph.count {
      let (sum, share) = followings.all(member)
      most = max(most, share)
      roots[member, .followers] = log(1 + sum)
      roots[member, .followerShare] = share
      roots[member, .isRoot] = followings.roots[member]
    }
    row[.mostFollowed] = most
    row[.rootShare] = followings.roots.reduce(0, +) / Double(max(1, graph.count))
    cluster.append(row)
    for member in 0..<graph.count {
      let range = graph.arcs(of: member).dropFirst()
      let largest = range.map { followings.others($0, graph.arcs[$0]) }.max() ?? 0
      for number in range {
        let arc = graph.arcs[number]
        let others = followings.others(number, arc)
        arcs[number, .followers] = log(1 + others)
        arcs[number, .followerShare] = followings.otherShare(number, arc)
        arcs[number, .sourceIsRoot] = followings.roots[arc.source]
        arcs[number, .followerGap] = log(1 + largest) - log(1 + others)
        arcs[number, .dumpPresence] = row[.agencyPresence]
        arcs[number, .dumpDoubt] = row[.agencyDoubt]
        arcs[number, .clusterHasAgency] = row[.hasAgency]
        arcs[number, .clusterHubReach] = row[.hubReach]
        arcs[number, .clusterHubCovered] = row[.hubCovered]
      }
    }
  }
}

/// Tells how many of a copy's candidates are dated between it and one of them.
struct DatedBetween {
  private let starts: [Int64]
  private let ends: [Int64]
  private let count: Int

  init(_ published: [Instant?]) {
    starts = published.compactMap { $0?.seconds }.sorted()
    ends = published.compactMap { $0?.latest }.sorted()
    count = published.count
  }

  /// The share of the candidates that are surely after `source` and surely before `copy`; less where some are
  /// known by the day of `copy` alone, which are taken off whether they were counted or not.
  ///
  /// - Complexity: O(log candidates).
  func share(_ source: Instant?, _ copy: Instant?) -> Double {
    guard let source, let copy, source.isSurelyBefore(copy) else { return 0 }
    // Those that begin after the source, without those that do not end before the copy.
    let after = starts.count - DatedBetween.firstAbove(starts, source.latest)
    let late = ends.count - DatedBetween.firstAbove(ends, copy.seconds - 1)
    return Double(max(0, after - late)) / Double(max(1, count))
  }

  private static func firstAbove(_ sorted: [Int64], _ limit: Int64) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] > limit { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
