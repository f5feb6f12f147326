/// Puts U+FFFD in the place of bytes that are no UTF-8.
///
/// One replacement stands for each maximal part of a character, as in the Unicode Standard, 3.9,
/// "U+FFFD Substitution of Maximal Subparts", and in the WHATWG's decoders.
enum UTF8Repair {
  static let replacement: StaticString = "\u{FFFD}"

  /// Appends `bytes` to `buffer`, repaired; returns the number of replacements.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) -> Int {
    buffer.reserve(bytes.count)
    var replaced = 0
    var at = 0
    while at < bytes.count {
      let step = unsafe sequence(in: bytes, at: at)
      if step.isValid {
        unsafe buffer.append(bytes.slice(at..<at + step.length))
      } else {
        buffer.append(replacement)
        replaced += 1
      }
      at += step.length
    }
    return replaced
  }

  /// The character at `start`, or the part of one that ends where it goes wrong.
  static func sequence(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (length: Int, isValid: Bool) {
    let lead = unsafe bytes[start]
    let length: Int
    switch lead {
    case 0..<0x80: return (1, true)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (1, false)
    }
    // No overlong forms, no surrogates, nothing above U+10FFFF.
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    for place in 1..<length {
      let isGood =
        unsafe start + place < bytes.count
        && (place == 1 ? second : 0x80...0xBF).contains(bytes[start + place])
      guard isGood else { return (place, false) }
    }
    return (length, true)
  }
}
