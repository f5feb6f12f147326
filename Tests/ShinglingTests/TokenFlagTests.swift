import Testing

@testable import Shingling

@Suite struct TokenFlagTests {
  private func tokens(with flag: TokenBuffer.Flags, in text: String) -> [String] {
    seenTokens(text).filter { $0.flags.contains(flag) }.map(\.word)
  }

  @Test func numbersStartWithADigit() {
    #expect(tokens(with: .number, in: "3.5 of 20th and G7, ٣ and １") == ["3.5", "20th", "3", "1"])
  }

  @Test func capitalsAreSeenBeforeFolding() {
    #expect(tokens(with: .capital, in: "the Élysée and eBay, Ж ж, DPA") == ["elysee", "ж", "dpa"])
  }

  @Test func sentencesStartBehindTheirEnds() {
    let text = "One two. three! Four? five… six; seven。八九"
    #expect(tokens(with: .sentenceStart, in: text) == ["one", "three", "four", "five", "八九"])
  }

  @Test func pointInANumberEndsNoSentence() {
    #expect(tokens(with: .sentenceStart, in: "up 3.5 percent") == ["up"])
  }

  @Test(arguments: ["\n", "\r\n", "\n\n", "\u{2029}", "\u{85}"])
  func paragraphsStartBehindLineBreaks(lineBreak: String) {
    let text = "one two\(lineBreak)three. four"
    #expect(tokens(with: .paragraphStart, in: text) == ["one", "three"])
    #expect(tokens(with: .sentenceStart, in: text) == ["one", "three", "four"])
  }

  @Test(arguments: [("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“")])
  func wordsBetweenQuotationMarksAreQuoted(opening: String, closing: String) {
    let text = "he said \(opening)we don’t agree\(closing) and left"
    #expect(tokens(with: .quoted, in: text) == ["we", "dont", "agree"])
  }

  @Test func openQuotationEndsWithItsParagraph() {
    #expect(tokens(with: .quoted, in: "\"a b\nc d") == ["a", "b"])
  }

  @Test func bigramsOfARunShareItsStart() {
    #expect(tokens(with: .paragraphStart, in: "日本語\n東京都") == ["日本", "東京"])
  }
}
