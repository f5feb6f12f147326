internal import CXXHash
internal import Corpus
internal import Dispatch
internal import Reporting
internal import Synchronization

/// XXH3, 128 bits in hexadecimal, of every input file's unpacked content, worked out while the files are read.
///
/// Reading keeps all workers busy but for its seams; the digests take what is left, and find the files in
/// the page cache.
final class InputDigests: Sendable {
  private let found = Mutex<Result<[String], any Error>?>(nil)
  private let group = DispatchGroup()

  /// Starts at once; with one worker, does it at once.
  init(_ corpus: Corpus, jobs: Int, cancellation: Cancellation) {
    let work = { @Sendable [self] in
      let digests = Result { try corpus.digests(jobs: jobs, cancellation: cancellation) }
      found.withLock { $0 = digests }
    }
    if jobs > 1 {
      DispatchQueue.global().async(group: group, execute: work)
    } else {
      work()
    }
  }

  /// The digests, file by file, when they are there.
  ///
  /// - Throws: `CancellationError`.
  func wait() throws -> [String] {
    group.wait()
    guard let digests = found.withLock({ $0 }) else { throw CancellationError() }
    return try digests.get()
  }
}

extension Corpus {
  fileprivate func digests(jobs: Int, cancellation: Cancellation) throws -> [String] {
    try parallelMap(count: files.count, jobs: jobs, cancellation: cancellation, scratch: 0) {
      _, file in
      let state = unsafe wirecopy_digest_start()
      defer { unsafe wirecopy_digest_free(state) }
      unsafe forEachPiece(of: file) { piece in
        unsafe wirecopy_digest_update(state, piece.baseAddress, piece.count)
      }
      guard let state = unsafe state else { return "" }
      let digest = unsafe wirecopy_digest_finish(state)
      return hexadecimal(digest.high) + hexadecimal(digest.low)
    }
  }
}
