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

  /// Kind, name as found, and text, a line each; `¶` stands for the end of a paragraph.
  static let examples: [Example] = """
    en | dateline | Tasnim | TEHRAN (Tasnim) – The administration announced on Tuesday that talks go on.
    en | dateline | Reuters | LONDON, May 3 (Reuters) - Shares fell on Friday.
    en | dateline | AP | WASHINGTON (AP) — The Senate voted.
    en | dateline | Northwire | HALTON (Northwire) - A dam broke.
    en | byline | AP | By JANE DOE, Associated Press¶It rained.
    en | source | Canadian Press | It rained.¶With files from The Canadian Press
    en | source | Northwire | It rained.¶Source: Northwire
    en | makers | Ann Lee in Rome; Editing by Bo Ek | It rained.¶(Reporting by Ann Lee in Rome; Editing by Bo Ek)
    en | closing | AP | It rained.¶AP
    en | attribution | Reuters | A minister has resigned, Reuters reported.
    en | source | AP | It rained.¶Contributing: The Associated Press
    en | source | AP | It rained.¶Contributing: Jane Doe, USA TODAY and The Associated Press
    en | source | AP | It rained.¶Roe reported from Bonn. AP Writers Ann Lee and Bo Ek contributed from Rome.
    en | source | Reuters | It rained.¶Reuters contributed to this report.
    en | source | The Washington Post | It rained.¶The Washington Post's Jane Doe contributed to this report.
    en | source | The Halton Echo | It rained.¶The Halton Echo’s Jane Doe and John Roe contributed.
    en | closing | Los Angeles Times | It rained the whole day in the city.¶Los Angeles Times
    en | own | Staff Reporter | By Staff Reporter¶It rained.
    de | dateline | dpa | Berlin (dpa) - Der Bundestag stimmt ab.
    de | source | AFP | Es regnet.¶Mit Material von AFP
    de | source | dpa | Es regnet.¶Quelle: dpa
    fr | source | AFP | Il pleut sur la ville.¶(avec AFP)
    fr | dateline | AFP | PARIS (AFP) - Il pleut.
    es | dateline | EFE | Madrid, 3 may (EFE).- Llueve en la capital.
    es | source | EFE | Llueve.¶Con información de EFE
    pt | source | Agência Brasil | Chove.¶Com informações da Agência Brasil
    it | dateline | ANSA | (ANSA) - ROMA, 03 MAG - Piove.
    ru | dateline | TASS | МОСКВА, 3 мая. /ТАСС/. Дождь идет.
    ru | dateline | RIA Novosti | МОСКВА, 3 мая — РИА Новости. Идет дождь.
    ru | attribution | Interfax | Идет дождь, сообщает Интерфакс.
    uk | attribution | Ukrinform | Йде дощ, повідомляє Укрінформ.
    bg | attribution | BTA | Вали дъжд, съобщава БТА.
    ar | dateline | Reuters | القاهرة (رويترز) - هطلت الأمطار
    ar | attribution | Reuters | هطلت الأمطار نقلا عن رويترز أمس
    fa | attribution | Tasnim | به گزارش خبرگزاری تسنیم، باران بارید
    ur | dateline | APP | ڈھاکہ ۔ یکم دسمبر (اے پی پی) بنگلہ دیش نے میچ جیت لیا
    ur | own | ڈیسک | کنگسٹن (سپورٹس ڈیسک) بنگلہ دیش کی ٹیم
    ur | unnamed | نیوز ایجنسیاں | بیجنگ(نیوز ایجنسیاں) چین میں حادثہ
    ja | dateline | Kyodo | 【ロンドン共同】雨が降った。
    zh | dateline | Xinhua | 新华社北京5月3日电 今天下雨。
    tr | dateline | Anadolu | ANKARA (AA) - Yağmur yağdı.
    """.split(separator: "\n").compactMap { line -> Example? in
      let parts = line.split(separator: "|").map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard parts.count == 4, let kind = Credit.Kind(rawValue: parts[1]) else { return nil }
      return Example(
        language: parts[0], text: parts[3].replacing("¶", with: "\n\n"), kind: kind,
        name: parts[2])
    }

  @Test("Every line of the table is read")
  func readsTable() {
    #expect(CreditParserTests.examples.count == 41)
  }

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
      "Rep. Jane Doe (D-Calif.): The vote came late. It rained and rained.",
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
