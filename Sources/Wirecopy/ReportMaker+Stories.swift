internal import ArticleModel
internal import Reporting

/// The stories of a run with two articles or more: those with most copies first, then the largest; members in
/// the order of time and id.
struct StoredStories: Sendable {
  private var members: [ArticleIndex] = []
  private var starts: [Int] = [0]
  /// How many of the first stories have a page.
  let pageCount: Int
  /// Every article's story, by its place here; −1 where it is alone.
  private(set) var storyOf: [Int32]

  init(_ articles: StoredArticles, pageCount: Int) {
    var sizes = [Int](repeating: 0, count: articles.storyNames.count)
    var copies = sizes
    for (article, story) in articles.stories.enumerated() {
      sizes[Int(story)] += 1
      if articles.relations[article] != nil { copies[Int(story)] += 1 }
    }
    let numbers = sizes.indices.filter { sizes[$0] > 1 }.sorted { first, second in
      if copies[first] != copies[second] { return copies[first] > copies[second] }
      if sizes[first] != sizes[second] { return sizes[first] > sizes[second] }
      return articles.storyNames.names[first]
        .lexicographicallyPrecedes(articles.storyNames.names[second])
    }
    var placeOf = [Int32](repeating: -1, count: sizes.count)
    for (place, number) in numbers.enumerated() {
      placeOf[number] = Int32(place)
      starts.append(starts[place] + sizes[number])
    }
    storyOf = articles.stories.map { placeOf[Int($0)] }
    members = [ArticleIndex](repeating: 0, count: starts.last ?? 0)
    var next = starts
    for (article, place) in storyOf.enumerated() where place >= 0 {
      members[next[Int(place)]] = ArticleIndex(article)
      next[Int(place)] += 1
    }
    for place in numbers.indices {
      members[starts[place]..<starts[place + 1]].sort { articles.precedes($0, $1) }
    }
    self.pageCount = min(pageCount, numbers.count)
  }

  var count: Int { starts.count - 1 }

  subscript(place: Int) -> ArraySlice<ArticleIndex> { members[starts[place]..<starts[place + 1]] }

  func name(_ place: Int, _ articles: StoredArticles) -> String {
    articles.storyNames.names.string(Int(articles.stories[Int(self[place].first ?? 0)]))
  }

  /// Whether the article is on a page.
  func hasPage(_ article: ArticleIndex) -> Bool {
    let story = storyOf[Int(article)]
    return story >= 0 && story < pageCount
  }
}

/// What the run found about the articles that are on a page.
struct StoryFindings: Sendable {
  private var provenance: [ArticleIndex: StoredProvenance] = [:]
  private var pairs: [UInt64: StoredPair] = [:]
  private(set) var clusters: [UInt32: StoredCluster] = [:]

  init(_ run: StoredRun, stories: StoredStories, outlets: inout ReportOutlets) throws {
    let hasPage: (ArticleIndex) -> Bool = { stories.hasPage($0) }
    try run.readProvenance(wants: hasPage) { article, row in
      outlets.add(article, row)
      if stories.hasPage(article) { provenance[article] = row }
    }
    try run.readPairs { pair in
      guard stories.hasPage(pair.a), stories.hasPage(pair.b), isShown(pair.a, pair.b) else {
        return
      }
      pairs[StoryFindings.key(pair.a, pair.b)] = pair
    }
    try run.readClusters { number, cluster in clusters[number] = cluster }
  }

  subscript(article: ArticleIndex) -> StoredProvenance? { provenance[article] }

  func pair(_ a: ArticleIndex, _ b: ArticleIndex) -> StoredPair? {
    pairs[StoryFindings.key(a, b)]
  }

  /// Whether a page may show the two side by side.
  private func isShown(_ a: ArticleIndex, _ b: ArticleIndex) -> Bool {
    guard let first = provenance[a] else {
      return provenance[b]?.parents.contains { $0.article == a } ?? false
    }
    if first.parents.contains(where: { $0.article == b }) { return true }
    guard let second = provenance[b] else { return false }
    return second.parents.contains { $0.article == a }
      || (first.source?.article == nil && second.source?.article == nil)
  }

  private static func key(_ a: ArticleIndex, _ b: ArticleIndex) -> UInt64 {
    UInt64(min(a, b)) << 32 | UInt64(max(a, b))
  }
}

/// Counts what the outlets do.
struct ReportOutlets {
  private var tally: [OutletEntry]
  private let outlets: [UInt32]

  init(_ articles: StoredArticles, stories: StoredStories) {
    outlets = articles.outlets
    tally = (0..<articles.outletNames.count).map {
      OutletEntry(name: articles.outletNames.names.string($0))
    }
    for article in 0..<articles.count {
      let outlet = Int(articles.outlets[article])
      tally[outlet].articles += 1
      if stories.storyOf[article] >= 0 { tally[outlet].inStories += 1 }
      if let parent = followed(ArticleIndex(article), articles) {
        tally[outlet].taken += 1
        tally[parent].takenByOthers += 1
      }
    }
    for story in 0..<stories.count {
      let members = stories[story]
      guard let first = members.first, let next = members.dropFirst().first,
        let time = articles.published[Int(first)]
      else { continue }
      // Undated members come last and may have been earlier.
      guard let last = members.last, articles.published[Int(last)] != nil,
        let second = articles.published[Int(next)], time.isSurelyBefore(second)
      else { continue }
      tally[Int(articles.outlets[Int(first)])].firsts += 1
    }
  }

  /// The outlet that `article` takes from, if that is another one that is named, and more likely than not.
  private func followed(_ article: ArticleIndex, _ articles: StoredArticles) -> Int? {
    guard let parent = articles.parents[Int(article)], articles.confidences[Int(article)] > 0.5,
      articles.relations[Int(article)]?.isDerivation ?? false
    else { return nil }
    let from = articles.outlets[Int(parent)]
    let to = articles.outlets[Int(article)]
    return from > 0 && to > 0 && from != to ? Int(from) : nil
  }

  mutating func add(_ article: ArticleIndex, _ row: StoredProvenance) {
    let outlet = Int(outlets[Int(article)])
    tally[outlet].findings += row.audit.count
  }

  /// The outlets that have a name.
  var entries: [OutletEntry] { Array(tally.dropFirst()) }

  /// Takes over the figures of `outlets.csv`, so that the page says what the file says.
  mutating func read(_ run: StoredRun) throws {
    guard let rows = try run.readOutlets() else { return }
    for row in rows {
      guard let number = run.articles.outletNames.find(row.name) else { continue }
      tally[Int(number)].firsts = row.firsts
      tally[Int(number)].originality = row.meanOriginality
    }
  }

  /// Who takes from whom, by `follows.csv`; where there is none, counted from the likeliest parents.
  func follows(_ run: StoredRun) throws -> [OutletFollow] {
    let articles = run.articles
    let isDays = articles.published.allSatisfy { $0?.precision != .second }
    if let rows = try run.readFollows() {
      return rows.compactMap { row in
        guard let follower = articles.outletNames.find(row.follower),
          let followed = articles.outletNames.find(row.followed), follower > 0, followed > 0
        else { return nil }
        return OutletFollow(
          follower: Int(follower) - 1, followed: Int(followed) - 1, count: row.count,
          medianLag: row.medianLag, isDays: isDays)
      }
    }
    var lags: [Int: (count: Int, lags: [Int64])] = [:]
    for article in 0..<articles.count {
      guard let parent = followed(ArticleIndex(article), articles) else { continue }
      let key = Int(articles.outlets[article]) * tally.count + parent
      lags[key, default: (0, [])].count += 1
      if let source = articles.parents[article], let end = articles.published[article],
        let start = articles.published[Int(source)]
      {
        lags[key]?.lags.append(end.lag(since: start))
      }
    }
    return lags.keys.sorted().compactMap { key in
      guard let found = lags[key] else { return nil }
      let sorted = found.lags.sorted()
      return OutletFollow(
        follower: key / tally.count - 1, followed: key % tally.count - 1, count: found.count,
        medianLag: sorted.isEmpty ? nil : sorted[sorted.count / 2], isDays: isDays)
    }
  }
}
