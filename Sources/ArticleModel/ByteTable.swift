/// Byte strings, one after the other in one buffer.
///
///     append("ap"), append(""), append("dpa")
///     bytes   a p d p a
///     starts  0 2 2 5        row i is bytes[starts[i] ..< starts[i + 1]]
///
/// A row costs its bytes and eight more, and no allocation of its own.
public struct ByteTable: Sendable, Equatable {
  public private(set) var bytes: [UInt8] = []
  public private(set) var starts: [Int] = [0]

  public init() {}

  /// A table of rows that lie in `bytes`; `nil` unless `starts` leads from 0 to their end.
  public init?(bytes: [UInt8], starts: [Int]) {
    guard starts.first == 0, starts.last == bytes.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.bytes = bytes
    self.starts = starts
  }

  public var count: Int { starts.count - 1 }

  /// Row `index` as a range of `bytes`.
  public func range(_ index: Int) -> Range<Int> {
    starts[index]..<starts[index + 1]
  }

  public subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[range(index)]
  }

  /// Row `index`; bytes that are not UTF-8 are replaced.
  public func string(_ index: Int) -> String {
    String(decoding: self[index], as: UTF8.self)
  }

  public mutating func append(_ row: some Sequence<UInt8>) {
    bytes.append(contentsOf: row)
    starts.append(bytes.count)
  }

  public mutating func append(_ row: UnsafeBufferPointer<UInt8>) {
    unsafe bytes.append(contentsOf: row)
    starts.append(bytes.count)
  }

  /// Appends every row of `other`, in order.
  public mutating func append(contentsOf other: ByteTable) {
    let base = bytes.count
    bytes.append(contentsOf: other.bytes)
    starts.reserveCapacity(starts.count + other.count)
    for start in other.starts.dropFirst() { starts.append(base + start) }
  }

  public mutating func reserveCapacity(rows: Int, bytes count: Int) {
    bytes.reserveCapacity(count)
    starts.reserveCapacity(rows + 1)
  }
}
