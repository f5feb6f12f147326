import CCompression
import Glibc

/// A temporary file without a name, where the bytes of streams and compressed files gather, one
/// after the other, until they are mapped.
@safe
struct Spool: ~Copyable {
  private let directory: String
  private var descriptor: Int32 = -1
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes were written.
  private(set) var count = 0

  init(directory: String) {
    self.directory = directory
    unsafe input = .allocate(capacity: 256 << 10)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    unsafe input.deallocate()
  }

  /// Everything that was written.
  func map() throws(CorpusError) -> FileMapping {
    try FileMapping(descriptor: descriptor, count: count, name: directory)
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(CorpusError) {
    if descriptor < 0 { try open() }
    var done = 0
    while done < bytes.count {
      let written = unsafe Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        throw .temporaryFull(directory: directory, reason: systemError())
      }
      done += written
    }
    count += done
  }

  private mutating func open() throws(CorpusError) {
    var path = Array("\(directory)/wirecopy-XXXXXX".utf8CString)
    descriptor = unsafe mkstemp(&path)
    guard descriptor >= 0 else {
      throw .temporaryUnusable(directory: directory, reason: systemError())
    }
    unsafe unlink(path)
  }
}

/// What became of a stream that was written to the spool.
struct SpooledStream {
  /// The unpacked bytes, as a range of the spool.
  let range: Range<Int>
  /// How many bytes were read.
  let storedCount: Int
  let compression: Compression?
  /// What is wrong with the stream after the bytes of `range`; `nil` if it is whole.
  let damage: String?
}

extension Spool {
  /// Reads the rest of a file or stream, unpacks it if its first bytes say it is packed, and appends
  /// it to the spool.
  mutating func append(descriptor source: Int32) throws(CorpusError) -> SpooledStream {
    let start = count
    var stored = 0
    var damage: String?
    var unpacker: Unpacker?
    var isFirst = true
    while damage == nil {
      let read = unsafe readFully(source, into: input)
      if read.count > 0 {
        let bytes = unsafe UnsafeBufferPointer(rebasing: input[..<read.count])
        if isFirst {
          let head = unsafe Array(bytes.prefix(4))
          if let compression = Compression(head: head) { unpacker = try Unpacker(compression) }
        }
        isFirst = false
        stored += read.count
        if unpacker != nil {
          damage = try unsafe unpacker!.unpack(bytes, into: &self)
        } else {
          try unsafe write(bytes)
        }
      }
      if damage == nil, read.error != 0 {
        damage = "cannot be read after \(stored) bytes: \(systemError(read.error))"
      }
      if unsafe read.count < input.count { break }
    }
    if damage == nil, let unpacker, !unpacker.isComplete {
      damage = "is cut short after \(count - start) unpacked bytes"
    }
    return SpooledStream(
      range: start..<count, storedCount: stored, compression: unpacker?.compression, damage: damage)
  }
}

/// Reads until the buffer is full or the stream ends.
private func readFully(
  _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>
) -> (count: Int, error: Int32) {
  var filled = 0
  while filled < buffer.count {
    let got = unsafe read(descriptor, buffer.baseAddress! + filled, buffer.count - filled)
    if got < 0, errno == EINTR { continue }
    if got < 0 { return (filled, errno) }
    if got == 0 { break }
    filled += got
  }
  return (filled, 0)
}

/// Unpacks gzip members or zstd frames.
@safe
private final class Unpacker {
  let compression: Compression
  /// Whether the stream may end here.
  private(set) var isComplete = false
  private let inflater: OpaquePointer
  private let output: UnsafeMutableBufferPointer<UInt8>
  private var unpacked = 0

  init(_ compression: Compression) throws(CorpusError) {
    self.compression = compression
    let kind =
      compression == .gzip ? wirecopy_compression_gzip : wirecopy_compression_zstd
    guard let inflater = unsafe wirecopy_inflater_make(Int32(kind)) else {
      throw .cannotOpen(file: "a compressed file", reason: systemError(ENOMEM))
    }
    unsafe self.inflater = unsafe inflater
    unsafe output = .allocate(capacity: 1 << 20)
  }

  deinit {
    unsafe wirecopy_inflater_free(inflater)
    unsafe output.deallocate()
  }

  /// Appends what `input` unpacks to; returns what is wrong with it.
  func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into spool: inout Spool
  ) throws(CorpusError) -> String? {
    var at = 0
    while true {
      var consumed = input.count - at
      var produced = unsafe output.count
      let result = unsafe wirecopy_inflate(
        inflater, input.baseAddress! + at, &consumed, output.baseAddress!, &produced)
      at += consumed
      unpacked += produced
      try unsafe spool.write(UnsafeBufferPointer(rebasing: output[..<produced]))
      switch Int(result) {
      case wirecopy_inflate_damaged:
        return isComplete && produced == 0
          ? "goes on with something else after \(unpacked) unpacked bytes"
          : "is damaged after \(unpacked) unpacked bytes"
      case wirecopy_inflate_no_memory:
        return "needs more memory to unpack than there is"
      case wirecopy_inflate_complete:
        isComplete = true
        if at == input.count { return nil }
      default:
        isComplete = false
        if unsafe at == input.count && produced < output.count { return nil }
        if consumed == 0 && produced == 0 { return nil }
      }
    }
  }
}
