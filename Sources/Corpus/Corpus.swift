package import ArticleModel
import Glibc

/// The files of a run, ready to be read by any number of workers.
///
/// Everything is a mapped file and ranges of its bytes:
///
///     files    [ dump.jsonl                ] [ a.txt ] [ b.txt ]
///     chunks   [ lines … ] [ lines … ] [ … ] [ two whole files  ]
///
/// Plain files are mapped where they lie. Compressed files and standard input are unpacked into a
/// temporary file without a name first. No record is held in memory.
package final class Corpus: Sendable {
  package let files: [CorpusFile]
  /// The chunks of all files, in input order.
  package let chunks: [CorpusChunk]
  /// The files that cannot be used, or only up to a damage, in input order.
  package let rejects: [Reject]
  package let options: CorpusOptions

  private init(
    files: [CorpusFile], chunks: [CorpusChunk], rejects: [Reject], options: CorpusOptions
  ) {
    self.files = files
    self.chunks = chunks
    self.rejects = rejects
    self.options = options
  }

  /// How many bytes there are to read, unpacked.
  package var byteCount: Int {
    files.reduce(0) { $0 + $1.byteCount }
  }

  /// Finds the files of `inputs`, unpacks what is packed, and cuts all into chunks.
  ///
  /// A directory stands for all files below it, in the order of their paths, hidden ones left out;
  /// `-` is standard input. A file that cannot be used is one of ``rejects``; an input that does not
  /// exist is an error.
  ///
  /// - Complexity: linear in the bytes of compressed files, streams, and tables above the size of a
  ///   chunk; constant per chunk for others.
  package static func open(
    _ inputs: [String], options: CorpusOptions
  ) throws(CorpusError) -> Corpus {
    var builder = CorpusBuilder(options: options)
    try builder.gather(InputWalk(inputs).found)
    try builder.cut()
    return Corpus(
      files: builder.files, chunks: builder.cutter.chunks, rejects: builder.rejects,
      options: options)
  }

  /// Hands out the whole unpacked content of a file.
  package func withContent<Result>(
    of file: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    unsafe body(files[file].content.bytes)
  }

  /// Hands out the content of a file piece by piece and gives back the memory of each.
  package func forEachPiece(
    of file: Int, length: Int = 1 << 18, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let content = files[file].content
    var piece = ByteBuffer()
    var start = 0
    while start < content.count {
      let end = min(content.count, start + length)
      if content.copy(start..<end, into: &piece) {
        unsafe body(piece.bytes)
      } else {
        let range = content.range.lowerBound + start..<content.range.lowerBound + end
        content.mapping.prepare(range)
        unsafe body(content.bytes.slice(start..<end))
        content.mapping.release(range)
      }
      start = end
    }
  }

  /// Reads the pages of a chunk into memory at once, which costs less than one by one.
  func prepare(_ chunk: CorpusChunk) {
    forEachRange(of: chunk) { mapping, range in mapping.prepare(range) }
  }

  /// Gives back the memory that the pages of a chunk take; they are read from the file again when needed.
  func release(_ chunk: CorpusChunk) {
    forEachRange(of: chunk) { mapping, range in mapping.release(range) }
  }

  /// The same for all files.
  package func release() {
    for file in files { file.content.mapping.release(file.content.range) }
  }

  private func forEachRange(of chunk: CorpusChunk, _ body: (FileMapping, Range<Int>) -> Void) {
    for index in chunk.files {
      let content = files[index].content
      let bytes = chunk.files.count == 1 ? chunk.bytes : 0..<content.count
      let start = content.range.lowerBound
      body(content.mapping, start + bytes.lowerBound..<start + bytes.upperBound)
    }
  }

  /// Hands out the bytes of a record as they came, without its line end.
  package func withRecord<Result>(
    at location: RecordLocation, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let bytes = unsafe files[Int(location.file)].content.bytes
    return unsafe body(bytes.slice(location.offset..<location.offset + location.length))
  }
}
