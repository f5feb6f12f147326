/// Finds the credits in an article's text.
///
/// Only the first lines and the last ones are read, since that is where newsrooms print credits; names in
/// between are news. A name counts as a credit where it stands as one does: alone in brackets of a dateline
/// or a closing line, alone on a line, before a dash that opens the text, or in one of the phrases of
/// `CreditPhrases`.
package struct CreditParser: Sendable {
  /// How many bytes at either end are read.
  static let reach = 900
  /// How many lines at either end are read.
  static let lineLimit = 8

  package init() {}

  /// The credits of a text in UTF-8, in text order, each once.
  ///
  /// - Complexity: O(reach), whatever the length of the text.
  package func credits(in text: borrowing Span<UInt8>) -> [Credit] {
    let count = text.count
    let headEnd = min(count, CreditParser.reach)
    let tailStart = max(headEnd, count - CreditParser.reach)
    // The middle is left out; ranges are moved back afterwards.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(headEnd + count - tailStart + 1)
    for index in 0..<headEnd { bytes.append(text[index]) }
    let isCut = tailStart > headEnd
    if isCut {
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      if let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    }
    let seam = bytes.count
    var start = tailStart
    if isCut {
      bytes.append(0x0A)
      while start < count, text[start] & 0xC0 == 0x80 { start += 1 }
    }
    for index in start..<count { bytes.append(text[index]) }
    let shift = start - seam - (isCut ? 1 : 0)
    let found = CreditSearch(CreditText(bytes: bytes), seam: seam, isCut: isCut).run()
    return found.map { credit in
      guard credit.range.lowerBound >= seam else { return credit }
      return Credit(
        kind: credit.kind, name: credit.name, isAgency: credit.isAgency,
        range: credit.range.lowerBound + shift..<credit.range.upperBound + shift,
        hasDay: credit.hasDay)
    }
  }

  /// The credits of a text.
  package func credits(in text: String) -> [Credit] {
    let bytes = Array(text.utf8)
    return credits(in: bytes.span)
  }
}
