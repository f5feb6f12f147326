internal import ArticleModel

/// Picks the member of a cluster that is kept.
struct KeepOrder {
  private let rules: [Rule]
  private let articles: ArticleTable
  private let ranks: [UInt32]

  private enum Rule {
    case earliest, latest, longest
    /// The outlets with the wanted name, by number.
    case sources(Set<UInt32>)
  }

  init(_ rules: [KeepRule], articles: ArticleTable, ranks: [UInt32]) {
    self.articles = articles
    self.ranks = ranks
    self.rules = rules.map { rule in
      switch rule {
      case .earliest: return .earliest
      case .latest: return .latest
      case .longest: return .longest
      case .source(let name):
        let wanted = name.lowercased()
        let numbers = (0..<articles.sourceNames.count).filter {
          articles.sourceNames.string($0).lowercased() == wanted
        }
        return .sources(Set(numbers.map { UInt32($0) }))
      }
    }
  }

  /// The member that is kept; ties end with time and id.
  func representative(of members: ArraySlice<ArticleIndex>) -> ArticleIndex {
    members.min { isKept($0, before: $1) } ?? 0
  }

  private func isKept(_ a: ArticleIndex, before b: ArticleIndex) -> Bool {
    for rule in rules {
      switch rule {
      case .earliest:
        if let order = byTime(a, b) { return order }
      case .latest:
        if let order = byTime(b, a) { return order }
      case .longest:
        let lengths = (articles.tokenCounts[Int(a)], articles.tokenCounts[Int(b)])
        if lengths.0 != lengths.1 { return lengths.0 > lengths.1 }
      case .sources(let wanted):
        let isWanted = (
          wanted.contains(articles.sources[Int(a)]), wanted.contains(articles.sources[Int(b)])
        )
        if isWanted.0 != isWanted.1 { return isWanted.0 }
      }
    }
    return ranks[Int(a)] < ranks[Int(b)]
  }

  /// Whether `a` was published before `b`; `nil` when that is not known.
  private func byTime(_ a: ArticleIndex, _ b: ArticleIndex) -> Bool? {
    guard let first = articles.published[Int(a)], let second = articles.published[Int(b)],
      first.seconds != second.seconds
    else { return nil }
    return first.seconds < second.seconds
  }
}
