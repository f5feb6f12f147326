/// HTML under construction.
///
/// Markup comes from literals only: `markup` takes a `StaticString`. Whatever is not written in this
/// program goes through `text`, `attribute` or `link`, which make it harmless, so that an article
/// cannot add an element, an attribute or a script to a page.
///
///     html.markup("<p title=")
///     html.attribute(headline)
///     html.markup(">")
///     html.text(headline)
///     html.markup("</p>\n")
package struct HTMLWriter: Sendable {
  private var out = ByteWriter()

  package init() {}

  package var bytes: [UInt8] { out.bytes }

  /// Markup of this program.
  mutating func markup(_ html: StaticString) {
    out.write(html)
  }

  mutating func append(_ other: HTMLWriter) {
    out.write(bytes: other.bytes)
  }

  /// Text between tags.
  mutating func text(_ text: String) {
    escape(Array(text.utf8), inAttribute: false)
  }

  mutating func text(_ bytes: some Sequence<UInt8>) {
    escape(Array(bytes), inAttribute: false)
  }

  /// The value of an attribute, with its quotation marks.
  mutating func attribute(_ text: String) {
    out.write("\"")
    escape(Array(text.utf8), inAttribute: true)
    out.write("\"")
  }

  mutating func attribute(_ bytes: some Sequence<UInt8>) {
    out.write("\"")
    escape(Array(bytes), inAttribute: true)
    out.write("\"")
  }

  mutating func number(_ number: Int) {
    out.write(number)
  }

  /// A coordinate with up to two decimals.
  mutating func coordinate(_ number: Double) {
    out.write(number.isFinite ? (number * 100).rounded() / 100 : 0)
  }

  /// `text`, as a link if `address` is a web address, and alone if it is anything else.
  mutating func link(_ address: some Sequence<UInt8>, text: String) {
    let address = Array(address)
    guard HTMLWriter.isWebAddress(address) else { return self.text(text) }
    markup("<a rel=\"noopener noreferrer nofollow\" target=\"_blank\" href=")
    attribute(address)
    markup(">")
    self.text(text)
    markup("</a>")
  }

  /// Whether the bytes are an `http:` or `https:` address without blanks and control characters.
  static func isWebAddress(_ address: [UInt8]) -> Bool {
    let lower = address.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard lower.starts(with: "http://".utf8) || lower.starts(with: "https://".utf8) else {
      return false
    }
    return address.count <= 4096 && address.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  // MARK: Escaping

  private mutating func escape(_ bytes: [UInt8], inAttribute: Bool) {
    var runStart = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      var length = 1
      var replacement: StaticString?
      switch byte {
      case 0x26: replacement = "&amp;"
      case 0x3C: replacement = "&lt;"
      case 0x3E: replacement = "&gt;"
      case 0x22: replacement = "&quot;"
      case 0x27: replacement = "&#39;"
      case 0x0A: if inAttribute { replacement = " " }
      case 0x09: break
      case 0x0D:
        replacement = HTMLWriter.isLineFeed(bytes, at + 1) ? "" : (inAttribute ? " " : "\n")
      case 0..<0x20, 0x7F: replacement = ""
      case 0x80...:
        let sign = HTMLWriter.sign(bytes, at)
        length = sign.length
        replacement = sign.replacement
      default: break
      }
      if let replacement {
        out.write(bytes: bytes[runStart..<at])
        out.write(replacement)
        runStart = at + length
      }
      at += length
    }
    out.write(bytes: bytes[runStart..<bytes.count])
  }

  private static func isLineFeed(_ bytes: [UInt8], _ at: Int) -> Bool {
    at < bytes.count && bytes[at] == 0x0A
  }

  /// The length of the character at `at` and what stands for it, if it may not stand there itself:
  /// broken UTF-8, control characters, non-characters, and marks that turn the direction of what
  /// follows, which could show a text that is not there.
  private static func sign(
    _ bytes: [UInt8], _ at: Int
  ) -> (length: Int, replacement: StaticString?) {
    guard let (value, length) = decode(bytes, at) else { return (1, "\u{FFFD}") }
    switch value {
    case 0x80...0x9F: return (length, "")
    case 0x202A: return (length, "⟨LRE⟩")
    case 0x202B: return (length, "⟨RLE⟩")
    case 0x202C: return (length, "⟨PDF⟩")
    case 0x202D: return (length, "⟨LRO⟩")
    case 0x202E: return (length, "⟨RLO⟩")
    case 0x2066: return (length, "⟨LRI⟩")
    case 0x2067: return (length, "⟨RLI⟩")
    case 0x2068: return (length, "⟨FSI⟩")
    case 0x2069: return (length, "⟨PDI⟩")
    case 0x2028, 0x2029: return (length, "\n")
    case 0xFEFF, 0xE0000...0xE007F: return (length, "")
    case 0xFDD0...0xFDEF: return (length, "\u{FFFD}")
    default: return (length, value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil)
    }
  }

  /// The scalar that starts at `at`; `nil` if there is no valid one.
  private static func decode(_ bytes: [UInt8], _ at: Int) -> (value: UInt32, length: Int)? {
    let lead = UInt32(bytes[at])
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, lead & 0x1F)
    case 0xE0...0xEF: (length, value) = (3, lead & 0x0F)
    case 0xF0...0xF4: (length, value) = (4, lead & 0x07)
    default: return nil
    }
    guard at + length <= bytes.count else { return nil }
    for next in bytes[(at + 1)..<(at + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, length)
  }
}

extension ByteWriter {
  mutating func write(bytes more: some Sequence<UInt8>) {
    more.withContiguousStorageIfAvailable { unsafe write(raw: $0) }
  }

  /// A JSON string that may stand in a script file: nothing in it ends a script or a line of it.
  mutating func writeScriptString(_ text: String) {
    write("\"")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: write("\\\"")
      case 0x5C: write("\\\\")
      case 0x3C: write("\\u003c")
      case 0x3E: write("\\u003e")
      case 0x26: write("\\u0026")
      case 0x2028: write("\\u2028")
      case 0x2029: write("\\u2029")
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        write(" ")
      default: write(raw: String(scalar))
      }
    }
    write("\"")
  }
}
