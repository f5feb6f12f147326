internal import Glibc

/// In how many articles of a run each word occurs.
///
///     word << 32 | count      open addressed, linear probing; 0 is a free cell
package struct DocumentCounts: Sendable {
  private(set) var cells = [UInt64](repeating: 0, count: 1 << 10)
  private var bits: UInt32 = 10
  private var used = 0
  private let factor = HashFactor.secret
  /// How many articles were counted.
  package private(set) var articleCount = 0

  package init() {}

  /// Counts the words of one article, which are distinct.
  ///
  /// - Complexity: O(words).
  package mutating func add(distinct words: some Sequence<UInt32>) {
    articleCount += 1
    for word in words { add(1, to: word) }
  }

  /// In how many articles `word` occurs.
  package func count(_ word: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: cells[cell(of: word)])
  }

  /// Adds what was counted in other articles.
  package mutating func add(_ other: DocumentCounts) {
    articleCount += other.articleCount
    for cell in other.cells where cell != 0 {
      add(UInt32(truncatingIfNeeded: cell), to: UInt32(cell >> 32))
    }
  }

  @inline(__always)
  private mutating func add(_ count: UInt32, to word: UInt32) {
    var cell = cell(of: word)
    if cells[cell] == 0 {
      if used * 2 >= cells.count {
        grow()
        cell = self.cell(of: word)
      }
      used += 1
      cells[cell] = UInt64(word | 1) << 32
    }
    cells[cell] += UInt64(count)
  }

  private mutating func grow() {
    let old = cells
    bits += 1
    cells = [UInt64](repeating: 0, count: 1 << Int(bits))
    for entry in old where entry != 0 { cells[cell(of: UInt32(entry >> 32))] = entry }
  }

  /// Where the word stands, or the free cell where it would stand.
  @inline(__always)
  func cell(of word: UInt32) -> Int {
    // With a bit set no word is zero.
    let tag = word | 1
    let mask = cells.count - 1
    var cell = Int((tag &* factor) >> (32 - bits))
    while holdsOther(cells[cell], than: tag) { cell = (cell + 1) & mask }
    return cell
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
  /// What the words of the counts tell, by their cells: logarithms are taken once.
  private var informationOfCells: [Float] = []

  package init(counts: DocumentCounts, background: BackgroundTable) {
    self.counts = counts
    self.background = background
    // Most words occur a few times and are in no background.
    let ofCounts = (0..<64).map { information(count: $0, prior: 0) }
    informationOfCells = counts.cells.map { cell in
      guard cell != 0 else { return 0 }
      let count = UInt32(truncatingIfNeeded: cell)
      let prior = background.share(UInt32(cell >> 32) & Term.wordMask)
      return prior == 0 && count < ofCounts.count
        ? ofCounts[Int(count)] : information(count: count, prior: prior)
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

  private func information(count: UInt32, prior: Double) -> Float {
    Float(-log(share(count: count, prior: prior)))
  }

  /// How many of the run's articles the word occurs in.
  package func count(_ word: UInt32) -> Int { Int(counts.count(word)) }

  /// −ln p(t): how much the word tells. `word` need not have been counted.
  ///
  /// - Complexity: O(1), one look-up for a word that was counted.
  package func information(_ word: UInt32) -> Double {
    let cell = counts.cell(of: word)
    guard counts.cells[cell] != 0 else {
      return -log(share(word))
    }
    return Double(informationOfCells[cell])
  }

  /// What a word that the background does not know is expected in.
  package static let rarest = 4e-5
  /// How many articles the background counts as.
  package static let pseudoCount = 500.0
}

/// Whether a cell holds another word: neither this one nor none. One rare branch instead of two frequent ones.
@inline(__always)
private func holdsOther(_ cell: UInt64, than tag: UInt32) -> Bool {
  (cell >> 32) &* UInt64(UInt32(truncatingIfNeeded: cell >> 32) ^ tag) != 0
}
