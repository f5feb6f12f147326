internal import CXXHash
internal import Glibc

/// Reads a stage file, whose digest is checked before anything of it is handed out.
@safe package final class StageReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private let end: Int

  /// Why a stage file cannot be used.
  package enum Fault: Error, Hashable, Sendable {
    case missing
    /// Cut short, damaged, or no stage file.
    case damaged
    /// Made from other input or with other parameters; both labels.
    case mismatch(found: String, wanted: String)
  }

  package init(_ path: String, label: String) throws(Fault) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .missing }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size >= 40 else { throw .damaged }
    let count = Int(status.st_size)
    let area = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard unsafe area != MAP_FAILED else { throw .damaged }
    unsafe bytes = UnsafeRawBufferPointer(start: area, count: count)
    end = count - 16
    guard unsafe bytes.prefix(8).elementsEqual(StageWriter.magic), isWhole() else { throw .damaged }
    position = 8
    guard let found = column(of: UInt8.self) else { throw .damaged }
    let text = String(decoding: found, as: UTF8.self)
    guard text == label else { throw .mismatch(found: text, wanted: label) }
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  private func isWhole() -> Bool {
    guard let state = unsafe wirecopy_digest_start() else { return false }
    defer { unsafe wirecopy_digest_free(state) }
    unsafe wirecopy_digest_update(state, bytes.baseAddress, end)
    let digest = unsafe wirecopy_digest_finish(state)
    return unsafe bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self) == digest.low
      && bytes.loadUnaligned(fromByteOffset: end + 8, as: UInt64.self) == digest.high
  }

  /// The next column; `nil` if there is none of that size.
  package func column<Number: FixedWidthInteger & BitwiseCopyable>(
    of type: Number.Type
  ) -> [Number]? {
    guard end - position >= 8 else { return nil }
    let stored = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    let size = MemoryLayout<Number>.stride
    guard stored <= UInt64((end - position - 8) / size) else { return nil }
    let count = Int(stored)
    let start = position + 8
    position = start + count * size
    return unsafe [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + count * size]))
      initialized = count
    }
  }

  /// The next column of bytes, where it lies.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result?
  {
    guard end - position >= 8 else { return nil }
    let stored = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    guard stored <= UInt64(end - position - 8) else { return nil }
    let start = position + 8
    position = start + Int(stored)
    return try unsafe body(UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
  }
}
