internal import Glibc

/// The member of a cluster whose text speaks least against being the source of all others.
struct ClusterHub {
  let member: Int
  /// The share of the other members that have no two passages from elsewhere that it lacks.
  let reach: Double
  /// The mean share of the others' text that it accounts for, and of its own text that they have.
  let covered: Double
  let kept: Double

  /// - Complexity: O(arcs).
  init(_ graph: ClusterGraph) {
    var reached = [Double](repeating: 0, count: graph.count)
    var covered = reached
    var kept = reached
    for arc in graph.arcs where arc.source != Arc.root {
      // Clocks are wrong now and then; the first source of all is not dated after its copies.
      if case .after = graph.order(arc.source, arc.target) { continue }
      if arc.elsewherePassages < 2 { reached[arc.source] += 1 }
      covered[arc.source] += arc.overlap.covered
      kept[arc.source] += arc.overlap.kept
    }
    let best = graph.members.indices.max { first, second in
      let (a, b) = (reached[first] + covered[first], reached[second] + covered[second])
      return a != b ? a < b : first > second
    }
    let others = Double(max(1, graph.count - 1))
    member = best ?? 0
    reach = reached[member] / others
    self.covered = covered[member] / others
    self.kept = kept[member] / others
  }
}

extension ClusterGraph {
  /// What the cluster as a whole says of whether its first source is in the dump.
  func clusterFeatures() -> FeatureRow<ClusterFeature> {
    let hub = ClusterHub(self)
    let own = facts[hub.member]
    let others = members.indices.filter { $0 != hub.member }
    func share(_ isCounted: (Int) -> Bool) -> Double {
      Double(others.filter(isCounted).count) / Double(max(1, others.count))
    }
    let outlets = OutletSet(facts)
    func creditsUnseen(_ member: Int) -> Bool {
      outlets.names != [""] && facts[member].shownName != nil
        && !facts[member].credits(anyOf: outlets)
    }
    var row = FeatureRow<ClusterFeature>()
    row[.always] = 1
    row[.logMembers] = Glibc.log(Double(count))
    row[.hubReach] = hub.reach
    row[.hubCovered] = hub.covered
    row[.hubThin] = max(0, 1 - 3 * hub.covered)
    row[.hubKept] = hub.kept
    let words = others.reduce(0) { $0 + texts.wordCounts[$1] }
    row[.hubLength] = ClusterGraph.logRatio(
      Double(texts.wordCounts[hub.member]), Double(words) / Double(max(1, others.count)))
    row[.unmatched] = Double(unmatchedCount) / Double(max(1, count))
    row[.hasAgency] = facts.contains(where: \.isAgency) ? 1 : 0
    row[.hubIsAgency] = own.isAgency ? 1 : 0
    row[.hubHasDay] = own.hasDay ? 1 : 0
    let isDated = published[hub.member] != nil
    row[.hubIsUndated] = isDated ? 0 : 1
    row[.hubIsFirst] =
      isDated && !others.contains { order($0, hub.member).isBefore } ? 1 : 0
    row[.creditsHub] = share { facts[$0].credits(own) }
    row[.creditsUnseen] = share(creditsUnseen)
    row[.hubCreditsUnseen] = creditsUnseen(hub.member) ? 1 : 0
    row[.agencyPresence] = presence.logOdds
    row[.absentAgency] = presence.logOdds * row[.creditsUnseen]
    row[.agencyDoubt] = presence.doubt
    return row
  }

  /// How many members have candidates, and none without two passages that it lacks and others have.
  private var unmatchedCount: Int {
    members.indices.filter { member in
      let others = arcs(of: member).dropFirst()
      return !others.isEmpty && others.allSatisfy { arcs[$0].elsewherePassages >= 2 }
    }.count
  }
}
