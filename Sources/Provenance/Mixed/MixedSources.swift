package import ArticleModel
internal import Glibc
package import Shingling

/// Finds the sources that an article has in other clusters: a round-up has one for each item, a merge of two
/// reports lies in the cluster of one of them.
///
/// The article is covered by passages, greedily (Chvátal 1979): first by its source in its own cluster, then
/// by who of another cluster explains most of the rest. What is found counts if the article is made of
/// such passages for the greater part, or for a half by one source: one quoted paragraph is no source.
package struct MixedSources: Sendable {
  let articles: ArticleTable
  let terms: TermSequences
  let clusterOf: [Int]

  /// A passage from another cluster has this many places in a row; one from the own cluster fewer.
  static let leastRun = 8
  static let leastOwnRun = 4
  /// A source adds at least this share of the text, and this many words.
  static let leastShare = 0.08
  static let leastWords = 16.0
  /// Of an article that has two already, a further one adds at least this share.
  static let leastFurther = 0.05
  /// The sources account for this much together, one from another cluster for that much, or several of
  /// different clusters for this.
  static let leastTotal = 0.6
  static let leastSingle = 0.5
  static let leastOfSeveral = 0.4
  static let several = 3
  /// A source in another cluster that accounts for so much more than the one in the own cluster is the
  /// likelier one.
  static let leastLead = 0.25
  /// How likely a source in another cluster is that is the only one.
  static let soleProbability = 0.65
  static let limit = 12
  /// How many articles of other clusters are compared.
  static let compared = 48

  package init(articles: ArticleTable, terms: TermSequences, clusterOf: [Int]) {
    self.articles = articles
    self.terms = terms
    self.clusterOf = clusterOf
  }

  /// Whether the times allow `copy` to be taken from `source` of another cluster.
  package func mayTake(_ copy: ArticleIndex, from source: ArticleIndex) -> Bool {
    TimeOrder(articles.published[Int(source)], articles.published[Int(copy)])
      .allowsSource(slack: 0)
  }

  /// A source found in another cluster.
  package struct Found: Sendable {
    package let article: ArticleIndex
    /// The share of the text that it adds to what stands before it.
    package let share: Double
    package let probability: Double
    /// It goes before the source in the own cluster.
    package let isFirst: Bool
  }

  /// Which articles were found to be made of several of other clusters.
  package static func mixed(
    _ found: [(article: ArticleIndex, sources: [Found])]
  ) -> Set<ArticleIndex> {
    Set(found.filter { $0.sources.count >= 2 }.map(\.article))
  }

  /// Whether an item was rather taken from where a mixed article has it than from that article: two round-ups
  /// of one day are no source of one another.
  package static func isDoubtful(_ found: [Found], mixed: Set<ArticleIndex>) -> Bool {
    found.contains { $0.share < leastSingle && mixed.contains($0.article) }
  }

  private struct Candidate {
    let article: ArticleIndex
    let cluster: Int
    let hits: [Bool]
  }

  /// - Parameters:
  ///   - own: the sources in the article's own cluster.
  ///   - others: articles of other clusters that share runs with it, the most first, and, if it has no source
  ///     in its own cluster, those of it that may be one.
  ///   - isOrigin: whether an article is the first source of its cluster.
  package func find(
    _ article: ArticleIndex, own: [ArticleIndex], others: [ArticleIndex],
    isOrigin: (ArticleIndex) -> Bool
  ) -> [Found] {
    var cover = TextCover(terms.text(Int(article)))
    let leastByWords = MixedSources.leastWords / Double(max(1, cover.wordCount))
    let least = max(MixedSources.leastShare, leastByWords)
    let leastFurther = max(MixedSources.leastFurther, leastByWords)
    var candidates: [Candidate] = []
    for source in others.prefix(MixedSources.compared) {
      let hits = cover.hits(terms.text(Int(source)), leastRun: MixedSources.leastRun)
      if cover.gain(hits, leastRun: MixedSources.leastRun) >= leastFurther, cover.holdsFacts(hits) {
        candidates.append(
          Candidate(article: source, cluster: clusterOf[Int(source)], hits: hits))
      }
    }
    guard !candidates.isEmpty else { return [] }
    let ownHits = own.map { cover.hits(terms.text(Int($0)), leastRun: MixedSources.leastOwnRun) }
    var ownCover = cover
    for hits in ownHits { ownCover.add(hits) }
    let largest = candidates.map { cover.gain($0.hits, leastRun: MixedSources.leastRun) }.max() ?? 0
    let isLed = largest < ownCover.share + MixedSources.leastLead
    if isLed { cover = ownCover }

    var found: [Found] = []
    var taken = own.isEmpty ? [] : Set([clusterOf[Int(article)]])
    while found.count < MixedSources.limit {
      let gains = candidates.map {
        taken.contains($0.cluster) ? 0 : cover.gain($0.hits, leastRun: MixedSources.leastRun)
      }
      guard let best = gains.max(), best >= (found.count < 2 ? least : leastFurther) else { break }
      let near = candidates.indices.filter { gains[$0] >= 0.9 * best }
      guard
        let chosen = near.max(by: {
          !comesFirst(candidates[$0].article, candidates[$1].article, isOrigin)
        })
      else { break }
      let alike = near.filter { candidates[$0].cluster == candidates[chosen].cluster }.count
      found.append(
        Found(
          article: candidates[chosen].article, share: gains[chosen],
          probability: MixedSources.probability(of: gains[chosen], among: alike),
          isFirst: found.isEmpty && !isLed))
      cover.add(candidates[chosen].hits)
      taken.insert(candidates[chosen].cluster)
    }
    let isMade =
      cover.share >= MixedSources.leastTotal
      || found.contains { $0.share >= MixedSources.leastSingle }
      || (found.count >= MixedSources.several && cover.share >= MixedSources.leastOfSeveral)
    guard isMade else { return [] }
    // The order of two articles with no dates to tell is told by being made of several.
    guard found.count + (isLed && !own.isEmpty ? 1 : 0) < 2 else { return found }
    return found.filter {
      isSurelyEarlier($0.article, than: article)
        && clusterOf[Int($0.article)] != clusterOf[Int(article)]
    }.map {
      Found(
        article: $0.article, share: $0.share, probability: MixedSources.soleProbability,
        isFirst: $0.isFirst)
    }
  }

  private func isSurelyEarlier(_ source: ArticleIndex, than copy: ArticleIndex) -> Bool {
    TimeOrder(articles.published[Int(source)], articles.published[Int(copy)]).isBefore
  }

  /// Of sources that explain the same, the first source of its cluster is the likeliest, then the earliest.
  private func comesFirst(
    _ first: ArticleIndex, _ second: ArticleIndex, _ isOrigin: (ArticleIndex) -> Bool
  ) -> Bool {
    if isOrigin(first) != isOrigin(second) { return isOrigin(first) }
    return articles.precedes(first, second)
  }

  /// How likely a source that adds this share is one, and the right one of so many like it.
  private static func probability(of share: Double, among count: Int) -> Double {
    let isOne = 1 / (1 + exp(-(share - 0.05) * 40))
    return isOne * (count == 1 ? 0.92 : 0.85)
  }
}
