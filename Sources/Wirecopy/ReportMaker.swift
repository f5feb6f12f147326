internal import ArticleModel
internal import Corpus
internal import Reporting

/// Writes the editor's report of a finished run into its directory: `report/index.html` and what it leads to.
///
///     try ReportMaker(jobs: 2).make("wirecopy-out")
///
/// Only the files of the run are read, and the input again for headlines and texts. When the input is gone
/// or has changed, the report is made without them and says so.
public struct ReportMaker: Sendable {
  /// How many stories get a page of their own, those with most copies first.
  public var storyPages: Int
  public var jobs: Int
  public var temporaryDirectory: String

  /// How many stories get a page where nothing else is said.
  public static let mostStoryPages = 10_000

  /// After so many bytes of texts side by side, the further cards of a page have the measures alone.
  static let pageBytes = 400_000
  /// Where a text is cut that is shown beside another one.
  static let textBytes = 20_000

  public init(
    storyPages: Int = ReportMaker.mostStoryPages, jobs: Int = 1, temporaryDirectory: String = "/tmp"
  ) {
    self.storyPages = max(0, storyPages)
    self.jobs = max(1, jobs)
    self.temporaryDirectory = temporaryDirectory
  }

  /// What was written.
  public struct Summary: Sendable {
    /// The first page.
    public let path: String
    public let stories: Int
    public let storyPages: Int
    /// Why the texts are not shown; `nil` when they are.
    public let missingTexts: String?
  }

  /// Writes the report of the run in `directory`, whole or not at all, and removes the pages of an earlier
  /// one.
  ///
  /// - Throws: `ReportingError` if the run cannot be read or the report not written, `CancellationError`.
  /// - Complexity: linear in the run and in its input.
  public func make(
    _ directory: String, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Summary {
    let run = try StoredRun(directory)
    let texts = try ReportTexts(
      run, jobs: jobs, temporaryDirectory: temporaryDirectory, cancellation: cancellation)
    return try make(run, texts: texts, cancellation: cancellation, progress: progress)
  }

  /// The same with an input that is still open; `locations` holds a row for every article, in input order.
  func make(
    _ directory: String, corpus: Corpus, locations: [RecordLocation],
    cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Summary {
    let run = try StoredRun(directory)
    let texts = ReportTexts(corpus: corpus, locations: locations)
    return try make(run, texts: texts, cancellation: cancellation, progress: progress)
  }

  private func make(
    _ run: StoredRun, texts: ReportTexts, cancellation: Cancellation,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws -> Summary {
    let stories = StoredStories(run.articles, pageCount: storyPages)
    var outlets = ReportOutlets(run.articles, stories: stories)
    let findings = try StoryFindings(run, stories: stories, outlets: &outlets)
    let entries = try entries(run, stories: stories, texts: texts, cancellation: cancellation)

    let output = try ReportFolder(run.directory)
    do {
      try output.write("style.css", Array(ReportStyle.sheet.utf8))
      try output.write("index.js", Array(ReportScript.index.utf8))
      try output.write("story.js", Array(ReportScript.story.utf8))
      let index = IndexPage(
        run.facts, entries: entries,
        outletNames: (0..<run.articles.outletNames.count).map {
          run.articles.outletNames.names.string($0)
        },
        outletCount: run.articles.outletNames.count - 1, missingTexts: texts.missing)
      try output.write("index.html", index.html())
      try output.write("help.html", HelpPage.html())
      for file in index.dataFiles() { try output.write(file.name, file.bytes) }
      try outlets.read(run)
      let follows = try outlets.follows(run)
      try output.write("outlets.html", OutletsPage(outlets.entries, follows: follows).html())
      try writeStories(
        run, stories: stories, entries: entries, findings: findings, texts: texts, to: output,
        cancellation: cancellation, progress: progress)
      if cancellation.isCancelled { throw CancellationError() }
      try output.commit()
    } catch {
      output.discard()
      throw error
    }
    return Summary(
      path: "\(run.directory)/report/index.html", stories: stories.count,
      storyPages: stories.pageCount, missingTexts: texts.missing)
  }

  private func entries(
    _ run: StoredRun, stories: StoredStories, texts: ReportTexts, cancellation: Cancellation
  ) throws -> [StoryEntry] {
    let pieces = Pieces(count: stories.count, length: 256)
    return try parallelMap(
      count: pieces.count, jobs: jobs, cancellation: cancellation, scratch: TextReader(texts)
    ) { reader, piece in
      pieces[piece].map { story in
        self.entry(story, run.articles, stories: stories, reader: &reader)
      }
    }.flatMap { $0 }
  }

  private func entry(
    _ story: Int, _ articles: StoredArticles, stories: StoredStories, reader: inout TextReader
  ) -> StoryEntry {
    let members = stories[story]
    var copies = [Int](repeating: 0, count: Relation.allCases.count)
    for member in members {
      guard let relation = articles.relations[Int(member)],
        let place = Relation.allCases.firstIndex(of: relation)
      else { continue }
      copies[place] += 1
    }
    let dated = members.compactMap { articles.published[Int($0)] }
    let first = members.first ?? 0
    return StoryEntry(
      name: stories.name(story, articles), hasPage: story < stories.pageCount,
      headline: reader.headline(of: first) ?? articles.id(first), size: members.count,
      outlets: Set(members.map { articles.outlets[Int($0)] }).filter { $0 > 0 }.sorted(),
      first: dated.first, last: dated.max { $0.seconds < $1.seconds },
      firstOutlet: dated.isEmpty ? "" : articles.outlet(first), copies: copies)
  }

  private func writeStories(
    _ run: StoredRun, stories: StoredStories, entries: [StoryEntry], findings: StoryFindings,
    texts: ReportTexts, to output: ReportFolder, cancellation: Cancellation,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) throws {
    let builder = StoryBuilder(
      run: run, stories: stories, findings: findings, missingTexts: texts.missing)
    // Enough pages at once to keep the workers busy, few enough to stay small.
    let batches = Pieces(count: stories.pageCount, length: 32 * jobs)
    for batch in 0..<batches.count {
      let range = batches[batch]
      let pages = try parallelMap(
        count: range.count, jobs: jobs, cancellation: cancellation, scratch: TextReader(texts)
      ) { reader, place in
        let story = range.lowerBound + place
        return StoryPage(
          builder.story(story, headline: entries[story].headline, reader: &reader)
        ).html()
      }
      for (story, page) in zip(range, pages) {
        try output.write(StoryPage.fileName(entries[story].name), page)
      }
      progress(range.upperBound, stories.pageCount)
    }
  }
}
