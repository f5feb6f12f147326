internal import Shingling

/// What derivation is measured on: the words of every article's prose with what they tell, and its two-word
/// phrases. Quotations are left out, as independent reporters quote the same words; a text that is little
/// but quotations counts as it is.
///
///     words      w2 w7 w5 | w9 w2        in the order in which they come first
///     weights    .3 4. 6. | .3 8.        −ln of the share of articles the word occurs in
///     firsts      0  1  4 |  0  3        where in the text the word stands first
///     phrases    p1 p8    | p8           hashes of two words in a row, odd, in the order in which they come first
///
/// Rows are built from the terms alone; texts need not be read again.
package struct ProfileRows: Sendable {
  private(set) var words: [UInt32] = []
  private(set) var weights: [Float] = []
  private(set) var firsts: [UInt32] = []
  private(set) var wordStarts: [Int] = [0]
  private(set) var phrases: [UInt32] = []
  private(set) var phraseStarts: [Int] = [0]
  /// How many words of the text count, repeats included.
  private(set) var lengths: [UInt32] = []
  /// The sum of a row's weights.
  private(set) var totals: [Double] = []
  /// How many of a row's words are ordinary.
  private(set) var ordinaryCounts: [UInt32] = []

  package init() {}

  /// Appends a row.
  ///
  /// - Parameter length: how many words the text has.
  mutating func append(
    words rowWords: ArraySlice<UInt32>, weights rowWeights: ArraySlice<Float>,
    firsts rowFirsts: ArraySlice<UInt32>, phrases rowPhrases: ArraySlice<UInt32>, length: Int
  ) {
    words.append(contentsOf: rowWords)
    weights.append(contentsOf: rowWeights)
    firsts.append(contentsOf: rowFirsts)
    wordStarts.append(words.count)
    phrases.append(contentsOf: rowPhrases)
    phraseStarts.append(phrases.count)
    lengths.append(UInt32(length))
    totals.append(rowWeights.reduce(0) { $0 + Double($1) })
    ordinaryCounts.append(rowWeights.reduce(0) { $0 + (WordBand.isOrdinary($1) ? 1 : 0) })
  }
}

/// The profiles of all articles, in the parts in which they were made: these are the largest tables of a run, and
/// to join them would take their memory twice.
package struct ArticleProfiles: Sendable {
  private let parts: [ProfileRows]
  private let partLength: Int

  /// - Parameter partLength: how many rows every part has, but for the last one.
  package init(_ parts: [ProfileRows], partLength: Int) {
    self.parts = parts
    self.partLength = partLength
  }

  /// The words of a row, in the order in which they come first in its text.
  func words(_ row: Int) -> ArraySlice<UInt32> { parts[row / partLength].words[wordRange(row)] }
  func weights(_ row: Int) -> ArraySlice<Float> {
    parts[row / partLength].weights[wordRange(row)]
  }
  func firsts(_ row: Int) -> ArraySlice<UInt32> { parts[row / partLength].firsts[wordRange(row)] }
  func phrases(_ row: Int) -> ArraySlice<UInt32> {
    parts[row / partLength].phrases[phraseRange(row)]
  }
  func phraseCount(_ row: Int) -> Int { phraseRange(row).count }

  /// How many words of the text count, repeats included.
  package func length(_ row: Int) -> Int { Int(parts[row / partLength].lengths[row % partLength]) }
  /// The sum of a row's weights.
  func total(_ row: Int) -> Double { parts[row / partLength].totals[row % partLength] }
  /// How many of a row's words are ordinary.
  func ordinaryCount(_ row: Int) -> Int {
    Int(parts[row / partLength].ordinaryCounts[row % partLength])
  }

  private func wordRange(_ row: Int) -> Range<Int> {
    let (part, place) = (row / partLength, row % partLength)
    return parts[part].wordStarts[place]..<parts[part].wordStarts[place + 1]
  }

  private func phraseRange(_ row: Int) -> Range<Int> {
    let (part, place) = (row / partLength, row % partLength)
    return parts[part].phraseStarts[place]..<parts[part].phraseStarts[place + 1]
  }

  /// Calls `body` for each word that rows `a` and `b` both have, with its places in them.
  ///
  /// - Complexity: O(words of both).
  func forEachShared(_ a: Int, _ b: Int, _ body: (_ first: Int, _ second: Int) -> Void) {
    var table = WordTable()
    table.hold(words(a))
    table.forEachShared(words(b)) { place, held in body(held, place) }
  }
}

/// Which words say what by how common they are.
enum WordBand {
  /// −ln of the largest share of articles that a telling word occurs in, .25.
  static let telling: Float = 1.3863
  /// −ln of the largest share of a content word, .10.
  static let content: Float = 2.3026
  /// −ln of the smallest share of an ordinary word, .005.
  static let rare: Float = 5.2983

  /// Whether the word occurs in more than .005 and at most .25 of all articles: the words of the trade,
  /// which independent reports choose differently.
  static func isOrdinary(_ weight: Float) -> Bool {
    weight >= telling && weight < rare
  }
}
