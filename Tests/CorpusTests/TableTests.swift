import ArticleModel
import Testing
import _TestSupport

@testable import Corpus

@Suite struct TableTests {
  @Test func readsQuotedFields() throws {
    let text =
      "id,Title,TEXT,source\r\n1,\"a, \"\"b\"\"\",\"one\r\ntwo\n\",AP\r\n2,c,\"\"\"d\"\"\",\"\"\r\n"
    let reading = try Reading(text, named: "a.csv")
    #expect(
      reading.rows == [
        Row(id: "1", source: "AP", title: "a, \"b\"", text: "one\r\ntwo\n"),
        Row(id: "2", title: "c", text: "\"d\""),
      ])
    #expect(reading.lines == [2, 5])
    #expect(reading.rejects.isEmpty)
  }

  @Test(arguments: [
    ("\u{FEFF}text,id\nx,1\n", "a.csv"), ("text,id\rx\nx,1", "a.csv"), ("text;id\nx;1\n", "a.csv"),
    ("text\tid\nx\t1\n", "a.tsv"), ("text\tid\nx\t1\n", "a.csv"),
    ("\r\n\"text\",\"id\"\nx,1\n\n\n", "a.csv"),
    ("id,text,body\n1, ,x", "a.csv"), ("text\tid\nx\t1\n", "data"), ("id,text\n1,x", "-"),
  ])
  func readsHeaders(text: String, name: String) throws {
    let reading = try Reading(text, named: name)
    #expect(reading.rows.map(\.text) == ["x"])
    #expect(reading.rejects.isEmpty)
  }

  @Test(arguments: [
    (
      "id,headline\n1,x\n", FieldNames(),
      "has no text column; its columns are id, headline; name the"
    ),
    (
      "id,text\n1,x\n", FieldNames(text: "copy"),
      "has no column \"copy\" for --text-field; its columns"
    ),
    ("id,text\n1,x\n", FieldNames(id: "key"), "has no column \"key\" for --id-field"),
    ("id,\"text\n1,x\n", FieldNames(), "has a header with a quote that is never closed"),
  ])
  func uselessHeadersAreRejects(text: String, fields: FieldNames, reason: String) throws {
    let reading = try Reading(text, named: "a.csv", CorpusOptions(fields: fields))
    #expect(reading.rows.isEmpty && reading.files.isEmpty)
    #expect(reading.rejects.count == 1)
    #expect(reading.rejects[0].reason.contains(reason))
    #expect(reading.rejects[0].line == nil)
  }

  @Test func explicitColumns() throws {
    let text = "text,Copy,a.b\nno,yes,k\n"
    let fields = FieldNames(text: "copy", id: "a.b")
    let reading = try Reading(text, named: "a.csv", CorpusOptions(fields: fields))
    #expect(reading.rows == [Row(id: "k", text: "yes")])
  }

  @Test(arguments: [
    ("1,x,y", "has 3 fields where the header has 2", 3), ("1", "has 1 fields", 3),
    ("1,  ", "has no text: the text column is empty", 3),
    ("1,\"x\"y", "has text behind a closing quotation mark", 3),
    ("\"1\n\",\"x\"y", "has text behind a closing quotation mark", 4),
  ])
  func badRowsAreRejects(row: String, reason: String, line: Int) throws {
    let text = "id,text\n0,above\n\(row)\n2,below\n"
    for chunkBytes in [1, 1000] {
      let reading = try Reading(text, named: "a.csv", CorpusOptions(chunkBytes: chunkBytes))
      #expect(reading.rows.map(\.text) == ["above", "below"])
      #expect(reading.rejects.map(\.line) == [line])
      #expect(reading.rejects[0].offset == 16)
      #expect(reading.rejects[0].reason.contains(reason), "\(reading.rejects[0].reason)")
    }
  }

  @Test func aRowOfEmptyFieldsIsARejectAndABlankLineIsNot() throws {
    let reading = try Reading("id\ttext\n\t\n\n \n1\tx\n", named: "a.tsv")
    #expect(reading.rows.map(\.text) == ["x"])
    #expect(reading.rejects.map(\.line) == [2])
  }

  @Test func aQuoteNeverClosedCostsItsLineOnly() throws {
    let text = "id,text\n1,above\n2,\"never closed\n3,below\n4,\"\"\n5,\"fine\"\n"
    // The quote of row 2 would be closed by the first of row 5, with "fine" behind it.
    let closed = try Reading(text, named: "a.csv")
    #expect(closed.rows.map(\.text) == ["above", "below", "fine"])
    #expect(closed.rejects.map(\.line) == [3, 5])

    let open = "id,text\n1,above\n2,\"never\n3,below\n4,a \"\"b\"\"\n5,last"
    for chunkBytes in [1, 1000] {
      let reading = try Reading(open, named: "a.csv", CorpusOptions(chunkBytes: chunkBytes))
      #expect(reading.rows.map(\.text) == ["above", "below", "a \"\"b\"\"", "last"])
      #expect(reading.lines == [2, 4, 5, 6])
      #expect(reading.rejects.map(\.line) == [3])
      #expect(reading.rejects[0].reason.contains("not closed"))
    }
  }

  @Test func brokenUTF8IsReplacedAndCounted() throws {
    let bytes = Array("text,title\n\"a".utf8) + [0xFF] + Array("\"\"b\",t\nfine,t\n".utf8)
    let reading = try Reading(bytes, named: "a.csv")
    #expect(reading.rows.map(\.text) == ["a\u{FFFD}\"b", "fine"])
    #expect(reading.repaired == 1)
  }

  private let pieces = ["a", " ", ",", "\"", "\n", "\r\n", "\r", "é", "\"\"", ";", "\t", "text"]

  /// Quotes a field the plain way.
  private func quoted(_ field: String) -> String {
    "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  @Test(arguments: 0..<12)
  func whatIsWrittenReadsBack(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let delimiter = seed % 2 == 0 ? "," : "\t"
    let lineEnd = seed % 3 == 0 ? "\r\n" : "\n"
    var text = ["id", "note", "text"].joined(separator: delimiter) + lineEnd
    var expected: [Row] = []
    for id in 0..<60 {
      var fields = (0..<2).map { _ in
        (0..<Int.random(in: 0...8, using: &generator))
          .map { _ in pieces.randomElement(using: &generator)! }.joined()
      }
      fields[1] += "x"
      expected.append(Row(id: "\(id)", text: fields[1]))
      let isPlain = fields.map { $0.allSatisfy { $0 == "a" || $0 == "é" || $0 == "x" } }
      let written = zip(fields, isPlain).map { $1 ? $0 : quoted($0) }
      text += (["\(id)"] + written).joined(separator: delimiter) + lineEnd
    }
    let options = CorpusOptions(chunkBytes: Int.random(in: 1...2000, using: &generator))
    let reading = try Reading(text, named: seed % 2 == 0 ? "a.csv" : "a.tsv", options)
    #expect(reading.rows == expected)
    #expect(reading.rejects.isEmpty)
  }

  /// Whatever the bytes, cutting into chunks changes nothing and nothing traps.
  @Test(arguments: 0..<12)
  func chunksDoNotShowInAnyBytes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) + 50)
    let text = (0..<400).map { _ in pieces.randomElement(using: &generator)! }.joined()
    let whole = try Reading("text\n" + text, named: "a.csv")
    for chunkBytes in [1, 2, 5, 17, 100] {
      let cut = try Reading("text\n" + text, named: "a.csv", CorpusOptions(chunkBytes: chunkBytes))
      #expect(cut.rows == whole.rows)
      #expect(cut.locations == whole.locations)
      #expect(
        cut.rejects
          == whole.rejects.map { reject in
            Reject(
              file: cut.rejects.first?.file ?? "", line: reject.line, offset: reject.offset,
              reason: reject.reason)
          })
    }
  }
}
