/// Cuts files into chunks, in order.
struct ChunkCutter {
  private let chunkBytes: Int
  private(set) var chunks: [CorpusChunk] = []
  /// Small files that wait for the next ones, to share a chunk.
  private var waiting = 0..<0
  private var waitingBytes = 0
  private var lastCount = 0

  private static let mostFiles = 4096

  init(chunkBytes: Int) {
    self.chunkBytes = chunkBytes
  }

  /// Adds a file, the `index`th; returns how many of its bytes are used.
  ///
  /// Of a damaged file, only records whose end can be seen are used.
  mutating func add(_ file: CorpusFile, index: Int, isDamaged: Bool) -> Int {
    let bytes = unsafe file.content.bytes
    switch file.layout {
    case .lines:
      var end = bytes.count
      if isDamaged {
        end = unsafe bytes.lastPosition(of: 0x0A, in: 0..<bytes.count).map { $0 + 1 } ?? 0
      }
      if end <= chunkBytes {
        addWhole(index, count: end)
      } else {
        cutLines(file.content, end: end, file: index)
      }
      return end
    case .table(let layout):
      return unsafe cutTable(bytes, layout, file: index, isDamaged: isDamaged)
    case .document, .text:
      addWhole(index, count: bytes.count)
      return bytes.count
    }
  }

  /// Ends the last chunk.
  mutating func finish() {
    guard !waiting.isEmpty else { return }
    chunks.append(
      CorpusChunk(
        files: waiting, bytes: 0..<lastCount, startsFile: true, byteCount: waitingBytes))
    waiting = 0..<0
    waitingBytes = 0
  }

  private mutating func addWhole(_ index: Int, count: Int) {
    if waitingBytes + count > chunkBytes || waiting.count >= ChunkCutter.mostFiles { finish() }
    waiting = waiting.isEmpty ? index..<index + 1 : waiting.lowerBound..<index + 1
    waitingBytes += count
    lastCount = count
  }

  private mutating func addPart(_ index: Int, _ range: Range<Int>) {
    finish()
    chunks.append(
      CorpusChunk(
        files: index..<index + 1, bytes: range, startsFile: range.lowerBound == 0,
        byteCount: range.count))
  }

  private mutating func cutLines(_ content: FileContent, end: Int, file index: Int) {
    var window = ByteBuffer()
    var start = 0
    while start < end {
      let earliest = min(start + chunkBytes, end) - 1
      let lineEnd = content.position(of: 0x0A, in: earliest..<end, window: &window)
      let next = lineEnd.map { $0 + 1 } ?? end
      addPart(index, start..<next)
      start = next
    }
  }

  private mutating func cutTable(
    _ bytes: UnsafeBufferPointer<UInt8>, _ layout: TableLayout, file index: Int, isDamaged: Bool
  ) -> Int {
    let isSmall = bytes.count <= chunkBytes
    if isSmall && !isDamaged {
      addWhole(index, count: bytes.count)
      return bytes.count
    }
    let scanner = unsafe TableScanner(
      bytes: bytes, delimiter: layout.delimiter, end: bytes.count)
    var none: [TableField]?
    var start = 0
    var at = min(layout.start, bytes.count)
    while at < bytes.count {
      let row = scanner.row(at: at, fields: &none)
      if isDamaged {
        var isCut = !row.isTerminated
        if case .unclosedQuote? = row.fault { isCut = true }
        if isCut { break }
      }
      at = row.next
      if at - start >= chunkBytes, !isSmall {
        addPart(index, start..<at)
        start = at
      }
    }
    if isSmall {
      addWhole(index, count: at)
    } else if start < at {
      addPart(index, start..<at)
    }
    return at
  }
}
