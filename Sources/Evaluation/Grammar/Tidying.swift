/// Brings raw text into the form of a sentence: single spaces, none before punctuation, `a` or `an` by
/// the sound that follows, a capital at the start and after a quotation mark that opens a statement.
func tidied(_ raw: [UInt8], capitalised: Bool = true) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(raw.count + 8)
  for byte in raw {
    let last = out.last ?? 0x20
    if byte == 0x20, last == 0x20 { continue }
    if last == 0x20, !out.isEmpty, isClosingPunctuation(byte) { out.removeLast() }
    if out.last == UInt8(ascii: ","), isClosingPunctuation(byte) { out.removeLast() }
    out.append(byte)
  }
  while out.last == 0x20 { out.removeLast() }
  if let doubled = find("a the ", in: out), doubled == 0 || out[doubled - 1] == 0x20 {
    out.removeSubrange((doubled + 2)..<(doubled + 6))
  }
  if let doubled = find(" the the ", in: out) {
    out.removeSubrange((doubled + 1)..<(doubled + 5))
  }
  if hasArticle(out) { out = withArticlesFixed(out) }
  guard capitalised else { return out }
  capitalise(&out, from: 0)
  return out
}

/// Makes the first letter at or after `start` a capital if only quotation marks stand before it, and
/// likewise the first letter after `: "`.
func capitalise(_ text: inout [UInt8], from start: Int) {
  var first = start
  while first < text.count, text[first] == UInt8(ascii: "\"") { first += 1 }
  if first < text.count, text[first] >= UInt8(ascii: "a"), text[first] <= UInt8(ascii: "z") {
    text[first] &-= 0x20
  }
  guard text.count > start + 4 else { return }
  for index in start..<(text.count - 3)
  where text[index] == UInt8(ascii: ":") && text[index + 2] == UInt8(ascii: "\"") {
    let letter = text[index + 3]
    if letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") { text[index + 3] &-= 0x20 }
  }
}

private func isClosingPunctuation(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";")
    || byte == UInt8(ascii: ":")
}

/// Whether a lone `a` or `an` follows a space or opens the text.
private func hasArticle(_ text: [UInt8]) -> Bool {
  var index = 0
  while index + 1 < text.count {
    let opens = index == 0 || text[index - 1] == 0x20 || text[index - 1] == UInt8(ascii: "\"")
    if opens, articleLength(text, at: index) > 0 { return true }
    index += 1
  }
  return false
}

/// 1 for `a`, 2 for `an`, 0 for anything else that stands at `index`.
private func articleLength(_ text: [UInt8], at index: Int) -> Int {
  guard text[index] | 0x20 == UInt8(ascii: "a") else { return 0 }
  if index + 1 < text.count, text[index + 1] == 0x20 { return 1 }
  if index + 2 < text.count, text[index + 1] == UInt8(ascii: "n"), text[index + 2] == 0x20 {
    return 2
  }
  return 0
}

private func withArticlesFixed(_ text: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count + 8)
  var index = 0
  while index < text.count {
    let opens = index == 0 || text[index - 1] == 0x20 || text[index - 1] == UInt8(ascii: "\"")
    let length = opens ? articleLength(text, at: index) : 0
    out.append(text[index])
    guard length > 0 else {
      index += 1
      continue
    }
    if soundsLikeVowel(text, at: index + length + 1) { out.append(UInt8(ascii: "n")) }
    index += length
  }
  return out
}

/// Whether the word at `index` begins with the sound of a vowel.
private func soundsLikeVowel(_ text: [UInt8], at index: Int) -> Bool {
  var start = index
  while start < text.count, text[start] == UInt8(ascii: "\"") { start += 1 }
  guard start < text.count else { return false }
  let word = text[start...].prefix(5).map { $0 | 0x20 }
  let consonantal = ["uni", "use", "usu", "uk", "eu", "one", "once"]
  if consonantal.contains(where: { word.starts(with: Array($0.utf8)) }) { return false }
  if ["hour", "hones", "heir"].contains(where: { word.starts(with: Array($0.utf8)) }) {
    return true
  }
  if isDigit(text[start]) {
    let digits = text[start...].prefix { isDigit($0) }
    return digits.first == UInt8(ascii: "8") || digits.elementsEqual(Array("11".utf8))
      || digits.elementsEqual(Array("18".utf8))
  }
  return Array("aeiou".utf8).contains(word[0])
}
