/// A report that was published not long ago, kept for round-ups, sequels and unrelated pairs.
struct RecentReport: Sendable {
  let id: [UInt8]
  let draft: Draft
  let facts: Facts?
  let background: [Draft.Sentence]
  let seconds: Int64
}

/// Events: independent reports, revisions and the copies made of them.
extension StoryTeller {
  mutating func tellEvent() {
    var story = Story()
    if let draft = takeSource() {
      report(draft, by: .agency(desk.agency(&generator)), at: clock, in: &story)
    } else {
      reportInvented(in: &story)
    }
    finish(&story)
  }

  /// Pickups of every report, then the gold.
  mutating func finish(_ story: inout Story) {
    for report in story.articles.indices where story.articles[report].kind == nil {
      let count = pickups(of: story.articles[report])
      var latest = report
      if story.articles[report].isInDump, room > 0, generator.chance(parameters.revisions),
        let revision = revise(report, in: &story)
      {
        latest = revision
      }
      for _ in 0..<count where room > 0 {
        copy(report, revision: latest, in: &story)
      }
    }
    close(story)
    remember(story)
  }

  private mutating func reportInvented(in story: inout Story) {
    let topic = generator.below(Topic.news.count)
    var past: RecentReport?
    if generator.chance(parameters.sequels) {
      let candidates = recent.filter { $0.facts != nil && $0.seconds + 43_200 < clock }
      if !candidates.isEmpty { past = generator.element(of: candidates) }
    }
    var event: Event
    if let past, let facts = past.facts {
      event = events.sequel(to: facts, at: clock, &generator)
    } else {
      event = events.event(topic: topic, body: topics[topic].bodies, at: clock, &generator)
    }
    let several = generator.chance(parameters.independentReports)
    let count = several ? 2 + generator.skewed(below: 5) : 1
    var newsrooms: [Publisher.Newsroom] = []
    while newsrooms.count < count {
      let newsroom: Publisher.Newsroom =
        generator.chance(0.6)
        ? .agency(desk.agency(&generator)) : .outlet(desk.outlet(&generator))
      if !newsrooms.contains(newsroom) { newsrooms.append(newsroom) }
    }
    for (index, newsroom) in newsrooms.enumerated() {
      let delay = index == 0 ? 0 : generator.integer(in: 300...28_800)
      let median = Double(parameters.meanLength) / 1.2
      let length = Int(median * generator.logNormal(sigma: 0.62))
      var draft = reporter.report(
        on: &event, for: publisher.name(newsroom), length: min(12_000, max(380, length)),
        &generator)
      if index == 0, let past {
        var background = past.background
        if !background.isEmpty { background[0].opensParagraph = true }
        draft.sentences += background
      }
      report(draft, by: newsroom, at: clock + Int64(delay), in: &story)
      if index == 0, let past, let last = story.articles.last, last.isInDump {
        write(pair: past.id, last.id, UnrelatedKind.background.rawValue)
      }
      if room == 0 { break }
    }
  }

  /// Adds an original; an agency's may be left out of the dump.
  mutating func report(
    _ draft: Draft, by newsroom: Publisher.Newsroom, at seconds: Int64, in story: inout Story
  ) {
    var article = Story.Article(draft: draft, newsroom: newsroom, seconds: seconds)
    article.cluster = story.clusterCount
    story.clusterCount += 1
    switch newsroom {
    case .agency(let agency):
      article.agency = agency
      article.showsAgency = true
    case .outlet(let outlet):
      editor.apply(desk.outlets[outlet].style, to: &article.draft)
    }
    let isPickedUp = article.agency != nil && generator.chance(parameters.pickedUp)
    article.willBePickedUp = isPickedUp
    if isPickedUp, generator.chance(parameters.originalsLeftOut) {
      story.articles.append(article)
      return
    }
    let credit: PrintedCredit
    if let agency = article.agency {
      credit = .whole(agency: agency)
    } else {
      credit = generator.chance(0.5) ? .own : .none
    }
    publish(&article, credit: credit)
    if let facts = draft.facts { writeUnrelated(article.id, topic: facts.topic) }
    story.articles.append(article)
  }

  /// How many outlets take an article: mostly a few, now and then hundreds.
  private mutating func pickups(of article: Story.Article) -> Int {
    guard article.willBePickedUp else {
      return article.agency == nil && generator.chance(0.06) ? 1 + generator.below(3) : 0
    }
    guard generator.chance(0.1) else { return 1 + generator.skewed(below: 6) }
    let most = max(3, min(400, parameters.articleCount / 40))
    return min(most, Int(3 / max(0.0001, generator.unit())))
  }

  private mutating func revise(_ report: Int, in story: inout Story) -> Int? {
    let original = story.articles[report]
    var article = original
    article.id = []
    article.kind = .revision
    article.parents = [Story.Parent(source: .index(report), share: 0.98)]
    article.edits = [EditKind.revision.rawValue]
    article.seconds += Int64(generator.integer(in: 1200...28_800))
    let isCorrected = generator.chance(0.7) && editor.correct(&article.draft, &generator)
    var note: [UInt8] = []
    if isCorrected {
      article.edits.append(SideEdit.correction.rawValue)
      var facts = Facts(topic: 0)
      let ordinals = ["first", "second", "third", "fourth", "fifth"]
      facts[.ord] = Array(generator.element(of: ordinals).utf8)
      note = reporter.coreSentence("correction", facts, &generator).bytes
    }
    if !isCorrected || generator.chance(0.3) {
      var outlet = Facts(topic: 0)
      outlet[.outlet] = publisher.name(article.newsroom)
      outlet[.cur] = [UInt8(ascii: "$")]
      outlet[.money] = Array("dollars".utf8)
      editor.expand(&article.draft, for: outlet, &generator)
      article.edits.append(EditKind.expanded.rawValue)
    }
    var facts = Facts(topic: 0)
    facts[.headline] = article.draft.title
    let plain = article.draft.title
    article.draft.title = reporter.coreSentence("revision-title", facts, &generator).bytes
    let credit: PrintedCredit = article.agency.map { .whole(agency: $0) } ?? .none
    publish(&article, credit: credit, note: note)
    article.draft.title = plain
    story.articles.append(article)
    return story.articles.count - 1
  }

  /// Prints an article, gives it its id and sends it on its way.
  mutating func publish(
    _ article: inout Story.Article, credit: PrintedCredit, note: [UInt8] = []
  ) {
    article.id = newID()
    if article.url.isEmpty {
      article.url = publisher.address(
        article.newsroom, title: article.draft.title, seconds: article.seconds, id: article.id)
    }
    var link: [UInt8] = []
    if !recent.isEmpty {
      var facts = Facts(topic: 0)
      facts[.headline] = generator.element(of: recent).draft.title
      link = reporter.coreSentence("read-more", facts, &generator).bytes
    }
    let text = publisher.text(
      article.draft, in: article.newsroom, credit: credit, seconds: article.seconds, link: link,
      note: note, &generator)
    var line: [UInt8] = []
    line.reserveCapacity(text.count + 400)
    line += Array("{\"id\":".utf8)
    appendJSON(article.id, to: &line)
    line += Array(",\"source\":".utf8)
    appendJSON(publisher.name(article.newsroom), to: &line)
    if let time = publisher.printedTime(article.seconds, &generator) {
      line += Array(",\"published\":".utf8)
      appendJSON(time, to: &line)
    }
    line += Array(",\"title\":".utf8)
    appendJSON(article.draft.title, to: &line)
    line += Array(",\"text\":".utf8)
    appendJSON(text, to: &line)
    line += Array(",\"url\":".utf8)
    appendJSON(article.url, to: &line)
    line.append(UInt8(ascii: "}"))
    output.add(article: line)
    summary.articles += 1
  }

  /// Keeps a report of the story at hand for what follows.
  private mutating func remember(_ story: Story) {
    guard let article = story.articles.first(where: { $0.kind == nil && $0.isInDump }) else {
      return
    }
    let background = article.draft.sentences.suffix(from: article.draft.sentences.count / 2)
    let report = RecentReport(
      id: article.id, draft: article.draft, facts: article.draft.facts,
      background: Array(background.prefix(2)), seconds: article.seconds)
    if recent.count < 160 {
      recent.append(report)
    } else {
      recent[generator.below(recent.count)] = report
    }
  }
}
