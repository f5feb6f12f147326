import ArticleModel
import Testing
import _TestSupport

@testable import Shingling

@Suite struct ShinglesTests {
  /// A text of exactly N words has one shingle, computed without rolling.
  @Test(arguments: [1, 2, 3, 5, 9], UInt64(1)...4)
  func rollingEqualsRecomputing(length: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let kind = try ShingleKind(unit: .word, length: length)
    let words = SampleWords(count: 20).draw(60, using: &generator)
    let rolled = shingles(words.joined(separator: " "), kind)
    #expect(rolled.count == words.count - length + 1)
    for (index, shingle) in rolled.enumerated() {
      let window = words[index..<index + length].joined(separator: " ")
      #expect(shingles(window, kind) == [shingle])
    }
  }

  @Test func fewerTokensThanAShingleGiveOneOfAll() throws {
    let three = shingles("one two three", .wordFive)
    #expect(three.count == 1)
    #expect(three == shingles("One, two: THREE!", .wordFive))
    #expect(three != shingles("one two", .wordFive))
    #expect(three != shingles("three two one", .wordFive))
  }

  @Test(arguments: ["", "  ", "—!", "\u{FEFF}"])
  func textWithoutTokensHasNoShingle(text: String) throws {
    #expect(shingles(text, .wordFive).isEmpty)
    #expect(shingles(text, try ShingleKind("char:3")).isEmpty)
  }

  @Test func orderWithinAShingleCounts() {
    #expect(shingles("a b c d e", .wordFive) != shingles("a b c e d", .wordFive))
  }

  @Test(arguments: [1, 2, 4, 9, 30], UInt64(1)...3)
  func characterWindowsAreEqualWhereTheirTextIs(length: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let kind = try ShingleKind(unit: .character, length: length)
    let alphabet = ["a", "b", "é", "ж", " "]
    var text = ""
    for _ in 0..<60 { text += alphabet.randomElement(using: &generator) ?? "" }
    let normalised = words(text).joined(separator: " ").unicodeScalars.map { $0 }
    let windows = max(1, normalised.count - length + 1)
    let hashes = shingles(text, kind)
    try #require(hashes.count == windows)
    var byWindow: [[Unicode.Scalar]: UInt64] = [:]
    for (index, hash) in hashes.enumerated() {
      let window = Array(normalised[index..<min(normalised.count, index + length)])
      #expect(byWindow[window, default: hash] == hash)
      byWindow[window] = hash
    }
    #expect(Set(byWindow.values).count == byWindow.count)
  }

  @Test func shortTextHasOneCharacterShingle() throws {
    #expect(shingles("ab", try ShingleKind("char:9")).count == 1)
    #expect(shingles("abcdefghi", try ShingleKind("char:9")).count == 1)
    #expect(shingles("abcdefghij", try ShingleKind("char:9")).count == 2)
  }

  @Test func seedsGiveOtherShingles() throws {
    let text = "one two three four five six seven eight"
    for kind in [ShingleKind.wordFive, try ShingleKind("char:4")] {
      let first = Set(shingles(text, kind, seed: 1))
      #expect(first == Set(shingles(text, kind, seed: 1)))
      #expect(first.isDisjoint(with: shingles(text, kind, seed: 2)))
    }
  }

  @Test func digestTellsTextsApartAndSpellingsNot() {
    func digest(_ text: String) -> TextDigest {
      TextDigest(of: tokenBuffer(Array(text.utf8)))
    }
    #expect(digest("One two.") == digest("one — TWO"))
    #expect(digest("one two") != digest("onetwo"))
    #expect(digest("one two") != digest("two one"))
  }
}
