internal import Provenance

/// Brings the changes between two texts down to what an editor has to know.
///
/// A place that differs is longer than what is different in it. Of numbers and names only those stay that the
/// other text has nowhere; of a "not" and of quotes only short places, since in a long one all was
/// put in other words.
struct EditorialChanges {
  let source: [UInt8]
  let copy: [UInt8]

  private static let longestWording = 70

  func of(_ changes: [TextChange]) -> [TextChange] {
    var seen: Set<String> = []
    return changes.compactMap { change -> TextChange? in
      guard let short = shortened(change) else { return nil }
      let isNew = seen.insert("\(short.kind) \(short.before) \u{0} \(short.after)").inserted
      return isNew ? short : nil
    }
  }

  private func shortened(_ change: TextChange) -> TextChange? {
    switch change.kind {
    case .number: return with(change, trimmed: \.isNumber) { $0.contains(where: \.isNumber) }
    case .name:
      let isSign: (Character) -> Bool = { $0.isLetter || $0.isNumber }
      return with(change, trimmed: isSign) { $0.first?.isUppercase ?? false }
    case .negation, .quote:
      let isShort =
        change.before.utf8.count <= EditorialChanges.longestWording
        && change.after.utf8.count <= EditorialChanges.longestWording
      let isBoth = !change.before.isEmpty && !change.after.isEmpty
      return isShort && isBoth ? change : nil
    case .added, .removed: return change
    }
  }

  /// The words of a kind that the other text lacks; `nil` unless there are such on both sides.
  ///
  /// - Parameter trimmed: the characters that a word begins and ends with.
  private func with(
    _ change: TextChange, trimmed: (Character) -> Bool, _ isWanted: (Substring) -> Bool
  ) -> TextChange? {
    let before = words(change.before, trimmed, isWanted).filter { !isHeld(in: copy, $0) }
    let after = words(change.after, trimmed, isWanted).filter { !isHeld(in: source, $0) }
    guard !before.isEmpty, !after.isEmpty else { return nil }
    let separator = change.kind == .number ? ", " : " "
    return TextChange(
      kind: change.kind, before: before.joined(separator: separator),
      after: after.joined(separator: separator),
      sourceRange: change.sourceRange, copyRange: change.copyRange)
  }

  private func words(
    _ text: String, _ trimmed: (Character) -> Bool, _ isWanted: (Substring) -> Bool
  ) -> [String] {
    var words: [String] = []
    var startsSentence = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      var bare = word.trimming { !trimmed($0) }
      for ending in ["'s", "’s"] where bare.hasSuffix(ending) { bare = bare.dropLast(2) }
      // A capital letter at the start of a sentence names nobody.
      if !bare.isEmpty, isWanted(bare), !startsSentence || bare.contains(where: \.isNumber) {
        words.append(String(bare))
      }
      startsSentence = word.last.map { ".!?:\"”".contains($0) } ?? false
    }
    return words
  }

  /// Whether the text has the word, spelt so or without its stops ("U.S.", "US").
  private func isHeld(in text: [UInt8], _ word: String) -> Bool {
    let plain = word.replacing(".", with: "")
    guard let first = plain.first, first.isLetter else {
      return EditorialChanges.holds(text, word)
    }
    let spaced = plain.map(String.init).joined(separator: ".")
    return [word, plain, spaced].contains { EditorialChanges.holds(text, $0) }
  }

  /// Whether the text has the word, not as a part of a longer one.
  private static func holds(_ text: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, word.count <= text.count else { return false }
    var at = 0
    while at + word.count <= text.count {
      if text[at] == first, text[at..<(at + word.count)].elementsEqual(word),
        !isWordByte(text, at - 1), !isWordByte(text, at + word.count)
      {
        return true
      }
      at += 1
    }
    return false
  }

  private static func isWordByte(_ text: [UInt8], _ at: Int) -> Bool {
    guard text.indices.contains(at) else { return false }
    switch text[at] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0x80...: return !isPunctuation(text, at) && !isPunctuation(text, at - 2)
    default: return false
    }
  }

  /// Whether a dash or a curved quotation mark starts there (U+2000 to U+203F).
  private static func isPunctuation(_ text: [UInt8], _ at: Int) -> Bool {
    at >= 0 && at + 1 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80
  }
}

extension Substring {
  /// Without the characters at both ends that are to go.
  fileprivate func trimming(_ goes: (Character) -> Bool) -> Substring {
    var rest = self.drop(while: goes)
    while let last = rest.last, goes(last) { rest.removeLast() }
    return rest
  }
}
