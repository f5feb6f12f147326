import ArticleModel
import Testing

@testable import Corpus

@Suite struct JSONLinesTests {
  /// Reads one line and expects an article.
  private func row(_ json: String, _ fields: FieldNames = FieldNames()) throws -> Row? {
    let reading = try Reading(json, named: "a.jsonl", CorpusOptions(fields: fields))
    #expect(reading.rejects.isEmpty)
    return reading.rows.first
  }

  @Test func readsOurOwnNames() throws {
    let json = """
      {"id": "x-1", "source": "AP", "published": "2016-10-29", "title": "T", "text": "A \\"b\\" \\u00e9",\
       "url": "http://a/b", "language": "en", "more": [1, {"text": "no"}]}
      """
    let expected = Row(
      id: "x-1", source: "AP", published: "2016-10-29", title: "T", text: "A \"b\" é",
      url: "http://a/b", language: "en")
    #expect(try row(json) == expected)
  }

  @Test(arguments: [
    // news-please
    (
      #"{"filename":"f","maintext":"M","title":"T","source_domain":"d.com","date_publish":"2020-01-02 03:04:05","url":"u","language":"de","authors":[]}"#,
      Row(
        source: "d.com", published: "2020-01-02 03:04:05", title: "T", text: "M", url: "u",
        language: "de")
    ),
    // Hugging Face cc_news
    (
      #"{"title":"T","text":"X","domain":"d.org","date":"2017-09-01 00:00:00","description":"D","url":"u","image_url":"i"}"#,
      Row(source: "d.org", published: "2017-09-01 00:00:00", title: "T", text: "X", url: "u")
    ),
    // ninjs
    (
      #"{"uri":"n:1","versioncreated":"2020-01-01T00:00:00Z","headline":"H","body_xhtml":"<p>no</p>","body_text":"B","language":"sv","infosource":[{"name":"TT"}]}"#,
      Row(
        id: "n:1", source: "TT", published: "2020-01-01T00:00:00Z", title: "H", text: "B",
        language: "sv")
    ),
    // ninjs 2
    (
      #"{"uri":"n:2","headlines":[{"role":"main","value":"H"}],"bodies":[{"contentType":"text/html","value":"<p>"},{"contentType":"text/plain","value":"B"}]}"#,
      Row(id: "n:2", title: "H", text: "B")
    ),
    // schema.org
    (
      #"{"headline":"H","articleBody":"B","datePublished":"2020","publisher":{"@type":"Organization","name":"P"},"inLanguage":"fr"}"#,
      Row(source: "P", published: "2020", title: "H", text: "B", language: "fr")
    ),
    (#"{"ID": 7, "Text": "capital", "SOURCE": "S"}"#, Row(id: "7", source: "S", text: "capital")),
  ])
  func findsCommonNames(json: String, expected: Row) throws {
    #expect(try row(json) == expected)
  }

  @Test(arguments: [
    (#"{"text":"","content":" \n\t ","body":"b"}"#, "b"),
    (#"{"body":"b","text":"a"}"#, "a"),
    (#"{"text":"first","text":"second"}"#, "first"),
    (#"{"text":null,"body":"b"}"#, "b"),
    (#"{"text":["one","two",null,3," "]}"#, "one\ntwo"),
    (#"{"text":12,"body":"b"}"#, "b"),
    (#"{"text":"\u00a0\u3000\ufeff","body":"b"}"#, "b"),
    (#"{"text":"nul \u0000 in it"}"#, "nul \u{0} in it"),
    ("{\"text\":\"a\"}\r", "a"),
    (" \t {\"text\" : \"a\" }  ", "a"),
  ])
  func choosesTheText(json: String, expected: String) throws {
    #expect(try row(json)?.text == expected)
  }

  @Test(arguments: [
    ("17", "17"), ("-3", "-3"), ("18446744073709551615", "18446744073709551615"),
    ("12.50", "12.50"), ("1e3", "1e3"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
    ("\"s\"", "s"), ("true", ""), ("null", ""), ("{}", ""), ("[]", ""), ("[\"a\",\"b\"]", "a"),
  ])
  func keepsTheDigitsOfAnId(id: String, expected: String) throws {
    #expect(try row("{\"n\":-1e999,\"id\":\(id),\"text\":\"x\"}")?.id == expected)
    #expect(try row("{\"id\":\(id),\"text\":\"x\"}")?.id == expected)
  }

  @Test(arguments: [
    ("1477699200", "1477699200"), ("1477699200.0", "1477699200"), ("1.4776992e9", "1477699200"),
    ("1477699200.5", "1477699200.5"),
  ])
  func readsDatesThatAreNumbers(date: String, expected: String) throws {
    #expect(try row("{\"text\":\"x\",\"published\":\(date)}")?.published == expected)
  }

  @Test func explicitNamesAreTheOnlyOnes() throws {
    let json = #"{"text":"no","a":{"b":{"c":"deep"},"b.c":"half"},"x.y":"flat","x":{"y":"nested"}}"#
    #expect(try row(json, FieldNames(text: "x.y"))?.text == "flat")
    #expect(try row(json, FieldNames(text: "a.b.c"))?.text == "half")
    #expect(try row(json, FieldNames(text: "text", title: "a.b"))?.title == "")
    let reading = try Reading(json, named: "a.jsonl", CorpusOptions(fields: FieldNames(text: "z")))
    #expect(
      reading.rejects.map(\.reason)
        == ["has no text: the field \"z\" is missing or empty; name another with --text-field"])
  }

  @Test func linesEndAsTheyLike() throws {
    let text =
      "\u{FEFF}{\"text\":\"1\"}\r\n\n  \r\n{\"text\":\"4\"}\n\u{FEFF}{\"text\":\"5\"}\n{\"text\":\"6\"}"
    for chunkBytes in [1, 7, 20, 1000] {
      let reading = try Reading(text, named: "a.jsonl", CorpusOptions(chunkBytes: chunkBytes))
      #expect(reading.rows.map(\.text) == ["1", "4", "5", "6"])
      #expect(reading.lines == [1, 4, 5, 6])
      #expect(reading.rejects.isEmpty)
    }
  }

  @Test(arguments: [
    ("{\"text\":\"a\"", "is no valid JSON: at byte 11 the record ends before its last bracket"),
    ("{\"text\":\"a\"} x", "is no valid JSON: at byte 13 something stands behind the record"),
    ("{\"text\":\"a\"}{\"text\":\"b\"}", "is no valid JSON: at byte 12 something stands behind"),
    ("{\"text\":\"a\u{1}\"}", "at byte 10 a string holds a control character"),
    ("{\"text\":\"a\0\"}", "at byte 10 a string holds a control character"),
    ("{\"text\":\"a\t\"}", "at byte 10 a string holds a control character"),
    ("{\"text\":\"a}", "at byte 8 a string begins that is never closed"),
    ("{\"text\":\"\\x\"}", "at byte 9 an escape is none of JSON's"),
    ("{\"text\":\"\\u12g4\"}", "at byte 9 an escape \\u lacks"),
    ("{\"text\":\"a\",}", "at byte 12 a name in quotation marks is missing"),
    ("{'text':'a'}", "at byte 1 a name in quotation marks is missing"),
    ("{\"text\" \"a\"}", "at byte 8 a colon is missing"),
    ("{\"n\":01,\"text\":\"a\"}", "at byte 5 a number is not written"),
    ("{\"n\":[1 2],\"text\":\"a\"}", "at byte 8 a comma or closing bracket is missing"),
    ("{\"n\":NaN,\"text\":\"a\"}", "at byte 5 a value is missing or is a word"),
    ("hello", "is no valid JSON: at byte 0"),
    ("\"hello\"", "is no JSON object"),
    ("12", "is no JSON object"),
    ("null", "is no JSON object"),
    ("{}", "has no text: none of the fields text, maintext"),
    ("{\"text\":\" \\n \"}", "has no text: none of the fields"),
    ("{\"text\":12}", "has no text: its text field is a number, not a string"),
    ("{\"body\":{\"a\":1}}", "has no text: its text field is an object, not a string"),
    ("{\"text\":[1]}", "has no text: its text field is a list without strings"),
    ("{\"text\":false}", "has no text: its text field is true or false"),
  ])
  func rejects(line: String, reason: String) throws {
    let reading = try Reading(
      "{\"text\":\"above\"}\n\(line)\n{\"text\":\"below\"}\n", named: "a.jsonl")
    #expect(reading.rows.map(\.text) == ["above", "below"])
    let reject = try #require(reading.rejects.first)
    #expect(reading.rejects.count == 1)
    #expect(reject.line == 2)
    #expect(reject.offset == 17)
    #expect(reject.reason.contains(reason), "\(reject.reason)")
  }

  @Test func deepNestingIsARejectNotATrap() throws {
    let deep = String(repeating: "[", count: 100_000)
    let closed = deep + String(repeating: "]", count: 100_000)
    let lines = [
      "{\"text\":\"a\",\"n\":\(deep)", "{\"text\":\"a\",\"n\":\(closed)}", "{\"text\":\"b\"}",
    ]
    let reading = try Reading(lines.joined(separator: "\n"), named: "a.jsonl")
    #expect(reading.rows.map(\.text) == ["b"])
    #expect(reading.rejects.count == 2)
    #expect(reading.rejects.last?.reason.contains("cannot be read as JSON") == true)
  }

  @Test func brokenUTF8IsReplacedAndCounted() throws {
    let bytes =
      Array("{\"text\":\"a".utf8) + [0xFF, 0xE2, 0x82, 0x41, 0xC0, 0x80, 0xED, 0xA0, 0x80]
      + Array("z\",\"id\":1e2}\n{\"text\":\"fine\"}\n".utf8)
    let reading = try Reading(bytes, named: "a.jsonl")
    #expect(
      reading.rows.map(\.text) == [String(decoding: bytes[9..<19], as: UTF8.self) + "z", "fine"])
    #expect(reading.rows[0].id == "1e2")
    #expect(reading.repaired == 1)
    #expect(reading.rejects.isEmpty)
  }

  @Test(arguments: [
    (#"\ud83d\ude00"#, "😀", 0), (#"\ud83d"#, "\u{FFFD}", 1), (#"\ude00"#, "\u{FFFD}", 1),
    (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀", 1), (#"\ud83dx"#, "\u{FFFD}x", 1),
    (#"\\ud83d"#, #"\ud83d"#, 0), (#"\ud83d\n"#, "\u{FFFD}\n", 1),
  ])
  func halvesOfPairsAreReplacedAndCounted(escape: String, text: String, repaired: Int) throws {
    let reading = try Reading("{\"text\":\"a\(escape)b\"}", named: "a.jsonl")
    #expect(reading.rows.map(\.text) == ["a\(text)b"])
    #expect(reading.repaired == repaired)
  }

  @Test func longLines() throws {
    let long = "{\"text\":\"\(String(repeating: "x", count: 300_000))\"}"
    let text = "{\"text\":\"1\"}\n\(long)\n{\"text\":\"3\"}\n"
    for chunkBytes in [10, 4 << 20] {
      let all = try Reading(text, named: "a.jsonl", CorpusOptions(chunkBytes: chunkBytes))
      #expect(all.rows.map(\.text.utf8.count) == [1, 300_000, 1])
      let some = try Reading(
        text, named: "a.jsonl", CorpusOptions(chunkBytes: chunkBytes, longestRecord: 1000))
      #expect(some.rows.map(\.text) == ["1", "3"])
      #expect(some.rejects.map(\.line) == [2])
      #expect(some.rejects[0].reason.contains("longer than 1000 bytes"))
    }
  }

  @Test func anObjectOverManyLines() throws {
    let reading = try Reading("{\n  \"text\": \"a\",\n  \"id\": 1\n}\n", named: "a.json")
    #expect(reading.rows == [Row(id: "1", text: "a")])
    let two = try Reading("{\n  \"text\": \"a\"\n}\n{\n  \"text\": \"b\"\n}\n", named: "a.json")
    #expect(two.rows.isEmpty)
    #expect(two.rejects.count == 1)
    #expect(two.rejects[0].reason.contains("something stands behind the record"))
  }
}
