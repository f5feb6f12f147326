package import ArticleModel
package import Matching

/// The provenance of the classical near-duplicate job: a copy's parent is the earlier article of its cluster that
/// accounts for most of it. `ProvenanceModel` is the model of the whole ladder; this one costs next to nothing,
/// so that an article's row is worked out when it is asked for, and no row is held.
///
/// Earlier means first by time and id, undated articles last. The probability is the share of the best among
/// the shares of all earlier candidates, times the pair's own score.
///
///     pairs     0–4  0–7  4–7      all in the order of time
///     places    0 | 1 2            pairs by the later article
///     starts    0 0 0 0 0 1 1 1 3  places of article i: starts[i] ..< starts[i + 1]
package final class EarliestSource: Sendable {
  private let candidates: Candidates
  /// Per article the likeliest parent; itself where there is none.
  private let firsts: [ArticleIndex]

  /// - Parameters:
  ///   - pairs: the verified pairs of a run.
  ///   - clusterOf: every article's cluster; pairs between clusters are left out.
  /// - Complexity: O(articles + pairs).
  package init(
    _ pairs: MatchedPairs, clusterOf: [Int], articles: ArticleTable, ranks: [UInt32]
  ) {
    var starts = [UInt32](repeating: 0, count: ranks.count + 1)
    func forEachPair(_ body: (_ place: UInt32, _ copy: Int) -> Void) {
      for (place, pair) in pairs.enumerated()
      where pair.relation.isDerivation && clusterOf[Int(pair.a)] == clusterOf[Int(pair.b)] {
        let isForward = ranks[Int(pair.a)] < ranks[Int(pair.b)]
        body(UInt32(place), Int(isForward ? pair.b : pair.a))
      }
    }
    forEachPair { _, copy in starts[copy + 1] += 1 }
    for article in ranks.indices { starts[article + 1] += starts[article] }
    var places = [UInt32](repeating: 0, count: Int(starts[ranks.count]))
    // Filled from the first place on; `starts` moves on by one article meanwhile, and back again.
    forEachPair { place, copy in
      places[Int(starts[copy])] = place
      starts[copy] += 1
    }
    for article in ranks.indices.reversed() {
      starts[article + 1] = starts[article]
    }
    starts[0] = 0
    let candidates = Candidates(
      pairs: pairs, starts: starts, places: places, ranks: ranks, articles: articles)
    self.candidates = candidates
    firsts = ranks.indices.map { candidates.likeliest(of: ArticleIndex($0)) ?? ArticleIndex($0) }
  }

  /// What is inferred about an article; `nil` if it is no copy.
  package subscript(copy: ArticleIndex) -> ArticleProvenance? {
    let parents = candidates.ranked(copy)
    guard !parents.isEmpty else { return nil }
    var row = ArticleProvenance(
      article: copy, parents: parents, originProbability: 0,
      originality: 1 - (parents.map(\.share).max() ?? 0))
    var at = copy
    while firsts[Int(at)] != at {
      at = firsts[Int(at)]
      row.chain.append(at)
    }
    return row
  }
}

/// The earlier articles that each article may have been taken from.
private final class Candidates: Sendable {
  let pairs: MatchedPairs
  let starts: [UInt32]
  let places: [UInt32]
  let ranks: [UInt32]
  let articles: ArticleTable

  init(
    pairs: MatchedPairs, starts: [UInt32], places: [UInt32], ranks: [UInt32],
    articles: ArticleTable
  ) {
    self.pairs = pairs
    self.starts = starts
    self.places = places
    self.ranks = ranks
    self.articles = articles
  }

  /// An earlier article that a copy may have been taken from.
  private struct Candidate {
    let source: ArticleIndex
    let relation: Relation
    let share: Double
    var probability: Double
  }

  /// The likeliest candidates, ties by time and id, with probabilities that add up to at most 1.
  func ranked(_ copy: ArticleIndex) -> [Parent] {
    var candidates = self.candidates(of: copy)
    // Summed in one fixed order, so that the sum does not depend on the order of the pairs.
    sort(&candidates) { $0.share }
    let total = candidates.reduce(0) { $0 + $1.share }
    for place in candidates.indices {
      let own = candidates[place].probability * candidates[place].share
      candidates[place].probability = total > 0 ? own / total : 0
    }
    sort(&candidates) { $0.probability }
    return candidates.prefix(5).enumerated().map { place, candidate in
      Parent(
        article: candidate.source, unseen: nil, relation: candidate.relation,
        probability: candidate.probability, share: candidate.share,
        lag: articles.lag(from: candidate.source, to: copy),
        role: place == 0 ? .source : .alternative)
    }
  }

  /// The first of `ranked`, without ranking the others.
  func likeliest(of copy: ArticleIndex) -> ArticleIndex? {
    var best: ArticleIndex?
    var most = -Double.infinity
    var second = -Double.infinity
    for place in Int(starts[Int(copy)])..<Int(starts[Int(copy) + 1]) {
      let pair = pairs[Int(places[place])]
      let weight = pair.score * (pair.b == copy ? pair.shareOfB : pair.shareOfA)
      if weight > most {
        second = most
        most = weight
        best = pair.b == copy ? pair.a : pair.b
      } else {
        second = max(second, weight)
      }
    }
    // What is equal but for the last digits, `ranked` may see as equal.
    return second < most * (1 - 1e-9) ? best : ranked(copy).first?.article
  }

  private func candidates(of copy: ArticleIndex) -> [Candidate] {
    places[Int(starts[Int(copy)])..<Int(starts[Int(copy) + 1])].map { place in
      let pair = pairs[Int(place)]
      return Candidate(
        source: pair.b == copy ? pair.a : pair.b, relation: pair.relation,
        share: pair.b == copy ? pair.shareOfB : pair.shareOfA, probability: pair.score)
    }
  }

  /// Sorts by `measure`, largest first, ties by time and id.
  private func sort(_ candidates: inout [Candidate], by measure: (Candidate) -> Double) {
    guard candidates.count > 1 else { return }
    candidates.sort { first, second in
      if measure(first) != measure(second) { return measure(first) > measure(second) }
      return ranks[Int(first.source)] < ranks[Int(second.source)]
    }
  }
}
