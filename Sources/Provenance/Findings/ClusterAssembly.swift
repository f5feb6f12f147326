internal import ArticleModel
internal import Glibc

/// Puts together what is reported of each member from the graph and its tree.
struct ClusterAssembly {
  let graph: ClusterGraph
  let tree: ClusterTree
  let articles: ArticleTable
  let parameters: ProvenanceParameters
  private let relations: [PairKey: Relation]
  private let unseenCredits: [String?]
  private var scanner: OverlapScanner

  private struct PairKey: Hashable {
    let first: ArticleIndex
    let second: ArticleIndex

    init(_ a: ArticleIndex, _ b: ArticleIndex) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  init(
    graph: ClusterGraph, tree: ClusterTree, articles: ArticleTable,
    parameters: ProvenanceParameters, pairs: [MatchedPair]
  ) {
    self.graph = graph
    self.tree = tree
    self.articles = articles
    self.parameters = parameters
    relations = Dictionary(
      pairs.map { (PairKey($0.a, $0.b), $0.relation) }, uniquingKeysWith: { first, _ in first })
    scanner = OverlapScanner(graph.texts)
    unseenCredits = UnseenCredits(graph).names
  }

  mutating func run(credits: [[Credit]]) -> [ArticleProvenance] {
    var found: [ArticleProvenance] = []
    for member in 0..<graph.count {
      let root = graph.arcStarts[member]
      var item = ArticleProvenance(article: graph.members[member], credits: credits[member])
      item.parents = parents(of: member)
      let isUnseen = item.parents.first.map { $0.article == nil && $0.role == .source } ?? false
      let unseen = isUnseen ? item.parents[0].probability : tree.unseen[member]
      item.originProbability = max(0, tree.probabilities[root] - unseen)
      item.originality = originality(of: member)
      found.append(item)
    }
    for member in 0..<graph.count {
      var at = tree.parents[member]
      while at != Arc.root {
        found[member].chain.append(graph.members[at])
        at = tree.parents[at]
      }
    }
    let siblings = UnseenSources(graph, found)
    for member in 0..<graph.count where siblings.numbers[member] != nil {
      found[member].parents[0].unseenNumber = siblings.numbers[member]
      found[member].parents[0].unseen = siblings.names[member]
    }
    let corrections = Corrections(graph, tree)
    let audit = AttributionAudit(
      graph: graph, tree: tree, articles: articles, corrections: corrections)
    for member in 0..<graph.count {
      found[member].beforeCorrection = corrections.missed[member].map { graph.members[$0] }
      found[member].audit = audit.findings(member, found[member])
    }
    return found
  }

  // MARK: Parents

  private mutating func parents(of member: Int) -> [Parent] {
    let range = graph.arcs(of: member)
    let chosen = tree.arcs[member]
    let unseenProbability = unseenProbability(of: member)
    var parents: [Parent] = []
    if graph.arcs[chosen].source != Arc.root {
      parents.append(parent(chosen, role: .source, share: graph.arcs[chosen].overlap.covered))
    } else if unseenProbability > 0.5 * tree.probabilities[chosen] {
      parents.append(unseenParent(of: member, probability: unseenProbability, mayBeSource: true))
    }
    var further: [Int] = []
    if let first = parents.first?.article.map({ _ in chosen }) {
      for extra in FurtherSources(graph, tree).find(member, first: first, scanner: &scanner) {
        further.append(extra.arc)
        let arc = graph.arcs[extra.arc]
        parents.append(
          parent(
            extra.arc, role: .further, share: extra.share,
            probability: max(extra.probability, tree.probabilities[extra.arc]),
            relation: arc.overlap.kept > 0.8 ? .excerpt : .rewrite))
      }
    }
    if let first = parents.first, !further.isEmpty {
      // What the tree gave to further sources was no doubt of the first: the article has both.
      let probability = further.reduce(first.probability) { $0 + tree.probabilities[$1] }
      parents[0] = parent(
        chosen, role: .source, share: first.share, probability: min(1, probability))
    }
    parents.sort { first, second in
      first.role == .source && second.role != .source
        || (first.role == second.role && first.probability > second.probability)
    }
    var others = range.filter {
      $0 != chosen && graph.arcs[$0].source != Arc.root && !further.contains($0)
        && tree.probabilities[$0] >= 0.02
    }
    others.sort { first, second in
      tree.probabilities[first] != tree.probabilities[second]
        ? tree.probabilities[first] > tree.probabilities[second] : first < second
    }
    var alternatives = others.prefix(parameters.alternativeLimit).map {
      parent($0, role: .alternative, share: graph.arcs[$0].overlap.covered)
    }
    if graph.arcs[chosen].source != Arc.root, unseenProbability >= 0.02 {
      alternatives.append(
        unseenParent(of: member, probability: unseenProbability, mayBeSource: false))
      alternatives.sort { $0.probability > $1.probability }
    }
    return parents + alternatives
  }

  private func parent(
    _ number: Int, role: Parent.Role, share: Double, probability: Double? = nil,
    relation: Relation? = nil
  ) -> Parent {
    let arc = graph.arcs[number]
    let (source, copy) = (graph.members[arc.source], graph.members[arc.target])
    return Parent(
      article: source, unseen: nil, relation: relation ?? self.relation(arc),
      probability: probability ?? tree.probabilities[number], share: share,
      lag: articles.lag(from: source, to: copy), role: role, unique: arc.unique)
  }

  /// The probability that the member's parent is not in the dump: another member comes from the root too,
  /// or it credits an agency that is no outlet of the cluster and no member accounts for its text, or
  /// another outlet that has most of its text does.
  private func unseenProbability(of member: Int) -> Double {
    let root = tree.probabilities[graph.arcStarts[member]]
    guard unseenCredits[member] != nil else { return tree.unseen[member] }
    return max(tree.unseen[member], root)
  }

  /// A source that is not in the dump. Its share is the largest that another child of the root accounts for; where all
  /// others that share text with the member stem from it, there is none, and it takes a credit to tell of an
  /// unseen source: without one it is an alternative.
  private func unseenParent(of member: Int, probability: Double, mayBeSource: Bool) -> Parent {
    var share = 0.0
    for number in graph.arcs(of: member) {
      let arc = graph.arcs[number]
      if arc.source != Arc.root, tree.parents[arc.source] == Arc.root {
        share = max(share, arc.overlap.covered)
      }
    }
    let name = unseenCredits[member]
    return Parent(
      article: nil, unseen: name, relation: .rewrite, probability: probability, share: share,
      lag: nil, role: mayBeSource && (share > 0 || name != nil) ? .source : .alternative)
  }

  // MARK: Relations

  private func relation(_ arc: CandidateArc) -> Relation {
    let (source, copy) = (graph.members[arc.source], graph.members[arc.target])
    if let measured = relations[PairKey(source, copy)], measured.isDerivation { return measured }
    if graph.texts.row(arc.source) == graph.texts.row(arc.target) { return .identical }
    let outlet = graph.facts[arc.source].outlet
    if !outlet.isEmpty, outlet == graph.facts[arc.target].outlet { return .revision }
    let overlap = arc.overlap
    if min(overlap.covered, overlap.kept) >= 0.8 { return .nearCopy }
    return max(overlap.covered, overlap.kept) >= 0.8 ? .excerpt : .rewrite
  }

  // MARK: Originality

  /// The share of the member's grams that none of the members before it holds: those surely dated
  /// before, its ancestors, and, for a child of an unseen source, the other children.
  private func originality(of member: Int) -> Double {
    let row = graph.texts.row(member)
    guard !row.isEmpty else { return 0 }
    let isUnseen = tree.unseen[member] > 0.5
    var known = 0
    for gram in row {
      let isKnown = graph.texts.holders(of: gram).prefix(ClusterAssembly.holderLimit).contains {
        let holder = Int($0)
        guard holder != member else { return false }
        if tree.lines.descends(member, from: holder) { return true }
        if tree.lines.descends(holder, from: member) { return false }
        if isUnseen, tree.unseen[holder] > 0.5 { return true }
        if case .before = graph.order(holder, member) { return true }
        return false
      }
      if isKnown { known += 1 }
    }
    return 1 - Double(known) / Double(row.count)
  }

  /// How many holders of a gram are asked; they are in the order of time, so the first ones decide.
  private static let holderLimit = 64
}
