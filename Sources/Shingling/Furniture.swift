/// What an outlet repeats over its articles: notices, menus, newsletter boxes, copyright lines, standing frames.
///
/// A run of six words is furniture of an outlet when six of its articles or more have it, and at least half of
/// all articles that have it are the outlet's. That is read from the dump alone, in any language; common
/// turns of phrase occur everywhere and are not furniture, nor is a wire text that many outlets print. Words of
/// furniture neither make nor hide a match.
package struct Furniture: Sendable {
  /// Articles by run, and by outlet and run, in cells by hash.
  private var runs: [UInt16]
  private var outletRuns: [UInt16]
  private let mask: UInt64

  package static let runLength = 6
  package static let leastArticles: UInt16 = 6

  /// - Parameter expected: about how many articles will be counted.
  package init(expected: Int) {
    var size = 1 << 16
    while size < expected * 512 && size < 1 << 25 { size *= 2 }
    runs = [UInt16](repeating: 0, count: size)
    outletRuns = [UInt16](repeating: 0, count: size)
    mask = UInt64(size - 1)
  }

  /// Counts the runs of one article, each once but for rare exceptions.
  ///
  /// - Parameter scratch: memory that is used again.
  package mutating func add(
    _ text: ArraySlice<UInt32>, source: UInt32, scratch: inout Scratch
  ) {
    guard source != 0 else { return }
    Furniture.fill(&scratch.hashes, with: text)
    scratch.startArticle()
    let salt = Furniture.salt(source)
    for hash in scratch.hashes where scratch.isNew(hash) {
      let cell = Int(hash & mask)
      runs[cell] = runs[cell] &+ (runs[cell] < .max ? 1 : 0)
      let outletCell = Int(avalanche(hash ^ salt) & mask)
      outletRuns[outletCell] = outletRuns[outletCell] &+ (outletRuns[outletCell] < .max ? 1 : 0)
    }
  }

  package struct Scratch: Sendable {
    fileprivate var hashes: [UInt64] = []
    fileprivate var isFurniture: [Bool] = []
    /// The last run of this article by the low bits of its hash.
    private var seen = [UInt64](repeating: 0, count: 4096)

    package init() {}

    fileprivate mutating func startArticle() {
      for cell in seen.indices { seen[cell] = 0 }
    }

    /// Whether this article has not had the run; one that was driven out by another counts again.
    fileprivate mutating func isNew(_ hash: UInt64) -> Bool {
      let cell = Int(hash >> 52)
      guard seen[cell] != hash else { return false }
      seen[cell] = hash
      return true
    }
  }

  package mutating func add(_ other: Furniture) {
    precondition(other.mask == mask, "counts of one shape only")
    for index in runs.indices {
      runs[index] = UInt16(clamping: Int(runs[index]) + Int(other.runs[index]))
      outletRuns[index] = UInt16(clamping: Int(outletRuns[index]) + Int(other.outletRuns[index]))
    }
  }

  /// Appends the words of `text` that are not furniture of `source` to `kept`.
  package func strip(
    _ text: ArraySlice<UInt32>, source: UInt32, into kept: inout [UInt32],
    scratch: inout Scratch
  ) {
    guard source != 0, text.count >= Furniture.runLength else {
      kept.append(contentsOf: text)
      return
    }
    Furniture.fill(&scratch.hashes, with: text)
    scratch.isFurniture.removeAll(keepingCapacity: true)
    scratch.isFurniture.append(contentsOf: repeatElement(false, count: text.count))
    let salt = Furniture.salt(source)
    for (start, hash) in scratch.hashes.enumerated() {
      let outletCount = outletRuns[Int(avalanche(hash ^ salt) & mask)]
      guard outletCount >= Furniture.leastArticles, outletCount >= runs[Int(hash & mask)] / 2
      else { continue }
      for place in start..<(start + Furniture.runLength) { scratch.isFurniture[place] = true }
    }
    for (place, term) in text.enumerated() where !scratch.isFurniture[place] { kept.append(term) }
  }

  private static func fill(_ hashes: inout [UInt64], with text: ArraySlice<UInt32>) {
    hashes.removeAll(keepingCapacity: true)
    guard text.count >= runLength else { return }
    // A polynomial that rolls: the word that leaves the run is taken off at its power.
    var hash: UInt64 = 0
    for place in text.indices {
      hash = hash &* multiplier &+ UInt64(Term.word(text[place]))
      let start = place - runLength + 1
      guard start >= text.startIndex else { continue }
      hashes.append(avalanche(hash))
      hash = hash &- UInt64(Term.word(text[start])) &* highestPower
    }
  }

  private static let multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25
  /// The multiplier to the power of one less than the run's length.
  private static let highestPower = (1..<runLength).reduce(1 as UInt64) { power, _ in
    power &* multiplier
  }

  private static func salt(_ source: UInt32) -> UInt64 {
    UInt64(source) &* 0x9E37_79B9_7F4A_7C15
  }
}
