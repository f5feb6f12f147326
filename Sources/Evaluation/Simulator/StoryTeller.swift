/// Tells one story after the other until the wire is full.
struct StoryTeller: Sendable {
  let parameters: SimulationParameters
  let desk: Desk
  let expander: Expander
  let reporter: Reporter
  let editor: Editor
  let publisher: Publisher
  let events: EventMaker
  let topics: [Topic]

  var generator: SimulationGenerator
  var output: WireOutput
  var summary = SimulationSummary()
  var clock: Int64 = 1_704_067_200  // 2024-01-01 00:00 UTC
  var recent: [RecentReport] = []
  var series: [FrameSeries] = []
  private let sources: [SourceText]
  private var sourceOrder: [Int]
  private var nextSource = 0
  private var storyNumber = 0
  private var clusterNumber = 0

  init(parameters: SimulationParameters, sources: [SourceText]) {
    self.parameters = parameters
    self.sources = sources
    let thesaurus = Thesaurus(ThesaurusWords.groups)
    topics = Topic.news + Topic.frames
    let grammar = Grammar(
      thesaurus: thesaurus,
      core: [GrammarText.sentences, GrammarText.phrases, GrammarText.voices, GrammarText.desk],
      topics: topics)
    expander = Expander(grammar: grammar, world: World())
    let outletCount = min(1500, 40 + parameters.articleCount / 80)
    desk = Desk(outletCount: outletCount, expander: expander, seed: parameters.seed)
    reporter = Reporter(expander: expander)
    editor = Editor(
      reporter: reporter,
      paraphraser: Paraphraser(
        reporter: reporter, thesaurus: thesaurus, looseWords: Thesaurus(LooseWords.groups)))
    publisher = Publisher(
      desk: desk, expander: expander, credits: CreditPrinter(desk: desk, world: expander.world),
      parameters: parameters)
    events = EventMaker(expander: expander)
    generator = SimulationGenerator(seed: mix(parameters.seed ^ 0x5117))
    output = WireOutput(
      seed: parameters.seed, capacity: min(4096, max(1, parameters.articleCount / 2)))
    sourceOrder = Array(sources.indices)
    generator.shuffle(&sourceOrder)
  }

  var room: Int { parameters.articleCount - summary.articles }

  mutating func tellNext() {
    let before = summary.articles
    let rates = parameters.edits.roundUp
    let dice = generator.unit()
    if dice < parameters.templates {
      tellFrame()
    } else if dice < parameters.templates + rates, recent.count >= 8 {
      tellRoundUp()
    } else {
      tellEvent()
    }
    let told = Double(max(1, summary.articles - before))
    clock += Int64(told * 172_800 / Double(max(1, parameters.articlesPerDay)) * generator.unit())
  }

  /// The next real article that serves as an original.
  mutating func takeSource() -> Draft? {
    guard nextSource < sourceOrder.count else { return nil }
    let source = sources[sourceOrder[nextSource]]
    nextSource += 1
    let draft = SourceTextReader().draft(source, place: expander.world.place(&generator))
    return draft.sentences.isEmpty ? takeSource() : draft
  }

  /// An id that is never given twice and says nothing about order: a permutation of 48-bit numbers.
  func newID() -> [UInt8] {
    let mask: UInt64 = (1 << 48) - 1
    var word = (UInt64(summary.articles) ^ mix(parameters.seed)) & mask
    for factor: UInt64 in [0x9E37_79B9_7F4B, 0xBF58_476D_1CE5, 0x94D0_49BB_1333] {
      word = (word &* factor) & mask
      word ^= word >> 23
    }
    let hexadecimal = Array("0123456789abcdef".utf8)
    return (0..<12).map { hexadecimal[Int(word >> UInt64(44 - 4 * $0)) & 15] }
  }

  /// Writes down who belongs with whom, now that the story is told.
  mutating func close(_ story: Story) {
    for cluster in 0..<story.clusterCount {
      let members = story.members(cluster).map(\.id)
      guard members.count > 1 else { continue }
      clusterNumber += 1
      summary.clusters += 1
      output.append(groupLine("c\(clusterNumber)", members), to: .clusters)
    }
    let all = story.articles.filter(\.isInDump).map(\.id)
    if all.count > 1 {
      storyNumber += 1
      summary.stories += 1
      output.append(groupLine("s\(storyNumber)", all), to: .stories)
    }
    for article in story.articles where article.isInDump {
      output.append(parentLine(article, in: story), to: .parents)
    }
    writePairs(of: story)
  }

  private func groupLine(_ name: String, _ members: [[UInt8]]) -> [UInt8] {
    var line = Array("{\"cluster\":\"\(name)\",\"members\":[".utf8)
    for (index, member) in members.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      appendJSON(member, to: &line)
    }
    return line + Array("]}".utf8)
  }

  private func parentLine(_ article: Story.Article, in story: Story) -> [UInt8] {
    var line = Array("{\"article\":".utf8)
    appendJSON(article.id, to: &line)
    var ids: [[UInt8]] = []
    var shares: [Int] = []
    var unseen: [UInt8]?
    for parent in article.parents {
      switch parent.source {
      case .id(let id):
        ids.append(id)
        shares.append(Int(parent.share * 100 + 0.5))
      case .index(let index) where story.articles[index].isInDump:
        ids.append(story.articles[index].id)
        shares.append(Int(parent.share * 100 + 0.5))
      case .index(let index):
        unseen = publisher.name(story.articles[index].newsroom)
      }
    }
    line += Array(",\"parents\":[".utf8)
    for (index, id) in ids.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      appendJSON(id, to: &line)
    }
    line += Array("],\"shares\":[".utf8)
    line += Array(
      shares.map { $0 >= 100 ? "1" : "0.\($0 < 10 ? "0" : "")\($0)" }.joined(separator: ",").utf8)
    line.append(UInt8(ascii: "]"))
    if let unseen {
      line += Array(",\"unseen\":".utf8)
      appendJSON(unseen, to: &line)
    }
    line += Array(",\"edits\":[".utf8)
    line += Array(article.edits.map { "\"\($0)\"" }.joined(separator: ",").utf8)
    return line + Array("]}".utf8)
  }
}
