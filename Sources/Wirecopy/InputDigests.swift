internal import CXXHash
internal import Corpus
internal import Reporting

extension Corpus {
  /// XXH3, 128 bits in hexadecimal, of every file's unpacked content.
  func digests(jobs: Int, cancellation: Cancellation) throws -> [String] {
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
