package import ArticleModel

/// Where an article's text came from: an article of the dump, or a source that is not in it.
package struct Parent: Hashable, Sendable {
  /// What the parent is to the article.
  package enum Role: String, Sendable {
    /// The likeliest source.
    case source
    /// A further source, beside the likeliest: the article was made of both.
    case further
    /// A source it may have been taken from instead.
    case alternative
  }

  /// The article it was taken from; `nil` when that is not in the dump.
  package let article: ArticleIndex?
  /// The name of the source that is not in the dump, when the text credits one, or that of another article
  /// with the same unseen source does.
  package var unseen: String?
  /// Which of the cluster's unseen sources it is, from 1; articles with one unseen source have one number.
  package var unseenNumber: Int?
  package let relation: Relation
  /// How likely this is a parent of the article. The probabilities of the source and its alternatives add
  /// up to at most one; that of a further source stands by itself.
  package let probability: Double
  /// The share of the article's text that this parent accounts for; of a further source, what it accounts
  /// for and the ones before it do not.
  package let share: Double
  /// Seconds from the parent's publication to the article's; `nil` when either is unknown.
  package let lag: Int64?
  package let role: Role
  /// The share of the article's text that it has in common with this parent and nobody else: the
  /// evidence that it was this one.
  package let unique: Double

  package init(
    article: ArticleIndex?, unseen: String?, relation: Relation, probability: Double, share: Double,
    lag: Int64?, role: Role = .source, unique: Double = 0
  ) {
    self.article = article
    self.unseen = unseen
    self.relation = relation
    self.probability = probability
    self.share = share
    self.lag = lag
    self.role = role
    self.unique = unique
  }
}

/// What is inferred about the origin of one article.
package struct ArticleProvenance: Hashable, Sendable {
  package let article: ArticleIndex
  /// The source and further sources, likeliest first, then the alternatives, likeliest first. An article
  /// that most likely has no source has alternatives at most.
  package var parents: [Parent]
  /// From the article's likeliest parent up to the first source, by likeliest parents.
  package var chain: [ArticleIndex]
  /// The agencies, bylines and sources its text credits.
  package var credits: [Credit]
  /// What the attribution audit found.
  package var audit: [AuditFinding]
  /// The later version of its source's text that the article does not have, though it is dated after it.
  package var beforeCorrection: ArticleIndex?
  /// The probability that the article has no source, in the dump or out of it.
  package var originProbability: Double
  /// The share of its text that is first seen here.
  package var originality: Double

  package init(
    article: ArticleIndex, parents: [Parent] = [], chain: [ArticleIndex] = [],
    credits: [Credit] = [], audit: [AuditFinding] = [], originProbability: Double = 1,
    originality: Double = 1
  ) {
    self.article = article
    self.parents = parents
    self.chain = chain
    self.credits = credits
    self.audit = audit
    self.originProbability = originProbability
    self.originality = originality
  }

  /// The names that its text credits, in text order, each once.
  package var creditedNames: [String] {
    var names: [String] = []
    for credit in credits where !names.contains(credit.name) { names.append(credit.name) }
    return names
  }

  /// The likeliest source, in the dump or out of it; `nil` for an article that most likely has none.
  package var source: Parent? {
    parents.first { $0.role == .source }
  }
}
