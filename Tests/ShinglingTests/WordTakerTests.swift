import Testing
import _TestSupport

@testable import Shingling

/// Words are taken in one way or another, by processor, and always the same.
@Suite struct WordTakerTests {
  private struct Tokens: Equatable {
    var bytes: [UInt8] = []
    var hashes: [UInt64] = []
    var places: [[UInt32]] = []
    var flags: [UInt8] = []
  }

  private func tokens(_ text: [UInt8], by taker: WordTaker, keepsPlaces: Bool = true) -> Tokens {
    var buffer = TokenBuffer(keepsPlaces: keepsPlaces, words: taker)
    text.withUnsafeBufferPointer { buffer.tokenize($0) }
    var tokens = Tokens(bytes: Array(buffer.bytes), hashes: Array(buffer.hashes))
    guard keepsPlaces else { return tokens }
    tokens.places = buffer.ranges.map { [$0.start, $0.end, $0.sourceStart, $0.sourceEnd] }
    tokens.flags = (0..<buffer.count).map { buffer.flags($0).rawValue }
    return tokens
  }

  /// Words of all lengths, with marks, numbers, quotations, paragraphs and scalars of several bytes between.
  private func text(_ words: Int, using generator: inout SeededGenerator) -> [UInt8] {
    let gaps = [
      " ", " ", " ", " ", " ", ", ", ". ", " \"", "\" ", "\n\n", "  ", "'", "-", ".", ",", "? ",
      "\r\n", "\t", " – ", "’", "\u{AD}", "é", "\0", "' '", "\".\n\"", "!",
    ]
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    var text: [UInt8] = []
    for _ in 0..<words {
      let isNumber = Int.random(in: 0..<8, using: &generator) == 0
      let isLong = Int.random(in: 0..<40, using: &generator) == 0
      for _ in 0..<Int.random(in: 1...(isLong ? 200 : 12), using: &generator) {
        let letter = Int.random(in: (isNumber ? 52 : 0)..<letters.count, using: &generator)
        text.append(letters[letter])
      }
      text += gaps[Int.random(in: 0..<gaps.count, using: &generator)].utf8
    }
    return text
  }

  @Test(arguments: UInt64(1)...60)
  func allTakersGiveTheSameTokens(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = [1, 2, 3, 7, 20, 60, 300, 6000][Int(seed % 8)]
    let text = text(words, using: &generator)
    for length in [text.count, text.count - text.count / 3, text.count / 2] {
      let start = Array(text[..<length])
      let narrow = tokens(start, by: .narrow)
      let best = tokens(start, by: .best)
      #expect(narrow == best)
      for taker in [WordTaker.narrow, .best] {
        let alone = tokens(start, by: taker, keepsPlaces: false)
        #expect(alone.hashes == narrow.hashes && alone.bytes == narrow.bytes)
      }
    }
  }

  @Test(arguments: 1...80)
  func wordsOfEveryLengthHashAlike(length: Int) {
    let text = Array((String(repeating: "x", count: length - 1) + "Y z 7,000.5 ").utf8)
    let many = Array(repeating: text, count: 30).flatMap(\.self)
    #expect(tokens(many, by: .best) == tokens(many, by: .narrow))
  }
}
