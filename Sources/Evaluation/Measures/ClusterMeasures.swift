/// How alike two partitions of the articles are: the clusters of a run and those of the gold labels.
///
///     article     0  1  2  3        table   gold 7: {run 1: 2, run 2: 1}
///     run         1  1  2  2                gold 8: {run 2: 1}
///     gold        7  7  7  8
///
/// All measures come from the counts of this table; no pair of articles is ever visited.
public struct ClusterMeasures: Sendable, Equatable {
  /// Every pair of articles: together in the run, together in the gold.
  public let pairs: PairMeasures
  /// Mean over the articles of the share of their cluster that belongs with them (Bagga and Baldwin
  /// 1998); `nil` without articles.
  public let bCubedPrecision: Double?
  /// Mean over the articles of the share of those that belong with them which is in their cluster.
  public let bCubedRecall: Double?
  /// Agreement of the pairs corrected for chance: 1 for equal partitions, around 0 for unrelated ones
  /// (Hubert and Arabie 1985); `nil` for fewer than two articles.
  public let adjustedRandIndex: Double?
  /// Articles that both sides know, or the gold alone.
  public let articleCount: Int
  /// Articles of the run without a gold label; they are left out.
  public let unlabelledCount: Int
  /// Articles of the gold that the run does not know; each counts as standing alone.
  public let missingCount: Int

  /// Harmonic mean of the two B-cubed measures.
  public var bCubedF1: Double? {
    guard let bCubedPrecision, let bCubedRecall else { return nil }
    return 2 * bCubedPrecision * bCubedRecall / (bCubedPrecision + bCubedRecall)
  }

  /// Compares two labellings of the same articles; only which labels are equal matters.
  ///
  /// - Parameters:
  ///   - predicted: the cluster of each article; `nil` for one the run does not know.
  ///   - gold: the gold cluster of each article; `nil` for one without a label.
  /// - Precondition: both have one entry per article.
  /// - Complexity: O(n log n)
  public init(predicted: [Int?], gold: [Int?]) {
    precondition(predicted.count == gold.count, "one label per article on both sides")
    var cells: [Cell] = []
    cells.reserveCapacity(gold.count)
    var missing = 0
    for (predicted, gold) in zip(predicted, gold) {
      guard let gold else { continue }
      if let predicted {
        cells.append(Cell(gold: gold, group: 0, predicted: predicted))
      } else {
        cells.append(Cell(gold: gold, group: 1, predicted: missing))
        missing += 1
      }
    }
    articleCount = cells.count
    unlabelledCount = zip(predicted, gold).count { $0 != nil && $1 == nil }
    missingCount = missing

    let table = Table(cells)
    pairs = table.pairs
    bCubedPrecision =
      cells.isEmpty ? nil : table.squares(over: \.predictedSize) / Double(cells.count)
    bCubedRecall = cells.isEmpty ? nil : table.squares(over: \.goldSize) / Double(cells.count)
    adjustedRandIndex = table.adjustedRandIndex
  }
}

/// One article's place in the table; `group` keeps articles the run does not know apart from its clusters.
private struct Cell: Comparable {
  let gold: Int
  let group: Int
  let predicted: Int

  static func < (one: Cell, other: Cell) -> Bool {
    (one.gold, one.group, one.predicted) < (other.gold, other.group, other.predicted)
  }

  static func precedesInRun(_ one: Cell, _ other: Cell) -> Bool {
    (one.group, one.predicted, one.gold) < (other.group, other.predicted, other.gold)
  }
}

/// The contingency table: for each cell that is not empty its size and those of its row and column.
private struct Table {
  struct Entry {
    var size: Int
    var goldSize = 0
    var predictedSize = 0
  }

  private var entries: [Entry] = []
  private let articleCount: Int
  private let goldSizes: [Int]
  private let predictedSizes: [Int]

  init(_ cells: [Cell]) {
    let byGold = cells.sorted()
    let byRun = cells.sorted(by: Cell.precedesInRun)
    articleCount = cells.count
    goldSizes = runLengths(byGold.map(\.gold))
    predictedSizes = runLengths(byRun.map { [$0.group, $0.predicted] })

    // The cells in run order know their column's size; sorted by gold they meet their row's size.
    var columns: [(cell: Cell, size: Int, columnSize: Int)] = []
    var start = 0
    for size in predictedSizes {
      var at = start
      for length in runLengths(byRun[start..<(start + size)].map(\.gold)) {
        columns.append((byRun[at], length, size))
        at += length
      }
      start += size
    }
    columns.sort { $0.cell < $1.cell }
    var row = 0
    var filled = 0
    for column in columns {
      entries.append(
        Entry(size: column.size, goldSize: goldSizes[row], predictedSize: column.columnSize))
      filled += column.size
      if filled == goldSizes[row] {
        row += 1
        filled = 0
      }
    }
  }

  private var together: Int { entries.reduce(0) { $0 + pairCount($1.size) } }
  private var goldPairs: Int { goldSizes.reduce(0) { $0 + pairCount($1) } }
  private var predictedPairs: Int { predictedSizes.reduce(0) { $0 + pairCount($1) } }

  var pairs: PairMeasures {
    let falsePositives = predictedPairs - together
    let falseNegatives = goldPairs - together
    return PairMeasures(
      truePositives: together, falsePositives: falsePositives, falseNegatives: falseNegatives,
      trueNegatives: pairCount(articleCount) - together - falsePositives - falseNegatives)
  }

  /// The sum over the articles of the share of their row or column that is in their cell.
  func squares(over size: (Entry) -> Int) -> Double {
    entries.reduce(0) { $0 + Double($1.size) * Double($1.size) / Double(size($1)) }
  }

  var adjustedRandIndex: Double? {
    guard articleCount > 1 else { return nil }
    let expected = Double(goldPairs) * Double(predictedPairs) / Double(pairCount(articleCount))
    let most = Double(goldPairs + predictedPairs) / 2
    guard most != expected else { return 1 }  // both all apart, or both all together
    return (Double(together) - expected) / (most - expected)
  }
}
