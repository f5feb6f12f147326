internal import ArticleModel
internal import CXXHash
internal import Corpus
internal import Reporting

/// Where the texts of a run's articles lie, if they can still be had.
struct ReportTexts: Sendable {
  let corpus: Corpus?
  /// Per article; `nil` where it was not found again.
  let locations: [RecordLocation?]
  /// Why there are no texts.
  let missing: String?

  /// Texts of an input that is still open.
  init(corpus: Corpus, locations: [RecordLocation?]) {
    self.corpus = corpus
    self.locations = locations
    missing = nil
  }

  private init(missing: String) {
    corpus = nil
    locations = []
    self.missing = missing
  }

  /// Opens the input of a finished run again, with the parameters it was read with.
  init(
    _ run: StoredRun, jobs: Int, temporaryDirectory: String, cancellation: Cancellation
  ) throws {
    let inputs = run.facts.inputs
    guard !inputs.contains("-") else {
      self.init(missing: "the run read standard input, which cannot be read again.")
      return
    }
    let corpus: Corpus
    do {
      corpus = try Corpus.open(
        inputs, options: ReportTexts.options(run.facts, temporaryDirectory: temporaryDirectory))
    } catch {
      self.init(missing: "the input is gone (\(error)).")
      return
    }
    if let changed = ReportTexts.changed(corpus, run.facts.inputFiles) {
      self.init(missing: "\(changed) is not what it was when the run read it.")
      return
    }
    self.init(
      corpus: corpus,
      locations: try ReportTexts.locate(
        run.articles, in: corpus, jobs: jobs, cancellation: cancellation))
  }

  private static func options(_ facts: RunFacts, temporaryDirectory: String) -> CorpusOptions {
    func text(_ name: String) -> String? { facts.parameter(name)?.text }
    return CorpusOptions(
      format: text("format").flatMap { InputFormat(rawValue: $0) },
      fields: FieldNames(
        text: text("text_field"), title: text("title_field"), id: text("id_field"),
        source: text("source_field"), published: text("published_field"), url: text("url_field"),
        language: text("language_field")),
      temporaryDirectory: temporaryDirectory)
  }

  /// The first file that differs from what the run read.
  private static func changed(_ corpus: Corpus, _ files: [RunFacts.InputFile]) -> String? {
    guard corpus.files.count == files.count else { return "the set of input files" }
    for (index, file) in files.enumerated() {
      let digest = unsafe corpus.withContent(of: index) { bytes in
        unsafe wirecopy_hash128(bytes.baseAddress, bytes.count, 0)
      }
      guard corpus.files[index].name == file.name,
        hexadecimal(digest.high) + hexadecimal(digest.low) == file.digest
      else { return file.name }
    }
    return nil
  }

  /// Reads the ids of all records; the first with an id is the article, as in the run.
  private static func locate(
    _ articles: StoredArticles, in corpus: Corpus, jobs: Int, cancellation: Cancellation
  ) throws -> [RecordLocation?] {
    typealias Found = (article: ArticleIndex?, location: RecordLocation)
    let chunks = corpus.chunks
    let parts = try parallelMap(
      count: chunks.count, jobs: jobs, cancellation: cancellation, scratch: RecordReader(corpus)
    ) { reader, number in
      var found: [Found] = []
      let summary = reader.read(chunks[number]) { article in
        // A record without an id is named by its line, which is known when the chunks are joined.
        let index = unsafe article.id.isEmpty ? nil : articles.ids.find(article.id)
        if unsafe index != nil || article.id.isEmpty { found.append((index, article.location)) }
      } reject: { _ in
      }
      return (found: found, lines: summary.lines)
    }
    var locations = [RecordLocation?](repeating: nil, count: articles.count)
    var linesBefore = 0
    for (chunk, part) in zip(chunks, parts) {
      if chunk.startsFile { linesBefore = 0 }
      for (index, location) in part.found {
        let moved = location.movedDown(by: linesBefore)
        let file = corpus.files[Int(moved.file)].name
        guard let article = index ?? articles.ids.find("\(file):\(moved.line)") else { continue }
        if locations[Int(article)] == nil { locations[Int(article)] = moved }
      }
      linesBefore += part.lines
    }
    return locations
  }
}

/// One worker's way to the texts.
struct TextReader: ~Copyable {
  private let texts: ReportTexts
  private var reader: RecordReader?

  /// A text as a page needs it.
  struct Text {
    var title: [UInt8] = []
    var address: [UInt8] = []
    var card = EvidenceCard.Text(bytes: [], omittedBytes: 0)
  }

  init(_ texts: ReportTexts) {
    self.texts = texts
    if let corpus = texts.corpus {
      reader = RecordReader(corpus)
    } else {
      reader = nil
    }
  }

  mutating func text(of article: ArticleIndex) -> Text? {
    guard reader != nil, texts.locations.indices.contains(Int(article)),
      let location = texts.locations[Int(article)]
    else { return nil }
    return reader!.read(location) { record in
      Text(
        title: unsafe TextReader.cut(record.title, at: 1000).bytes,
        address: unsafe Array(record.url.prefix(4097)),
        card: unsafe TextReader.cut(record.text, at: ReportMaker.textBytes))
    }
  }

  /// The title, or the start of the text where there is none.
  mutating func headline(of article: ArticleIndex) -> String? {
    guard let text = text(of: article) else { return nil }
    let source = text.title.isEmpty ? text.card.bytes.prefix(600) : text.title[...]
    let line = source.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).first ?? []
    let words = String(decoding: line, as: UTF8.self)
    let cut = words.count > 160 ? String(words.prefix(160)) + "…" : words
    return cut.allSatisfy(\.isWhitespace) ? nil : cut
  }

  /// The first bytes of a text, cut before a character that would be torn.
  private static func cut(_ text: UnsafeBufferPointer<UInt8>, at most: Int) -> EvidenceCard.Text {
    var end = min(text.count, most)
    if end < text.count {
      while unsafe end > 0 && text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return EvidenceCard.Text(
      bytes: unsafe Array(text[..<end]), omittedBytes: text.count - end)
  }
}
