import Testing

@testable import Shingling

/// Scripts with rules of their own.
@Suite struct TokenScriptTests {
  @Test(arguments: [
    ("يكون", "یکون"),
    ("على", "علی"),
    ("کتاب", "كتاب"),
    ("ہے", "هی"),
    ("مدرسة", "مدرسه"),
    ("مـــحـمد", "محمد"),
    ("مُحَمَّد", "محمد"),
    ("أحمد إيران آب", "احمد ایران اب"),
    ("٢٠٢٥", "2025"),
    ("۲۰۲۵", "2025"),
    ("ﻻ", "لا"),
    ("שָׁלוֹם", "שלום"),
    ("२०२५", "2025"),
  ])
  func variantsAreOne(written: String, plain: String) {
    #expect(words(written) == words(plain))
    #expect(!words(written).isEmpty)
  }

  @Test(arguments: [
    ("日本語", ["日本", "本語"]),
    ("日", ["日"]),
    ("日。本", ["日", "本"]),
    ("日\u{200B}本", ["日本"]),
    ("アップル", ["アッ", "ッフ\u{309A}", "フ\u{309A}ル"]),
    ("スーパー", ["スー", "ーハ\u{309A}", "ハ\u{309A}ー"]),
    ("Apple日本 iPhone版", ["apple", "日本", "iphone", "版"]),
    ("2025年の東京", ["2025", "年の", "の東", "東京"]),
    ("１２月", ["12", "月"]),
    ("ไทย", ["ไท", "ทย"]),
    ("a日b", ["a", "日", "b"]),
  ])
  func unspacedScriptsBecomeBigrams(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func thaiVowelsAreCharactersOfTheirOwn() {
    let text = "ประเทศไทย"
    #expect(words(text).count == text.unicodeScalars.count - 1)
  }

  @Test func devanagariVowelSignsTellWordsApart() {
    #expect(words("कि की") == ["कि", "की"])
    #expect(words("प्रधानमंत्री मोदी").count == 2)
    #expect(words("\u{0958}") == words("\u{0915}\u{093C}"))
  }

  @Test func koreanWordsStayWords() {
    #expect(words("대한민국 정부는") == ["대한민국", "정부는"])
  }

  @Test func otherSpacedScriptsStayWords() {
    #expect(words("Министр сказал") == ["министр", "сказал"])
    #expect(words("ქართული Հայերեն አማርኛ").count == 3)
  }
}
