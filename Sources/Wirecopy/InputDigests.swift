internal import CXXHash
internal import Corpus
internal import Reporting

/// XXH3, 128 bits in hexadecimal, of every input file's unpacked content, worked out while the files are read.
///
/// Chunks of large files are digested in their order as they come into memory. What does not pass by in order
/// and in full, as small files do, is digested when it is asked for.
final class InputDigests: @unchecked Sendable {
  // Sendable: chunks are handed in one at a time, in turn, and the digests asked for by one thread after that.

  private let corpus: Corpus
  private let jobs: Int
  private let cancellation: Cancellation
  private var found: [String?]
  /// The file at hand and how far it has come.
  private var file = -1
  private var covered = 0
  private var digest = RunningDigest()

  init(_ corpus: Corpus, jobs: Int, cancellation: Cancellation) {
    self.corpus = corpus
    self.jobs = jobs
    self.cancellation = cancellation
    found = Array(repeating: nil, count: corpus.files.count)
  }

  /// Takes the bytes of a chunk of one file.
  func add(_ bytes: UnsafeBufferPointer<UInt8>, of chunk: CorpusChunk) {
    if chunk.bytes.lowerBound == 0 {
      file = chunk.files.lowerBound
      covered = 0
      digest = RunningDigest()
    }
    guard chunk.files.lowerBound == file, chunk.bytes.lowerBound == covered else { return }
    unsafe digest.add(bytes)
    covered = chunk.bytes.upperBound
    if covered == corpus.files[file].byteCount { found[file] = digest.text }
  }

  /// The digests, file by file.
  ///
  /// - Throws: `CancellationError`.
  func all() throws -> [String] {
    let known = found
    let corpus = corpus
    let all = try parallelMap(
      count: known.count, jobs: jobs, cancellation: cancellation, scratch: 0
    ) { _, file in
      if let digest = known[file] { return digest }
      var digest = RunningDigest()
      unsafe corpus.forEachPiece(of: file) { unsafe digest.add($0) }
      return digest.text
    }
    found = all
    return all
  }
}

/// XXH3, 128 bits, of bytes that come in pieces.
@safe private struct RunningDigest: ~Copyable {
  private let state = unsafe wirecopy_digest_start()

  deinit { unsafe wirecopy_digest_free(state) }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe wirecopy_digest_update(state, bytes.baseAddress, bytes.count)
  }

  /// In hexadecimal.
  var text: String {
    guard let state = unsafe state else { return "" }
    let digest = unsafe wirecopy_digest_finish(state)
    return hexadecimal(digest.high) + hexadecimal(digest.low)
  }
}
