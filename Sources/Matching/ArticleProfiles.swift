package import Shingling

/// What derivation is measured on: the words of every article's prose with what they tell, and its two-word
/// phrases. Quotations are left out, as independent reporters quote the same words; a text that is little
/// but quotations counts as it is.
///
///     words      w2 w5 w7 | w2 w9        ascending within a row
///     weights    .3 4. 6. | .3 8.        −ln of the share of articles the word occurs in
///     firsts      0  4  1 |  3  0        where in the text the word stands first
///     phrases    p1 p8    | p8           hashes of two words in a row, odd, ascending
///
/// Rows are built from the terms alone; texts need not be read again.
package struct ArticleProfiles: Sendable {
  package private(set) var words: [UInt32] = []
  package private(set) var weights: [Float] = []
  package private(set) var firsts: [UInt32] = []
  package private(set) var wordStarts: [Int] = [0]
  package private(set) var phrases: [UInt32] = []
  package private(set) var phraseStarts: [Int] = [0]
  /// How many words of the text count, repeats included.
  package private(set) var lengths: [UInt32] = []
  /// The sum of a row's weights.
  package private(set) var totals: [Double] = []
  /// How many of a row's words are ordinary.
  package private(set) var ordinaryCounts: [UInt32] = []

  /// The content words of the last text, those that at most a tenth of all articles have, in order.
  package private(set) var lastContent: [UInt32] = []

  private var prose: [UInt32] = []
  private var isContent: [Bool] = []
  private var positions: [UInt64] = []
  private var sorting: [UInt64] = []
  private var sortingPhrases: [UInt32] = []
  private var textPhrases: [UInt32] = []
  private var rowWords: [UInt32] = []
  private var rowWeights: [Float] = []
  private var rowFirsts: [UInt32] = []

  package init() {}

  package var count: Int { lengths.count }

  /// A text with fewer words outside quotation marks counts with its quotations.
  package static let leastProse = 60

  /// Appends the profile of a text.
  ///
  /// - Complexity: O(words).
  package mutating func append(_ text: ArraySlice<UInt32>, shares: DocumentShares) {
    prose.removeAll(keepingCapacity: true)
    for term in text where !Term.isQuoted(term) { prose.append(term) }
    appendRow(prose.count >= ArticleProfiles.leastProse ? prose[...] : text, shares: shares)
  }

  private mutating func appendRow(_ text: ArraySlice<UInt32>, shares: DocumentShares) {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe appendWords(of: text, shares: shares)
      unsafe appendPhrases(of: text)
    }
  }

  /// Everything but the phrases.
  private mutating func appendWords(
    of text: UnsafeBufferPointer<UInt32>, shares: DocumentShares
  ) {
    positions = unsafe Array(unsafeUninitializedCapacity: text.count) { buffer, count in
      for place in 0..<text.count {
        unsafe buffer.initializeElement(
          at: place, to: UInt64(Term.word(text[place])) << 32 | UInt64(place))
      }
      count = text.count
    }
    sortByHighHalf(small: &positions, scratch: &sorting)
    isContent.removeAll(keepingCapacity: true)
    isContent.append(contentsOf: repeatElement(false, count: text.count))
    rowWords.removeAll(keepingCapacity: true)
    rowWeights.removeAll(keepingCapacity: true)
    rowFirsts.removeAll(keepingCapacity: true)
    var total = 0.0
    var ordinary: UInt32 = 0
    var index = 0
    while index < positions.count {
      let word = UInt32(truncatingIfNeeded: positions[index] >> 32)
      let first = UInt32(truncatingIfNeeded: positions[index])
      let weight = Float(shares.information(word))
      let isTelling = weight >= WordBand.content
      while index < positions.count, UInt32(truncatingIfNeeded: positions[index] >> 32) == word {
        isContent[Int(truncatingIfNeeded: positions[index] & 0xFFFF_FFFF)] = isTelling
        index += 1
      }
      rowWords.append(word)
      rowWeights.append(weight)
      rowFirsts.append(first)
      total += Double(weight)
      ordinary += WordBand.isOrdinary(weight) ? 1 : 0
    }
    words.append(contentsOf: rowWords)
    weights.append(contentsOf: rowWeights)
    firsts.append(contentsOf: rowFirsts)
    totals.append(total)
    ordinaryCounts.append(ordinary)
    wordStarts.append(words.count)
    lengths.append(UInt32(text.count))
    lastContent.removeAll(keepingCapacity: true)
    for place in 0..<text.count where isContent[place] {
      lastContent.append(Term.word(unsafe text[place]))
    }
  }

  private mutating func appendPhrases(of text: UnsafeBufferPointer<UInt32>) {
    let most = max(0, text.count - 1)
    textPhrases = unsafe Array(unsafeUninitializedCapacity: most) { buffer, count in
      for place in 0..<most {
        let hash = unsafe avalanche(
          UInt64(Term.word(text[place])) << 32 | UInt64(Term.word(text[place + 1])))
        unsafe buffer.initializeElement(at: place, to: UInt32(truncatingIfNeeded: hash >> 32) | 1)
      }
      count = most
    }
    sortWords(&textPhrases, scratch: &sortingPhrases)
    let distinct = removeRepeats(inSorted: &textPhrases)
    phrases.append(contentsOf: textPhrases[..<distinct])
    phraseStarts.append(phrases.count)
  }

  /// Every row of `parts`, in order; each part is given up when it is copied.
  package init(joining parts: consuming [ArticleProfiles]) {
    let wordCount = parts.reduce(0) { $0 + $1.words.count }
    words.reserveCapacity(wordCount)
    weights.reserveCapacity(wordCount)
    firsts.reserveCapacity(wordCount)
    phrases.reserveCapacity(parts.reduce(0) { $0 + $1.phrases.count })
    for index in parts.indices {
      append(contentsOf: parts[index])
      parts[index] = ArticleProfiles()
    }
  }

  private mutating func append(contentsOf other: ArticleProfiles) {
    let wordBase = words.count
    let phraseBase = phrases.count
    words.append(contentsOf: other.words)
    weights.append(contentsOf: other.weights)
    firsts.append(contentsOf: other.firsts)
    phrases.append(contentsOf: other.phrases)
    for start in other.wordStarts.dropFirst() { wordStarts.append(wordBase + start) }
    for start in other.phraseStarts.dropFirst() { phraseStarts.append(phraseBase + start) }
    lengths.append(contentsOf: other.lengths)
    totals.append(contentsOf: other.totals)
    ordinaryCounts.append(contentsOf: other.ordinaryCounts)
  }

  func words(_ row: Int) -> ArraySlice<UInt32> { words[wordStarts[row]..<wordStarts[row + 1]] }
  func weights(_ row: Int) -> ArraySlice<Float> {
    weights[wordStarts[row]..<wordStarts[row + 1]]
  }
  func phrases(_ row: Int) -> ArraySlice<UInt32> {
    phrases[phraseStarts[row]..<phraseStarts[row + 1]]
  }
  func phraseCount(_ row: Int) -> Int { phraseStarts[row + 1] - phraseStarts[row] }
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
