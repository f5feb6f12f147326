package import ArticleModel

/// A file whose records can be read.
package struct CorpusFile: Sendable {
  /// The name as it was given or found; `-` is standard input.
  package let name: String
  /// How many bytes the content has, unpacked.
  package let byteCount: Int
  /// How many bytes were read from the disk or stream.
  package let storedByteCount: Int
  /// How the file was packed, if it was.
  package let compression: Compression?
  package let format: InputFormat
  let content: FileContent
  let layout: Layout

  /// How the records lie in the content.
  enum Layout: Sendable {
    /// One record per line.
    case lines
    /// The whole file is one JSON object.
    case document
    case table(TableLayout)
    /// The whole file is one text.
    case text
  }
}

/// A range of a mapping: the bytes of one file.
struct FileContent: Sendable {
  let mapping: FileMapping
  let range: Range<Int>

  var count: Int { range.count }

  /// The bytes; valid as long as the mapping lives.
  var bytes: UnsafeBufferPointer<UInt8> {
    unsafe mapping.bytes.slice(range)
  }

  /// The same without what lies behind the first `count` bytes.
  func prefix(_ count: Int) -> FileContent {
    FileContent(mapping: mapping, range: range.lowerBound..<range.lowerBound + count)
  }
}

extension FileContent {
  /// Makes `buffer` hold the bytes of `range`, read from the file without mapping its pages; false, and empty, if
  /// that cannot be done.
  func copy(_ range: Range<Int>, into buffer: inout ByteBuffer) -> Bool {
    let start = self.range.lowerBound
    return unsafe buffer.fill(count: range.count) { bytes in
      unsafe mapping.read(start + range.lowerBound..<start + range.upperBound, into: bytes)
    }
  }

  /// The first place of `byte` in `range`. Looks through windows that are read from the file: to map the page of
  /// every place that is looked at would have the system map and read those around it as well.
  func position(of byte: UInt8, in range: Range<Int>, window: inout ByteBuffer) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      let end = min(at + 4096, range.upperBound)
      guard copy(at..<end, into: &window) else {
        return unsafe bytes.position(of: byte, in: at..<range.upperBound)
      }
      if let found = unsafe window.bytes.position(of: byte, in: 0..<end - at) { return at + found }
      at = end
    }
    return nil
  }
}

/// Records that one worker reads at once: a run of whole lines or rows of one file, or several small
/// files one after the other.
package struct CorpusChunk: Sendable, Hashable {
  /// The files, as places in `Corpus.files`; one unless the chunk holds several whole files.
  package let files: Range<Int>
  /// The bytes of the only file; of several, those of the last.
  package let bytes: Range<Int>
  /// Whether the chunk starts at the start of a file.
  ///
  /// Lines count from the start of the chunk. The number in the file of line `n` of this chunk is
  /// `n` plus the `ChunkSummary.lines` of the chunks before it, back to and with the last one that
  /// starts a file.
  package let startsFile: Bool
  /// How many bytes there are to read.
  package let byteCount: Int
}

/// What was read from a chunk.
package struct ChunkSummary: Sendable, Equatable {
  /// How many lines the chunk's last file goes on for in it.
  package var lines = 0
  /// How many articles were handed out.
  package var articles = 0
  /// How many records were rejects.
  package var rejects = 0
  /// How many of the articles had broken UTF-8 or halves of surrogate pairs, now U+FFFD.
  package var repaired = 0

  package init() {}
}

extension RecordLocation {
  /// The location with its line counted on from `lines`, the lines before the chunk.
  package func movedDown(by lines: Int) -> RecordLocation {
    RecordLocation(
      file: file, line: UInt32(clamping: Int(line) + lines), offset: offset, length: length)
  }
}

extension Reject {
  /// The reject with its line counted on from `lines`, the lines before the chunk.
  package func movedDown(by lines: Int) -> Reject {
    Reject(file: file, line: line.map { $0 + lines }, offset: offset, reason: reason)
  }
}
