/// Takes real articles apart into paragraphs and sentences.
struct SourceTextReader: Sendable {
  func draft(_ source: SourceText, place: [UInt8]) -> Draft {
    var draft = Draft(
      title: source.title.utf8.map { $0 < 0x20 ? 0x20 : $0 }, sentences: [], facts: nil,
      place: place)
    for paragraph in source.text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      for (index, bytes) in sentences(Array(paragraph)).enumerated() {
        draft.sentences.append(
          Draft.Sentence(bytes: bytes, opensParagraph: index == 0, recipe: nil))
      }
    }
    return draft
  }

  /// Splits after a full stop, question or exclamation mark that a capital, digit or quotation mark
  /// follows, but not after an initial or a short title such as `Mr.`
  func sentences(_ text: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
      else {
        at += 1
        continue
      }
      var end = at + 1
      while end < text.count, isClosingMark(text[end]) { end += 1 }
      if end + 1 < text.count, text[end] == 0x20, opensSentence(text[end + 1]),
        !(byte == UInt8(ascii: ".") && endsInTitle(text[start..<at]))
      {
        pieces.append(Array(text[start..<end]))
        start = end + 1
      }
      at = end
    }
    let rest = trimmed(text[min(start, text.count)...])
    if !rest.isEmpty { pieces.append(rest) }
    return pieces.map { trimmed($0[...]) }.filter { !$0.isEmpty }
  }

  private func isClosingMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'")
      || byte >= 0x80
  }

  private func opensSentence(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || isDigit(byte) || byte == UInt8(ascii: "\"") || byte >= 0x80
  }

  private func endsInTitle(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.reversed().prefix { isLetter($0) || $0 == UInt8(ascii: ".") }
    guard let first = word.last, first >= 0x41, first <= 0x5A else { return false }
    return word.count <= 3
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let start = text.firstIndex { $0 > 0x20 } ?? text.endIndex
    let end = text.lastIndex { $0 > 0x20 } ?? start
    return start < text.endIndex ? Array(text[start...end]) : []
  }
}
