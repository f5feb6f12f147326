internal import ArticleModel

/// Which words of two texts correspond, in order.
///
/// Three-word runs that occur once in each text are anchors, if they keep their order: the longest rising
/// sequence of them (patience sorting; Fredman 1975; Cohen's "patience diff"). From each anchor the match is
/// extended both ways, and gaps of a bearable size are compared word by word (Wagner and Fischer 1974).
struct WordAlignment {
  /// For each word of the source its place in the copy, or −1.
  private(set) var matches: [Int]

  /// The longest gap, in words on either side, that is compared word by word.
  static let gapLimit = 160

  init(_ source: [UInt64], _ copy: [UInt64]) {
    matches = [Int](repeating: -1, count: source.count)
    var last = (source: 0, copy: 0)
    for anchor in WordAlignment.anchors(source, copy) {
      guard anchor.source >= last.source, anchor.copy >= last.copy else { continue }
      var start = anchor
      while start.source > last.source, start.copy > last.copy,
        source[start.source - 1] == copy[start.copy - 1]
      {
        start = (start.source - 1, start.copy - 1)
      }
      fill(source, copy, from: last, to: start)
      var end = start
      while end.source < source.count, end.copy < copy.count,
        source[end.source] == copy[end.copy]
      {
        matches[end.source] = end.copy
        end = (end.source + 1, end.copy + 1)
      }
      last = end
    }
    fill(source, copy, from: last, to: (source.count, copy.count))
  }

  /// The longest common subsequence of a gap.
  private mutating func fill(
    _ source: [UInt64], _ copy: [UInt64], from: (source: Int, copy: Int),
    to: (source: Int, copy: Int)
  ) {
    let rows = to.source - from.source
    let columns = to.copy - from.copy
    guard rows > 0, columns > 0, rows <= WordAlignment.gapLimit, columns <= WordAlignment.gapLimit
    else { return }
    var lengths = [UInt16](repeating: 0, count: (rows + 1) * (columns + 1))
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let at = row * (columns + 1) + column
        lengths[at] =
          source[from.source + row] == copy[from.copy + column]
          ? lengths[at + columns + 2] + 1 : max(lengths[at + 1], lengths[at + columns + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let at = row * (columns + 1) + column
      if source[from.source + row] == copy[from.copy + column] {
        matches[from.source + row] = from.copy + column
        (row, column) = (row + 1, column + 1)
      } else if lengths[at + columns + 1] >= lengths[at + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }

  private static func anchors(
    _ source: [UInt64], _ copy: [UInt64]
  ) -> [(source: Int, copy: Int)] {
    let places = singles(copy)
    var pairs: [(source: Int, copy: Int)] = []
    for (run, place) in singles(source) {
      guard place >= 0, let other = places[run], other >= 0 else { continue }
      pairs.append((place, other))
    }
    pairs.sort { $0.source < $1.source }
    // The longest rising sequence: tails[k] ends the one of length k + 1 that ends lowest.
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      let low = tails.indices.partitionPoint { pairs[tails[$0]].copy < pairs[index].copy }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var sequence: [(source: Int, copy: Int)] = []
    var at = tails.last ?? -1
    while at >= 0 {
      sequence.append(pairs[at])
      at = before[at]
    }
    return sequence.reversed()
  }

  /// The three words from `at` on, mixed.
  static func run(_ words: [UInt64], _ at: Int) -> UInt64 {
    let first = (words[at] &* 31) &+ words[at + 1]
    return first &* 0x9E37_79B9_7F4A_7C15 &+ words[at + 2]
  }

  /// The place of each three-word run; −1 where it occurs again.
  private static func singles(_ words: [UInt64]) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    guard words.count >= 3 else { return places }
    for at in 0..<(words.count - 2) {
      let run = run(words, at)
      places[run] = places[run] == nil ? at : -1
    }
    return places
  }
}
