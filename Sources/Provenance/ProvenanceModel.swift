package import ArticleModel
internal import Clustering
internal import Matching
package import Shingling

/// Infers for the articles of a cluster who took it from whom.
///
/// A cluster is a graph: every member may come from every other that the times allow, or from outside
/// (the root). An arc weighs e^(weights · features); a tree weighs the product of its arcs. Probabilities
/// are those of a tree drawn by weight (`TreeProbabilities`), and the tree that is reported is the one with
/// the most arcs expected to be right (`MaximumArborescence` over the probabilities). Two articles that share
/// text and both come from the root have a parent that is not in the dump.
package struct ProvenanceModel: Sendable {
  let articles: ArticleTable
  let terms: TermSequences
  let credits: [[Credit]]
  let weights: ArcWeights
  let parameters: ProvenanceParameters
  private let outlets: OutletNames
  private var presence = AgencyPresence()

  /// - Parameters:
  ///   - terms: a row for every article.
  ///   - credits: a row for every article, in text order; empty where none was looked for.
  ///   - clusters: all clusters of the dump, which tell how often agencies are in it.
  package init(
    articles: ArticleTable, terms: TermSequences, credits: [[Credit]],
    clusters: [[ArticleIndex]] = [],
    weights: ArcWeights = .fitted, parameters: ProvenanceParameters = ProvenanceParameters()
  ) {
    precondition(terms.count == articles.count, "the model needs the terms of every article")
    precondition(credits.count == articles.count, "one row of credits an article")
    self.articles = articles
    self.terms = terms
    self.credits = credits
    self.weights = weights
    self.parameters = parameters
    outlets = OutletNames(articles)
    for cluster in clusters { presence.add(cluster.map(facts)) }
  }

  /// The provenance of every member, in the order of the members.
  ///
  /// - Complexity: O(members² · words) up to `parameters.crowd` members, above it
  ///   O(members · candidates · words); see `TreeProbabilities` for undated crowds.
  package func trace(_ cluster: ClusterCase) -> [ArticleProvenance] {
    let graph = self.graph(cluster.members)
    let tree = ClusterTree(graph, weights: weights, exactLimit: parameters.exactLimit)
    var assembly = ClusterAssembly(
      graph: graph, tree: tree, articles: articles, parameters: parameters, pairs: cluster.pairs)
    return assembly.run(credits: cluster.members.map { credits[Int($0)] })
  }

  func graph(_ members: [ArticleIndex], keepsFeatures: Bool = false) -> ClusterGraph {
    ClusterGraph(
      members, articles: articles, terms: terms, facts: members.map(facts),
      presence: presence, weights: weights, parameters: parameters, keepsFeatures: keepsFeatures)
  }

  private func facts(_ article: ArticleIndex) -> CreditFacts {
    let source = articles.sources[Int(article)]
    return CreditFacts(
      credits[Int(article)], outlet: outlets.name(source), isAgency: outlets.isAgency(source),
      bareOutlet: outlets.bareName(source))
  }

  /// The features of every arc of a cluster and of the cluster, for fitting the weights.
  package func features(
    _ members: [ArticleIndex]
  ) -> (arcs: [ObservedArc], cluster: [Float]) {
    let graph = self.graph(members, keepsFeatures: true)
    guard let features = graph.features else { return ([], []) }
    let arcs = graph.arcs.enumerated().map { number, arc in
      let isRoot = arc.source == Arc.root
      return ObservedArc(
        source: isRoot ? nil : arc.source, target: arc.target, isOrdered: arc.isOrdered,
        values: Array(isRoot ? features.roots.row(arc.target) : features.arcs.row(number)))
    }
    return (arcs, Array(features.cluster.row(0)))
  }
}

/// A possible arc as the weights see it.
package struct ObservedArc: Sendable {
  /// The source's place among the members; `nil` for an arc from the root.
  package let source: Int?
  package let target: Int
  /// Whether the order in time is known; of an arc from the root, whether the target is dated.
  package let isOrdered: Bool
  package let values: [Float]
}
