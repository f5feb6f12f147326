internal import CXXHash
internal import Glibc

/// Writes a stage file: what a run has worked out, so that a later run can go on from there.
///
///     magic     8 bytes
///     label     count, bytes          what the data was made from, and how
///     columns   count, values ; count, values ; …     8 bytes of count, then the values as they lie in memory
///     digest    16 bytes              XXH3 of all before
///
/// The file has its name only when it is whole. Stage files are read by the tool that wrote them, on the same
/// machine: numbers are in its byte order.
@safe package final class StageWriter {
  private let path: String
  private let descriptor: Int32
  private let state: OpaquePointer?
  private var isOpen = true

  static let magic: [UInt8] = Array("wcstage1".utf8)

  /// - Throws: `StorageError` if the file cannot be made.
  package init(_ path: String, label: String) throws(StorageError) {
    self.path = path
    descriptor = unsafe open("\(path).part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    unsafe state = unsafe wirecopy_digest_start()
    guard descriptor >= 0 else { throw StorageError(path: path, reason: lastSystemError()) }
    try unsafe StageWriter.magic.withUnsafeBufferPointer { bytes throws(StorageError) in
      try unsafe writeRaw(UnsafeRawBufferPointer(bytes))
    }
    try write(Array(label.utf8))
  }

  deinit {
    if isOpen {
      close(descriptor)
      unsafe unlink("\(path).part")
    }
    unsafe wirecopy_digest_free(state)
  }

  /// Writes a column of plain numbers.
  package func write<Number: FixedWidthInteger & BitwiseCopyable>(
    _ column: [Number]
  ) throws(StorageError) {
    try writeCount(column.count)
    try unsafe column.withUnsafeBufferPointer { bytes throws(StorageError) in
      try unsafe writeRaw(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes how many bytes of a column of bytes follow; `writeRaw` then writes them in pieces.
  package func writeCount(_ count: Int) throws(StorageError) {
    try unsafe withUnsafeBytes(of: UInt64(count)) { bytes throws(StorageError) in
      try unsafe writeRaw(bytes)
    }
  }

  package func writeRaw(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
    unsafe wirecopy_digest_update(state, bytes.baseAddress, bytes.count)
    try unsafe writeUndigested(bytes)
  }

  private func writeUndigested(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe Glibc.write(
        descriptor, bytes.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StorageError(path: path, reason: lastSystemError()) }
      done += count
    }
  }

  /// Ends the file and gives it its name.
  package func finish() throws(StorageError) {
    let digest = unsafe wirecopy_digest_finish(state)
    try unsafe withUnsafeBytes(of: (digest.low, digest.high)) { bytes throws(StorageError) in
      try unsafe writeUndigested(bytes)
    }
    isOpen = false
    guard close(descriptor) == 0, unsafe rename("\(path).part", path) == 0 else {
      unsafe unlink("\(path).part")
      throw StorageError(path: path, reason: lastSystemError())
    }
  }
}
