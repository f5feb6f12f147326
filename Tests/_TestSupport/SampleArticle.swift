/// An article made up for a test.
public struct SampleArticle: Sendable, Equatable {
  public var id: String
  public var source: String
  public var published: String?
  public var words: [String]

  public init(id: String, source: String = "", published: String? = nil, words: [String]) {
    self.id = id
    self.source = source
    self.published = published
    self.words = words
  }

  /// The article as a line of JSON; ids and words need no escapes.
  public var line: String {
    var fields = ["\"id\":\"\(id)\"", "\"source\":\"\(source)\""]
    if let published { fields.append("\"published\":\"\(published)\"") }
    fields.append("\"text\":\"\(words.joined(separator: " "))\"")
    return "{\(fields.joined(separator: ","))}\n"
  }
}

extension Sequence where Element == SampleArticle {
  /// The articles as JSON lines.
  public var jsonLines: String {
    map(\.line).joined()
  }
}

/// Draws words of made-up articles.
public struct SampleWords: Sendable {
  private let vocabulary: [String]

  /// `count` different words of three syllables.
  public init(count: Int = 2000) {
    let syllables = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "to"]
    vocabulary = (0..<count).map { number in
      let parts = [number % 13, number / 13 % 13, number / 169 % 13]
      return parts.map { syllables[$0] }.joined()
    }
  }

  public func draw(_ count: Int, using generator: inout SeededGenerator) -> [String] {
    (0..<count).map { _ in vocabulary[Int.random(in: 0..<vocabulary.count, using: &generator)] }
  }

  public func draw(using generator: inout SeededGenerator) -> String {
    vocabulary[Int.random(in: 0..<vocabulary.count, using: &generator)]
  }
}
