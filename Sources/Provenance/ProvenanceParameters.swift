package import ArticleModel

/// What the provenance model may be told.
package struct ProvenanceParameters: Sendable, Hashable {
  /// How many hours a source may be dated after its copy, since clocks are wrong.
  package var clockSlack = 12.0
  /// A cluster of more members is a crowd: its members get a limited number of candidate sources, and
  /// its clocks are believed.
  package var crowd = 64
  /// How many candidate sources a member of a crowd gets.
  package var candidateLimit = 32
  /// The largest set of members that may stem from one another for which probabilities are exact.
  package var exactLimit = 200
  /// How many other possible sources are reported for an article.
  package var alternativeLimit = 3

  package init() {}
}

/// One cluster to trace.
package struct ClusterCase: Sendable {
  /// In the order of time and id (`ArticleTable.precedes`).
  package let members: [ArticleIndex]
  /// Pairs within the cluster that were measured; not every pair of a crowd is.
  package let pairs: [MatchedPair]

  package init(members: [ArticleIndex], pairs: [MatchedPair]) {
    self.members = members
    self.pairs = pairs
  }
}
