package import ArticleModel

/// The first, simple model of provenance: a copy's parent is the earlier article of its cluster that
/// accounts for most of it.
///
/// Earlier means published before, or on the same day and first by id; an undated article comes before
/// another undated one only. The probability is the share of the best among the shares of all earlier
/// candidates, times the pair's own score.
package struct EarliestSource: Sendable {
  private let articles: ArticleTable
  private let ranks: [UInt32]

  package init(articles: ArticleTable, ranks: [UInt32]) {
    self.articles = articles
    self.ranks = ranks
  }

  /// The parents of every article that has a verified pair in its cluster, ascending by article.
  ///
  /// - Parameter pairs: pairs that derive, both articles of one cluster.
  package func trace(_ pairs: [MatchedPair]) -> [ArticleProvenance] {
    var candidates: [[Parent]] = Array(repeating: [], count: articles.count)
    for pair in pairs {
      let isForward = ranks[Int(pair.a)] < ranks[Int(pair.b)]
      let source = isForward ? pair.a : pair.b
      let copy = isForward ? pair.b : pair.a
      let share = isForward ? pair.shareOfB : pair.shareOfA
      candidates[Int(copy)].append(
        Parent(
          article: source, unseen: nil, relation: pair.relation, probability: pair.score,
          share: share, lag: articles.lag(from: source, to: copy)))
    }
    var firsts: [ArticleIndex?] = []
    var found: [ArticleProvenance] = []
    for copy in candidates.indices {
      let parents = ranked(candidates[copy])
      firsts.append(parents.first?.article)
      if !parents.isEmpty {
        found.append(ArticleProvenance(article: ArticleIndex(copy), parents: parents))
      }
    }
    for index in found.indices {
      var at = found[index].article
      while let next = firsts[Int(at)] {
        found[index].chain.append(next)
        at = next
      }
    }
    return found
  }

  /// The candidates by share, ties by time and id, with probabilities that add up to the best score.
  private func ranked(_ candidates: [Parent]) -> [Parent] {
    let sorted = candidates.sorted { first, second in
      if first.share != second.share { return first.share > second.share }
      guard let a = first.article, let b = second.article else { return false }
      return ranks[Int(a)] < ranks[Int(b)]
    }
    let total = sorted.reduce(0) { $0 + $1.share }
    return sorted.prefix(5).map { parent in
      Parent(
        article: parent.article, unseen: parent.unseen, relation: parent.relation,
        probability: total > 0 ? parent.probability * parent.share / total : 0,
        share: parent.share, lag: parent.lag)
    }
  }
}
