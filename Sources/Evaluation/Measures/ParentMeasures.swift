/// The true sources of an article.
public struct ParentLabel: Sendable, Equatable {
  public let article: Int
  /// The sources that are in the dump.
  public let parents: [Int]
  /// Whether a source is not in the dump.
  public let hasUnseenParent: Bool

  public init(article: Int, parents: [Int], hasUnseenParent: Bool) {
    self.article = article
    self.parents = parents
    self.hasUnseenParent = hasUnseenParent
  }
}

/// How often the sources named are the true ones.
public struct ParentMeasures: Sendable, Equatable {
  /// Articles with a source in the dump.
  public private(set) var copies = 0
  /// Those whose likeliest source is one of the true ones.
  public private(set) var copiesRight = 0
  /// Copies of sources that are not in the dump.
  public private(set) var unseen = 0
  /// Those whose likeliest source is said to be unseen, or that are given none.
  public private(set) var unseenRight = 0
  /// Articles without any source.
  public private(set) var originals = 0
  /// Those for which no source in the dump comes first.
  public private(set) var originalsRight = 0
  /// Articles with several sources in the dump.
  public private(set) var mixed = 0
  /// Those whose true sources were all named, in whatever place.
  public private(set) var mixedRight = 0
  /// Labelled articles that the run does not know.
  public private(set) var missing = 0

  /// - Parameters:
  ///   - labels: the true sources.
  ///   - predicted: for each article the sources named, likeliest first, `nil` inside for a source that is
  ///     not in the dump; `nil` for an article the run does not know.
  public init(_ labels: [ParentLabel], predicted: [[Int?]?]) {
    for label in labels {
      guard let named = predicted[label.article] else {
        missing += 1
        continue
      }
      let first: Int? = named.first ?? nil
      if !label.parents.isEmpty {
        copies += 1
        if let first, label.parents.contains(first) { copiesRight += 1 }
      } else if label.hasUnseenParent {
        unseen += 1
        if first == nil { unseenRight += 1 }
      } else {
        originals += 1
        if first == nil { originalsRight += 1 }
      }
      if label.parents.count > 1 {
        mixed += 1
        if label.parents.allSatisfy({ named.contains($0) }) { mixedRight += 1 }
      }
    }
  }

  /// Share of the copies whose likeliest source is a true one.
  public var accuracy: Double? { share(copiesRight, of: copies) }
  /// Share of the articles without a source in the dump that are given none.
  public var rootAccuracy: Double? {
    share(unseenRight + originalsRight, of: unseen + originals)
  }
  /// Share of the articles with several sources for which all were named.
  public var severalParentsRecall: Double? { share(mixedRight, of: mixed) }
}
