/// The passages that two texts share: what stands in both word for word, and the sentences of one that
/// are reworded in the other.
///
///     A   The blaze killed two people, police said. [Nobody knows] how the fire in Lyon began.
///     B   How the fire in Lyon began is unclear. …
///         "how the fire in lyon began" is one verbatim passage, moved
///
/// Word-for-word runs are found by greedy string tiling (Wise, "String Similarity via Greedy String
/// Tiling", 1993) over seeds of three words, with the information of the words in the place of
/// their number: three rare names make a passage, six stop words do not. Runs a few words apart are one
/// passage. Sentences left over are paired by the telling words they share.
///
/// Passages never overlap in either text, and do not depend on which text is named first.
package struct Passages: Sendable {
  /// By their place in text B.
  package private(set) var all: [Passage]
  /// The words of each text that stand in the other word for word, in verbatim passages.
  package private(set) var verbatimWordsOfA = 0
  package private(set) var verbatimWordsOfB = 0
  /// The words of each text that stand in reworded passages.
  package private(set) var rewordedWordsOfA = 0
  package private(set) var rewordedWordsOfB = 0
  /// The most words in a row that both have.
  package private(set) var longestRun = 0
  /// How many steps the search took: at most 400 per word of both texts.
  package private(set) var operations = 0

  /// Finds the passages of two texts.
  ///
  /// - Complexity: O(n log n) in the words of both, for any texts: a seed that is frequent in both is tried in
  ///   as many places as it has, and comparisons have a budget per word.
  package init(_ a: PassageText, _ b: PassageText) {
    // Ties are broken by place in the first text, so the first text is always the same one.
    let isSwapped = b.precedes(a)
    let first = isSwapped ? b : a
    let second = isSwapped ? a : b
    var tiling = PassageTiling(first, second)
    let tiles = tiling.tiles()
    longestRun = tiles.reduce(0) { max($0, $1.length) }
    let verbatim = PassageChaining(first, second).passages(tiles)
    var pairing = PassageSentences(first, second, verbatim: verbatim)
    var found = pairing.passages()
    operations = tiling.operations + pairing.operations
    if isSwapped { found = found.map(\.swapped) }
    found.sort { $0.rangeB.lowerBound < $1.rangeB.lowerBound }
    all = found
    setBytes(a, b)
    markMoved()
    for place in all.indices {
      let passage = all[place]
      let quoted = max(a.quotedWords(passage.runs), b.quotedWords(passage.swapped.runs))
      all[place].isQuotation = 5 * quoted >= 4 * max(1, passage.equalWords)
    }
    for passage in all {
      switch passage.kind {
      case .verbatim:
        verbatimWordsOfA += passage.equalWords
        verbatimWordsOfB += passage.equalWords
      case .reworded:
        rewordedWordsOfA += passage.rangeA.count
        rewordedWordsOfB += passage.rangeB.count
      }
    }
  }

  /// Words of scripts without spaces overlap: of two passages in a row, the earlier one keeps the bytes.
  private mutating func setBytes(_ a: PassageText, _ b: PassageText) {
    var endA = 0
    for place in all.indices.sorted(by: { all[$0].rangeA.lowerBound < all[$1].rangeA.lowerBound }) {
      let bytes = a.bytes(all[place].rangeA)
      all[place].bytesA = max(bytes.lowerBound, endA)..<bytes.upperBound
      endA = bytes.upperBound
    }
    var endB = 0
    for place in all.indices {
      let bytes = b.bytes(all[place].rangeB)
      all[place].bytesB = max(bytes.lowerBound, endB)..<bytes.upperBound
      endB = bytes.upperBound
    }
  }

  /// Marks the passages outside the heaviest chain of passages that stand in the same order in both: a
  /// longest increasing subsequence by weight.
  private mutating func markMoved() {
    let order = all.indices.sorted { all[$0].rangeA.lowerBound < all[$1].rangeA.lowerBound }
    var rankA = [Int](repeating: 0, count: all.count)
    for (rank, place) in order.enumerated() { rankA[place] = rank }
    var tree = PrefixMaximum(count: all.count)
    var previous = [Int](repeating: -1, count: all.count)
    var best: (weight: Int, place: Int) = (0, -1)
    for place in all.indices {
      let before = tree.maximum(below: rankA[place])
      previous[place] = before.place
      let weight = before.weight + max(1, all[place].weight)
      tree.enter(weight, place: place, at: rankA[place])
      if weight > best.weight { best = (weight, place) }
    }
    for place in all.indices { all[place].isMoved = true }
    var place = best.place
    while place >= 0 {
      all[place].isMoved = false
      place = previous[place]
    }
  }
}

/// A passage that two texts share.
package struct Passage: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Word for word, but for a few words in between.
    case verbatim
    /// Sentences that say the same in other words.
    case reworded
  }

  /// Words in a row that both texts have.
  package struct Run: Hashable, Sendable {
    package let startA: Int
    package let startB: Int
    package let length: Int
  }

  package let kind: Kind
  /// The words of each text.
  package let rangeA: Range<Int>
  package let rangeB: Range<Int>
  /// The words that are equal and stand in the same order, rising in both texts.
  package let runs: [Run]
  /// What the equal words tell, in thousandths of a nat.
  let weight: Int
  /// The bytes of each text as it came, cut at words.
  package internal(set) var bytesA = 0..<0
  package internal(set) var bytesB = 0..<0
  /// Four in five of the equal words stand between quotation marks in one of the texts: two reporters who heard the
  /// same words share them without a copy.
  package internal(set) var isQuotation = false
  /// Stands in another place among the passages of A than among those of B.
  package internal(set) var isMoved = false

  init(_ kind: Kind, _ rangeA: Range<Int>, _ rangeB: Range<Int>, runs: [Run], weight: Int) {
    self.kind = kind
    self.rangeA = rangeA
    self.rangeB = rangeB
    self.runs = runs
    self.weight = weight
  }

  /// How many words are equal.
  package var equalWords: Int { runs.reduce(0) { $0 + $1.length } }

  /// The share of the words of the longer side that are equal.
  package var equalShare: Double {
    Double(equalWords) / Double(max(1, rangeA.count, rangeB.count))
  }

  /// What the equal words tell, in nats: the sum of −ln of the share of articles each occurs in.
  package var information: Double { Double(weight) / 1000 }

  var swapped: Passage {
    Passage(
      kind, rangeB, rangeA,
      runs: runs.map { Run(startA: $0.startB, startB: $0.startA, length: $0.length) },
      weight: weight)
  }
}

/// The heaviest of what was entered at the places below a given one (Fenwick 1994).
private struct PrefixMaximum {
  private var cells: [(weight: Int, place: Int)]

  init(count: Int) {
    cells = Array(repeating: (0, -1), count: count + 1)
  }

  func maximum(below end: Int) -> (weight: Int, place: Int) {
    var best = (weight: 0, place: -1)
    var cell = end
    while cell > 0 {
      if cells[cell].weight > best.weight { best = cells[cell] }
      cell -= cell & -cell
    }
    return best
  }

  mutating func enter(_ weight: Int, place: Int, at rank: Int) {
    var cell = rank + 1
    while cell < cells.count {
      if weight > cells[cell].weight { cells[cell] = (weight, place) }
      cell += cell & -cell
    }
  }
}
