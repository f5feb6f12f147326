/// What an outlet repeats over its articles: notices, menus, newsletter boxes, copyright lines, standing frames.
///
/// A run of six words is furniture of an outlet when five of its articles or more have it, and at least half of
/// all articles that have it are the outlet's. That is read from the dump alone, in any language; common
/// turns of phrase occur everywhere and are not furniture, nor is a wire text that many outlets print. Words of
/// furniture neither make nor hide a match.
///
/// Runs are counted outlet by outlet, in a small table of one outlet at a time; the few that an outlet repeats
/// are then counted in all articles:
///
///     frequent runs   outlet 7: r3 ×9, r8 ×6     outlet 9: r3 ×7
///     in all          r3 ×16  r8 ×6
///     furniture       outlet 7: r3 r8
package struct Furniture: Sendable {
  /// A run that an outlet repeats.
  package struct FrequentRun: Sendable {
    let hash: UInt64
    let count: UInt32
  }

  package static let runLength = 6
  package static let leastArticles: UInt32 = 5

  /// The runs that at least five of an outlet's articles have, each with how many have it.
  ///
  /// - Parameter texts: how many articles there are, and the text of each.
  /// - Complexity: O(words); a byte of scratch for every two words, up to 32 MiB.
  package static func frequentRuns(
    of count: Int, text: (Int) -> ArraySlice<UInt32>
  ) -> [FrequentRun] {
    guard count >= Int(leastArticles) else { return [] }
    let words = (0..<count).reduce(0) { $0 + text($1).count }
    var bits = 12
    while bits < 25, 1 << bits < words * 2 { bits += 1 }
    let shift = UInt64(64 - bits)
    // Too many at most, never too few: an article that has a run twice counts twice.
    var roughly = [UInt8](repeating: 0, count: 1 << bits)
    for article in 0..<count {
      forEachRun(of: text(article)) { _, hash in
        let cell = Int(truncatingIfNeeded: hash >> shift)
        roughly[cell] += roughly[cell] < 255 ? 1 : 0
      }
    }
    guard roughly.contains(where: { $0 >= leastArticles }) else { return [] }
    var table = RunTable()
    for article in 0..<count {
      forEachRun(of: text(article)) { _, hash in
        if roughly[Int(truncatingIfNeeded: hash >> shift)] >= leastArticles {
          table.count(table.insert(hash), in: UInt32(article))
        }
      }
    }
    return table.hashes.indices.compactMap { cell in
      table.hashes[cell] != 0 && table.counts[cell] >= leastArticles
        ? FrequentRun(hash: table.hashes[cell], count: table.counts[cell]) : nil
    }
  }

  /// Counts how many articles have the runs that some outlet repeats. Counts of parts add up.
  package struct Counts: Sendable {
    fileprivate var table = RunTable()

    /// Starts at zero.
    package init(_ runs: some Sequence<FrequentRun>) {
      for run in runs { _ = table.insert(run.hash) }
    }

    package var isEmpty: Bool { table.isEmpty }

    /// - Parameter article: another number for each article.
    package mutating func add(_ text: ArraySlice<UInt32>, article: UInt32) {
      forEachRun(of: text) { _, hash in
        if let cell = table.cell(of: hash) { table.count(cell, in: article) }
      }
    }

    /// - Parameter other: counts of the same runs.
    package mutating func add(_ other: Counts) {
      for cell in table.counts.indices { table.counts[cell] += other.table.counts[cell] }
    }
  }

  /// The hashes of outlets' furniture, mixed with the outlet.
  private var table = RunTable()

  /// - Parameters:
  ///   - outlets: the runs that each outlet repeats.
  ///   - counts: of these runs in all articles.
  package init(_ outlets: [(source: UInt32, runs: [FrequentRun])], counts: Counts) {
    for (source, runs) in outlets {
      for run in runs {
        guard let cell = counts.table.cell(of: run.hash),
          run.count >= counts.table.counts[cell] / 2
        else { continue }
        _ = table.insert(Furniture.mixed(run.hash, source))
      }
    }
  }

  package var isEmpty: Bool { table.isEmpty }

  /// Appends the words of `text` that are not furniture of `source` to `kept`, and says whether any is left out.
  package func strip(
    _ text: ArraySlice<UInt32>, source: UInt32, into kept: inout [UInt32]
  ) -> Bool {
    guard source != 0, !table.isEmpty else { return false }
    // Where furniture that was found last ends.
    var end = text.startIndex
    var next = text.startIndex
    Furniture.forEachRun(of: text) { start, hash in
      guard table.cell(of: Furniture.mixed(hash, source)) != nil else { return }
      if start > end {
        kept.append(contentsOf: text[next..<start])
        next = start
      }
      end = start + Furniture.runLength
      next = end
    }
    guard end > text.startIndex else { return false }
    kept.append(contentsOf: text[next...])
    return true
  }

  /// Calls `body` for every run of `text` with where it starts and its hash, which is never 0.
  @inline(__always)
  private static func forEachRun(
    of text: ArraySlice<UInt32>, _ body: (_ start: Int, _ hash: UInt64) -> Void
  ) {
    guard text.count >= runLength else { return }
    let base = text.startIndex
    unsafe text.withUnsafeBufferPointer { text in
      // A polynomial that rolls: the word that leaves the run is taken off at its power.
      var hash: UInt64 = 0
      for place in 0..<text.count {
        hash = unsafe hash &* multiplier &+ UInt64(Term.word(text[place]))
        let start = place - runLength + 1
        guard start >= 0 else { continue }
        body(base + start, avalanche(hash) | 1)
        hash = unsafe hash &- UInt64(Term.word(text[start])) &* highestPower
      }
    }
  }

  private static func mixed(_ hash: UInt64, _ source: UInt32) -> UInt64 {
    avalanche(hash ^ UInt64(source) &* 0x9E37_79B9_7F4A_7C15) | 1
  }

  private static let multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25
  /// The multiplier to the power of one less than the run's length.
  private static let highestPower: UInt64 = (1..<runLength).reduce(1) { power, _ in
    power &* multiplier
  }
}

/// Runs by their hashes, open addressed with linear probing, each with how many articles have it. In front of it
/// stands a bit for each of some hashes, as most words of most texts begin no run that is looked for.
private struct RunTable: Sendable {
  /// 0 is a free cell.
  private(set) var hashes = [UInt64](repeating: 0, count: 64)
  var counts = [UInt32](repeating: 0, count: 64)
  /// The article that counted last, plus one.
  private var lasts = [UInt32](repeating: 0, count: 64)
  private var filter = [UInt64](repeating: 0, count: 16)
  private var used = 0

  var isEmpty: Bool { used == 0 }

  /// Where the hash stands; `nil` if it is not there.
  @inline(__always)
  func cell(of hash: UInt64) -> Int? {
    let bit = Int(truncatingIfNeeded: hash >> 40) & (filter.count * 64 - 1)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return nil }
    let cell = freeCell(hash)
    return hashes[cell] == hash ? cell : nil
  }

  /// Where the hash stands from now on.
  mutating func insert(_ hash: UInt64) -> Int {
    let cell = freeCell(hash)
    if hashes[cell] == hash { return cell }
    if used * 2 >= hashes.count {
      grow()
      return insert(hash)
    }
    hashes[cell] = hash
    used += 1
    mark(hash)
    return cell
  }

  /// Counts an article, once however often it comes in a row.
  mutating func count(_ cell: Int, in article: UInt32) {
    counts[cell] += lasts[cell] == article + 1 ? 0 : 1
    lasts[cell] = article + 1
  }

  /// The cell with the hash, or the free one where it belongs.
  private func freeCell(_ hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var cell = Int(truncatingIfNeeded: hash >> 20) & mask
    while hashes[cell] != 0, hashes[cell] != hash { cell = (cell + 1) & mask }
    return cell
  }

  private mutating func mark(_ hash: UInt64) {
    let bit = Int(truncatingIfNeeded: hash >> 40) & (filter.count * 64 - 1)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private mutating func grow() {
    let old = (hashes: hashes, counts: counts, lasts: lasts)
    let size = old.hashes.count * 2
    hashes = [UInt64](repeating: 0, count: size)
    counts = [UInt32](repeating: 0, count: size)
    lasts = counts
    filter = [UInt64](repeating: 0, count: min(size / 4, 1 << 15))
    for place in old.hashes.indices where old.hashes[place] != 0 {
      let cell = freeCell(old.hashes[place])
      hashes[cell] = old.hashes[place]
      counts[cell] = old.counts[place]
      lasts[cell] = old.lasts[place]
      mark(old.hashes[place])
    }
  }
}
