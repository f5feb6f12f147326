/// The text of an article before an outlet prints it: no credit, no dateline, no furniture.
struct Draft: Sendable {
  var title: [UInt8]
  var sentences: [Sentence]
  /// What the sentences were told from; nil for text that comes from outside.
  var facts: Facts?
  /// The city the story is filed from.
  var place: [UInt8]

  struct Sentence: Sendable {
    var bytes: [UInt8]
    var opensParagraph: Bool
    /// How the sentence was made, while it still stands as it was made.
    var recipe: Recipe?
  }

  /// Enough to tell a sentence again in other words.
  struct Recipe: Sendable {
    let rule: Int
    let alternative: Int
    let seed: UInt64
    /// The quote of the event that the sentence carries.
    let quote: Int?
  }

  /// Bytes of text with the breaks between sentences.
  var length: Int {
    sentences.reduce(0) { $0 + $1.bytes.count + 1 }
  }

  /// The indexes of the sentences that open a paragraph.
  var paragraphStarts: [Int] {
    sentences.indices.filter { $0 == 0 || sentences[$0].opensParagraph }
  }

  /// The ranges of sentences that make up the paragraphs.
  var paragraphs: [Range<Int>] {
    let starts = paragraphStarts
    return starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : sentences.count)
    }
  }

  /// Puts the paragraphs in a new order, given as indexes of `paragraphs`.
  mutating func arrangeParagraphs(_ order: [Int]) {
    let ranges = paragraphs
    sentences = order.flatMap { index -> [Sentence] in
      var paragraph = Array(sentences[ranges[index]])
      if !paragraph.isEmpty { paragraph[0].opensParagraph = true }
      return paragraph
    }
  }
}
