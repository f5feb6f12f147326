internal import ArticleModel
internal import Shingling

/// An article's text, to be covered by what other articles have of it.
///
/// A place is a run of three words, as in `ClusterTexts`; places count as had by a source where it has a
/// whole passage of them.
struct TextCover {
  let wordCount: Int
  private let places: PlaceTable
  private let placeCount: Int
  /// Up to each word how many are names or numbers, as far as capitals and digits tell.
  private let factSums: [Int]
  private(set) var explained: [Bool]

  init(_ words: ArraySlice<UInt32>) {
    let words = Array(words)
    wordCount = words.count
    placeCount = max(0, words.count - ClusterTexts.width + 1)
    places = PlaceTable((0..<placeCount).map { TextCover.key(words[...], $0) })
    var sums = [0]
    for word in words { sums.append((sums.last ?? 0) + (Term.isFact(word) ? 1 : 0)) }
    factSums = sums
    explained = Array(repeating: false, count: placeCount)
  }

  private static func key(_ words: ArraySlice<UInt32>, _ place: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in place..<(place + ClusterTexts.width) {
      key = (key ^ UInt64(Term.word(words[index]))) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 32
    }
    return key
  }

  /// The places that `source` has, in runs of at least `leastRun` of them.
  func hits(_ source: ArraySlice<UInt32>, leastRun: Int) -> [Bool] {
    var hits = [Bool](repeating: false, count: placeCount)
    for place in source.indices.dropLast(ClusterTexts.width - 1) {
      places.forEachPlace(TextCover.key(source, place)) { hits[$0] = true }
    }
    var kept = [Bool](repeating: false, count: placeCount)
    for run in TextCover.runs(hits) where run.count >= leastRun {
      for place in run { kept[place] = true }
    }
    return kept
  }

  mutating func add(_ hits: [Bool]) {
    for place in hits.indices where hits[place] { explained[place] = true }
  }

  /// The share of the words in places that `hits` has and that are not explained yet, in runs of at least
  /// `leastRun` places.
  func gain(_ hits: [Bool], leastRun: Int) -> Double {
    var words = 0
    for run in new(hits) where run.count >= leastRun { words += run.count + ClusterTexts.width - 1 }
    return min(1, Double(words) / Double(max(1, wordCount)))
  }

  /// How many names and numbers shared passages hold at least, of what the text as a whole has on as many words.
  static let leastFacts = 0.3

  /// Whether the new places hold names and numbers as the text does, or nearly: what a standing frame shares with
  /// its like are the words between them.
  func holdsFacts(_ hits: [Bool]) -> Bool {
    var (words, facts) = (0, 0)
    for run in new(hits) {
      let end = min(wordCount, run.upperBound + ClusterTexts.width - 1)
      words += end - run.lowerBound
      facts += factSums[end] - factSums[run.lowerBound]
    }
    let all = factSums.last ?? 0
    guard all >= 5 else { return true }
    return Double(facts * wordCount) >= TextCover.leastFacts * Double(words * all)
  }

  /// The share of the words that is explained.
  var share: Double {
    var (words, reach) = (0, 0)
    for place in explained.indices where explained[place] {
      words += place + ClusterTexts.width - max(reach, place)
      reach = place + ClusterTexts.width
    }
    return Double(words) / Double(max(1, wordCount))
  }

  private func new(_ hits: [Bool]) -> [Range<Int>] {
    TextCover.runs(hits.indices.map { hits[$0] && !explained[$0] })
  }

  private static func runs(_ hits: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for place in hits.indices {
      if hits[place] {
        start = start ?? place
      } else if let begun = start {
        runs.append(begun..<place)
        start = nil
      }
    }
    if let begun = start { runs.append(begun..<hits.count) }
    return runs
  }
}

/// Where in a text each key stands: an open-addressed table of last places, and before each place the one with
/// the same key.
///
///     keys     k4 k9 k4 k2
///     cells    · 3 · 2 · 1 ·      the last places of k2, k4 and k9
///     before   −1 −1 0 −1
private struct PlaceTable {
  private let keys: [UInt64]
  private var cells: [Int32]
  private var before: [Int32]
  /// A bit for each of some keys: most that are asked for are not there.
  private var filter: [UInt64]

  init(_ keys: [UInt64]) {
    self.keys = keys
    var size = 16
    while size < keys.count * 2 { size *= 2 }
    cells = Array(repeating: -1, count: size)
    before = Array(repeating: -1, count: keys.count)
    filter = Array(repeating: 0, count: size / 8)
    for key in keys {
      let bit = bit(of: key)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    for (place, key) in keys.enumerated() {
      let cell = cell(of: key)
      before[place] = cells[cell]
      cells[cell] = Int32(place)
    }
  }

  func forEachPlace(_ key: UInt64, _ body: (Int) -> Void) {
    let bit = bit(of: key)
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return }
    var place = Int(cells[cell(of: key)])
    while place >= 0 {
      body(place)
      place = Int(before[place])
    }
  }

  private func bit(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> 32) & (filter.count * 64 - 1)
  }

  /// Where the key stands or would stand.
  private func cell(of key: UInt64) -> Int {
    let mask = cells.count - 1
    var cell = Int(truncatingIfNeeded: key >> 20) & mask
    while cells[cell] >= 0, keys[Int(cells[cell])] != key { cell = (cell + 1) & mask }
    return cell
  }
}
