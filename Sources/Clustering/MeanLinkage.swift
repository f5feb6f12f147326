/// Agglomerates groups by the mean score between them (UPGMA: Sokal, Michener 1958), over sparse scores.
///
/// Of two small groups every pair without a score counts as zero. Of large ones most pairs were never candidates,
/// which says nothing: an article of a crowd meets only the next few before and behind it. There the mean is over
/// the pairs with a score, and each article of the smaller group is expected to have a bounded number of them.
/// Two groups may only join if a joining score connects them.
struct MeanLinkage {
  private struct Edge {
    var sum = 0.0
    /// How many pairs have a score.
    var count = 0
    var joins = false
  }

  /// How many articles of another group one is expected to have been measured with, if it has so many.
  private static let expectedMeetings = 8

  private var sizes: [Int]
  private var edges: [[Int: Edge]]

  /// - Parameter sizes: how many measured articles every group has at first.
  init(sizes: [Int]) {
    self.sizes = sizes
    edges = Array(repeating: [:], count: sizes.count)
  }

  /// Adds a score between two groups; one within a group says nothing.
  mutating func add(_ a: Int, _ b: Int, _ score: Double, joins: Bool) {
    guard a != b else { return }
    // Sums of multiples of 2⁻²⁰ are exact, so that they do not depend on their order.
    let exact = (score * 1_048_576).rounded() / 1_048_576
    for (one, other) in [(a, b), (b, a)] {
      var edge = edges[one][other] ?? Edge()
      edge.sum += exact
      edge.count += 1
      edge.joins = edge.joins || joins
      edges[one][other] = edge
    }
  }

  /// Per group at first, the group it ends in; joins the best pair while its mean is at least `threshold`.
  ///
  /// Ties are broken by the groups' numbers.
  mutating func merged(threshold: Double) -> [Int] {
    var heap = LinkageHeap()
    func push(_ a: Int, _ b: Int, _ edge: Edge) {
      let smaller = min(sizes[a], sizes[b])
      let expected = smaller * min(max(sizes[a], sizes[b]), MeanLinkage.expectedMeetings)
      let mean = edge.sum / Double(max(edge.count, expected))
      guard edge.joins, mean >= threshold else { return }
      // A group's size says whether it has grown since.
      heap.push(
        LinkageHeap.Entry(
          average: mean, a: UInt32(min(a, b)), b: UInt32(max(a, b)),
          versionA: UInt32(sizes[min(a, b)]), versionB: UInt32(sizes[max(a, b)])))
    }
    for a in edges.indices {
      for (b, edge) in edges[a] where a < b {
        push(a, b, edge)
      }
    }
    var roots = Array(sizes.indices)
    while let best = heap.popBest() {
      let a = Int(best.a)
      let b = Int(best.b)
      // An entry is stale when one of its groups has grown or gone.
      guard roots[a] == a, roots[b] == b, sizes[a] == Int(best.versionA),
        sizes[b] == Int(best.versionB)
      else { continue }
      roots[b] = a
      sizes[a] += sizes[b]
      edges[a][b] = nil
      for (other, edge) in edges[b] where other != a {
        edges[other][b] = nil
        var sum = edges[a][other] ?? Edge()
        sum.sum += edge.sum
        sum.count += edge.count
        sum.joins = sum.joins || edge.joins
        edges[a][other] = sum
        edges[other][a] = sum
      }
      edges[b] = [:]
      for (other, edge) in edges[a] {
        push(a, other, edge)
      }
    }
    for group in roots.indices {
      var root = roots[group]
      while roots[root] != root { root = roots[root] }
      roots[group] = root
    }
    return roots
  }
}
