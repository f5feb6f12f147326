/// What every article shares with its nearest neighbours in the dump: the background against which a pair is
/// judged.
///
/// Independent reports of one event share much, in one language more than in another. So the question is not
/// how much two articles share, but how much more than an article shares with others like it. Of every article
/// the nearest neighbours are kept by the share of its words that they have; plain copies are kept apart, as
/// they would hide one another.
///
///     independent   row 0: .31 (7)  .28 (2)  .27 (9) …      share and row of the neighbour, falling
///     any           row 0: .92 (4)  .31 (7)  .28 (2)
package struct Neighbourhood: Sendable {
  private struct Entry {
    var share: Float = -1
    var row: UInt32 = 0
  }

  private var independent: [Entry]
  private var any: [Entry]
  private static let independentCount = 7
  private static let anyCount = 3
  /// No article shares less with the dump than this, as far as a judgement goes, and none more.
  private static let floor: Float = 0.12
  private static let ceiling: Float = 0.40

  /// - Parameter overlaps: every candidate pair once, in any order.
  package init(_ overlaps: [[PairOverlap]], rowCount: Int) {
    independent = Array(repeating: Entry(), count: rowCount * Neighbourhood.independentCount)
    any = Array(repeating: Entry(), count: rowCount * Neighbourhood.anyCount)
    for part in overlaps {
      for overlap in part {
        enter(overlap.b, share: overlap.shareOfA, of: overlap.a, isCopy: overlap.isPlainCopy)
        enter(overlap.a, share: overlap.shareOfB, of: overlap.b, isCopy: overlap.isPlainCopy)
      }
    }
  }

  private mutating func enter(_ neighbour: UInt32, share: Float, of row: UInt32, isCopy: Bool) {
    let entry = Entry(share: share, row: neighbour)
    Neighbourhood.insert(entry, into: &any, row: row, count: Neighbourhood.anyCount)
    if !isCopy {
      Neighbourhood.insert(
        entry, into: &independent, row: row, count: Neighbourhood.independentCount)
    }
  }

  /// Keeps the row's entries falling by share, ties by the neighbour's row.
  private static func insert(
    _ entry: Entry, into entries: inout [Entry], row: UInt32, count: Int
  ) {
    let start = Int(row) * count
    var place = start + count
    while place > start {
      let above = entries[place - 1]
      let isNearer =
        entry.share > above.share || (entry.share == above.share && entry.row < above.row)
      guard isNearer else { break }
      if place < start + count { entries[place] = above }
      place -= 1
    }
    if place < start + count { entries[place] = entry }
  }

  /// What an article shares with the dump when one article is left out.
  package struct Background {
    /// With the nearest independent neighbour, the fifth, and the mean of the first five.
    package let nearest: Double
    package let fifth: Double
    package let meanOfFive: Double
    /// With the second nearest of all.
    package let second: Double
    /// The shares of the nearest independent neighbours, falling.
    package let shares: [Double]
  }

  /// The background of `row` without `partner`.
  package func background(of row: Int, without partner: Int) -> Background {
    var shares: [Double] = []
    let start = row * Neighbourhood.independentCount
    for entry in independent[start..<(start + Neighbourhood.independentCount)]
    where entry.share >= 0 && entry.row != UInt32(partner) {
      shares.append(Double(min(entry.share, Neighbourhood.ceiling)))
    }
    var every: [Double] = []
    let first = row * Neighbourhood.anyCount
    for entry in any[first..<(first + Neighbourhood.anyCount)]
    where entry.share >= 0 && entry.row != UInt32(partner) {
      every.append(Double(min(entry.share, Neighbourhood.ceiling)))
    }
    let floor = Double(Neighbourhood.floor)
    func at(_ list: [Double], _ place: Int) -> Double {
      place < list.count ? list[place] : 0
    }
    let sum = (0..<5).reduce(0.0) { $0 + at(shares, $1) }
    return Background(
      nearest: max(at(shares, 0), floor), fifth: max(at(shares, 4), floor),
      meanOfFive: max(sum / 5, floor), second: max(at(every, 1), floor), shares: shares)
  }
}
