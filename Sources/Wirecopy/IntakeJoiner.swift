internal import ArticleModel
internal import Corpus
internal import Shingling
internal import Sketching
internal import Storage

/// Joins what was read of the chunks, in their order: counts lines on from chunk to chunk, names articles
/// without an id by file and line, and rejects repeated ids.
struct IntakeJoiner {
  private let corpus: Corpus
  private var seen = IdentifierSet()
  private var sourceNumbers = SourceNumbers()
  private var linesBefore = 0
  private(set) var bytesJoined = 0

  init(_ corpus: Corpus) {
    self.corpus = corpus
  }

  /// - Throws: `StorageError` when there is no room for the sketches.
  mutating func join(
    _ part: ChunkIntake, chunk: CorpusChunk, to intake: inout Intake
  ) throws(StorageError) {
    if chunk.startsFile { linesBefore = 0 }
    let table = part.articles
    for reject in part.rejects { intake.rejects.append(reject.movedDown(by: linesBefore)) }
    intake.repairedCount += part.repairedCount
    // The part's outlets, by their numbers in the run; entered when the first kept article names them.
    var sources = [UInt32](repeating: 0, count: table.sourceNames.count)
    for row in 0..<table.count {
      let location = table.locations[row].movedDown(by: linesBefore)
      guard enter(table.ids[row], hash: part.idHashes[row], location, to: &intake) else { continue }
      let source = Int(table.sources[row])
      if source > 0, sources[source] == 0 {
        sources[source] = sourceNumbers.number(
          of: table.sourceNames[source], in: &intake.articles)
      }
      intake.articles.sources.append(sources[source])
      intake.articles.published.append(table.published[row])
      intake.articles.urlHashes.append(table.urlHashes[row])
      intake.articles.locations.append(location)
      intake.articles.tokenCounts.append(table.tokenCounts[row])
      intake.digests.append(part.digests[row])
      if let rows = part.sketches { try intake.sketches?.append(rows, row) }
      if part.terms.count > 0 { intake.terms.append(row: row, of: part.terms) }
    }
    linesBefore += part.lines
    bytesJoined += chunk.byteCount
  }

  /// Enters the id of an article, or its file and line; false, with a reject, if the id was used before.
  private mutating func enter(
    _ given: ArraySlice<UInt8>, hash givenHash: UInt64, _ location: RecordLocation,
    to intake: inout Intake
  ) -> Bool {
    let file = corpus.files[Int(location.file)].name
    var id = given
    var hash = givenHash
    if id.isEmpty {
      id = ArraySlice("\(file):\(location.line)".utf8)
      hash = unsafe id.withUnsafeBufferPointer { unsafe hashOf($0) }
    }
    let row = intake.articles.count
    guard let earlier = seen.insert(hash: hash, id: id, row: row, in: intake.articles.ids) else {
      unsafe id.withUnsafeBufferPointer { unsafe intake.articles.ids.append($0) }
      return true
    }
    let first = intake.articles.locations[earlier]
    intake.rejects.append(
      Reject(
        file: file, line: Int(location.line), offset: location.offset,
        reason: "the id \(quoted(Array(id))) was used before, in "
          + "\(corpus.files[Int(first.file)].name) line \(first.line); give every article an id "
          + "of its own or name another field with --id-field"))
    return false
  }

  /// An id as it may stand in a message: cut at 80 bytes.
  private func quoted(_ id: [UInt8]) -> String {
    let text = String(decoding: id.prefix(80), as: UTF8.self)
    return id.count > 80 ? "\"\(text)…\"" : "\"\(text)\""
  }
}
