package import ArticleModel

/// Where an article's text came from: an article of the dump, or a source that is not in it.
package struct Parent: Hashable, Sendable {
  /// The article it was taken from; `nil` when that is not in the dump.
  package let article: ArticleIndex?
  /// The name of the source that is not in the dump, when the text credits one.
  package let unseen: String?
  package let relation: Relation
  /// How likely this is the parent, among all that it could be.
  package let probability: Double
  /// The share of the article's text that this parent accounts for.
  package let share: Double
  /// Seconds from the parent's publication to the article's; `nil` when either is unknown.
  package let lag: Int64?

  package init(
    article: ArticleIndex?, unseen: String?, relation: Relation, probability: Double, share: Double,
    lag: Int64?
  ) {
    self.article = article
    self.unseen = unseen
    self.relation = relation
    self.probability = probability
    self.share = share
    self.lag = lag
  }
}

/// What is inferred about the origin of one article.
package struct ArticleProvenance: Hashable, Sendable {
  package let article: ArticleIndex
  /// Likeliest first.
  package var parents: [Parent]
  /// From the article's likeliest parent up to the first source, by likeliest parents.
  package var chain: [ArticleIndex]
  /// The agencies, bylines and sources its text credits.
  package var credits: [String]
  /// What the attribution audit found.
  package var audit: [String]

  package init(
    article: ArticleIndex, parents: [Parent] = [], chain: [ArticleIndex] = [],
    credits: [String] = [], audit: [String] = []
  ) {
    self.article = article
    self.parents = parents
    self.chain = chain
    self.credits = credits
    self.audit = audit
  }
}
