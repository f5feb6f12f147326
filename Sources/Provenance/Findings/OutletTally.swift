package import ArticleModel

/// What is known of one outlet after a run.
package struct OutletRow: Hashable, Sendable {
  /// The outlet's row in `ArticleTable.sourceNames`.
  package let source: UInt32
  package let articles: Int
  /// Articles that most likely have no source, in the dump or out of it.
  package let originals: Int
  package let copies: Int
  /// The mean share of an article's text that is first seen in it.
  package let meanOriginality: Double
  /// In how many clusters with other outlets its article is dated surely before all others.
  package let firsts: Int
}

/// How often one outlet's articles were taken from another's.
package struct FollowRow: Hashable, Sendable {
  /// Rows in `ArticleTable.sourceNames`.
  package let follower: UInt32
  package let followed: UInt32
  package let count: Int
  /// In seconds, over the arcs of which both ends are dated; the lower of two middle ones.
  package let medianLag: Int64?
  /// The mean share of the copy's text that its source accounts for.
  package let meanShare: Double
}

/// Adds up what the provenance of all clusters says of the outlets.
///
/// Tallies of parts of a run add up in any order to the same tables, up to the rounding of means.
package struct OutletTally: Sendable {
  private struct Outlet {
    var traced = 0
    var copies = 0
    var originality = 0.0
    var firsts = 0
  }

  private struct Follow {
    var count = 0
    var lags: [Int64] = []
    var share = 0.0
  }

  private let articles: ArticleTable
  private var outlets: [Outlet]
  private var follows: [UInt64: Follow] = [:]

  package init(_ articles: ArticleTable) {
    self.articles = articles
    outlets = Array(repeating: Outlet(), count: articles.sourceNames.count)
  }

  /// Counts one cluster; `traced` holds its members in the order of time and id.
  package mutating func add(_ traced: [ArticleProvenance]) {
    for item in traced { add(item) }
    addFirst(of: traced.map(\.article)[...])
  }

  /// Counts one article, but not whether it is the first of its cluster.
  package mutating func add(_ item: ArticleProvenance) {
    let source = articles.sources[Int(item.article)]
    outlets[Int(source)].traced += 1
    outlets[Int(source)].originality += item.originality
    if item.source != nil { outlets[Int(source)].copies += 1 }
    for parent in item.parents where parent.role != .alternative {
      guard let article = parent.article else { continue }
      add(parent, follower: source, followed: articles.sources[Int(article)])
    }
  }

  /// Counts who is the first of `members`, which are in the order of time and id.
  package mutating func addFirst(of members: ArraySlice<ArticleIndex>) {
    if let first = first(members) { outlets[Int(first)].firsts += 1 }
  }

  private mutating func add(_ parent: Parent, follower: UInt32, followed: UInt32) {
    guard follower != followed, follower != 0, followed != 0 else { return }
    let key = UInt64(follower) << 32 | UInt64(followed)
    follows[key, default: Follow()].count += 1
    follows[key, default: Follow()].share += parent.share
    if let lag = parent.lag { follows[key, default: Follow()].lags.append(lag) }
  }

  /// The outlet whose article is dated surely before those of all others, if others are there.
  private func first(_ members: ArraySlice<ArticleIndex>) -> UInt32? {
    guard let first = members.first, let start = articles.published[Int(first)] else { return nil }
    let outlet = articles.sources[Int(first)]
    let others = members.filter { articles.sources[Int($0)] != outlet }
    guard outlet != 0, !others.isEmpty else { return nil }
    let isFirst = others.allSatisfy { other in
      articles.published[Int(other)].map { start.isSurelyBefore($0) } ?? false
    }
    return isFirst ? outlet : nil
  }

  package mutating func add(_ other: OutletTally) {
    for index in outlets.indices {
      outlets[index].traced += other.outlets[index].traced
      outlets[index].copies += other.outlets[index].copies
      outlets[index].originality += other.outlets[index].originality
      outlets[index].firsts += other.outlets[index].firsts
    }
    for (key, follow) in other.follows {
      follows[key, default: Follow()].count += follow.count
      follows[key, default: Follow()].share += follow.share
      follows[key, default: Follow()].lags += follow.lags
    }
  }

  /// One row an outlet that has articles, by name. An article of no cluster is an original.
  package func outletRows() -> [OutletRow] {
    var counts = [Int](repeating: 0, count: outlets.count)
    for source in articles.sources { counts[Int(source)] += 1 }
    return byName(outlets.indices.filter { $0 > 0 && counts[$0] > 0 }).map { source in
      let outlet = outlets[source]
      let untraced = Double(counts[source] - outlet.traced)
      return OutletRow(
        source: UInt32(source), articles: counts[source],
        originals: counts[source] - outlet.copies, copies: outlet.copies,
        meanOriginality: (outlet.originality + untraced) / Double(counts[source]),
        firsts: outlet.firsts)
    }
  }

  /// The most frequent first, then by name.
  package func followRows() -> [FollowRow] {
    let names = byName(Array(outlets.indices))
    var places = [Int](repeating: 0, count: names.count)
    for (place, source) in names.enumerated() { places[source] = place }
    let rows = follows.map { key, follow in
      let lags = follow.lags.sorted()
      return FollowRow(
        follower: UInt32(key >> 32), followed: UInt32(key & 0xFFFF_FFFF), count: follow.count,
        medianLag: lags.isEmpty ? nil : lags[(lags.count - 1) / 2],
        meanShare: follow.share / Double(follow.count))
    }
    return rows.sorted { first, second in
      if first.count != second.count { return first.count > second.count }
      let a = (places[Int(first.follower)], places[Int(first.followed)])
      let b = (places[Int(second.follower)], places[Int(second.followed)])
      return a < b
    }
  }

  private func byName(_ sources: [Int]) -> [Int] {
    sources.sorted {
      articles.sourceNames[$0].lexicographicallyPrecedes(articles.sourceNames[$1])
    }
  }
}
