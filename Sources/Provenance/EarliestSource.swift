package import ArticleModel

/// The provenance of the classical near-duplicate job: a copy's parent is the earlier article of its cluster that
/// accounts for most of it. `ProvenanceModel` is the model of the whole ladder; this one costs next to nothing.
///
/// Earlier means first by time and id, undated articles last. The probability is the share of the best among
/// the shares of all earlier candidates, times the pair's own score.
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
        found.append(
          ArticleProvenance(
            article: ArticleIndex(copy), parents: parents, originProbability: 0,
            originality: 1 - (parents.map(\.share).max() ?? 0)))
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

  /// The likeliest candidates, ties by time and id, with probabilities that add up to at most 1.
  private func ranked(_ candidates: [Parent]) -> [Parent] {
    // Summed in one fixed order, so that the sum does not depend on the order of the pairs.
    let sorted = sorted(candidates) { $0.share }
    let total = sorted.reduce(0) { $0 + $1.share }
    let weighed = sorted.map { parent in
      Parent(
        article: parent.article, unseen: parent.unseen, relation: parent.relation,
        probability: total > 0 ? parent.probability * parent.share / total : 0,
        share: parent.share, lag: parent.lag)
    }
    let best = self.sorted(weighed) { $0.probability }.prefix(5)
    return best.enumerated().map { place, parent in
      Parent(
        article: parent.article, unseen: parent.unseen, relation: parent.relation,
        probability: parent.probability, share: parent.share, lag: parent.lag,
        role: place == 0 ? .source : .alternative)
    }
  }

  /// The candidates by `measure`, largest first, ties by time and id.
  private func sorted(_ candidates: [Parent], by measure: (Parent) -> Double) -> [Parent] {
    guard candidates.count > 1 else { return candidates }
    let ranks = ranks
    return candidates.sorted { first, second in
      if measure(first) != measure(second) { return measure(first) > measure(second) }
      guard let a = first.article, let b = second.article else { return false }
      return ranks[Int(a)] < ranks[Int(b)]
    }
  }
}
