internal import Glibc

/// Files of a finished run, read whole or line by line.
enum StoredFile {
  /// The whole content; `nil` if there is no such file.
  static func content(_ path: String) throws(ReportingError) -> [UInt8]? {
    var all: [UInt8] = []
    let isThere = try blocks(of: path) { block throws(ReportingError) in all += block }
    return isThere ? all : nil
  }

  /// Hands out every line that is not empty, without its line feed, as a range of a buffer.
  ///
  /// - Returns: whether there is such a file.
  @discardableResult
  static func lines(
    of path: String,
    _ body: (_ bytes: [UInt8], _ range: Range<Int>) throws(JSONScanner.Fault) -> Void
  ) throws(ReportingError) -> Bool {
    var number = 0
    var rest: [UInt8] = []
    func hand(_ bytes: [UInt8], _ range: Range<Int>) throws(ReportingError) {
      number += 1
      guard !range.isEmpty else { return }
      do {
        try body(bytes, range)
      } catch {
        throw ReportingError(
          path: "\(path) line \(number)",
          reason: "not a row of a run: \(error.expected) is missing at byte \(error.offset)",
          remedy: "run wirecopy dedup again to write it anew")
      }
    }
    let isThere = try blocks(of: path) { block throws(ReportingError) in
      let bytes = rest.isEmpty ? block : rest + block
      var start = 0
      while let end = lineFeed(bytes, from: start) {
        try hand(bytes, start..<end)
        start = end + 1
      }
      rest = Array(bytes[start...])
    }
    if !rest.isEmpty { try hand(rest, 0..<rest.count) }
    return isThere
  }

  private static func lineFeed(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return nil }
      guard let found = unsafe memchr(base + start, 0x0A, all.count - start) else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  private static func blocks(
    of path: String, _ body: ([UInt8]) throws(ReportingError) -> Void
  ) throws(ReportingError) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0, errno == ENOENT { return false }
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    while true {
      var failed = false
      let block = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = 0
        while count < buffer.count {
          let got = unsafe read(descriptor, buffer.baseAddress! + count, buffer.count - count)
          if got < 0, errno == EINTR { continue }
          if got < 0 { failed = true }
          if got <= 0 { break }
          count += got
        }
      }
      if failed { throw failure(path) }
      if block.isEmpty { return true }
      try body(block)
    }
  }

  private static func failure(_ path: String) -> ReportingError {
    ReportingError(
      path: path, reason: lastSystemError(), remedy: "name the directory of a finished run")
  }
}
