package import Shingling

/// Which bytes of a text are credits and nothing else: bylines, closing lines, the head of a dateline. They
/// are evidence by themselves; among the words that two articles share they would count as text.
package struct CreditMask: Sendable {
  /// Ascending and apart.
  let ranges: [Range<Int>]

  /// A longer line has a credit and text.
  static let lineLimit = 160
  /// How far into its line the name in a dateline stands at most, and how much may follow it.
  static let datelineReach = 140
  static let datelineEnd = 8

  package init(_ credits: [Credit], text: borrowing Span<UInt8>) {
    var found: [Range<Int>] = []
    for credit in credits where credit.kind != .attribution {
      let line = CreditMask.line(around: credit.range, text)
      if credit.kind == .dateline {
        guard credit.range.lowerBound - line.lowerBound <= CreditMask.datelineReach else {
          continue
        }
        let end = min(line.upperBound, credit.range.upperBound + CreditMask.datelineEnd)
        found.append(line.lowerBound..<CreditMask.endOfMarks(credit.range.upperBound, end, text))
      } else {
        found.append(line.count <= CreditMask.lineLimit ? line : credit.range)
      }
    }
    found.sort { $0.lowerBound < $1.lowerBound }
    var ranges: [Range<Int>] = []
    for range in found {
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    self.ranges = ranges
  }

  package var isEmpty: Bool { ranges.isEmpty }

  private static func line(around range: Range<Int>, _ text: borrowing Span<UInt8>) -> Range<Int> {
    var start = min(range.lowerBound, text.count)
    while start > 0, text[start - 1] != 0x0A, range.lowerBound - start < 400 { start -= 1 }
    var end = min(range.upperBound, text.count)
    while end < text.count, text[end] != 0x0A, end - range.upperBound < 400 { end += 1 }
    return start..<max(start, end)
  }

  /// The end of the brackets and dashes that follow a name.
  private static func endOfMarks(
    _ start: Int, _ end: Int, _ text: borrowing Span<UInt8>
  ) -> Int {
    var at = min(start, end)
    while at < end {
      let byte = text[at]
      let isWord = byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      if isWord { break }
      at += 1
    }
    return at
  }

  /// The terms of `text` that stand outside of credits.
  ///
  /// - Parameters:
  ///   - text: terms of the text, in order, some of them left out.
  ///   - tokens: the tokens of the whole text.
  package func strip(
    _ text: ArraySlice<UInt32>, tokens: borrowing TokenBuffer, into kept: inout [UInt32]
  ) {
    let hashes = unsafe tokens.hashes
    let places = unsafe tokens.ranges
    var token = 0
    var range = 0
    for term in text {
      while token < tokens.count {
        let word = Term.word(unsafe Term.make(hash: hashes[token], isFact: false, isQuoted: false))
        if word == Term.word(term) { break }
        token += 1
      }
      guard token < tokens.count else {
        kept.append(term)
        continue
      }
      let start = unsafe Int(places[token].sourceStart)
      while range < ranges.count, ranges[range].upperBound <= start { range += 1 }
      let isMasked = range < ranges.count && ranges[range].contains(start)
      if !isMasked { kept.append(term) }
      token += 1
    }
  }
}
