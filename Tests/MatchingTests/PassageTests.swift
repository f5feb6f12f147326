import Testing
import _TestSupport

@testable import Matching

@Suite struct PassageTests {
  @Test func runsAFewWordsApartAreOnePassage() throws {
    let a = "Police said the fire in Lyon killed two people on Monday and burned until dawn."
    let b = "New: the fire in Lyon killed three people and burned until dawn, police say"
    let found = passages(a, b)
    let passage = try #require(found.all.first)
    #expect(found.all.count == 1)
    #expect(passage.kind == .verbatim)
    #expect(passage.rangeA == 2..<15)
    #expect(passage.rangeB == 1..<12)
    #expect(
      passage.runs == [
        Passage.Run(startA: 2, startB: 1, length: 5), Passage.Run(startA: 8, startB: 7, length: 1),
        Passage.Run(startA: 11, startB: 8, length: 4),
      ])
    #expect(
      slice(a, passage.bytesA)
        == "the fire in Lyon killed two people on Monday and burned until dawn")
    #expect(
      slice(b, passage.bytesB) == "the fire in Lyon killed three people and burned until dawn")
    #expect(passage.equalShare == 10.0 / 13)
    #expect(passage.information == 40)
    #expect(found.verbatimWordsOfA == 10)
    #expect(found.longestRun == 5)
    let differences = PassageDiff(passage).differences
    #expect(differences.map(\.rangeA) == [7..<8, 9..<11])
    #expect(differences.map(\.rangeB) == [6..<7, 8..<8])
  }

  @Test func wordsSaySoMuchThatThreeAreEnoughOrSixAreNot() {
    let common = Set(passageWords("in a statement on the same day that it was of the"))
    func information(_ word: UInt32) -> Double { common.contains(word) ? 0.4 : 7 }
    func count(_ text: String) -> Int {
      Passages(
        passageText("x1 x2 \(text) x3", information: information),
        passageText("y1 \(text) y2", information: information)
      ).all.count
    }
    #expect(count("Olaf Scholz resigned") == 1)
    #expect(count("Olaf Scholz") == 0)
    #expect(count("in a statement on the same day that") == 0)
    #expect(count("in a statement Olaf") == 0)
  }

  @Test func aPassageThatStandsElsewhereIsMoved() {
    let first = "one two three four five six seven eight nine ten eleven twelve"
    let second = "red green blue white black"
    let found = passages("\(first). Then nothing at all of note. \(second)", "\(second), \(first)")
    #expect(found.all.map(\.isMoved) == [true, false])
    #expect(found.all.map(\.rangeB) == [0..<5, 5..<17])
    #expect(found.all.map(\.rangeA) == [18..<23, 0..<12])
  }

  @Test func sentencesInOtherWordsAreReworded() throws {
    let a =
      "Nothing new here. The minister Weber resigned over the Hamburg harbour contracts yesterday."
    let b =
      "Over contracts for a harbour, Weber has yesterday resigned in Hamburg. Other things went on."
    let common = Set(passageWords("the over for a has in"))
    let found = Passages(
      passageText(a) { common.contains($0) ? 0.1 : 5 },
      passageText(b) { common.contains($0) ? 0.1 : 5 })
    let passage = try #require(found.all.first)
    #expect(found.all.count == 1)
    #expect(passage.kind == .reworded)
    #expect(passage.rangeA == 3..<13)
    #expect(passage.rangeB == 0..<11)
    #expect(found.rewordedWordsOfA == 10)
    #expect(found.rewordedWordsOfB == 11)
    #expect(found.verbatimWordsOfA == 0)
    #expect(
      slice(b, passage.bytesB)
        == "Over contracts for a harbour, Weber has yesterday resigned in Hamburg")
  }

  @Test func sharedQuotationsAreTold() {
    let quote = "we will never give up the harbour of this old city"
    let found = passages(
      "He told us: “\(quote)”, and left.", "The mayor said in May: “\(quote)”. He went home.")
    #expect(found.all.map(\.isQuotation) == [true])
    #expect(passages("Yes \(quote) yes", "No \(quote) no").all.map(\.isQuotation) == [false])
  }

  @Test(arguments: ["", "word", "two words", "...", "日"])
  func shortTextsHaveNoPassages(text: String) {
    for other in ["", "word", "two words", "日本", "many words in a row and more"] {
      #expect(passages(text, other).all.isEmpty)
      #expect(passages(other, text).all.isEmpty)
    }
  }

  @Test func abbreviationsEndNoSentence() {
    #expect(passageText("Then Gen. Weber left. It was late.").sentences == [0, 4, 7])
    #expect(passageText("Then he said.\nMr. Weber left").sentences == [0, 3, 6])
  }

  @Test func aSentenceWithoutEndIsCut() {
    let text = passageText(String(repeating: "word ", count: 500))
    #expect(text.sentences == [0, 120, 240, 360, 480, 500])
  }

  /// Scripts without spaces, marks that combine, and joiners.
  @Test(arguments: [
    ("東京で大きな地震がありました。津波の心配はありません。", "昨日、東京で大きな地震がありました。津波の心配はないという。"),
    (
      "Cafe\u{301} Zu\u{308}rich o\u{308}ffnete am Montag neu",
      "Das Café Zürich öffnete am Montag wieder"
    ),
    ("می‌خواهم به خانه بروم و بخوابم", "او گفت می‌خواهم به خانه بروم و بخوابم"),
    ("👍 fire in the 🔥 house of Lyon 👍", "a fire in the house of Lyon"),
  ])
  func bytesAreCutBetweenCharacters(a: String, b: String) {
    let found = passages(a, b)
    #expect(!found.all.isEmpty)
    for passage in found.all {
      #expect(slice(a, passage.bytesA)?.isEmpty == false)
      #expect(slice(b, passage.bytesB)?.isEmpty == false)
    }
  }
}
