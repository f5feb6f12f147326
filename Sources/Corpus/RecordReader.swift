package import ArticleModel
import CSimdJSON

/// Reads the records of a corpus. One per worker: it owns a JSON parser and scratch memory, which
/// grow to the longest record and are used again for the next.
///
/// Lines are numbered from 1 at the start of the chunk, since workers read chunks in any order; see
/// `CorpusChunk.startsFile` for the number in the file. A record read again by its location has the
/// line of that location.
@safe
package struct RecordReader: ~Copyable {
  let corpus: Corpus
  let json: OpaquePointer
  /// The parts of the record at hand, one cell per `ArticleField`.
  let values: UnsafeMutablePointer<wirecopy_bytes>
  /// The record at hand with broken UTF-8 replaced.
  var repaired = ByteBuffer()
  /// The record at hand when it was read again from its file.
  var again = ByteBuffer()
  /// The chunk that is loaded, and its bytes.
  private var loadedChunk: CorpusChunk?
  private var chunkCopy = ByteBuffer()
  /// The fields of the record at hand whose doubled quotes were made single.
  var unquoted = ByteBuffer()
  var fields: [TableField]? = []
  /// The name of the file at hand, as bytes.
  var name = ByteBuffer()
  /// Whether the record at hand was repaired.
  var isRepaired = false

  /// Why a record cannot be used.
  struct Fault {
    let reason: String
  }

  package init(_ corpus: Corpus) {
    self.corpus = corpus
    guard let json = unsafe wirecopy_json_make() else { fatalError("out of memory") }
    for field in ArticleField.allCases {
      if let name = corpus.options.fields.explicit(field) {
        unsafe wirecopy_json_add_name(json, Int32(field.rawValue), name, true)
      } else {
        for name in field.commonNames {
          unsafe wirecopy_json_add_name(json, Int32(field.rawValue), name, false)
        }
      }
    }
    unsafe self.json = unsafe json
    unsafe values = .allocate(capacity: ArticleField.allCases.count)
    unsafe values.initialize(repeating: wirecopy_bytes(), count: ArticleField.allCases.count)
  }

  deinit {
    unsafe wirecopy_json_free(json)
    unsafe values.deallocate()
  }

  /// Reads every record of a chunk, in order; each is either an article or a reject.
  ///
  /// A part of a large file is copied into memory of this worker (`load`), which costs less than to map its pages
  /// and to give them back, and keeps workers out of each other's way.
  package mutating func read(
    _ chunk: CorpusChunk, article: (borrowing RawArticle) -> Void, reject: (Reject) -> Void
  ) -> ChunkSummary {
    var summary = ChunkSummary()
    if loadedChunk != chunk { unsafe load(chunk) }
    let copy = unsafe loaded(chunk)
    if unsafe copy == nil { corpus.prepare(chunk) }
    defer { if unsafe copy == nil { corpus.release(chunk) } }
    for index in chunk.files {
      let file = corpus.files[index]
      let bytes = unsafe copy ?? file.content.bytes
      let range = chunk.files.count == 1 ? chunk.bytes : 0..<bytes.count
      summary.lines = 0
      switch file.layout {
      case .lines:
        unsafe readLines(index, bytes, range, &summary, article, reject)
      case .table(let layout):
        unsafe readRows(index, bytes, layout, range, &summary, article, reject)
      case .document, .text:
        let content = unsafe bytes.trimmed(range)
        let fault = unsafe parse(bytes.slice(content), of: index)
        finish(content, line: 1, of: index, fault, &summary, article, reject)
        summary.lines = unsafe bytes.lineFeeds(in: range)
      }
    }
    return summary
  }

  /// Copies a chunk of a large file, which is then read from memory; `nil` if it is read from where it is mapped.
  ///
  /// - Returns: the bytes of the chunk, until the next is loaded.
  @discardableResult
  package mutating func load(_ chunk: CorpusChunk) -> UnsafeBufferPointer<UInt8>? {
    loadedChunk = nil
    let file = corpus.files[chunk.files.lowerBound]
    guard chunk.files.count == 1, case .lines = file.layout,
      file.content.copy(chunk.bytes, into: &chunkCopy)
    else { return nil }
    loadedChunk = chunk
    return unsafe chunkCopy.bytes
  }

  /// The bytes of a loaded chunk, at their places in the file: nothing before the chunk is there.
  private func loaded(_ chunk: CorpusChunk) -> UnsafeBufferPointer<UInt8>? {
    guard loadedChunk == chunk, let base = unsafe chunkCopy.bytes.baseAddress else { return nil }
    return unsafe UnsafeBufferPointer(
      start: base - chunk.bytes.lowerBound, count: chunk.bytes.upperBound)
  }

  /// Reads one record again; `nil` if there is no article at the location.
  package mutating func read<Result>(
    _ location: RecordLocation, _ body: (borrowing RawArticle) -> Result
  ) -> Result? {
    let index = Int(location.file)
    guard corpus.files.indices.contains(index), location.offset >= 0, location.length >= 0 else {
      return nil
    }
    let content = corpus.files[index].content
    guard content.count - location.offset >= location.length else { return nil }
    let range = location.offset..<location.offset + location.length
    let isCopied = content.copy(range, into: &again)
    let record = unsafe isCopied ? again.bytes : content.bytes.slice(range)
    guard unsafe parse(record, of: index) == nil else { return nil }
    return unsafe body(RawArticle(location: location, values: values))
  }

  /// Hands out the record whose parts are in `values`, or says why there are none.
  func finish(
    _ range: Range<Int>, line: Int, of index: Int, _ fault: Fault?, _ summary: inout ChunkSummary,
    _ article: (borrowing RawArticle) -> Void, _ reject: (Reject) -> Void
  ) {
    if let fault {
      summary.rejects += 1
      reject(
        Reject(
          file: corpus.files[index].name, line: line, offset: range.lowerBound,
          reason: fault.reason))
      return
    }
    summary.articles += 1
    if isRepaired { summary.repaired += 1 }
    let location = RecordLocation(
      file: UInt32(index), line: UInt32(clamping: line), offset: range.lowerBound,
      length: range.count)
    unsafe article(RawArticle(location: location, values: values))
  }

  /// Finds the parts of one record of a file.
  private mutating func parse(_ record: UnsafeBufferPointer<UInt8>, of index: Int) -> Fault? {
    isRepaired = false
    if let fault = tooLong(record.count) { return fault }
    switch corpus.files[index].layout {
    case .lines, .document: return unsafe parseJSON(record)
    case .table(let layout): return unsafe parseRow(record, layout)
    case .text: return unsafe parseText(record, fileName: corpus.files[index].name)
    }
  }

  func tooLong(_ count: Int) -> Fault? {
    let limit = corpus.options.longestRecord
    guard count > limit else { return nil }
    return Fault(reason: "is longer than \(limit) bytes; split it or leave it out")
  }

  private mutating func readLines(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ summary: inout ChunkSummary, _ article: (borrowing RawArticle) -> Void,
    _ reject: (Reject) -> Void
  ) {
    var at = range.lowerBound
    var line = 0
    while at < range.upperBound {
      line += 1
      let lineEnd = unsafe bytes.position(of: 0x0A, in: at..<range.upperBound)
      let record = unsafe bytes.trimmed(at..<(lineEnd ?? range.upperBound))
      if !record.isEmpty {
        let fault = unsafe parse(bytes.slice(record), of: index)
        finish(record, line: line, of: index, fault, &summary, article, reject)
      }
      guard let lineEnd else { break }
      summary.lines += 1
      at = lineEnd + 1
    }
  }

  private mutating func readRows(
    _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ layout: TableLayout, _ range: Range<Int>,
    _ summary: inout ChunkSummary, _ article: (borrowing RawArticle) -> Void,
    _ reject: (Reject) -> Void
  ) {
    let startsFile = range.lowerBound == 0
    var at = startsFile ? min(layout.start, range.upperBound) : range.lowerBound
    summary.lines = startsFile ? layout.startLine : 0
    let scanner = unsafe TableScanner(
      bytes: bytes, delimiter: layout.delimiter, end: range.upperBound)
    while at < range.upperBound {
      fields?.removeAll(keepingCapacity: true)
      let row = scanner.row(at: at, fields: &fields)
      let record = at..<row.contentEnd
      let isBlank = unsafe fields?.count == 1 && bytes.trimmed(record).isEmpty
      if !isBlank || row.fault != nil {
        var line = summary.lines + 1
        let fault: Fault?
        if let rowFault = row.fault {
          line += rowFault.line
          fault = Fault(reason: rowFault.reason)
        } else {
          fault = unsafe parseScannedRow(bytes, record, layout)
        }
        finish(record, line: line, of: index, fault, &summary, article, reject)
      }
      summary.lines += row.lines
      at = row.next
    }
  }
}
