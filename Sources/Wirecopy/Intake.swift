internal import ArticleModel
internal import CXXHash
internal import Corpus
internal import Matching
internal import Shingling
internal import Sketching

/// What reading leaves of the articles: everything but their texts.
struct Intake: Sendable {
  var articles = ArticleTable()
  /// Row by row, the digests of the normalised texts.
  var digests: [TextDigest] = []
  var signatures: SignatureTable
  /// Title and text as terms, when the method asks for them; else empty.
  var terms = TermSequences()
  /// The facts of the texts, when derivation is judged; else empty.
  var facts = FramedFacts()
  var rejects: [Reject] = []
  /// Articles with broken UTF-8, which was replaced.
  var repairedCount = 0

  init(slotCount: Int) {
    signatures = SignatureTable(slotCount: slotCount)
  }
}

/// What one worker keeps from article to article.
struct ReadingScratch: ~Copyable {
  var reader: RecordReader
  var tokens = TokenBuffer()
  var titleTokens = TokenBuffer()
  var shingles: ShingleBuffer

  init(_ corpus: Corpus, seed: UInt64) {
    reader = RecordReader(corpus)
    shingles = ShingleBuffer(seed: seed)
  }
}

/// What was read from one chunk, with lines counted from its start.
private struct ChunkIntake: Sendable {
  var intake: Intake
  /// XXH3 of the ids, 0 where there is none.
  var idHashes: [UInt64] = []
  var lines = 0
}

extension Intake {
  /// Reads all chunks of `corpus` on all workers and joins them in input order.
  init(
    _ corpus: Corpus, parameters: DedupParameters, cancellation: Cancellation,
    progress: @escaping @Sendable (_ bytes: Int, _ articles: Int) -> Void
  ) throws {
    let densification = Densification(slotCount: parameters.slotCount, seed: parameters.seed)
    let counter = ReadingCounter(progress)
    let chunks = corpus.chunks
    let parts = try parallelMap(
      count: chunks.count, jobs: parameters.jobs, cancellation: cancellation,
      scratch: ReadingScratch(corpus, seed: parameters.seed)
    ) { scratch, number in
      let part = ChunkIntake(
        chunks[number], scratch: &scratch, parameters: parameters, densification: densification)
      counter.add(bytes: chunks[number].byteCount, articles: part.intake.articles.count)
      return part
    }
    self.init(slotCount: parameters.slotCount)
    join(parts, of: corpus)
  }

  /// Appends the parts in chunk order: counts lines on from chunk to chunk, names articles without an
  /// id by file and line, and rejects repeated ids.
  private mutating func join(_ parts: [ChunkIntake], of corpus: Corpus) {
    let count = parts.reduce(0) { $0 + $1.intake.articles.count }
    rejects = corpus.rejects
    signatures.reserveCapacity(count)
    var seen = IdentifierSet(capacity: count)
    var sourceNumbers = SourceNumbers()
    var linesBefore = 0
    for (chunk, part) in zip(corpus.chunks, parts) {
      if chunk.startsFile { linesBefore = 0 }
      append(
        part, linesBefore: linesBefore, corpus: corpus, seen: &seen, sourceNumbers: &sourceNumbers)
      linesBefore += part.lines
    }
    rejects.sort { first, second in
      (first.file, first.offset ?? -1) < (second.file, second.offset ?? -1)
    }
  }

  private mutating func append(
    _ part: ChunkIntake, linesBefore: Int, corpus: Corpus, seen: inout IdentifierSet,
    sourceNumbers: inout SourceNumbers
  ) {
    let table = part.intake.articles
    for reject in part.intake.rejects { rejects.append(reject.movedDown(by: linesBefore)) }
    repairedCount += part.intake.repairedCount
    var isWhole = true
    var kept = [Bool](repeating: true, count: table.count)
    for row in 0..<table.count {
      let location = table.locations[row].movedDown(by: linesBefore)
      let file = corpus.files[Int(location.file)].name
      var id = Array(table.ids[row])
      var hash = part.idHashes[row]
      if id.isEmpty {
        id = Array("\(file):\(location.line)".utf8)
        hash = hashOf(id)
      }
      if let earlier = seen.insert(hash: hash, id: id, row: articles.count, in: articles.ids) {
        let first = articles.locations[earlier]
        rejects.append(
          Reject(
            file: file, line: Int(location.line), offset: location.offset,
            reason: "the id \(quoted(id)) was used before, in "
              + "\(corpus.files[Int(first.file)].name) line \(first.line); give every article an id "
              + "of its own or name another field with --id-field"))
        kept[row] = false
        isWhole = false
        continue
      }
      articles.ids.append(id)
      articles.sources.append(
        sourceNumbers.number(of: table.sourceNames[Int(table.sources[row])], in: &articles))
      articles.published.append(table.published[row])
      articles.urlHashes.append(table.urlHashes[row])
      articles.locations.append(location)
      articles.tokenCounts.append(table.tokenCounts[row])
    }
    if isWhole {
      digests.append(contentsOf: part.intake.digests)
      signatures.append(contentsOf: part.intake.signatures)
      terms.append(contentsOf: part.intake.terms)
    } else {
      for row in kept.indices where kept[row] {
        digests.append(part.intake.digests[row])
        signatures.append(row: row, of: part.intake.signatures)
        if part.intake.terms.count > 0 { terms.append(row: row, of: part.intake.terms) }
      }
    }
  }

  /// An id as it may stand in a message: cut at 80 bytes.
  private func quoted(_ id: [UInt8]) -> String {
    let text = String(decoding: id.prefix(80), as: UTF8.self)
    return id.count > 80 ? "\"\(text)…\"" : "\"\(text)\""
  }
}

extension ChunkIntake {
  init(
    _ chunk: CorpusChunk, scratch: inout ReadingScratch, parameters: DedupParameters,
    densification: Densification
  ) {
    self.init(
      chunk, reader: &scratch.reader, tokens: &scratch.tokens, titleTokens: &scratch.titleTokens,
      shingles: &scratch.shingles, parameters: parameters, densification: densification)
  }

  private init(
    _ chunk: CorpusChunk, reader: inout RecordReader, tokens: inout TokenBuffer,
    titleTokens: inout TokenBuffer, shingles: inout ShingleBuffer, parameters: DedupParameters,
    densification: Densification
  ) {
    var part = Intake(slotCount: parameters.slotCount)
    var sources = SourceNumbers()
    var idHashes: [UInt64] = []
    let needsTerms = parameters.method == .derivation
    let summary = reader.read(chunk) { article in
      unsafe tokens.tokenize(article.text)
      shingles.fill(parameters.shingle, of: tokens)
      unsafe part.articles.ids.append(article.id)
      idHashes.append(unsafe article.id.isEmpty ? 0 : hashOf(article.id))
      let source = unsafe sources.number(of: article.source, in: &part.articles)
      part.articles.sources.append(source)
      part.articles.published.append(unsafe Instant(utf8: Array(article.published)))
      part.articles.urlHashes.append(unsafe article.url.isEmpty ? 0 : hashOf(article.url))
      part.articles.locations.append(article.location)
      part.articles.tokenCounts.append(UInt32(clamping: tokens.count))
      part.digests.append(TextDigest(of: tokens))
      if needsTerms {
        unsafe titleTokens.tokenize(article.title)
        part.terms.append(title: titleTokens, text: tokens)
      }
      unsafe part.signatures.append(hashes: shingles.hashes, densification: densification)
    } reject: { reject in
      part.rejects.append(reject)
    }
    part.repairedCount = summary.repaired
    intake = part
    self.idHashes = idHashes
    lines = summary.lines
  }
}
