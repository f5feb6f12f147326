import ArticleModel
import Foundation
import Testing

@testable import Corpus

@Suite struct TextFileTests {
  @Test(arguments: [
    ("T\n\nText one.\nText two.\n", "T", "", "", "Text one.\nText two."),
    ("\u{FEFF}\r\n T \r\n\r\nT\r\n\r\nText.\r\n", "T", "", "", "Text."),
    (
      "T\n  • by:\n  • Source: Wayne Dupree\n  • 02/18/2025\n\nText.", "T", "Wayne Dupree",
      "02/18/2025", "Text."
    ),
    ("T\nSOURCE : AP\nDate: 2020-01-02\nBy: A. B.\nText.", "T", "AP", "2020-01-02", "Text."),
    (
      "T\n- Published: February 18, 2025\n* source: AP\nT\nText.", "T", "AP", "February 18, 2025",
      "T\nText."
    ),
    (
      "T\nSources: officials say.\nSource: not here", "T", "", "",
      "Sources: officials say.\nSource: not here"
    ),
    ("T\nT\nT\nText.", "T", "", "", "T\nText."),
    ("Only one line.", "", "", "", "Only one line."),
    ("T\n- a list\n- of things", "T", "", "", "- a list\n- of things"),
    ("T\nBy A. B.\nText.", "T", "", "", "By A. B.\nText."),
  ])
  func readsTheHead(
    file: String, title: String, source: String, published: String, text: String
  ) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("a.txt", file)
    let reading = try Reading([path])
    let expected = Row(id: path, source: source, published: published, title: title, text: text)
    #expect(reading.rows == [expected])
  }

  @Test(arguments: [
    ("T\n\nT\n", "has no text behind its title"), (" \n\n", "has no text: it is blank"),
    ("T\nSource: AP\n", "has no text behind its title and source"),
  ])
  func aTextWithoutTextIsAReject(file: String, reason: String) throws {
    let reading = try Reading(file, named: "a.txt")
    #expect(reading.rows.isEmpty)
    #expect(reading.rejects.count == 1)
    #expect(reading.rejects[0].reason.contains(reason))
  }

  @Test func brokenUTF8IsReplacedAndCounted() throws {
    let reading = try Reading(Array("T\nText ".utf8) + [0xE9, 0x20], named: "a.txt")
    #expect(reading.rows.map(\.text) == ["Text \u{FFFD}"])
    #expect(reading.repaired == 1)
  }

  @Test func readsTheSeeds() throws {
    let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds").path
    let reading = try Reading([seeds])
    #expect(reading.rejects.isEmpty)
    #expect(reading.rows.map { $0.id.suffix(24).prefix(3) } == ["000", "001", "002", "003", "004"])
    #expect(reading.rows.map(\.source) == ["", "", "", "Wayne Dupree", ""])
    #expect(reading.rows.map(\.published) == ["", "", "", "02/18/2025", ""])
    #expect(reading.rows[0].text.hasPrefix("The Trump administration has announced"))
    #expect(reading.rows[1].text.hasPrefix("TEHRAN (Tasnim) – The Trump"))
    #expect(reading.rows[3].text.hasPrefix("The United States and Russia have"))
    #expect(reading.rows.allSatisfy { $0.title.contains("Russia") && $0.text.utf8.count > 2000 })
  }
}
