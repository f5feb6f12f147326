internal import ArticleModel
internal import CXXHash
internal import Corpus
internal import Shingling
internal import Sketching
internal import Storage

/// What reading leaves of the articles: everything but their texts.
struct Intake: Sendable {
  var articles = ArticleTable()
  /// Row by row, the digests of the normalised texts.
  var digests: [TextDigest] = []
  /// The cut signatures, when they were asked for.
  var sketches: SketchTable?
  /// Title and text as terms, when the method asks for them; else empty.
  var terms = TermSequences()
  var rejects: [Reject] = []
  /// Articles with broken UTF-8, which was replaced.
  var repairedCount = 0

  init() {}

  /// Reads all chunks of `corpus` on all workers and joins them in input order.
  ///
  /// - Parameters:
  ///   - sketches: an empty table that says how signatures are cut; `nil` makes none.
  ///   - inputDigests: handed what is read, in order.
  init(
    _ corpus: Corpus, parameters: DedupParameters, sketches: SketchTable? = nil,
    inputDigests: InputDigests? = nil, cancellation: Cancellation,
    progress: @escaping @Sendable (_ bytes: Int, _ articles: Int) -> Void
  ) throws {
    self.sketches = sketches
    rejects = corpus.rejects
    let chunks = corpus.chunks
    let densification = Densification(slotCount: parameters.slotCount, seed: parameters.seed)
    var joiner = IntakeJoiner(corpus)
    // Room that is not written to costs nothing, and to grow is to copy everything; but input may be huge and
    // hold little text, and more than there is cannot be had.
    if parameters.method == .derivation {
      let most = parameters.memory / 2 / MemoryLayout<UInt32>.size
      terms.reserve(min(corpus.byteCount / leastTermBytes, most))
    }
    try parallelInOrder(
      count: chunks.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: ReadingScratch(corpus, parameters: parameters),
      inTurn: { scratch, number in
        guard let bytes = unsafe scratch.reader.load(chunks[number]) else { return }
        unsafe inputDigests?.add(bytes, of: chunks[number])
      },
      { scratch, number in
        ChunkIntake(
          chunks[number], scratch: &scratch, parameters: parameters, sketches: sketches,
          densification: densification)
      },
      take: { number, part in
        try joiner.join(part, chunk: chunks[number], to: &self)
        progress(joiner.bytesJoined, articles.count)
      })
    rejects.sort { first, second in
      (first.file, first.offset ?? -1) < (second.file, second.offset ?? -1)
    }
  }
}

/// Few texts have more than a word to so many bytes of input.
private let leastTermBytes = 5

/// What one worker keeps from article to article.
struct ReadingScratch: ~Copyable {
  var reader: RecordReader
  var tokens: TokenBuffer
  var titleTokens = TokenBuffer()
  var shingles: ShingleBuffer
  /// The signature of the article at hand, before it is cut.
  var signature: SignatureTable
  private let corpus: Corpus
  private var readAgain = 0

  /// After so many articles that were read again, here and there, the pages they lie on are given back.
  private static let mostReadAgain = 512

  init(_ corpus: Corpus, parameters: DedupParameters) {
    self.corpus = corpus
    reader = RecordReader(corpus)
    tokens = TokenBuffer(keepsPlaces: parameters.method == .derivation)
    shingles = ShingleBuffer(seed: parameters.seed)
    signature = SignatureTable(slotCount: parameters.slotCount)
  }

  /// Appends the shingle set of an article, read again, to `sets`.
  mutating func appendSet(
    of article: ArticleIndex, of articles: ArticleTable, kind: ShingleKind,
    to sets: inout ShingleSets
  ) {
    let isRead: Void? = reader.read(articles.locations[Int(article)]) { article in
      unsafe tokens.tokenize(article.text)
    }
    // A file that was changed under the run reads as an article without text.
    if isRead == nil { tokens.removeAll() }
    shingles.fill(kind, of: tokens)
    sets.append(shingles)
    readAgain += 1
    if readAgain % ReadingScratch.mostReadAgain == 0 { corpus.release() }
  }
}

/// What was read from one chunk, with lines counted from its start.
struct ChunkIntake: Sendable {
  private(set) var articles = ArticleTable()
  private(set) var digests: [TextDigest] = []
  private(set) var sketches: SketchRows?
  private(set) var terms = TermSequences()
  private(set) var rejects: [Reject] = []
  private(set) var repairedCount = 0
  /// XXH3 of the ids, 0 where there is none.
  private(set) var idHashes: [UInt64] = []
  private(set) var lines = 0

  init(
    _ chunk: CorpusChunk, scratch: inout ReadingScratch, parameters: DedupParameters,
    sketches table: SketchTable?, densification: Densification
  ) {
    self.init(
      chunk, reader: &scratch.reader, tokens: &scratch.tokens, titleTokens: &scratch.titleTokens,
      shingles: &scratch.shingles, signature: &scratch.signature, parameters: parameters,
      sketches: table, densification: densification)
  }

  private init(
    _ chunk: CorpusChunk, reader: inout RecordReader, tokens: inout TokenBuffer,
    titleTokens: inout TokenBuffer, shingles: inout ShingleBuffer, signature: inout SignatureTable,
    parameters: DedupParameters, sketches table: SketchTable?, densification: Densification
  ) {
    var articles = ArticleTable()
    var digests: [TextDigest] = []
    var sketches = table.map { SketchRows(like: $0) }
    var terms = TermSequences()
    var rejects: [Reject] = []
    var sources = SourceNumbers()
    var idHashes: [UInt64] = []
    let needsTerms = parameters.method == .derivation
    let summary = reader.read(chunk) { article in
      unsafe tokens.tokenize(article.text)
      unsafe articles.ids.append(article.id)
      idHashes.append(unsafe article.id.isEmpty ? 0 : hashOf(article.id))
      articles.sources.append(unsafe sources.number(of: article.source, in: &articles))
      articles.published.append(unsafe Instant(utf8: article.published))
      articles.urlHashes.append(unsafe article.url.isEmpty ? 0 : hashOf(article.url))
      articles.locations.append(article.location)
      articles.tokenCounts.append(UInt32(clamping: tokens.count))
      digests.append(TextDigest(of: tokens))
      if needsTerms {
        unsafe titleTokens.tokenize(article.title)
        terms.append(title: titleTokens, text: tokens)
      }
      if sketches != nil {
        shingles.fill(parameters.shingle, of: tokens)
        signature.removeAll()
        unsafe signature.append(hashes: shingles.hashes, densification: densification)
        sketches?.append(row: 0, of: signature)
      }
    } reject: { reject in
      rejects.append(reject)
    }
    self.articles = articles
    self.digests = digests
    self.sketches = sketches
    self.terms = terms
    self.rejects = rejects
    self.idHashes = idHashes
    repairedCount = summary.repaired
    lines = summary.lines
  }
}
