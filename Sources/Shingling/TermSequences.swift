/// The texts of several articles as terms: one word each, in order, title first.
///
///     title "Fire"  text "A fire in Lyon"
///     terms    fire | a fire in lyon | …      32 bits each: 30 of the token's hash, 2 flags
///     starts   0                       5
///     titles   1                              how many terms of the row are the title's
///
/// Four bytes a word hold all that candidates, derivation, stories and provenance are computed from, so
/// texts need not be read again for them. Two words share a term once in a billion pairs.
package struct TermSequences: Sendable {
  package private(set) var terms: [UInt32] = []
  package private(set) var starts: [Int] = [0]
  package private(set) var titles: [UInt32] = []
  /// The rows that count without some of their words; none until `strip`.
  private var stripped: [StrippedTexts] = []
  /// Row by row, the place in its part of `stripped` plus one; 0 of a row that counts as it is. Empty if all do.
  private var strippedPlaces: [UInt32] = []

  package init() {}

  /// Sequences that lie in `terms`; `nil` unless the parts fit together.
  package init?(terms: [UInt32], starts: [Int], titles: [UInt32]) {
    guard starts.first == 0, starts.last == terms.count, titles.count == starts.count - 1,
      titles.indices.allSatisfy({ starts[$0] + Int(titles[$0]) <= starts[$0 + 1] })
    else { return nil }
    self.terms = terms
    self.starts = starts
    self.titles = titles
  }

  package var count: Int { starts.count - 1 }

  /// Appends an article.
  package mutating func append(title: borrowing TokenBuffer, text: borrowing TokenBuffer) {
    append(title)
    append(text)
    titles.append(UInt32(title.count))
    starts.append(terms.count)
  }

  private mutating func append(_ tokens: borrowing TokenBuffer) {
    let hashes = unsafe tokens.hashes
    for index in 0..<tokens.count {
      let flags = tokens.flags(index)
      // Lines of wrapped text begin with capitals that say nothing.
      let isFact =
        flags.contains(.number)
        || (flags.contains(.capital) && !flags.contains(.paragraphStart))
      terms.append(
        unsafe Term.make(
          hash: hashes[index], isFact: isFact,
          isQuoted: flags.contains(.quoted)))
    }
  }

  /// Appends every row of `other`, in order.
  package mutating func append(contentsOf other: TermSequences) {
    precondition(strippedPlaces.isEmpty && other.strippedPlaces.isEmpty, "stripped texts stay")
    let base = terms.count
    terms.append(contentsOf: other.terms)
    for start in other.starts.dropFirst() { starts.append(base + start) }
    titles.append(contentsOf: other.titles)
  }

  /// Appends row `row` of `other`.
  package mutating func append(row: Int, of other: TermSequences) {
    terms.append(contentsOf: other.whole(row))
    starts.append(terms.count)
    titles.append(other.titles[row])
  }

  /// Appends an article whose title and text are terms already.
  package mutating func append(title: some Collection<UInt32>, text: some Collection<UInt32>) {
    terms.append(contentsOf: title)
    terms.append(contentsOf: text)
    titles.append(UInt32(title.count))
    starts.append(terms.count)
  }

  /// The title of row `index`.
  package func titleTerms(_ index: Int) -> ArraySlice<UInt32> {
    terms[starts[index]..<(starts[index] + Int(titles[index]))]
  }

  /// Title and text of row `index`.
  package func whole(_ index: Int) -> ArraySlice<UInt32> {
    if !strippedPlaces.isEmpty, strippedPlaces[index] > 0 {
      return stripped[index / StrippedTexts.rowCount][Int(strippedPlaces[index]) - 1]
    }
    return terms[starts[index]..<starts[index + 1]]
  }

  /// The text of row `index`, without its title.
  package func text(_ index: Int) -> ArraySlice<UInt32> {
    whole(index).dropFirst(Int(titles[index]))
  }

  /// The text of row `index` as it was before anything was left out.
  package func fullText(_ index: Int) -> ArraySlice<UInt32> {
    terms[(starts[index] + Int(titles[index]))..<starts[index + 1]]
  }

  /// Lets rows count without some of their words from now on.
  ///
  /// - Parameter parts: for every `StrippedTexts.rowCount` rows those that do.
  package mutating func strip(_ parts: [StrippedTexts]) {
    precondition(parts.count * StrippedTexts.rowCount >= count, "a part for all rows")
    strippedPlaces = [UInt32](repeating: 0, count: count)
    stripped = parts
    for part in parts {
      for (place, row) in part.rows.enumerated() { strippedPlaces[row] = UInt32(place + 1) }
    }
  }

  /// Makes room for so many terms.
  package mutating func reserve(_ count: Int) { terms.reserveCapacity(count) }
}

/// Titles and texts of some rows, without the words that do not count.
package struct StrippedTexts: Sendable {
  /// Of how many rows in a row a part speaks.
  package static let rowCount = 1024

  fileprivate var rows: [Int] = []
  private var terms: [UInt32] = []
  private var starts: [Int] = [0]

  package init() {}

  package mutating func append(_ row: Int, title: ArraySlice<UInt32>, text: [UInt32]) {
    rows.append(row)
    terms.append(contentsOf: title)
    terms.append(contentsOf: text)
    starts.append(terms.count)
  }

  fileprivate subscript(place: Int) -> ArraySlice<UInt32> {
    terms[starts[place]..<starts[place + 1]]
  }
}

/// One word in 32 bits.
package enum Term {
  /// The bits that say which word it is; without them two occurrences of a word may differ.
  package static let wordMask: UInt32 = ~3

  @inline(__always)
  package static func make(hash: UInt64, isFact: Bool, isQuoted: Bool) -> UInt32 {
    let word = UInt32(truncatingIfNeeded: hash >> 32) & wordMask
    return word | (isFact ? 1 : 0) | (isQuoted ? 2 : 0)
  }

  @inline(__always)
  package static func word(_ term: UInt32) -> UInt32 { term & wordMask }
  /// Begins with a capital letter or a digit: most names and all numbers do.
  @inline(__always)
  package static func isFact(_ term: UInt32) -> Bool { term & 1 != 0 }
  @inline(__always)
  package static func isQuoted(_ term: UInt32) -> Bool { term & 2 != 0 }
}
