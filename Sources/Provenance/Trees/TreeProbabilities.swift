internal import Glibc

/// How likely each arc is in a tree drawn with probability proportional to the product of its arcs'
/// weights.
///
/// By the directed matrix-tree theorem (Tutte 1948; for inferred cascades Xu and Smith 2018) the sum over
/// all trees is a determinant, and an arc's probability a ratio of two. Determinants cancel: with a
/// root that weighs e⁻⁸⁰⁰ nothing is left of them in floating point. The same probability is had without
/// a subtraction. Walk from a member to a source drawn by weight, on and on, to the root: what is left
/// of the walk when its circles are cut out is the member's line of descent in such a tree (Wilson 1996).
/// So
///
///     P(u → v)  ∝  w(u → v) · escape(v, u)
///
/// where `escape(v, u)` is the probability that a walk from u comes to the root without passing v.
/// Members that are not in question are taken out of the walk one by one, each by sums and products of
/// positive numbers alone (Grassmann, Taksar and Heyman 1985), here of their logarithms. Taking out half
/// the members for each half, and so on, gives the escapes for every v in O(n³) for all.
///
/// Only members that may stem from one another are coupled: every strong component is solved by itself, and
/// where times put all in an order the answer is a plain share of the weights.
struct TreeProbabilities {
  /// For each arc its probability; those of one member's arcs add up to one.
  private(set) var probabilities: [Double]
  /// The logarithm of the sum of all trees' weights; of a component that was not solved, of all choices
  /// of one arc a member.
  private(set) var logTotal = 0.0
  /// How many components were too large to solve and got the local answer.
  private(set) var approximatedCount = 0
  private let components: StrongComponents
  private var escapes: [EscapeMatrix?] = []
  private var placeIn: [Int]

  /// - Parameters:
  ///   - arcs: sorted by target; those of member `i` are `arcs[arcStarts[i] ..< arcStarts[i + 1]]`. Every
  ///     member has an arc from the root.
  ///   - tree: for each member the number of its arc in the heaviest tree.
  ///   - exactLimit: a component of more members is not solved; its members' probabilities are the
  ///     shares of weight among the sources that do not descend from them in `tree`.
  /// - Complexity: O(arcs + Σ n³) over the components of n members that are solved.
  init(memberCount: Int, arcs: [Arc], arcStarts: [Int], tree: [Int], exactLimit: Int) {
    components = StrongComponents(memberCount: memberCount, arcs: arcs, arcStarts: arcStarts)
    probabilities = [Double](repeating: 0, count: arcs.count)
    placeIn = [Int](repeating: 0, count: memberCount)
    for component in components.components {
      for (place, member) in component.enumerated() { placeIn[member] = place }
    }
    var lines: DescentLines?
    for (number, component) in components.components.enumerated() {
      var matrix: EscapeMatrix?
      if component.count > exactLimit {
        approximatedCount += 1
        if lines == nil { lines = DescentLines(tree.map { arcs[$0].source }) }
      } else if component.count > 1 {
        let weights = weights(of: number, arcs: arcs, arcStarts: arcStarts)
        logTotal += weights.logDeterminant
        matrix = EscapeMatrix(weights)
      }
      for member in component {
        let range = arcStarts[member]..<arcStarts[member + 1]
        let total = share(range, arcs: arcs, matrix: matrix, lines: matrix == nil ? lines : nil)
        if matrix == nil { logTotal += total }
      }
      escapes.append(matrix)
    }
  }

  /// The probability that both members come straight from the root, given the probabilities that each
  /// does: P(a) P(b) (1 − hit(a, b) hit(b, a)), where a hit is a walk from one that passes the other.
  func bothFromRoot(_ a: Int, _ b: Int, _ probabilityA: Double, _ probabilityB: Double) -> Double {
    let component = components.componentOf[a]
    guard component == components.componentOf[b] else { return probabilityA * probabilityB }
    guard let matrix = escapes[component] else { return max(0, probabilityA + probabilityB - 1) }
    let first = exp(matrix[placeIn[a], placeIn[b]])
    let second = exp(matrix[placeIn[b], placeIn[a]])
    return probabilityA * probabilityB * (first + second - first * second)
  }

  /// Shares out one member's probability among its arcs, by weight and escape.
  private mutating func share(
    _ range: Range<Int>, arcs: [Arc], matrix: EscapeMatrix?, lines: DescentLines?
  ) -> Double {
    for number in range {
      let arc = arcs[number]
      var value = arc.logWeight
      if arc.source != Arc.root,
        components.componentOf[arc.source] == components.componentOf[arc.target]
      {
        if let matrix {
          value += matrix[placeIn[arc.target], placeIn[arc.source]]
        } else if let lines, lines.descends(arc.source, from: arc.target) {
          value = -.infinity
        }
      }
      probabilities[number] = value
    }
    let total = logSum(probabilities[range])
    for number in range { probabilities[number] = exp(probabilities[number] - total) }
    return total
  }

  /// Row by row a component's log weights: where a walk goes from each member, the last column out of
  /// the component.
  private func weights(of number: Int, arcs: [Arc], arcStarts: [Int]) -> WalkWeights {
    let component = components.components[number]
    var weights = WalkWeights(count: component.count)
    for (row, member) in component.enumerated() {
      for arc in arcs[arcStarts[member]..<arcStarts[member + 1]] {
        let isInside =
          arc.source != Arc.root && components.componentOf[arc.source] == number
        let column = isInside ? placeIn[arc.source] : component.count
        weights[row, column] = logAdd(weights[row, column], arc.logWeight)
      }
    }
    return weights
  }
}

/// Who descends from whom in a tree, by the times at which a walk through it enters and leaves.
struct DescentLines {
  private var entries: [Int]
  private var exits: [Int]

  init(_ parents: [Int]) {
    entries = [Int](repeating: 0, count: parents.count)
    exits = entries
    var children: [[Int]] = Array(repeating: [], count: parents.count)
    var stack: [(member: Int, next: Int)] = []
    for (member, parent) in parents.enumerated() where parent != Arc.root {
      children[parent].append(member)
    }
    var clock = 0
    for start in parents.indices where parents[start] == Arc.root {
      stack.append((start, 0))
      while let (member, next) = stack.popLast() {
        if next == 0 { entries[member] = clock }
        clock += 1
        if next < children[member].count {
          stack.append((member, next + 1))
          stack.append((children[member][next], 0))
        } else {
          exits[member] = clock
        }
      }
    }
  }

  func descends(_ member: Int, from ancestor: Int) -> Bool {
    entries[ancestor] <= entries[member] && exits[member] <= exits[ancestor]
  }
}
