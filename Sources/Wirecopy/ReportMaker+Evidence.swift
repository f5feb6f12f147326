internal import ArticleModel
internal import Reporting

/// Puts the page of a story together.
struct StoryBuilder: Sendable {
  let run: StoredRun
  let stories: StoredStories
  let findings: StoryFindings
  let missingTexts: String?

  func story(_ place: Int, headline: String, reader: inout TextReader) -> ReportStory {
    let all = stories[place]
    let shown = all.prefix(StoryPage.mostMembers)
    var places: [ArticleIndex: Int] = [:]
    for (number, article) in shown.enumerated() { places[article] = number }
    var clusterPlaces: [UInt32: Int] = [:]
    var clusters: [StoredCluster] = []
    var texts: [TextReader.Text?] = []
    var members: [ReportMember] = []
    for article in shown {
      let number = run.articles.clusters[Int(article)]
      if clusterPlaces[number] == nil {
        clusterPlaces[number] = clusterPlaces.count
        if let cluster = findings.clusters[number] { clusters.append(cluster) }
      }
      let text = reader.text(of: article)
      texts.append(text)
      members.append(
        member(article, cluster: clusterPlaces[number] ?? 0, text: text, places: places))
    }
    let sharing = sharing(shown, members)
    let unseen = UnseenSources(members)
    let arcs = arcs(of: members, unseen: unseen, sharing: sharing)
    var comparer = TextComparer()
    var compared: [Int: ComparedText] = [:]
    var budget = ReportMaker.pageBytes
    let cards = arcs.map { arc in
      card(
        arc, shown: shown, texts: texts, comparer: &comparer, compared: &compared,
        budget: &budget)
    }
    return ReportStory(
      name: stories.name(place, run.articles), headline: headline, members: members,
      size: all.count, clusters: clusters, unseen: unseen, cards: cards, missingTexts: missingTexts)
  }

  private func member(
    _ article: ArticleIndex, cluster: Int, text: TextReader.Text?, places: [ArticleIndex: Int]
  ) -> ReportMember {
    let found = findings[article]
    func source(_ parent: StoredParent) -> ReportMember.Source {
      ReportMember.Source(
        member: parent.article.flatMap { places[$0] },
        id: parent.article.map { run.articles.id($0) }, parent: parent)
    }
    return ReportMember(
      id: run.articles.id(article), outlet: run.articles.outlet(article),
      published: run.articles.published[Int(article)], cluster: cluster,
      isKept: run.articles.isKept[Int(article)],
      title: String(decoding: text?.title ?? [], as: UTF8.self), address: text?.address ?? [],
      source: (found?.source).map(source), further: found?.further.map(source) ?? [],
      runnerUp: (found?.runnerUp).map(source), credits: found?.credits ?? [],
      audit: found?.audit ?? [], originality: found?.originality)
  }

  /// Two members that are shown side by side.
  private struct Arc {
    let source: Int
    let copy: Int
    /// What both are from when neither took from the other; empty when nobody is credited.
    let unseenName: String?
    let parent: StoredParent

    var isSibling: Bool { unseenName != nil }
  }

  /// Members of one cluster that go back to an unseen source and share text, with the score of the pair.
  private func sharing(
    _ shown: ArraySlice<ArticleIndex>, _ members: [ReportMember]
  ) -> [(a: Int, b: Int, score: Double)] {
    let unseen = members.indices.filter {
      members[$0].source.map { $0.parent.article == nil } ?? false
    }
    var found: [(a: Int, b: Int, score: Double)] = []
    for (number, a) in unseen.enumerated() {
      for b in unseen[(number + 1)...] where members[a].cluster == members[b].cluster {
        let pair = findings.pair(shown[shown.startIndex + a], shown[shown.startIndex + b])
        guard let pair, pair.relation?.isDerivation ?? false else { continue }
        found.append((a, b, pair.score))
      }
    }
    return found
  }

  /// Every article beside what it was taken from; of those with one unseen source each beside the earlier
  /// one that it is surest to share it with.
  private func arcs(
    of members: [ReportMember], unseen: UnseenSources,
    sharing: [(a: Int, b: Int, score: Double)]
  ) -> [Arc] {
    var best: [Int: (place: Int, score: Double)] = [:]
    for pair in sharing where pair.score > best[pair.b]?.score ?? -1 {
      best[pair.b] = (pair.a, pair.score)
    }
    var arcs: [Arc] = []
    for (place, member) in members.enumerated() {
      guard let source = member.source else { continue }
      for found in [source] + member.further {
        guard let parent = found.member, parent != place else { continue }
        arcs.append(Arc(source: parent, copy: place, unseenName: nil, parent: found.parent))
      }
      guard let shared = unseen.source(of: place), let first = shared.members.first,
        first != place
      else { continue }
      arcs.append(
        Arc(
          source: best[place]?.place ?? first, copy: place, unseenName: shared.name,
          parent: source.parent))
    }
    return arcs
  }

  private func card(
    _ arc: Arc, shown: ArraySlice<ArticleIndex>, texts: [TextReader.Text?],
    comparer: inout TextComparer, compared: inout [Int: ComparedText], budget: inout Int
  ) -> EvidenceCard {
    let source = shown[shown.startIndex + arc.source]
    let copy = shown[shown.startIndex + arc.copy]
    let pair = findings.pair(source, copy)
    func evidence(
      _ comparison: TextComparison?, _ sourceText: EvidenceCard.Text?,
      _ copyText: EvidenceCard.Text?
    ) -> EvidenceCard {
      EvidenceCard(
        source: arc.source, copy: arc.copy, isSibling: arc.isSibling,
        unseenName: arc.unseenName ?? "", parent: arc.parent,
        pair: pair, isForward: pair?.a == source, sourceText: sourceText, copyText: copyText,
        passages: comparison?.passages ?? [], changes: comparison?.changes ?? [])
    }
    let isSameText = arc.parent.relation == .identical && !arc.isSibling
    guard let sourceText = texts[arc.source]?.card, let copyText = texts[arc.copy]?.card,
      !isSameText, budget > 0
    else { return evidence(nil, nil, nil) }
    budget -= sourceText.bytes.count + copyText.bytes.count
    let first = compared[arc.source] ?? comparer.text(sourceText.bytes)
    let second = compared[arc.copy] ?? comparer.text(copyText.bytes)
    compared[arc.source] = first
    compared[arc.copy] = second
    return evidence(
      comparer.compare(source: first, copy: second), sourceText, copyText)
  }
}
