import ArticleModel
import Shingling
import _TestSupport

@testable import Clustering

/// Articles of a story test: texts as terms, and the counts of their words.
struct StoryFixture {
  var terms = TermSequences()
  var shares: DocumentShares

  init(_ texts: [(title: String, text: String)]) {
    var counts = DocumentCounts()
    for (title, text) in texts {
      var titleTokens = TokenBuffer()
      var tokens = TokenBuffer()
      let titleBytes = Array(title.utf8)
      let textBytes = Array(text.utf8)
      titleBytes.withUnsafeBufferPointer { titleTokens.tokenize($0) }
      textBytes.withUnsafeBufferPointer { tokens.tokenize($0) }
      terms.append(title: titleTokens, text: tokens)
      counts.add(distinct: Set(terms.whole(terms.count - 1).map(Term.word)))
    }
    shares = DocumentShares(counts: counts, background: BackgroundTable([]))
  }

  /// Every article as a node, on the days given; all undated when none are.
  func nodes(days: [Int64]? = nil) -> [StoryNode] {
    (0..<terms.count).map { row in
      StoryNode(
        article: UInt32(row), published: days.map { Instant(seconds: $0[row] * 86_400) })
    }
  }

  func vectors() -> StoryVectors {
    StoryVectors(nodes()[...], of: terms, shares: shares)
  }

  static func word(_ text: String) -> UInt32 {
    var tokens = TokenBuffer()
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { tokens.tokenize($0) }
    return Term.word(Term.make(hash: tokens.hashes[0], isFact: false, isQuoted: false))
  }

  /// A text of `length` words of a vocabulary of `vocabulary`, some of them capitalised.
  static func text(length: Int, vocabulary: Int, from generator: inout SeededGenerator) -> String {
    (0..<length).map { _ in
      let number = Int.random(in: 0..<vocabulary, using: &generator)
      return (Bool.random(using: &generator) ? "W" : "w") + "ord\(number)"
    }.joined(separator: " ")
  }

  static func random(articles: Int, seed: UInt64, vocabulary: Int = 60) -> StoryFixture {
    var generator = SeededGenerator(seed: seed)
    return StoryFixture(
      (0..<articles).map { _ in
        (
          title: text(length: 3, vocabulary: vocabulary, from: &generator),
          text: text(length: 20, vocabulary: vocabulary, from: &generator)
        )
      })
  }
}

/// Runs the last piece first, as a crowd of workers might.
struct BackwardRunner: RangeRunner {
  func map<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) throws -> [Result] {
    (0..<count).reversed().map(body).reversed()
  }
}

extension Groups {
  var lists: [[UInt32]] { (0..<count).map { Array(self[$0]) } }
}
