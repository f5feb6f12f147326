/// UTF-8 text with the questions that credits ask of it.
struct CreditText {
  let bytes: [UInt8]

  /// Whether `pattern` stands at `at`.
  func has(_ pattern: [UInt8], at: Int, ignoringCase: Bool) -> Bool {
    guard at >= 0, at + pattern.count <= bytes.count else { return false }
    for index in 0..<pattern.count {
      let byte = bytes[at + index]
      if byte == pattern[index] { continue }
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      guard ignoringCase, isLetter, byte ^ 0x20 == pattern[index] else { return false }
    }
    return true
  }

  /// Whether no word runs across `at`. Scripts written without spaces have a boundary everywhere.
  func isWordBoundary(_ at: Int) -> Bool {
    guard at > 0, at < bytes.count else { return true }
    if bytes[at - 1] < 0x80, bytes[at] < 0x80 {
      return !(isWord(ascii: bytes[at - 1]) && isWord(ascii: bytes[at]))
    }
    guard let before = scalar(endingAt: at), let after = scalar(at: at) else { return true }
    if isUnspaced(before) || isUnspaced(after) { return true }
    return !(isWord(before) && isWord(after))
  }

  func scalar(at: Int) -> Unicode.Scalar? {
    guard at >= 0, at < bytes.count else { return nil }
    let first = bytes[at]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard at + length <= bytes.count else { return nil }
    if length == 1 { return Unicode.Scalar(first) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(bytes[at + index] & 0x3F) }
    return Unicode.Scalar(value)
  }

  func scalar(endingAt end: Int) -> Unicode.Scalar? {
    var at = end - 1
    while at >= 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return scalar(at: at)
  }

  /// `range` without the spaces, and the marks of `marks`, at its ends.
  func trimmed(_ range: Range<Int>, marks: String = "") -> Range<Int> {
    func isLoose(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || marks.unicodeScalars.contains(scalar)
    }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, let first = scalar(at: low), isLoose(first) {
      low += UTF8.width(first)
    }
    while low < high, let last = scalar(endingAt: high), isLoose(last) {
      high -= UTF8.width(last)
    }
    return low..<max(low, high)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The lines of the text from `start` to `end`, without their ends and without empty ones.
  func lines(_ start: Int, _ end: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var at = start
    while at < end {
      let next = bytes[at..<end].firstIndex(of: 0x0A) ?? end
      let line = trimmed(at..<next)
      if !line.isEmpty { lines.append(line) }
      at = next + 1
    }
    return lines
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isWord(ascii: UInt8(scalar.value)) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  @inline(__always)
  private func isWord(ascii byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || (0xAC00...0xD7AF).contains(scalar.value) || (0x0E00...0x0EFF).contains(scalar.value)
  }
}

extension UTF8 {
  /// How many bytes the scalar takes.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
  }
}
