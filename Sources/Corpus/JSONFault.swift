/// Where and why a record stops being JSON by RFC 8259. The parser only says that it does; this slow
/// reader is asked once it has.
struct JSONFault: Equatable {
  let offset: Int
  let what: String

  /// The first fault of the record; `nil` if it has none. UTF-8 is not looked at.
  static func first(in record: UnsafeBufferPointer<UInt8>) -> JSONFault? {
    var reader = unsafe Reader(bytes: record)
    return reader.fault()
  }
}

@safe
private struct Reader {
  private enum Expected {
    case value, valueOrEnd, keyOrEnd, key, colon, commaOrEnd, nothing
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Whether each bracket that is open is that of an object.
  private var open: [Bool] = []
  private var expected = Expected.value

  init(bytes: UnsafeBufferPointer<UInt8>) {
    unsafe self.bytes = unsafe bytes
  }

  mutating func fault() -> JSONFault? {
    while true {
      while unsafe at < bytes.count && [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
      guard unsafe at < bytes.count else {
        return expected == .nothing ? nil : here("the record ends before its last bracket")
      }
      if let fault = token(unsafe bytes[at]) { return fault }
    }
  }

  private func here(_ what: String) -> JSONFault {
    JSONFault(offset: at, what: what)
  }

  private mutating func token(_ byte: UInt8) -> JSONFault? {
    switch expected {
    case .nothing:
      return here("something stands behind the record; put each record on its own line")
    case .colon:
      guard byte == UInt8(ascii: ":") else { return here("a colon is missing") }
      at += 1
      expected = .value
      return nil
    case .key, .keyOrEnd:
      if byte == UInt8(ascii: "}"), expected == .keyOrEnd { return close() }
      guard byte == UInt8(ascii: "\"") else { return here("a name in quotation marks is missing") }
      expected = .colon
      return string()
    case .commaOrEnd:
      let isObject = open.last ?? false
      if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return close() }
      guard byte == UInt8(ascii: ",") else { return here("a comma or closing bracket is missing") }
      at += 1
      expected = isObject ? .key : .value
      return nil
    case .value, .valueOrEnd:
      if byte == UInt8(ascii: "]"), expected == .valueOrEnd { return close() }
      return value(byte)
    }
  }

  private mutating func value(_ byte: UInt8) -> JSONFault? {
    switch byte {
    case UInt8(ascii: "{"):
      open.append(true)
      at += 1
      expected = .keyOrEnd
      return nil
    case UInt8(ascii: "["):
      open.append(false)
      at += 1
      expected = .valueOrEnd
      return nil
    case UInt8(ascii: "\""):
      ended()
      return string()
    case UInt8(ascii: "-"), 0x30...0x39:
      let number = unsafe JSONNumber(bytes, at: at)
      guard number.isValid else { return here("a number is not written as JSON wants it") }
      at = number.end
      ended()
      return nil
    default:
      for word in ["true", "false", "null"] {
        let end = at + word.utf8.count
        guard unsafe end <= bytes.count && bytes[at..<end].elementsEqual(word.utf8) else {
          continue
        }
        at = end
        ended()
        return nil
      }
      return here("a value is missing or is a word without quotation marks")
    }
  }

  private mutating func close() -> JSONFault? {
    open.removeLast()
    at += 1
    ended()
    return nil
  }

  private mutating func ended() {
    expected = open.isEmpty ? .nothing : .commaOrEnd
  }

  private mutating func string() -> JSONFault? {
    let start = at
    at += 1
    while unsafe at < bytes.count {
      switch unsafe bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return nil
      case 0..<0x20:
        return here("a string holds a control character that is not escaped")
      case UInt8(ascii: "\\"):
        if let fault = escape() { return fault }
      default:
        at += 1
      }
    }
    return JSONFault(offset: start, what: "a string begins that is never closed")
  }

  private mutating func escape() -> JSONFault? {
    guard unsafe at + 1 < bytes.count else { return here("an escape is cut short") }
    let kind = unsafe bytes[at + 1]
    if kind == UInt8(ascii: "u") {
      let digits = at + 2..<at + 6
      guard
        unsafe digits.upperBound <= bytes.count
          && digits.allSatisfy({ unsafe hexDigit(bytes[$0]) != nil })
      else { return here("an escape \\u lacks its four hexadecimal digits") }
      at += 6
      return nil
    }
    guard "\"\\/bfnrt".utf8.contains(kind) else { return here("an escape is none of JSON's") }
    at += 2
    return nil
  }
}
