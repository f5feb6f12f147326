/// Log weights of the steps of a walk among the members of a component and out of it.
///
///             to 0   to 1   out
///     from 0    −∞   −0.2  −1.6
///     from 1  −0.7     −∞  −0.7
struct WalkWeights {
  let count: Int
  private var cells: [Double]

  init(count: Int) {
    self.count = count
    cells = [Double](repeating: -.infinity, count: count * (count + 1))
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * (count + 1) + column] }
    set { cells[row * (count + 1) + column] = newValue }
  }

  /// Takes `member` out of the walk: who stepped to it steps on to where it leads.
  ///
  /// - Returns: the logarithms of where `member` leads, which add up to one.
  mutating func remove(_ member: Int, others: [Int]) -> [Double] {
    var leads = [Double](repeating: -.infinity, count: count + 1)
    for other in others { leads[other] = self[member, other] }
    leads[count] = self[member, count]
    let total = logSum(leads)
    for column in leads.indices { leads[column] -= total }
    for row in others {
      let step = self[row, member]
      guard step > -.infinity else { continue }
      for column in others where column != row {
        self[row, column] = logAdd(self[row, column], step + leads[column])
      }
      self[row, count] = logAdd(self[row, count], step + leads[count])
    }
    return leads
  }
}

extension WalkWeights {
  /// The logarithm of the sum of the weights of all trees of the component: members are taken out one by
  /// one, and the sums of what each leads to are the pivots.
  var logDeterminant: Double {
    var rest = self
    var sum = 0.0
    for member in 0..<count {
      let others = Array((member + 1)..<count)
      sum += logSum(others.map { rest[member, $0] } + [rest[member, count]])
      _ = rest.remove(member, others: others)
    }
    return sum
  }
}

/// For each pair of members of a component the logarithm of the probability that a walk from the
/// second leaves the component without passing the first.
struct EscapeMatrix {
  private let count: Int
  private var cells: [Double]

  subscript(avoided: Int, start: Int) -> Double {
    cells[avoided * count + start]
  }

  /// - Precondition: from every member the walk can leave.
  /// - Complexity: O(members³).
  init(_ weights: WalkWeights) {
    count = weights.count
    cells = [Double](repeating: -.infinity, count: count * count)
    var removed: [(member: Int, leads: [Double])] = []
    halve(weights, Array(0..<count), &removed)
  }

  /// Fills the rows of `members`, the only ones left in the walk of `weights`.
  private mutating func halve(
    _ weights: WalkWeights, _ members: [Int], _ removed: inout [(member: Int, leads: [Double])]
  ) {
    if members.count == 1 {
      fill(members[0], removed)
      return
    }
    let middle = members.count / 2
    let halves = [Array(members[..<middle]), Array(members[middle...])]
    for (kept, leaving) in [(halves[0], halves[1]), (halves[1], halves[0])] {
      var rest = weights
      let depth = removed.count
      for (index, member) in leaving.enumerated() {
        let others = kept + leaving[(index + 1)...]
        removed.append((member, rest.remove(member, others: others)))
      }
      halve(rest, kept, &removed)
      removed.removeLast(removed.count - depth)
    }
  }

  /// The escapes past `avoided`, from the member removed last back to the first.
  private mutating func fill(_ avoided: Int, _ removed: [(member: Int, leads: [Double])]) {
    let row = avoided * count
    for (member, leads) in removed.reversed() {
      var sum = leads[count]
      for other in 0..<count where leads[other] > -.infinity {
        sum = logAdd(sum, leads[other] + cells[row + other])
      }
      cells[row + member] = sum
    }
  }
}
