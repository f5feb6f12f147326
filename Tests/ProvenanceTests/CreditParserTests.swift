import Testing

@testable import Provenance

@Suite("Credits")
struct CreditParserTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let kind: Credit.Kind
    let name: String
    var testDescription: String { "\(language): \(text.prefix(40))" }
  }

  static let examples: [Example] = [
    ("en", "TEHRAN (Tasnim) – The administration announced on Tuesday that talks go on.", .dateline, "Tasnim"),
    ("en", "LONDON, May 3 (Reuters) - Shares fell on Friday.", .dateline, "Reuters"),
    ("en", "WASHINGTON (AP) — The Senate voted.", .dateline, "AP"),
    ("en", "HALTON (Northwire) - A dam broke.", .dateline, "Northwire"),
    ("en", "By JANE DOE, Associated Press\n\nIt rained.", .byline, "AP"),
    ("en", "It rained.\n\nWith files from The Canadian Press", .source, "Canadian Press"),
    ("en", "It rained.\n\nSource: Northwire", .source, "Northwire"),
    ("en", "It rained.\n\n(Reporting by Ann Lee in Rome; Editing by Bo Ek)", .makers, "Ann Lee in Rome; Editing by Bo Ek"),
    ("en", "It rained.\n\nAP", .closing, "AP"),
    ("en", "A minister has resigned, Reuters reported.", .attribution, "Reuters"),
    ("en", "By Staff Reporter\n\nIt rained.", .own, "Staff Reporter"),
    ("de", "Berlin (dpa) - Der Bundestag stimmt ab.", .dateline, "dpa"),
    ("de", "Es regnet.\n\nMit Material von AFP", .source, "AFP"),
    ("de", "Es regnet.\n\nQuelle: dpa", .source, "dpa"),
    ("fr", "Il pleut sur la ville.\n\n(avec AFP)", .source, "AFP"),
    ("fr", "PARIS (AFP) - Il pleut.", .dateline, "AFP"),
    ("es", "Madrid, 3 may (EFE).- Llueve en la capital.", .dateline, "EFE"),
    ("es", "Llueve.\n\nCon información de EFE", .source, "EFE"),
    ("pt", "Chove.\n\nCom informações da Agência Brasil", .source, "Agência Brasil"),
    ("it", "(ANSA) - ROMA, 03 MAG - Piove.", .dateline, "ANSA"),
    ("ru", "МОСКВА, 3 мая. /ТАСС/. Дождь идет.", .dateline, "TASS"),
    ("ru", "МОСКВА, 3 мая — РИА Новости. Идет дождь.", .dateline, "RIA Novosti"),
    ("ru", "Идет дождь, сообщает Интерфакс.", .attribution, "Interfax"),
    ("uk", "Йде дощ, повідомляє Укрінформ.", .attribution, "Ukrinform"),
    ("bg", "Вали дъжд, съобщава БТА.", .attribution, "BTA"),
    ("ar", "القاهرة (رويترز) - هطلت الأمطار", .dateline, "Reuters"),
    ("ar", "هطلت الأمطار نقلا عن رويترز أمس", .attribution, "Reuters"),
    ("fa", "به گزارش خبرگزاری تسنیم، باران بارید", .attribution, "Tasnim"),
    ("ur", "ڈھاکہ ۔ یکم دسمبر (اے پی پی) بنگلہ دیش نے میچ جیت لیا", .dateline, "APP"),
    ("ur", "کنگسٹن (سپورٹس ڈیسک) بنگلہ دیش کی ٹیم", .own, "ڈیسک"),
    ("ur", "بیجنگ(نیوز ایجنسیاں) چین میں حادثہ", .unnamed, "نیوز ایجنسیاں"),
    ("ja", "【ロンドン共同】雨が降った。", .dateline, "Kyodo"),
    ("zh", "新华社北京5月3日电 今天下雨。", .dateline, "Xinhua"),
    ("tr", "ANKARA (AA) - Yağmur yağdı.", .dateline, "Anadolu"),
  ].map { Example(language: $0.0, text: $0.1, kind: $0.2, name: $0.3) }

  @Test("A credit is found in every language", arguments: examples)
  func findsCredit(example: Example) {
    let credits = CreditParser().credits(in: example.text)
    #expect(credits.contains { $0.kind == example.kind && $0.name == example.name }, "\(credits)")
    for credit in credits {
      let bytes = Array(example.text.utf8)
      #expect(!credit.range.isEmpty && credit.range.upperBound <= bytes.count)
    }
  }

  @Test(
    "News about agencies is no credit",
    arguments: [
      "Shares of Thomson Reuters rose on Friday. The company beat expectations.",
      "The map showed a tap. A bus (No. 5) came late. It rained and rained.",
      "She said the APP on her phone was broken, and a beta was promised.",
      "The council met in Halton (population 5,000) to discuss the budget of the town.",
    ])
  func ignoresNews(text: String) {
    let credits = CreditParser().credits(in: text).filter { $0.kind != .attribution }
    #expect(credits.isEmpty, "\(credits)")
  }

  @Test("A day before the agency is seen")
  func seesDay() {
    let parser = CreditParser()
    #expect(parser.credits(in: "LONDON, May 3 (Reuters) - It rained.").first?.hasDay == true)
    #expect(parser.credits(in: "LONDON (Reuters) - It rained.").first?.hasDay == false)
    #expect(parser.credits(in: "ڈھاکہ ۔ یکم دسمبر (اے پی پی) بارش").first?.hasDay == true)
  }

  @Test("The range names the bytes of the whole text, also behind a long middle")
  func rangesHold() throws {
    let middle = String(repeating: "Der Regen fällt weiter auf die Stadt. ", count: 200)
    let text = "Berlin (dpa) - Es regnet.\n\(middle)\n\nMit Material von AFP"
    let bytes = Array(text.utf8)
    let credits = CreditParser().credits(in: text)
    #expect(credits.map(\.name) == ["dpa", "AFP"])
    #expect(credits.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["dpa", "AFP"])
  }

  @Test("Any cut of a text can be read", arguments: examples)
  func readsEveryPrefix(example: Example) {
    let bytes = Array(example.text.utf8)
    for length in 0...bytes.count {
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      _ = CreditParser().credits(in: text)
    }
  }
}
