package import ArticleModel

/// UTF-8 text under construction, with the escapes of JSON and CSV.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  package mutating func write(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func write(raw text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(raw bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes.append(contentsOf: bytes)
  }

  package mutating func write(_ number: some BinaryInteger) {
    if number < 0 { bytes.append(0x2D) }
    write(digitsOf: UInt64(number.magnitude), atLeast: 1)
  }

  /// A name of a letter and a number of at least six digits.
  package mutating func write(name letter: StaticString, _ number: Int) {
    write(letter)
    write(digitsOf: UInt64(number), atLeast: 6)
  }

  private mutating func write(digitsOf number: UInt64, atLeast least: Int) {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = 20
      var rest = number
      repeat {
        start -= 1
        unsafe digits[start] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
        rest /= 10
      } while rest > 0 || 20 - start < least
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// A decimal fraction rounded to six places, without trailing zeros; `null` if it is not finite.
  package mutating func write(_ number: Double) {
    guard number.isFinite, number.magnitude < 1e12 else {
      write("null")
      return
    }
    // The whole part is kept out of the product, which would round it away above 2⁵³.
    var whole = Int64(number.magnitude)
    var fraction = Int64(((number.magnitude - Double(whole)) * 1e6).rounded())
    if fraction == 1_000_000 {
      whole += 1
      fraction = 0
    }
    if number < 0, whole > 0 || fraction > 0 { bytes.append(0x2D) }
    write(whole)
    guard fraction > 0 else { return }
    var digits = 6
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    bytes.append(0x2E)
    write(digitsOf: UInt64(fraction), atLeast: digits)
  }

  /// A JSON string.
  package mutating func writeJSON(_ text: ArraySlice<UInt8>) {
    // Names hardly ever have anything to escape.
    let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    guard isPlain else {
      writeJSON(escaping: text)
      return
    }
    bytes.append(0x22)
    bytes.append(contentsOf: text)
    bytes.append(0x22)
  }

  private mutating func writeJSON(escaping text: some Sequence<UInt8>) {
    bytes.append(0x22)
    for byte in text {
      switch byte {
      case 0x22: write("\\\"")
      case 0x5C: write("\\\\")
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      case 0..<0x20, 0x7F: writeEscape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  package mutating func writeJSON(_ text: String) {
    writeJSON(escaping: text.utf8)
  }

  private mutating func writeEscape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    write("\\u00")
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }

  /// A moment as `Instant.description` has it.
  package mutating func write(_ instant: Instant) {
    instant.append(to: &bytes)
  }

  /// A CSV field (RFC 4180), quoted when it has to be.
  package mutating func writeCSV(_ field: some Collection<UInt8>) {
    let needsQuotes = field.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(0x22)
    for byte in field {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
