internal import CBackground
internal import Glibc

/// The share of articles that common words occur in, over the languages at hand.
///
/// A word's share is kept in eight bits, as a twelfth of an octave: share = 2^(−q / 12). Words are known by
/// the high 30 bits of their XXH3 with seed 0.
package struct BackgroundTable: Sendable {
  /// An open-addressed table: the word with its share in the 8 bits of another array; word 0 is a free cell.
  private var words: [UInt32]
  private var shares: [UInt8]
  private let mask: Int

  /// The table that ships with the product.
  package static let shipped: BackgroundTable = {
    var rows: [(word: UInt32, quantum: UInt8)] = []
    for index in 0..<wirecopy_background_count() {
      rows.append((wirecopy_background_word(index), wirecopy_background_quantum(index)))
    }
    return BackgroundTable(rows)
  }()

  package init(_ rows: [(word: UInt32, quantum: UInt8)]) {
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    words = [UInt32](repeating: 0, count: size)
    shares = [UInt8](repeating: 0, count: size)
    mask = size - 1
    for row in rows where row.word != 0 {
      var cell = Int(row.word >> 2) & mask
      while words[cell] != 0 && words[cell] != row.word { cell = (cell + 1) & mask }
      words[cell] = row.word
      shares[cell] = row.quantum
    }
  }

  /// The word's share; 0 if the table does not know it.
  package func share(_ word: UInt32) -> Double {
    cell(of: word).map(share(inCell:)) ?? 0
  }

  /// How many cells the table has, and what stands in each.
  var cellCount: Int { words.count }
  func word(inCell cell: Int) -> UInt32 { words[cell] }
  func share(inCell cell: Int) -> Double { BackgroundTable.dequantized[Int(shares[cell])] }

  /// Where the word stands; `nil` if the table does not know it.
  func cell(of word: UInt32) -> Int? {
    var cell = Int(word >> 2) & mask
    while words[cell] != 0 {
      if words[cell] == word { return cell }
      cell = (cell + 1) & mask
    }
    return nil
  }

  /// The share that `quantum` stands for.
  private static let dequantized: [Double] = (0...255).map { exp2(-Double($0) / 12) }

  /// The eight bits that stand for `share`.
  package static func quantum(of share: Double) -> UInt8 {
    UInt8(max(0, min(255, (-12 * log2(share)).rounded())))
  }
}
