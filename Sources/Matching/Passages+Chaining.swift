/// Joins runs a few words apart into passages.
///
///     A   the ministers met in Geneva | on Monday | and agreed to meet again within a month
///     B   the ministers met in Geneva |           | and agreed to meet again within a month
///         one passage of two runs
struct PassageChaining {
  private let a: PassageText
  private let b: PassageText

  /// The most words that may differ between two runs of a passage.
  static let longestGap = 5

  init(_ a: PassageText, _ b: PassageText) {
    self.a = a
    self.b = b
  }

  /// - Parameter tiles: by their place in b; they overlap in neither text.
  /// - Complexity: O(words of a + tiles).
  func passages(_ tiles: [PassageTiling.Tile]) -> [Passage] {
    /// Per word of a, whether a tile begins there.
    var isTileStart = [Bool](repeating: false, count: a.count)
    for tile in tiles { isTileStart[tile.a] = true }
    var passages: [Passage] = []
    var runs: [Passage.Run] = []
    for tile in tiles {
      let next = Passage.Run(startA: tile.a, startB: tile.b, length: tile.length)
      if let last = runs.last {
        let gapA = (last.startA + last.length, next.startA)
        let gapB = (last.startB + last.length, next.startB)
        let isNear =
          gapA.0 <= gapA.1 && gapA.1 - gapA.0 <= PassageChaining.longestGap
          && gapB.1 - gapB.0 <= PassageChaining.longestGap
          && !isTileStart[gapA.0..<gapA.1].contains(true)
        if isNear {
          runs += WordAlignment(a, b, gapA.0..<gapA.1, gapB.0..<gapB.1).runs
        } else {
          passages.append(passage(runs))
          runs = []
        }
      }
      runs.append(next)
    }
    if !runs.isEmpty { passages.append(passage(runs)) }
    return passages
  }

  private func passage(_ parts: [Passage.Run]) -> Passage {
    var runs: [Passage.Run] = []
    for part in parts {
      if let last = runs.last, last.startA + last.length == part.startA,
        last.startB + last.length == part.startB
      {
        runs[runs.count - 1] = Passage.Run(
          startA: last.startA, startB: last.startB, length: last.length + part.length)
      } else {
        runs.append(part)
      }
    }
    let first = runs[0]
    let last = runs[runs.count - 1]
    return Passage(
      .verbatim, first.startA..<(last.startA + last.length),
      first.startB..<(last.startB + last.length), runs: runs, weight: a.weight(of: runs))
  }
}

extension PassageText {
  /// What the words of `runs` tell, when this text is text A.
  func weight(of runs: [Passage.Run]) -> Int {
    runs.reduce(0) { sum, run in
      weights[run.startA..<(run.startA + run.length)].reduce(sum) { $0 + Int($1) }
    }
  }
}

/// The equal words of two short ranges in their order: a heaviest common subsequence.
///
/// A word counts what it tells and half a nat besides, so that telling words are not given up for more stop
/// words.
///
/// - Complexity: O(words of one · words of the other); both are at most a sentence.
struct WordAlignment {
  private(set) var runs: [Passage.Run] = []
  private(set) var operations = 0

  init(_ a: PassageText, _ b: PassageText, _ rangeA: Range<Int>, _ rangeB: Range<Int>) {
    guard !rangeA.isEmpty, !rangeB.isEmpty else { return }
    let width = rangeB.count + 1
    operations = (rangeA.count + 1) * width
    var table = [Int32](repeating: 0, count: operations)
    // table[i, j] is the most that the words from i and j on have in common.
    for i in stride(from: rangeA.count - 1, through: 0, by: -1) {
      for j in stride(from: rangeB.count - 1, through: 0, by: -1) {
        var best = max(table[(i + 1) * width + j], table[i * width + j + 1])
        if a.words[rangeA.lowerBound + i] == b.words[rangeB.lowerBound + j] {
          let value = a.weights[rangeA.lowerBound + i] + Int32(PassageTiling.valueOfPlace)
          best = max(best, table[(i + 1) * width + j + 1] + value)
        }
        table[i * width + j] = best
      }
    }
    var i = 0
    var j = 0
    while i < rangeA.count, j < rangeB.count {
      let startA = rangeA.lowerBound + i
      let startB = rangeB.lowerBound + j
      let value = a.weights[startA] + Int32(PassageTiling.valueOfPlace)
      if a.words[startA] == b.words[startB],
        table[i * width + j] == table[(i + 1) * width + j + 1] + value
      {
        take(startA, startB)
        i += 1
        j += 1
      } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private mutating func take(_ startA: Int, _ startB: Int) {
    if let last = runs.last, last.startA + last.length == startA,
      last.startB + last.length == startB
    {
      runs[runs.count - 1] = Passage.Run(
        startA: last.startA, startB: last.startB, length: last.length + 1)
    } else {
      runs.append(Passage.Run(startA: startA, startB: startB, length: 1))
    }
  }
}
