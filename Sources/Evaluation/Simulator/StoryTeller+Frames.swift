/// A newsroom's standing article: the same frame each time, with other facts.
struct FrameSeries: Sendable {
  let topic: Int
  let frame: Int
  let wording: UInt64
  let newsroom: Publisher.Newsroom
  /// The place and people of the last article, where the series stays with them.
  var facts: Facts
  let staysInPlace: Bool
  var lastID: [UInt8] = []
}

/// Standing frames and round-ups.
extension StoryTeller {
  mutating func tellFrame() {
    let index = chooseSeries()
    let topic = series[index].topic
    if !series[index].lastID.isEmpty {
      series[index].facts =
        series[index].staysInPlace
        ? events.sequel(to: series[index].facts, at: clock, &generator).facts
        : events.event(topic: topic, body: topics[topic].bodies, at: clock, &generator).facts
    }
    let current = series[index]
    let draft = reporter.frame(
      facts: current.facts, frame: current.frame, series: current.wording, &generator)
    var story = Story()
    report(draft, by: current.newsroom, at: clock, in: &story)
    if let article = story.articles.first, article.isInDump {
      if !current.lastID.isEmpty {
        write(pair: current.lastID, article.id, UnrelatedKind.template.rawValue)
      }
      series[index].lastID = article.id
    }
    finish(&story)
  }

  /// One of the series that run at the moment; now and then one ends and another begins.
  private mutating func chooseSeries() -> Int {
    let most = 6 + parameters.articleCount / 400
    let index = generator.skewed(below: most)
    if index >= series.count {
      series.append(newSeries())
      return series.count - 1
    }
    if generator.chance(0.04) { series[index] = newSeries() }
    return index
  }

  private mutating func newSeries() -> FrameSeries {
    let topic = Topic.news.count + generator.below(Topic.frames.count)
    let newsroom: Publisher.Newsroom =
      generator.chance(0.4) ? .agency(desk.agency(&generator)) : .outlet(desk.outlet(&generator))
    let facts = events.event(topic: topic, body: topics[topic].bodies, at: clock, &generator).facts
    return FrameSeries(
      topic: topic, frame: generator.below(4), wording: generator.next(), newsroom: newsroom,
      facts: facts, staysInPlace: generator.chance(0.4))
  }

  /// Short excerpts of several recent stories under one headline.
  mutating func tellRoundUp() {
    let outlet = desk.outlet(&generator)
    var facts = Facts(topic: 0)
    facts[.outlet] = desk.outlets[outlet].name
    facts[.day] = Calendar.weekday(clock)
    var chosen: [RecentReport] = []
    for _ in 0..<20 where chosen.count < 6 {
      let candidate = generator.element(of: recent)
      if candidate.seconds + 172_800 > clock, !chosen.contains(where: { $0.id == candidate.id }) {
        chosen.append(candidate)
      }
    }
    guard chosen.count >= 3 else { return tellEvent() }
    chosen.removeLast(generator.below(chosen.count - 2))
    var draft = Draft(
      title: reporter.coreSentence("roundup-title", facts, &generator).bytes,
      sentences: [reporter.coreSentence("roundup-intro", facts, &generator)],
      facts: nil, place: expander.world.place(&generator))
    var shares: [Int] = []
    for report in chosen {
      facts[.place] = report.draft.place
      var link = reporter.coreSentence("roundup-link", facts, &generator)
      link.opensParagraph = true
      draft.sentences.append(link)
      let excerpt = report.draft.sentences.prefix(2 + generator.below(3))
      draft.sentences += excerpt.enumerated().map { index, sentence in
        Draft.Sentence(bytes: sentence.bytes, opensParagraph: index == 0, recipe: nil)
      }
      shares.append(excerpt.reduce(0) { $0 + $1.bytes.count })
    }
    var article = Story.Article(
      draft: draft, newsroom: .outlet(outlet),
      seconds: max(clock, chosen.map(\.seconds).max() ?? clock) + 1800)
    article.kind = .roundUp
    article.edits = [EditKind.roundUp.rawValue]
    article.parents = zip(chosen, shares).map { report, share in
      Story.Parent(source: .id(report.id), share: Double(share) / Double(max(1, draft.length)))
    }
    publish(&article, credit: generator.chance(0.5) ? .own : .none)
    var story = Story()
    story.articles = [article]
    story.clusterCount = 1
    close(story)
  }
}
