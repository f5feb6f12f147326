internal import CXXHash
internal import Glibc

/// A file being written through a buffer, digested on the way.
@safe package final class OutputFile: @unchecked Sendable {
  // Sendable: a file is handed to the one thread that writes and finishes it.

  package let path: String
  /// Bytes written so far.
  package private(set) var byteCount = 0
  private let descriptor: Int32
  private var isOpen = true
  private let digestState: OpaquePointer?

  package init(_ path: String) throws(ReportingError) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    unsafe digestState = unsafe wirecopy_digest_start()
    guard descriptor >= 0 else {
      throw ReportingError(
        path: path, reason: lastSystemError(), remedy: "make its directory writable and run again")
    }
  }

  deinit {
    if isOpen { Glibc.close(descriptor) }
    unsafe wirecopy_digest_free(digestState)
  }

  /// Writes what `writer` holds and empties it.
  package func write(_ writer: inout ByteWriter) throws(ReportingError) {
    try write(writer.bytes)
    writer.removeAll()
  }

  package func write(_ bytes: [UInt8]) throws(ReportingError) {
    unsafe bytes.withUnsafeBytes { all in
      unsafe wirecopy_digest_update(digestState, all.baseAddress, all.count)
    }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.write(
          descriptor, all.baseAddress.map { unsafe $0 + written }, all.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        throw ReportingError(
          path: path, reason: lastSystemError(), remedy: "make room on the disk and run again")
      }
      written += count
    }
    byteCount += bytes.count
  }

  /// Ends the file and returns XXH3 of its bytes, 128 bits in hexadecimal.
  package func finish() throws(ReportingError) -> String {
    isOpen = false
    guard Glibc.close(descriptor) == 0 else {
      throw ReportingError(
        path: path, reason: lastSystemError(), remedy: "make room on the disk and run again")
    }
    let digest = unsafe wirecopy_digest_finish(digestState)
    return hexadecimal(digest.high) + hexadecimal(digest.low)
  }
}

package func hexadecimal(_ word: UInt64) -> String {
  let digits = String(word, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
