import Testing

@testable import Shingling

/// What is folded away: spellings of one text that must give the same tokens.
@Suite struct TokenFoldingTests {
  @Test(arguments: [
    ("Don't", ["dont"]),
    ("Don’t", ["dont"]),
    ("Don\u{2018}t", ["dont"]),
    ("Don\u{02BC}t", ["dont"]),
    ("Don＇t", ["dont"]),
    ("\"Stop\" “now” „hier“ «là» 『ok』", ["stop", "now", "hier", "la", "ok"]),
    ("Moscow\u{2014}Kyiv", ["moscow", "kyiv"]),
    ("Moscow--Kyiv", ["moscow", "kyiv"]),
    ("four-hour", ["four", "hour"]),
    ("four\u{2010}hour", ["four", "hour"]),
    ("min\u{AD}is\u{AD}ter", ["minister"]),
    ("min\u{200B}ister\u{200D} \u{2060}x", ["minister", "x"]),
    ("\u{FEFF}lede", ["lede"]),
    ("le\u{FE0F}de", ["lede"]),
    ("ＡＢｃ１２", ["abc12"]),
    ("ﬁnal oﬃce", ["final", "office"]),
    ("Straße STRASSE STRA\u{1E9E}E", ["strasse", "strasse", "strasse"]),
    ("ΟΔΟΣ οδος οδοσ", ["οδοσ", "οδοσ", "οδοσ"]),
    ("café CAFÉ cafe\u{301} cafe", ["cafe", "cafe", "cafe", "cafe"]),
    ("Việt Nam", ["viet", "nam"]),
    ("Ёлка елка", ["елка", "елка"]),
    ("Ⅷ m²", ["viii", "m2"]),
    ("a\u{0}b\tc\r\nd", ["a", "b", "c", "d"]),
    ("e\u{301}\u{327}", ["e"]),
    ("", []),
    (" \n\t — … !? ", []),
    ("\u{301}", []),
    ("''’", []),
    ("\u{FEFF}\u{AD}\u{200B}", []),
  ])
  func folds(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  /// The capital dotted I loses its dot as a mark; the dotless small ı is a letter of its own, since
  /// the language of a text is not known.
  @Test func turkishDotlessLetterStays() {
    #expect(words("İstanbul ISTANBUL istanbul") == ["istanbul", "istanbul", "istanbul"])
    #expect(words("ıstanbul") == ["ıstanbul"])
  }

  /// A C2PA manifest is a run of variation selectors behind U+FEFF, thousands of them in one text.
  @Test func hiddenManifestVanishes() {
    var text = "The talks\u{FEFF}"
    for number in 0..<3000 {
      let selector: UInt32 = number % 2 == 0 ? 0xFE00 : 0xE0100
      text.unicodeScalars.append(Unicode.Scalar(selector + UInt32(number % 16)) ?? "?")
    }
    text += " resumed"
    #expect(words(text) == ["the", "talks", "resumed"])
  }

  @Test(arguments: [
    ("3.5", ["3.5"]),
    ("1,000,000.25", ["1,000,000.25"]),
    ("It cost 3.", ["it", "cost", "3"]),
    ("3, 4", ["3", "4"]),
    ("3 .5", ["3", "5"]),
    ("v2.0", ["v2.0"]),
    ("x.5", ["x", "5"]),
    ("10-12", ["10", "12"]),
    ("$40bn 15% 9:30", ["40bn", "15", "9", "30"]),
    ("1..2", ["1", "2"]),
    ("7,", ["7"]),
  ])
  func keepsNumbersWhole(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }
}
