/// A sum of small regression trees over a row of features (gradient boosting, Friedman 2001).
///
///     title 0.5 lag 1.2 −0.3 0.1 0.4        written in prefix order: a feature and its limit, what holds up to
///                                           the limit, what holds above; a number alone is a leaf
///
/// Trees are kept as full ones of one depth in flat arrays, with the children of node `i` at `2i + 1` and
/// `2i + 2`; a leaf higher up stands below a split that is never passed.
package struct RegressionTrees: Sendable, Equatable {
  package private(set) var count = 0
  private let depth: Int
  private var features: [Int16] = []
  private var limits: [Float] = []
  private var leaves: [Float] = []

  /// - Parameters:
  ///   - text: a tree a line, with the names of features.
  ///   - names: of the features, in the order of a row.
  package init(_ text: String, names: [String]) {
    let numbers = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
      .filter { !$0.isEmpty }
    var trees: [Branch] = []
    for line in lines {
      var rest = line[...]
      trees.append(Branch(&rest, numbers))
      precondition(rest.isEmpty, "a tree a line")
    }
    depth = trees.map(\.depth).max() ?? 0
    count = trees.count
    for tree in trees { append(tree) }
  }

  /// None, which add nothing.
  package static let none = RegressionTrees("", names: [])

  private mutating func append(_ tree: Branch) {
    var level = [tree]
    for _ in 0..<depth {
      var next: [Branch] = []
      for branch in level {
        switch branch {
        case .leaf:
          features.append(0)
          limits.append(.infinity)
          next += [branch, branch]
        case .split(let feature, let limit, let low, let high):
          features.append(Int16(feature))
          limits.append(limit)
          next += [low, high]
        }
      }
      level = next
    }
    for case .leaf(let value) in level { leaves.append(value) }
  }

  /// The sum of what the trees say of the row that begins at `start`.
  ///
  /// - Complexity: O(trees · depth).
  func score(_ values: [Float], from start: Int) -> Double {
    let inner = (1 << depth) - 1
    var sum: Float = 0
    for tree in 0..<count {
      let base = tree * inner
      var node = 0
      while node < inner {
        let isAbove = values[start + Int(features[base + node])] > limits[base + node]
        node = 2 * node + (isAbove ? 2 : 1)
      }
      sum += leaves[tree * (inner + 1) + node - inner]
    }
    return Double(sum)
  }
}

private indirect enum Branch {
  case leaf(Float)
  case split(feature: Int, limit: Float, low: Branch, high: Branch)

  /// Takes a branch off the words.
  init(_ words: inout ArraySlice<Substring>, _ numbers: [String: Int]) {
    guard let word = words.popFirst() else { preconditionFailure("a tree breaks off") }
    if let value = Float(word) {
      self = .leaf(value)
      return
    }
    guard let feature = numbers[String(word)], let limit = words.popFirst().flatMap({ Float($0) })
    else { preconditionFailure("no feature \(word)") }
    let low = Branch(&words, numbers)
    self = .split(feature: feature, limit: limit, low: low, high: Branch(&words, numbers))
  }

  var depth: Int {
    switch self {
    case .leaf: 0
    case .split(_, _, let low, let high): 1 + max(low.depth, high.depth)
    }
  }
}
