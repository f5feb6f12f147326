/// Gives the members of a cluster whose source is not in the dump the sources they have in common.
///
/// Two such members that share text were taken from one unseen text, and so were all that are linked in that
/// way. It is named by the credit that most of them show, of equally frequent ones the first; if none is
/// printed as a credit, by the agency that they name otherwise.
struct UnseenSources {
  /// For each member the number of its unseen source, from 1; `nil` for one with another kind of source.
  private(set) var numbers: [Int?]
  /// For each member the name of its unseen source.
  private(set) var names: [String?]

  /// - Parameter found: what is known of each member of `graph`.
  init(_ graph: ClusterGraph, _ found: [ArticleProvenance]) {
    numbers = Array(repeating: nil, count: found.count)
    names = numbers.map { _ in nil }
    let isUnseen = found.map { item in item.source.map { $0.article == nil } ?? false }
    var links: [[Int]] = Array(repeating: [], count: found.count)
    for arc in graph.arcs
    where arc.source != Arc.root && isUnseen[arc.source] && isUnseen[arc.target] {
      guard arc.sharesText else { continue }
      links[arc.source].append(arc.target)
      links[arc.target].append(arc.source)
    }
    var count = 0
    for start in found.indices where isUnseen[start] && numbers[start] == nil {
      count += 1
      var group = [start]
      numbers[start] = count
      var next = 0
      while next < group.count {
        for other in links[group[next]] where numbers[other] == nil {
          numbers[other] = count
          group.append(other)
        }
        next += 1
      }
      let members = group.sorted()
      let name =
        UnseenSources.name(members.compactMap { found[$0].source?.unseen })
        ?? UnseenSources.name(members.flatMap { agencies(found[$0].credits, in: graph) })
      for member in group { names[member] = name }
    }
  }

  /// The agencies that an article credits in whatever way, those of the cluster's own outlets left out.
  private func agencies(_ credits: [Credit], in graph: ClusterGraph) -> [String] {
    credits.filter { $0.isAgency }.map(\.name).filter { name in
      !graph.facts.contains { $0.outlet == name }
    }
  }

  private static func name(_ credited: [String]) -> String? {
    var counts: [String: Int] = [:]
    for name in credited { counts[name, default: 0] += 1 }
    let most = counts.values.max()
    return credited.first { counts[$0] == most }
  }
}
