import CSimdJSON

/// Bytes in memory that grow by doubling and can be read a little past their end, as the JSON
/// parser does.
@safe
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 1024
    unsafe base = .allocate(capacity: 1024 + ByteBuffer.padding)
    unsafe base.initialize(repeating: 0, count: 1024 + ByteBuffer.padding)
  }

  deinit {
    unsafe base.deallocate()
  }

  private static let padding = Int(wirecopy_json_padding)

  /// The bytes; valid until the next change.
  var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base, count: count)
  }

  mutating func removeAll() {
    // What a very long record took is given back.
    if capacity > 64 << 20 { self = ByteBuffer() }
    count = 0
  }

  mutating func reserve(_ additional: Int) {
    let needed = count + additional
    guard needed > capacity else { return }
    let grown = max(needed, capacity * 2)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: grown + ByteBuffer.padding)
    unsafe moved.update(from: base, count: count)
    unsafe (moved + grown).initialize(repeating: 0, count: ByteBuffer.padding)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = grown
  }

  /// Makes the buffer hold what `body` writes into its first `count` bytes; empty if that fails.
  mutating func fill(count wanted: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Bool) -> Bool {
    removeAll()
    reserve(wanted)
    let isFilled = unsafe body(base)
    count = isFilled ? wanted : 0
    return isFilled
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe base[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    unsafe (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ bytes: StaticString) {
    unsafe append(UnsafeBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount))
  }
}
