internal import ArticleModel

/// Compares what an article credits with where its text was found.
struct AttributionAudit {
  let graph: ClusterGraph
  let tree: ClusterTree
  let articles: ArticleTable
  private let corrections: Corrections

  init(
    graph: ClusterGraph, tree: ClusterTree, articles: ArticleTable, corrections: Corrections
  ) {
    self.graph = graph
    self.tree = tree
    self.articles = articles
    self.corrections = corrections
  }

  /// From this share of its text on an article is a copy that owes a credit.
  static let copyShare = 0.5
  /// Below this share an article does not match the agency it credits.
  static let mismatchShare = 0.1
  /// Findings rest on a source at least this likely.
  static let leastProbability = 0.5

  func findings(_ member: Int, _ item: ArticleProvenance) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    let own = graph.facts[member]
    let source = tree.parents[member]
    if source != Arc.root, let parent = item.source,
      parent.probability >= AttributionAudit.leastProbability
    {
      let other = graph.facts[source]
      let share = parent.share
      let isSameOutlet = !other.outlet.isEmpty && other.outlet == own.outlet
      if share >= AttributionAudit.copyShare, !isSameOutlet {
        findings += copyFindings(member, source, share)
      }
    }
    if let finding = mismatch(member, item) { findings.append(finding) }
    if let finding = lateCredit(item) { findings.append(finding) }
    if let version = corrections.missed[member] {
      findings.append(
        AuditFinding(
          .uncorrected,
          "It was published after \(name(version)), which changed the text, and has the text from before."
        ))
    }
    return findings
  }

  private func copyFindings(_ member: Int, _ source: Int, _ share: Double) -> [AuditFinding] {
    let own = graph.facts[member]
    let other = graph.facts[source]
    var findings: [AuditFinding] = []
    let percent = AttributionAudit.percent(share)
    let shares = own.names.contains { other.names.contains($0) }
    let namesAny = own.credits(other) || shares
    if own.names.isEmpty, !own.credits {
      findings.append(
        AuditFinding(
          .uncreditedCopy,
          "\(percent) of the text is found in \(name(source)); no agency or outlet is credited."))
    }
    let agency = other.isAgency ? articles.source(graph.members[source]) : other.shownName
    if let agency, !namesAny, !own.names.contains(OutletNames.key(agency)) {
      findings.append(
        AuditFinding(
          .creditDropped,
          "\(name(source)), where \(percent) of the text is found, credits \(agency); "
            + "this article does not."))
    }
    if own.isOwn, own.names.isEmpty {
      findings.append(
        AuditFinding(
          .ownByline,
          "It is signed as the outlet's own; \(percent) of the text is found in \(name(source))."))
    }
    return findings
  }

  /// The agency it credits has an article in the cluster that it shares little with.
  private func mismatch(_ member: Int, _ item: ArticleProvenance) -> AuditFinding? {
    let own = graph.facts[member]
    guard let credited = own.shownName, let parent = item.source, let found = parent.article,
      parent.share >= AttributionAudit.copyShare
    else { return nil }
    let arcs = graph.arcs(of: member).map { graph.arcs[$0] }.filter { $0.source != Arc.root }
    let named = arcs.filter { own.credits(graph.facts[$0.source]) }
    guard let best = named.max(by: { $0.overlap.covered < $1.overlap.covered }),
      best.overlap.covered < AttributionAudit.mismatchShare
    else { return nil }
    return AuditFinding(
      .creditMismatch,
      "It credits \(credited), whose article \(articles.id(graph.members[best.source])) accounts for "
        + "\(AttributionAudit.percent(best.overlap.covered)) of the text; "
        + "\(articles.id(found)) accounts for \(AttributionAudit.percent(parent.share)).")
  }

  /// A copy's agency is named, but not before the last lines, not even in passing.
  private func lateCredit(_ item: ArticleProvenance) -> AuditFinding? {
    guard let parent = item.source, parent.share >= AttributionAudit.copyShare else { return nil }
    let agencies = item.credits.filter { $0.isAgency && $0.kind != .attribution }
    guard let first = agencies.first,
      agencies.allSatisfy({ $0.kind == .closing || $0.kind == .source }),
      first.range.lowerBound > CreditParser.reach,
      !item.credits.contains(where: {
        $0.name == first.name && $0.range.lowerBound < CreditParser.reach
      })
    else { return nil }
    return AuditFinding(
      .lateCredit,
      "\(first.name) is credited only at the end, \(first.range.lowerBound) bytes into the text.")
  }

  private func name(_ member: Int) -> String {
    let article = graph.members[member]
    let source = articles.source(article)
    let id = articles.id(article)
    return source.isEmpty ? "article \(id)" : "\(source)'s article \(id)"
  }

  static func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded())) %"
  }
}
