internal import Glibc

/// How many articles of a run each word occurs in.
///
/// Words are counted in cells by their hash, without a dictionary: with eight cells or more to a word the
/// counts of rare words are almost always exact, and two parts of a run add up in any order.
package struct DocumentCounts: Sendable {
  private(set) var cells: [UInt32]
  private let mask: UInt32
  /// How many articles were counted.
  package private(set) var articleCount = 0

  /// - Parameter expected: about how many articles will be counted.
  package init(expected: Int) {
    var size = 1 << 16
    while size < expected * 64 && size < 1 << 24 { size *= 2 }
    cells = [UInt32](repeating: 0, count: size)
    mask = UInt32(size - 1)
  }

  /// Counts the words of one article, each once; `words` are ascending.
  package mutating func add(distinctInSorted words: [UInt32]) {
    articleCount += 1
    var last: UInt32?
    for word in words where word != last {
      cells[cell(word)] += 1
      last = word
    }
  }

  /// In how many articles `word` occurs.
  package func count(_ word: UInt32) -> UInt32 {
    cells[cell(word)]
  }

  package mutating func add(_ other: DocumentCounts) {
    precondition(other.cells.count == cells.count, "counts of one shape only")
    articleCount += other.articleCount
    for index in cells.indices { cells[index] += other.cells[index] }
  }

  private func cell(_ word: UInt32) -> Int {
    // The two lowest bits of a word are always zero.
    Int((word >> 2) & mask)
  }
}

/// The share of articles a word is expected in: the dump's own count, blended with a background.
///
///     b(t) = max(background(t), 4·10⁻⁵)
///     p(t) = max((count(t) + 500·b(t)) / (articles + 500), b(t) / 2)
///
/// Five articles say nothing of how common a word is, a hundred thousand say all: the background counts as
/// five hundred articles. A word that is common in the background never becomes rare, so that a
/// language of few articles in a large dump keeps its stop words.
package struct DocumentShares: Sendable {
  private let counts: DocumentCounts
  private let background: BackgroundTable
  /// What the words of the background tell, by their cells in its table, and the others by their counts:
  /// logarithms are taken once.
  ///
  ///     word << 32 | bits of −ln p        where the word stands in the background's table; 0 is a free cell
  private var knownInformation: [UInt64] = []
  private var unknownInformation: [Float] = []

  package init(counts: DocumentCounts, background: BackgroundTable) {
    self.counts = counts
    self.background = background
    knownInformation = (0..<background.cellCount).map { cell in
      let word = background.word(inCell: cell)
      guard word != 0 else { return 0 }
      let prior = background.share(inCell: cell)
      let information = Float(-log(share(count: counts.count(word), prior: prior)))
      return UInt64(word) << 32 | UInt64(information.bitPattern)
    }
    unknownInformation = (0...UInt32(min(counts.articleCount, 1 << 16))).map {
      Float(-log(share(count: $0, prior: 0)))
    }
  }

  package var articleCount: Int { counts.articleCount }

  /// p(t) of a word, above 0 and at most 1.
  package func share(_ word: UInt32) -> Double {
    share(count: counts.count(word), prior: background.share(word))
  }

  private func share(count: UInt32, prior: Double) -> Double {
    let prior = max(prior, DocumentShares.rarest)
    let blended =
      (Double(count) + DocumentShares.pseudoCount * prior)
      / (Double(counts.articleCount) + DocumentShares.pseudoCount)
    return min(1, max(blended, prior / 2))
  }

  /// How many of the run's articles the word occurs in.
  package func count(_ word: UInt32) -> Int { Int(counts.count(word)) }

  /// −ln p(t): how much the word tells.
  package func information(_ word: UInt32) -> Double {
    let mask = knownInformation.count - 1
    var cell = Int(word >> 2) & mask
    while knownInformation[cell] != 0 {
      if knownInformation[cell] >> 32 == UInt64(word) {
        return Double(Float(bitPattern: UInt32(truncatingIfNeeded: knownInformation[cell])))
      }
      cell = (cell + 1) & mask
    }
    let count = Int(counts.count(word))
    return count < unknownInformation.count
      ? Double(unknownInformation[count]) : -log(share(word))
  }

  /// What a word that the background does not know is expected in.
  package static let rarest = 4e-5
  /// How many articles the background counts as.
  package static let pseudoCount = 500.0
}
