/// Copies, standing frames and round-ups.
extension StoryTeller {
  /// Adds one copy of `report`, made from it, from its revision or from an earlier copy.
  mutating func copy(_ report: Int, revision: Int, in story: inout Story) {
    let cluster = story.articles[report].cluster
    var source = report
    var seconds = story.articles[report].seconds + lag()
    if revision != report, seconds > story.articles[revision].seconds, generator.chance(0.8) {
      source = revision
    }
    if generator.chance(parameters.chains) {
      let copies = story.articles.indices.filter {
        story.articles[$0].cluster == cluster && story.articles[$0].kind != nil
          && story.articles[$0].kind != .revision
      }
      if !copies.isEmpty {
        source = generator.element(of: copies)
        seconds = max(seconds, story.articles[source].seconds + lag() / 2)
      }
    }
    let original = story.articles[source]
    let outlet = outlet(notIn: story, cluster: cluster)
    var article = Story.Article(
      draft: original.draft, newsroom: .outlet(outlet), seconds: seconds)
    article.agency = original.agency
    article.cluster = cluster
    article.isHeavilyRewritten = original.isHeavilyRewritten
    article.parents = [Story.Parent(source: .index(source), share: 1)]
    var kind = EditRates.kinds[generator.index(weights: parameters.edits.weights)]
    if original.isHeavilyRewritten, kind == .heavyRewrite || kind == .merge { kind = .verbatim }
    edit(&article, kind, source: source, in: story)
    let credit = credit(&article, from: original, outlet: desk.outlets[outlet])
    publish(&article, credit: credit)
    story.articles.append(article)
  }

  /// Minutes to days, most of them within the hour.
  private mutating func lag() -> Int64 {
    let share = generator.unit()
    switch generator.unit() {
    case ..<0.45: return 120 + Int64(share * share * 3480)
    case ..<0.75: return 3600 + Int64(share * 25_200)
    case ..<0.95: return 28_800 + Int64(share * 86_400)
    default: return 115_200 + Int64(share * 400_000)
    }
  }

  private mutating func outlet(notIn story: Story, cluster: Int) -> Int {
    var outlet = desk.outlet(&generator)
    for _ in 0..<8 {
      let taken = story.articles.contains {
        $0.cluster == cluster && $0.newsroom == .outlet(outlet)
      }
      if !taken { break }
      outlet = generator.chance(0.5) ? desk.outlet(&generator) : generator.below(desk.outlets.count)
    }
    return outlet
  }

  private mutating func edit(
    _ article: inout Story.Article, _ wanted: EditKind, source: Int, in story: Story
  ) {
    var kind = wanted
    let style = outletStyle(article.newsroom)
    let before = article.draft.sentences.map(\.bytes)
    switch kind {
    case .headline: editor.newHeadline(&article.draft, &generator)
    case .cut: editor.cut(&article.draft, &generator)
    case .lede: editor.newLede(&article.draft, &generator)
    case .reorder: editor.reorder(&article.draft, &generator)
    case .houseStyle: editor.apply(style, to: &article.draft)
    case .expanded: expand(&article)
    case .lightRewrite: editor.paraphraser.rewrite(&article.draft, .light, &generator)
    case .heavyRewrite:
      editor.paraphraser.rewrite(&article.draft, .heavy, &generator)
      article.isHeavilyRewritten = true
    case .merge:
      if !merge(&article, source: source, in: story) {
        kind = .expanded
        expand(&article)
      }
    default: break
    }
    let changed = article.draft.sentences.map(\.bytes) != before
    if !changed, kind != .headline { kind = .verbatim }
    article.kind = kind
    article.edits = [kind.rawValue]
    let rewrites: [EditKind] = [.lede, .expanded, .lightRewrite, .heavyRewrite, .merge]
    let isRewritten = rewrites.contains(kind)
    if kind != .headline, kind != .verbatim, generator.chance(isRewritten ? 0.6 : 0.3) {
      editor.newHeadline(&article.draft, &generator)
      article.edits.append(EditKind.headline.rawValue)
    }
    if isRewritten, kind != .merge, kind != .expanded, generator.chance(0.25) {
      let count = article.draft.sentences.count
      editor.cut(&article.draft, &generator)
      if article.draft.sentences.count < count { article.edits.append(EditKind.cut.rawValue) }
    }
    if kind != .houseStyle, generator.chance(isRewritten ? 0.35 : 0.1) {
      editor.apply(style, to: &article.draft)
      article.edits.append(EditKind.houseStyle.rawValue)
    }
  }

  private func outletStyle(_ newsroom: Publisher.Newsroom) -> HouseStyle {
    guard case .outlet(let outlet) = newsroom else { return desk.outlets[0].style }
    return desk.outlets[outlet].style
  }

  private mutating func expand(_ article: inout Story.Article) {
    var outlet = Facts(topic: 0)
    outlet[.outlet] = publisher.name(article.newsroom)
    outlet[.cur] = Array("$".utf8)
    outlet[.money] = Array("dollars".utf8)
    let before = article.draft.length
    editor.expand(&article.draft, for: outlet, &generator)
    let share = Double(before) / Double(max(1, article.draft.length))
    article.parents = article.parents.map { Story.Parent(source: $0.source, share: share) }
  }

  /// Works another report of the event into the text; false if there is none.
  private mutating func merge(
    _ article: inout Story.Article, source: Int, in story: Story
  ) -> Bool {
    let others = story.articles.indices.filter {
      story.articles[$0].kind == nil && story.articles[$0].cluster != article.cluster
    }
    guard !others.isEmpty else { return false }
    let other = generator.element(of: others)
    let merged = editor.merge(article.draft, story.articles[other].draft, &generator)
    article.draft = merged.draft
    article.seconds = max(article.seconds, story.articles[other].seconds + 600)
    article.parents = [
      Story.Parent(source: .index(source), share: merged.share),
      Story.Parent(source: .index(other), share: 1 - merged.share),
    ]
    if merged.share < 0.5 { article.cluster = story.articles[other].cluster }
    return true
  }

  /// The credit the outlet prints, noted among the edits.
  private mutating func credit(
    _ article: inout Story.Article, from original: Story.Article, outlet: Desk.Outlet
  ) -> PrintedCredit {
    if !outlet.top.isEmpty || !outlet.bottom.isEmpty {
      article.edits.append(SideEdit.boilerplate.rawValue)
    }
    if generator.chance(0.06) {
      article.draft.place = expander.world.place(&generator)
      article.edits.append(SideEdit.dateline.rawValue)
    }
    guard let agency = original.agency, original.showsAgency else {
      if original.agency == nil || generator.chance(0.2) {
        if generator.chance(0.4) {
          article.edits.append(SideEdit.creditShortened.rawValue)
          return .short(name: publisher.name(original.newsroom))
        }
      }
      return generator.chance(0.5) ? .own : .none
    }
    switch generator.index(weights: outlet.creditHabits) {
    case 0:
      article.showsAgency = true
      article.edits.append(SideEdit.creditKept.rawValue)
      return .whole(agency: agency)
    case 1:
      article.showsAgency = true
      article.edits.append(SideEdit.creditShortened.rawValue)
      return .short(name: desk.agencies[agency].name)
    case 2:
      article.edits.append(SideEdit.creditSwapped.rawValue)
      return .own
    default:
      article.edits.append(SideEdit.creditDropped.rawValue)
      return .none
    }
  }
}
