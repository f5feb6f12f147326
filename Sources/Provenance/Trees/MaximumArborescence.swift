/// An arc of a graph of candidate sources: member `target` may have been taken from `source`.
struct Arc: Hashable, Sendable {
  /// A member, or `Arc.root`.
  let source: Int
  let target: Int
  /// The natural logarithm of the arc's weight.
  let logWeight: Double

  /// The source that stands for everything outside the cluster.
  static let root = -1
}

/// The heaviest tree in which every member has one parent and all come from the root.
///
/// The algorithm is Edmonds's (1967; Chu and Liu 1965) in the form of Tarjan (1977) with the repair by
/// Camerini, Fratta and Maffioli (1979): every member takes its heaviest arc; a circle of such arcs is
/// contracted, its remaining arcs losing the weight of what they would replace, and opened again where the
/// arc into it arrives. The arcs of a contracted circle are kept in one meldable skew heap with lazy
/// subtraction (Sleator and Tarjan 1986; Gabow, Galil, Spencer and Tarjan 1986).
///
/// Where the times put all members in an order there is no circle, and this is the greedy choice of
/// everyone's best parent. Equal weights are decided by the order of `arcs`, the first wins.
struct MaximumArborescence {
  /// For each member the number of the arc that leads to it.
  let arcs: [Int]

  /// - Precondition: every member has an arc from the root.
  /// - Complexity: O(arcs · log arcs).
  init(memberCount: Int, arcs: [Arc]) {
    var search = ArborescenceSearch(memberCount: memberCount, arcs: arcs)
    self.arcs = search.run()
  }
}

private struct ArborescenceSearch {
  let arcs: [Arc]
  let memberCount: Int
  // A heap node stands for the arc of the same number.
  var keys: [Double]
  var delays: [Double]
  var lefts: [Int]
  var rights: [Int]
  var heaps: [Int]
  var sets: RollbackSets

  init(memberCount: Int, arcs: [Arc]) {
    self.arcs = arcs
    self.memberCount = memberCount
    keys = arcs.map(\.logWeight)
    delays = [Double](repeating: 0, count: arcs.count)
    lefts = [Int](repeating: -1, count: arcs.count)
    rights = [Int](repeating: -1, count: arcs.count)
    // One vertex more: the root is vertex `memberCount`.
    heaps = [Int](repeating: -1, count: memberCount + 1)
    sets = RollbackSets(count: memberCount + 1)
    for number in arcs.indices {
      heaps[arcs[number].target] = meld(heaps[arcs[number].target], number)
    }
  }

  private func source(_ arc: Int) -> Int {
    arcs[arc].source == Arc.root ? memberCount : arcs[arc].source
  }

  mutating func run() -> [Int] {
    var seenFrom = [Int](repeating: -1, count: memberCount + 1)
    seenFrom[memberCount] = memberCount
    var entering = [Int](repeating: -1, count: memberCount + 1)
    var circles: [(vertex: Int, time: Int, arcs: [Int])] = []
    for start in 0..<memberCount {
      var vertex = start
      var path: [Int] = []
      var taken: [Int] = []
      while seenFrom[vertex] < 0 {
        let best = heaps[vertex]
        precondition(best >= 0, "every member needs an arc from the root")
        push(best)
        let weight = keys[best]
        delays[best] -= weight
        heaps[vertex] = pop(best)
        path.append(vertex)
        taken.append(best)
        seenFrom[vertex] = start
        vertex = sets.find(source(best))
        guard seenFrom[vertex] == start else { continue }
        var heap = -1
        let end = taken.count
        let time = sets.time
        var member: Int
        repeat {
          member = path.removeLast()
          heap = meld(heap, heaps[member])
        } while sets.join(vertex, member)
        vertex = sets.find(vertex)
        heaps[vertex] = heap
        seenFrom[vertex] = -1
        circles.append((vertex, time, Array(taken[path.count..<end])))
        taken.removeLast(end - path.count)
      }
      for arc in taken { entering[sets.find(arcs[arc].target)] = arc }
    }
    for circle in circles.reversed() {
      sets.rollback(to: circle.time)
      let arrival = entering[circle.vertex]
      for arc in circle.arcs { entering[sets.find(arcs[arc].target)] = arc }
      entering[sets.find(arcs[arrival].target)] = arrival
    }
    return Array(entering.prefix(memberCount))
  }

  private func isHeavier(_ first: Int, _ second: Int) -> Bool {
    keys[first] != keys[second] ? keys[first] > keys[second] : first < second
  }

  private mutating func push(_ node: Int) {
    let delay = delays[node]
    guard delay != 0 else { return }
    keys[node] += delay
    if lefts[node] >= 0 { delays[lefts[node]] += delay }
    if rights[node] >= 0 { delays[rights[node]] += delay }
    delays[node] = 0
  }

  private mutating func pop(_ node: Int) -> Int {
    push(node)
    return meld(lefts[node], rights[node])
  }

  /// Melds two skew heaps without recursion: walks down the right spines, then swaps on the way back.
  private mutating func meld(_ first: Int, _ second: Int) -> Int {
    var a = first
    var b = second
    var spine: [Int] = []
    while a >= 0, b >= 0 {
      push(a)
      push(b)
      if isHeavier(b, a) { swap(&a, &b) }
      spine.append(a)
      a = rights[a]
    }
    var rest = a >= 0 ? a : b
    for node in spine.reversed() {
      rights[node] = lefts[node]
      lefts[node] = rest
      rest = node
    }
    return rest
  }
}

/// Disjoint sets by size whose joins can be taken back.
private struct RollbackSets {
  /// The parent of an element, or minus the size of its set.
  private var parents: [Int]
  private var changes: [(element: Int, before: Int)] = []

  init(count: Int) {
    parents = [Int](repeating: -1, count: count)
  }

  var time: Int { changes.count }

  func find(_ element: Int) -> Int {
    var at = element
    while parents[at] >= 0 { at = parents[at] }
    return at
  }

  /// False if the two were one set already.
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    var a = find(first)
    var b = find(second)
    if a == b { return false }
    if parents[a] > parents[b] { swap(&a, &b) }
    changes.append((a, parents[a]))
    changes.append((b, parents[b]))
    parents[a] += parents[b]
    parents[b] = a
    return true
  }

  mutating func rollback(to time: Int) {
    while changes.count > time {
      let change = changes.removeLast()
      parents[change.element] = change.before
    }
  }
}
