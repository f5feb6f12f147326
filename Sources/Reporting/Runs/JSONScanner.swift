/// Reads JSON of the kind a run writes, front to back.
///
///     {"a":"x","b":"y","score":0.8}
///     while let key = try scanner.nextKey() { if key == "a" { … = try scanner.string() } … }
///
/// Every value of an object has to be read or skipped before the next key. Fields may come in any
/// order.
struct JSONScanner {
  /// The JSON is not what it should be, at a byte of the range that is read.
  struct Fault: Error {
    let offset: Int
    let expected: String
  }

  private let bytes: [UInt8]
  private let start: Int
  private(set) var at: Int
  private let end: Int
  /// Whether the next key or element is the first of its object or array.
  private var isFirst = true

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    at = range.lowerBound
    end = range.upperBound
  }

  private static let deepest = 64

  mutating func beginObject() throws(Fault) {
    try expect(0x7B, "an object")
    isFirst = true
  }

  /// The next key of the object; `nil` at its end.
  mutating func nextKey() throws(Fault) -> String? {
    if try !hasNext(closing: 0x7D) { return nil }
    let key = try string()
    try expect(0x3A, "a colon")
    return key
  }

  mutating func beginArray() throws(Fault) {
    try expect(0x5B, "an array")
    isFirst = true
  }

  /// Whether the array has a further element.
  mutating func nextElement() throws(Fault) -> Bool {
    try hasNext(closing: 0x5D)
  }

  private mutating func hasNext(closing: UInt8) throws(Fault) -> Bool {
    skipBlanks()
    guard at < end else { throw fault("more") }
    if bytes[at] == closing {
      at += 1
      isFirst = false
      return false
    }
    if !isFirst { try expect(0x2C, "a comma") }
    isFirst = false
    skipBlanks()
    return true
  }

  mutating func string() throws(Fault) -> String {
    String(decoding: try stringBytes(), as: UTF8.self)
  }

  mutating func stringBytes() throws(Fault) -> [UInt8] {
    skipBlanks()
    guard at < end, bytes[at] == 0x22 else { throw fault("a string") }
    at += 1
    let first = at
    while at < end, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    guard at < end else { throw fault("the end of a string") }
    if bytes[at] == 0x22 {
      at += 1
      return Array(bytes[first..<(at - 1)])
    }
    var text = Array(bytes[first..<at])
    while at < end, bytes[at] != 0x22 {
      if bytes[at] == 0x5C {
        at += 1
        try escaped(&text)
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    guard at < end else { throw fault("the end of a string") }
    at += 1
    return text
  }

  private mutating func escaped(_ text: inout [UInt8]) throws(Fault) {
    guard at < end else { throw fault("an escape") }
    let letter = bytes[at]
    at += 1
    switch letter {
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x22, 0x5C, 0x2F: text.append(letter)
    case 0x75:
      var value = try hexadecimal()
      if (0xD800...0xDBFF).contains(value), at + 1 < end, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
        at += 2
        let low = try hexadecimal()
        if (0xDC00...0xDFFF).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      text.append(contentsOf: String(scalar).utf8)
    default: throw fault("an escape")
    }
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard end - at >= 4 else { throw fault("four hexadecimal digits") }
    guard let value = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    else {
      throw fault("four hexadecimal digits")
    }
    at += 4
    return value
  }

  /// A number; `nil` for `null`.
  mutating func number() throws(Fault) -> Double? {
    skipBlanks()
    if try skipNull() { return nil }
    let first = at
    while at < end, JSONScanner.isNumeric(bytes[at]) { at += 1 }
    guard let number = Double(String(decoding: bytes[first..<at], as: UTF8.self)) else {
      throw fault("a number")
    }
    return number
  }

  /// Whether the next value is `null`, which is then read.
  mutating func skipNull() throws(Fault) -> Bool {
    skipBlanks()
    guard at < end, bytes[at] == 0x6E else { return false }
    try word("null")
    return true
  }

  /// Any value.
  mutating func value(depth: Int = 0) throws(Fault) -> JSONValue {
    skipBlanks()
    guard at < end, depth < JSONScanner.deepest else { throw fault("a value") }
    switch bytes[at] {
    case 0x22: return .string(try string())
    case 0x7B:
      var fields: [(String, JSONValue)] = []
      try beginObject()
      while let key = try nextKey() { fields.append((key, try value(depth: depth + 1))) }
      return .object(fields)
    case 0x5B:
      var elements: [JSONValue] = []
      try beginArray()
      while try nextElement() { elements.append(try value(depth: depth + 1)) }
      return .array(elements)
    case 0x74:
      try word("true")
      return .bool(true)
    case 0x66:
      try word("false")
      return .bool(false)
    case 0x6E:
      try word("null")
      return .null
    default:
      let number = try number() ?? 0
      if number == number.rounded(), number.magnitude < 9e15 { return .integer(Int(number)) }
      return .number(number)
    }
  }

  /// Passes over any value.
  mutating func skip() throws(Fault) {
    var open = 0
    repeat {
      skipBlanks()
      guard at < end else { throw fault("a value") }
      switch bytes[at] {
      case 0x22:
        at += 1
        while at < end, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        guard at < end else { throw fault("the end of a string") }
        at += 1
      case 0x7B, 0x5B:
        open += 1
        at += 1
      case 0x7D, 0x5D:
        open -= 1
        at += 1
      case 0x2C, 0x3A:
        guard open > 0 else { throw fault("a value") }
        at += 1
      default:
        let first = at
        while at < end, !JSONScanner.endsWord(bytes[at]) { at += 1 }
        guard at > first else { throw fault("a value") }
      }
    } while open > 0
    isFirst = false
  }

  mutating func skipBlanks() {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09
    {
      at += 1
    }
  }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(Fault) {
    skipBlanks()
    guard at < end, bytes[at] == byte else { throw fault(what) }
    at += 1
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    let expected = Array("\(word)".utf8)
    guard end - at >= expected.count, bytes[at..<(at + expected.count)].elementsEqual(expected)
    else { throw fault("\(word)") }
    at += expected.count
  }

  private func fault(_ expected: String) -> Fault {
    Fault(offset: at - start, expected: expected)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte == 0x65
      || byte == 0x45
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x7D, 0x5D, 0x20, 0x0A, 0x0D, 0x09, 0x3A, 0x22, 0x7B, 0x5B: true
    default: false
    }
  }
}

extension JSONValue {
  /// The field of an object.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.0 == key }?.1
  }

  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  package var int: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
