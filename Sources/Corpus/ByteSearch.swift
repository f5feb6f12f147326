import CSimdJSON
import Glibc

/// Views of parts of a file. All positions are offsets from the start of the view.
extension UnsafeBufferPointer<UInt8> {
  /// The bytes of `range`, as a view of their own.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: self[range])
  }

  /// The first place of `byte` in `range`, found by `memchr`.
  func position(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty else { return nil }
    let start = unsafe UnsafeRawPointer(base + range.lowerBound)
    guard let found = unsafe memchr(start, Int32(byte), range.count) else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The last place of `byte` in `range`.
  func lastPosition(of byte: UInt8, in range: Range<Int>) -> Int? {
    range.last { unsafe self[$0] == byte }
  }

  /// The first place of either byte in `range`, or its end.
  func position(of first: UInt8, or second: UInt8, in range: Range<Int>) -> Int {
    guard let base = baseAddress, !range.isEmpty else { return range.upperBound }
    let start = unsafe base + range.lowerBound
    return unsafe range.lowerBound + wirecopy_find_either(start, range.count, first, second)
  }

  /// How many line feeds `range` holds.
  func lineFeeds(in range: Range<Int>) -> Int {
    guard let base = baseAddress, !range.isEmpty else { return 0 }
    return unsafe wirecopy_count(base + range.lowerBound, range.count, 0x0A)
  }

  /// `range` without a byte-order mark at its start and ASCII white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    if unsafe hasByteOrderMark(at: lower, before: upper) { lower += 3 }
    while unsafe lower < upper && isSpace(self[lower]) { lower += 1 }
    while unsafe lower < upper && isSpace(self[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Whether the byte-order mark of UTF-8 stands at `start`.
  func hasByteOrderMark(at start: Int, before end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    return unsafe self[start] == 0xEF && self[start + 1] == 0xBB && self[start + 2] == 0xBF
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
}
