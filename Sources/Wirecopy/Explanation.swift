public import ArticleModel

/// The evidence for or against two articles being related, for a person to judge.
///
///     let result = try Explanation(parameters).run(["dump.jsonl"], a: "id 1", b: "id 2")
///     print(result.verdict)
///
/// The pair is measured as `Comparison` and a run measure it, with the whole corpus as the background; the texts
/// are then read again and aligned.
public struct Explanation: Sendable {
  public let parameters: DedupParameters

  /// - Throws: `ParameterError`.
  public init(_ parameters: DedupParameters) throws(ParameterError) {
    try parameters.validate()
    var derivation = parameters
    derivation.method = .derivation
    self.parameters = derivation
  }

  /// An article of the pair.
  public struct Article: Sendable {
    public let id: String
    /// The outlet; empty when the record names none.
    public let source: String
    public let published: Instant?
    public let title: String
    /// How many words the text has.
    public let words: Int
  }

  /// A shared passage.
  public struct Passage: Sendable {
    public enum Kind: String, Sendable {
      /// Word for word, but for a few words in between.
      case verbatim
      /// Sentences that say the same in other words.
      case reworded
    }

    /// A part of the passage: the same words in both, or words of one where the other has others or none.
    public struct Piece: Sendable {
      public let isShared: Bool
      public let a: String
      public let b: String
    }

    public let kind: Kind
    /// Bytes of each article's text, as UTF-8 without the title, cut at words.
    public let bytesA: Range<Int>
    public let bytesB: Range<Int>
    /// How many words each side has, and how many are equal and stand in the same order.
    public let wordsA: Int
    public let wordsB: Int
    public let equalWords: Int
    /// Equal words over the words of the longer side.
    public let equalShare: Double
    /// What the equal words tell, in nats: each counts −ln of the share of articles that have it.
    public let information: Double
    /// Four in five of the equal words are quoted in one of the articles: independent reporters share such words too.
    public let isQuotation: Bool
    /// Stands elsewhere among the passages of A than among those of B.
    public let isMoved: Bool
    /// Joined, the pieces are the passage as it stands in each article.
    public let pieces: [Piece]

    public var textA: String { pieces.map(\.a).joined() }
    public var textB: String { pieces.map(\.b).joined() }
  }

  /// What the passages amount to.
  public struct Totals: Sendable {
    /// Words of each article in verbatim passages that the other has too.
    public let verbatimWordsOfA: Int
    public let verbatimWordsOfB: Int
    /// Words of each article in reworded passages.
    public let rewordedWordsOfA: Int
    public let rewordedWordsOfB: Int
    /// The most words in a row that both have.
    public let longestRun: Int
  }

  /// Names and numbers as they are written, the rarest first. Names are words that begin with a capital
  /// letter; scripts without capitals have numbers alone.
  public struct Facts: Sendable {
    public let sharedNames: [String]
    public let namesOnlyInA: [String]
    public let namesOnlyInB: [String]
    public let sharedNumbers: [String]
    public let numbersOnlyInA: [String]
    public let numbersOnlyInB: [String]
  }

  /// A measure of the derivation model and what it adds to the log odds.
  public struct Feature: Sendable {
    public let name: String
    /// What it measures, in words.
    public let meaning: String
    public let value: Double
    public let weight: Double
    public var contribution: Double { weight * value }
  }

  /// How the likelier source was told.
  public enum SourceBasis: String, Sendable {
    /// It was published earlier.
    case time
    /// The times do not say; its text looks more like the source's.
    case text
  }

  public struct Result: Sendable {
    public let a: Article
    public let b: Article
    /// `nil` when the two are not related.
    public let relation: Relation?
    /// The probability that one derives from the other or both from one text.
    public let score: Double
    /// The id of the likelier source; `nil` when they are not related by derivation.
    public let source: String?
    /// `nil` where there is no source.
    public let sourceBasis: SourceBasis?
    /// Seconds from the publication of a to that of b; `nil` when either is unknown.
    public let lagSeconds: Int64?
    /// |A ∩ B| / |A ∪ B| of the shingle sets.
    public let resemblance: Double
    /// |A ∩ B| / |A|.
    public let containmentAInB: Double
    /// |A ∩ B| / |B|.
    public let containmentBInA: Double
    /// How much the two look like one story by their telling words and dates: 0 to 1.
    public let storyScore: Double
    /// What the model's log odds start from; with the contributions of `features` it makes their sum.
    public let intercept: Double
    /// Empty when both ids are the same.
    public let features: [Feature]
    public let facts: Facts
    /// The most telling first.
    public let passages: [Passage]
    public let totals: Totals
    /// One or two sentences that say what was found.
    public internal(set) var verdict: String

    /// ln of the odds of derivation by the model alone.
    public var logOdds: Double { features.reduce(intercept) { $0 + $1.contribution } }
  }
}
