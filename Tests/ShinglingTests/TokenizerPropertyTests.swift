import Testing
import _TestSupport

@testable import Shingling

@Suite struct TokenizerPropertyTests {
  /// Letters, marks, digits and signs of many scripts, with those that meet oddly.
  private static let alphabet: [Unicode.Scalar] = Array(
    ("abcXYZ012 9 .,'\"-!?\n\t éÉßẞﬁﬃŒΣσςİıЖжйё ’‘“”„«» \u{AD}\u{200B}\u{200D}\u{FE0F}\u{FEFF}"
      + "\u{301}\u{327} يیكکةھہأـ\u{64E}\u{651}٣۴ אש\u{5B8} 日本語カガが。、 ก่ไ๓ 한국 कि्ं२ ＡｂＣ１２．，"
      + "²½Ⅷ€…—😀𝔄ǅ").unicodeScalars)

  private func text(_ length: Int, using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<length {
      let index = Int.random(in: 0..<Self.alphabet.count, using: &generator)
      text.unicodeScalars.append(Self.alphabet[index])
    }
    return text
  }

  @Test(arguments: UInt64(1)...40)
  func tokensAreThoseOfTheNaiveTokenizer(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for length in [1, 2, 3, 5, 8, 13, 60] {
      let text = text(length, using: &generator)
      #expect(words(text) == NaiveTokenizer.tokens(of: text), "\(text.debugDescription)")
    }
  }

  /// The bytes a token claims give that token, and only it, when they stand alone.
  @Test(arguments: UInt64(1)...40)
  func sourceOffsetsSliceTheText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = text(80, using: &generator)
    let bytes = Array(text.utf8)
    var last = 0
    for token in seenTokens(text) {
      #expect(token.source.lowerBound >= last && token.source.upperBound <= bytes.count)
      last = token.source.lowerBound
      let slice = Array(bytes[token.source])
      #expect(String(validating: slice, as: UTF8.self) != nil)
      let alone = seenTokens(slice)
      #expect(alone.map(\.word) == [token.word], "\(text.debugDescription)")
      #expect(alone.map(\.hash) == [token.hash])
    }
  }

  /// ASCII letters go a fast way; their full-width forms go by the Unicode tables.
  @Test(arguments: UInt64(1)...40)
  func asciiAndUnicodeTablesAgree(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var plain = ""
    var wide = ""
    for _ in 0..<200 {
      let byte = UInt32.random(in: 1...126, using: &generator)
      guard let scalar = Unicode.Scalar(byte) else { continue }
      let isLetter = scalar.properties.isAlphabetic
      plain.unicodeScalars.append(scalar)
      wide.unicodeScalars.append(isLetter ? Unicode.Scalar(byte + 0xFEE0) ?? scalar : scalar)
    }
    let first = seenTokens(plain)
    let second = seenTokens(wide)
    #expect(first.map(\.word) == second.map(\.word))
    #expect(first.map(\.flags) == second.map(\.flags))
    #expect(first.map(\.hash) == second.map(\.hash))
  }

  @Test(arguments: UInt64(1)...30)
  func brokenUTF8IsCutAndNeverTraps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for length in [1, 2, 3, 7, 300] {
      // Lead bytes and continuation bytes more often than chance would have them.
      let bytes = (0..<length).map { _ in
        UInt8.random(in: Bool.random(using: &generator) ? 0x80...0xFF : 0...0xFF, using: &generator)
      }
      let buffer = tokenBuffer(bytes)
      #expect(String(validating: buffer.bytes, as: UTF8.self) != nil)
      for index in 0..<buffer.count {
        let range = buffer.ranges[index]
        #expect(range.start < range.end && Int(range.end) <= buffer.byteCount)
        #expect(range.sourceStart < range.sourceEnd && Int(range.sourceEnd) <= length)
      }
    }
  }

  @Test func wrongBytesSeparate() {
    #expect(seenTokens([0x61, 0xFF, 0x62]).map(\.word) == ["a", "b"])
    #expect(seenTokens([0x61, 0xE6, 0x97]).map(\.word) == ["a"])
    #expect(seenTokens([0xED, 0xA0, 0x80, 0x62]).map(\.word) == ["b"])
    #expect(seenTokens([0xF7, 0xBF, 0xBF, 0xBF, 0x62]).map(\.word) == ["b"])
  }

  @Test func bufferIsFreshForEveryText() {
    var buffer = TokenBuffer()
    let long = Array(String(repeating: "日本 words 3.5 ﷺ ", count: 2000).utf8)
    long.withUnsafeBufferPointer { buffer.tokenize($0) }
    #expect(buffer.count == 2000 * 4)
    let short = Array("one two".utf8)
    short.withUnsafeBufferPointer { buffer.tokenize($0) }
    #expect(buffer.count == 2)
    #expect(buffer.string(1) == "two")
    #expect(buffer.flags(0) == [.sentenceStart, .paragraphStart])
    buffer.removeAll()
    #expect(buffer.count == 0 && buffer.byteCount == 0)
  }

  @Test func anEmptyTextHasNoToken() {
    let buffer = tokenBuffer([])
    #expect(buffer.count == 0)
    #expect(buffer.byteCount == 0)
  }
}
