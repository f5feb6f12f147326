package import ArticleModel

/// Disjoint sets of articles, with path halving (Tarjan, van Leeuwen 1984).
package struct DisjointSets: Sendable {
  private var parents: [ArticleIndex]

  package init(count: Int) {
    parents = (0..<ArticleIndex(count)).map { $0 }
  }

  /// The member that stands for the set of `article`.
  package mutating func root(_ article: ArticleIndex) -> ArticleIndex {
    var at = article
    while parents[Int(at)] != at {
      parents[Int(at)] = parents[Int(parents[Int(at)])]
      at = parents[Int(at)]
    }
    return at
  }

  /// Joins the sets of `a` and `b`; the smaller root stands for both.
  package mutating func join(_ a: ArticleIndex, _ b: ArticleIndex) {
    let first = root(a)
    let second = root(b)
    if first < second {
      parents[Int(second)] = first
    } else if second < first {
      parents[Int(first)] = second
    }
  }
}
