/// For each member of a cluster the name of a source that is no outlet of the cluster, as its credits show it.
///
/// Where an article credits nobody, another outlet's article with most of the same text may: both have it from
/// there.
struct UnseenCredits {
  private(set) var names: [String?]

  /// The share of the shorter text from which on two articles have most of it in common.
  static let mostOfText = 0.5

  /// - Complexity: O(arcs).
  init(_ graph: ClusterGraph) {
    let outlets = OutletSet(graph.facts)
    let own = graph.facts.map { facts -> String? in
      guard !facts.isAgency, !facts.credits(anyOf: outlets) else { return nil }
      return facts.shownName
    }
    names = own
    for arc in graph.arcs where arc.source != Arc.root && arc.sharesText {
      guard max(arc.overlap.covered, arc.overlap.kept) >= UnseenCredits.mostOfText else { continue }
      for (member, other) in [(arc.source, arc.target), (arc.target, arc.source)]
      where names[member] == nil && own[other] != nil {
        let facts = graph.facts[member]
        if !facts.isAgency, facts.names.isEmpty, !graph.facts[other].agencies.isEmpty {
          names[member] = own[other]
        }
      }
    }
  }
}
