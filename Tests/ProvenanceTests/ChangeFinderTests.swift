import ArticleModel
import Testing

@testable import Provenance

@Suite("Changes between source and copy")
struct ChangeFinderTests {
  private func changes(_ source: String, _ copy: String) -> [TextChange] {
    var finder = ChangeFinder()
    return finder.changes(from: Array(source.utf8), to: Array(copy.utf8))
  }

  private let lede = "The fire in the old harbour broke out at night and burned until the morning."

  @Test("A number that differs is named")
  func findsNumber() {
    let found = changes("\(lede) It killed 12 people there.", "\(lede) It killed 13 people there.")
    #expect(found.map(\.kind) == [.number])
    #expect(found.first?.before == "12")
    #expect(found.first?.after == "13")
    #expect(found.first?.sourceRange == (lede.utf8.count + 11)..<(lede.utf8.count + 13))
  }

  @Test("A name that differs is named")
  func findsName() {
    let found = changes(
      "\(lede) It began at Dover that day.", "\(lede) It began at Hythe that day.")
    #expect(found.map(\.kind) == [.name])
    #expect(found.first?.after == "Hythe")
  }

  @Test(
    "A negation that came or went is named",
    arguments: [
      ("The mayor will resign today he said", "The mayor will not resign today he said"),
      (
        "Der Bürgermeister wird heute zurücktreten sagt er",
        "Der Bürgermeister wird heute nicht zurücktreten sagt er"
      ),
      ("Мэр сегодня уйдет в отставку", "Мэр сегодня не уйдет в отставку"),
    ])
  func findsNegation(source: String, copy: String) {
    #expect(changes(source, copy).map(\.kind) == [.negation])
    #expect(changes(copy, source).map(\.kind) == [.negation])
  }

  @Test("A quote that was altered is named")
  func findsQuote() {
    let found = changes(
      "\(lede) He said “we are very glad indeed” on the quay.",
      "\(lede) He said “we are rather glad indeed” on the quay.")
    #expect(found.map(\.kind) == [.quote])
  }

  @Test("Passages that came or went are named, moved ones are not")
  func findsPassages() {
    let first = prose(3, seed: 8).joined(separator: " ")
    let second = prose(3, seed: 9).joined(separator: " ")
    let third = prose(3, seed: 10).joined(separator: " ")
    #expect(changes("\(first) \(second)", first).map(\.kind) == [.removed])
    #expect(changes(first, "\(first) \(second)").map(\.kind) == [.added])
    let moved = changes("\(first) \(second) \(third)", "\(second) \(first) \(third)")
    #expect(moved.isEmpty)
  }

  @Test("Equal, empty and foreign texts are compared", arguments: ["", "a", "雨が降った。", "مطر غزير"])
  func survives(text: String) {
    #expect(changes(text, text).isEmpty)
    _ = changes(text, lede)
    _ = changes(lede, text)
  }
}
