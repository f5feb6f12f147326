/// The state of `StoryGrouping` while parts are joined.
///
///     links 0–1 .5, 0–2 .3      cells   →1 .5   →0 .5   →2 .3   →0 .3
///                               nexts     2      none    none    none
///     first cell of part        0: 0   1: 1   2: 3
///
/// A part is known by its smallest node.
struct AverageLinkage {
  /// One end of a link: the node at the other end, the sum of the scores, the part's next cell.
  private struct Cell {
    var node: UInt32
    var next: UInt32
    var sum: Double
  }

  private static let none = UInt32.max

  private let threshold: Double
  private var sizes: [Int]
  private var innerSums: [Double]
  private var parents: [UInt32]
  /// How often a part has changed.
  private var versions: [UInt32]
  private var cells: [Cell] = []
  private var firsts: [UInt32]
  private var lasts: [UInt32]
  private var heap = LinkageHeap()
  /// Scratch: the sum of the links to each part, and the parts with one.
  private var sums: [Double]
  private var touched: [UInt32] = []

  init(links: [StoryLink], threshold: Double, sizes: [Int], innerSums: [Double]) {
    precondition(sizes.count == innerSums.count, "one size and one sum for each node")
    self.threshold = threshold
    self.sizes = sizes
    self.innerSums = innerSums
    let count = sizes.count
    parents = (0..<UInt32(count)).map { $0 }
    versions = [UInt32](repeating: 0, count: count)
    firsts = [UInt32](repeating: Self.none, count: count)
    lasts = firsts
    sums = [Double](repeating: 0, count: count)
    cells.reserveCapacity(links.count * 2)
    for link in links {
      let sum = Double(link.score) * Double(sizes[Int(link.a)]) * Double(sizes[Int(link.b)])
      append(Cell(node: link.b, next: Self.none, sum: sum), to: Int(link.a))
      append(Cell(node: link.a, next: Self.none, sum: sum), to: Int(link.b))
      push(link.a, link.b, sum: sum)
    }
  }

  /// Joins until no two parts may be.
  mutating func run() {
    while let best = heap.popBest() {
      if isCurrent(best) { join(Int(best.a), Int(best.b)) }
      if heap.count > 1 << 12 && heap.count > heap.sweptCount * 2 {
        let versions = versions
        let parents = parents
        heap.sweep { entry in
          parents[Int(entry.a)] == entry.a && parents[Int(entry.b)] == entry.b
            && versions[Int(entry.a)] == entry.versionA
            && versions[Int(entry.b)] == entry.versionB
        }
      }
    }
  }

  /// The part `node` is in, by its smallest node.
  mutating func root(_ node: Int) -> Int {
    var at = node
    while parents[at] != UInt32(at) {
      parents[at] = parents[Int(parents[at])]
      at = Int(parents[at])
    }
    return at
  }

  /// The mean score over the pairs within part `part`; 1 if there is none.
  func cohesion(_ part: Int) -> Double {
    let size = Double(sizes[part])
    return size < 2 ? 1 : innerSums[part] / (size * (size - 1) / 2)
  }

  private func isCurrent(_ entry: LinkageHeap.Entry) -> Bool {
    parents[Int(entry.a)] == entry.a && parents[Int(entry.b)] == entry.b
      && versions[Int(entry.a)] == entry.versionA && versions[Int(entry.b)] == entry.versionB
  }

  private mutating func append(_ cell: Cell, to part: Int) {
    let place = UInt32(cells.count)
    cells.append(cell)
    if firsts[part] == Self.none {
      firsts[part] = place
    } else {
      cells[Int(lasts[part])].next = place
    }
    lasts[part] = place
  }

  /// What holds `part` together.
  private func hold(_ part: Int) -> Double {
    let size = Double(sizes[part])
    let prior = StoryRule.priorPairs
    return (innerSums[part] + prior * threshold) / (size * (size - 1) / 2 + prior)
  }

  /// Offers the two parts if they may be joined as they are now. A pair that is refused comes back
  /// when one of the two has changed.
  private mutating func push(_ first: UInt32, _ second: UInt32, sum: Double) {
    let (a, b) = (min(first, second), max(first, second))
    let average = sum / (Double(sizes[Int(a)]) * Double(sizes[Int(b)]))
    guard average >= threshold else { return }
    let guardScore = StoryRule.guardShare * (hold(Int(a)) * hold(Int(b))).squareRoot()
    guard average >= guardScore else { return }
    heap.push(
      LinkageHeap.Entry(
        average: average, a: a, b: b, versionA: versions[Int(a)], versionB: versions[Int(b)]))
  }

  /// Joins part `b` to part `a`, the smaller.
  private mutating func join(_ a: Int, _ b: Int) {
    parents[b] = UInt32(a)
    cells[Int(lasts[a])].next = firsts[b]
    lasts[a] = lasts[b]
    sizes[a] += sizes[b]
    versions[a] += 1

    // Add up the links by the parts they lead to now. Each of the two had the links between them:
    // half of it.
    var place = firsts[a]
    var between = 0.0
    touched.removeAll(keepingCapacity: true)
    while place != Self.none {
      let cell = cells[Int(place)]
      let part = root(Int(cell.node))
      if part == a {
        between += cell.sum
      } else {
        if sums[part] == 0 { touched.append(UInt32(part)) }
        sums[part] += cell.sum
      }
      place = cell.next
    }
    innerSums[a] += innerSums[b] + between / 2

    // The list shrinks to one cell for each part.
    place = firsts[a]
    var last = Self.none
    for part in touched {
      cells[Int(place)].node = part
      cells[Int(place)].sum = sums[Int(part)]
      last = place
      place = cells[Int(place)].next
      push(UInt32(a), part, sum: sums[Int(part)])
      sums[Int(part)] = 0
    }
    if last == Self.none {
      firsts[a] = Self.none
    } else {
      cells[Int(last)].next = Self.none
    }
    lasts[a] = last
  }
}
