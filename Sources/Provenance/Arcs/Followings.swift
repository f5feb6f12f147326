internal import Glibc

/// What the first pass expects of every member: how many others come from it, and whether it has a source.
///
/// Every member's arcs are weighed against one another by themselves, not in trees:
///
///     arcs of b    root .1   a .9             a is followed by .9 + .6, b by .4
///     arcs of c    root .0   a .6   b .4
struct Followings {
  /// For each arc its share among those of its member.
  private let shares: [Double]
  /// For each member the sum of the shares of arcs from it, and how many arcs that is.
  private var sums: [Double]
  private var counts: [Int]
  /// For each member the share of its arc from the root.
  private(set) var roots: [Double]

  init(_ graph: ClusterGraph) {
    var shares = [Double](repeating: 0, count: graph.arcs.count)
    sums = [Double](repeating: 0, count: graph.count)
    counts = [Int](repeating: 0, count: graph.count)
    roots = sums
    for member in 0..<graph.count {
      let range = graph.arcs(of: member)
      let total = logSum(range.lazy.map { graph.arcs[$0].logWeight })
      for number in range {
        let share = exp(graph.arcs[number].logWeight - total)
        shares[number] = share
        let source = graph.arcs[number].source
        if source == Arc.root {
          roots[member] = share
        } else {
          sums[source] += share
          counts[source] += 1
        }
      }
    }
    self.shares = shares
  }

  /// How many members come from the source of an arc, the one it leads to left out.
  func others(_ number: Int, _ arc: CandidateArc) -> Double {
    max(0, sums[arc.source] - shares[number])
  }

  func otherShare(_ number: Int, _ arc: CandidateArc) -> Double {
    others(number, arc) / Double(max(1, counts[arc.source] - 1))
  }

  /// How many members come from `member`, and their share of those that may.
  func all(_ member: Int) -> (sum: Double, share: Double) {
    (sums[member], sums[member] / Double(max(1, counts[member])))
  }
}
