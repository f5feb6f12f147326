/// Copies a JSON record with the things put right that the parser refuses and nobody is to blame for:
/// broken UTF-8 and halves of surrogate pairs become U+FFFD, and numbers that would not survive as
/// 64 bits become strings of their digits.
enum JSONRepair {
  /// Appends the repaired record to `buffer`; returns the numbers of replacements and of numbers put
  /// in quotation marks.
  static func repair(
    _ record: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer
  ) -> (replaced: Int, quoted: Int) {
    buffer.reserve(record.count)
    var replaced = 0
    var quoted = 0
    var isInString = false
    var at = 0
    while at < record.count {
      let byte = unsafe record[at]
      switch byte {
      case UInt8(ascii: "\""):
        isInString.toggle()
        buffer.append(byte)
        at += 1
      case UInt8(ascii: "\\") where isInString:
        let escape = unsafe escapeLength(record, at: at)
        if escape.isHalf {
          buffer.append(UTF8Repair.replacement)
          replaced += 1
        } else {
          unsafe buffer.append(record.slice(at..<at + escape.length))
        }
        at += escape.length
      case 0x80...:
        let sequence = unsafe UTF8Repair.sequence(in: record, at: at)
        if sequence.isValid {
          unsafe buffer.append(record.slice(at..<at + sequence.length))
        } else {
          buffer.append(UTF8Repair.replacement)
          replaced += 1
        }
        at += sequence.length
      case UInt8(ascii: "-") where !isInString,
        UInt8(ascii: "0")...UInt8(ascii: "9") where !isInString:
        let number = unsafe JSONNumber(record, at: at)
        if number.needsDigits {
          buffer.append(UInt8(ascii: "\""))
          quoted += 1
        }
        unsafe buffer.append(record.slice(at..<number.end))
        if number.needsDigits { buffer.append(UInt8(ascii: "\"")) }
        at = number.end
      default:
        buffer.append(byte)
        at += 1
      }
    }
    return (replaced, quoted)
  }

  /// The escape at `start`; a whole surrogate pair counts as one.
  private static func escapeLength(
    _ record: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (length: Int, isHalf: Bool) {
    let left = record.count - start
    guard let unit = unsafe codeUnit(record, at: start) else { return (min(2, left), false) }
    switch unit {
    case 0xD800...0xDBFF:
      if let next = unsafe codeUnit(record, at: start + 6), (0xDC00...0xDFFF).contains(next) {
        return (12, false)
      }
      return (6, true)
    case 0xDC00...0xDFFF:
      return (6, true)
    default:
      return (6, false)
    }
  }

  /// The code unit of `\uXXXX`, if that stands at `start`.
  private static func codeUnit(_ record: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt16? {
    guard start + 6 <= record.count else { return nil }
    guard unsafe record[start] == 0x5C && record[start + 1] == UInt8(ascii: "u") else { return nil }
    var unit: UInt16 = 0
    for place in start + 2..<start + 6 {
      guard let digit = unsafe hexDigit(record[place]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
}

/// The value of a hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt16? {
  switch byte {
  case 0x30...0x39: UInt16(byte - 0x30)
  case 0x41...0x46: UInt16(byte - 0x41 + 10)
  case 0x61...0x66: UInt16(byte - 0x61 + 10)
  default: nil
  }
}

/// A number as JSON writes it.
struct JSONNumber {
  /// Where it ends.
  let end: Int
  /// Whether it follows the grammar.
  let isValid: Bool
  /// Whether it has a fraction, an exponent, or more digits than a word holds for sure.
  let needsDigits: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var at = start
    func next() -> UInt8 { unsafe at < bytes.count ? bytes[at] : 0 }
    func skipDigits() -> Int {
      let first = at
      while (0x30...0x39).contains(next()) { at += 1 }
      return at - first
    }
    if next() == UInt8(ascii: "-") { at += 1 }
    let hasLeadingZero = next() == UInt8(ascii: "0")
    let whole = skipDigits()
    var isValid = whole == 1 || (whole > 1 && !hasLeadingZero)
    var isPlain = true
    if next() == UInt8(ascii: ".") {
      isPlain = false
      at += 1
      if skipDigits() == 0 { isValid = false }
    }
    if next() | 0x20 == UInt8(ascii: "e") {
      isPlain = false
      at += 1
      if next() == UInt8(ascii: "+") || next() == UInt8(ascii: "-") { at += 1 }
      if skipDigits() == 0 { isValid = false }
    }
    end = max(at, start + 1)
    self.isValid = isValid
    needsDigits = isValid && (!isPlain || whole > 18)
  }
}
