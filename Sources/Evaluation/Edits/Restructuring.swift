/// Moves and drops clauses of a sentence. Each rule looks for a simple, safe form and leaves any other
/// sentence alone.
extension Paraphraser {
  func restructured(_ text: [UInt8], _ generator: inout SimulationGenerator) -> [UInt8] {
    let first = generator.below(6)
    for offset in 0..<6 {
      let result: [UInt8]?
      switch (first + offset) % 6 {
      case 0: result = attributionFirst(text)
      case 1: result = attributionLast(text)
      case 2: result = openingMovedBack(text)
      case 3: result = passive(text)
      case 4: result = withoutApposition(text)
      default: result = clausesSwapped(text)
      }
      if let result { return result }
    }
    return text
  }

  /// `The plan failed, Berg said.` becomes `Berg said the plan failed.`
  private func attributionFirst(_ text: [UInt8]) -> [UInt8]? {
    guard !hasQuotation(text), text.count < 400,
      let comma = text.lastIndex(of: UInt8(ascii: ",")), comma > 40
    else { return nil }
    let tail = Array(text[(comma + 1)...])
    guard tail.first == 0x20 else { return nil }
    guard let said = find(" said", in: tail), said > 2, said < 70 else { return nil }
    let after = tail[(said + 5)...]
    guard after.first == UInt8(ascii: ".") || after.first == 0x20, after.count < 32 else {
      return nil
    }
    var body = Array(text[..<comma])
    lowerOpening(&body)
    var speaker = Array(tail[1..<said])
    capitalise(&speaker, from: 0)
    let when = Array(after.dropLast())
    return speaker + Array(" said".utf8) + when + Array(" that ".utf8) + body + [0x2E]
  }

  /// `Berg said that the plan failed.` becomes `The plan failed, Berg said.`
  private func attributionLast(_ text: [UInt8]) -> [UInt8]? {
    guard !hasQuotation(text), text.last == UInt8(ascii: "."), text.count < 300
    else { return nil }
    guard let said = find(" said ", in: text), said < 70 else { return nil }
    let speaker = text[..<said]
    guard !speaker.contains(UInt8(ascii: ",")), !speaker.contains(UInt8(ascii: ";")) else {
      return nil
    }
    var body = Array(text[(said + 6)...].dropLast())
    if body.starts(with: Array("that ".utf8)) { body.removeFirst(5) }
    guard !body.starts(with: Array("on ".utf8)), !body.starts(with: Array("in ".utf8)) else {
      return nil
    }
    capitalise(&body, from: 0)
    var voice = Array(speaker)
    lowerOpening(&voice)
    return body + Array(", ".utf8) + voice + Array(" said.".utf8)
  }

  /// `On Monday, the court ruled.` becomes `The court ruled on Monday.`
  private func openingMovedBack(_ text: [UInt8]) -> [UInt8]? {
    guard let comma = text.firstIndex(of: UInt8(ascii: ",")), comma < 60,
      comma + 2 < text.count, text.last == UInt8(ascii: "."),
      !hasQuotation(text), !text.contains(UInt8(ascii: ";")), text.count < 260
    else { return nil }
    let openers = [
      "On ", "In ", "At ", "By ", "For ", "During ", "After ", "Before ", "Late ", "Early ",
      "Under ", "With ", "Elsewhere ", "According ",
    ]
    guard openers.contains(where: { text.starts(with: Array($0.utf8)) }) else { return nil }
    var opening = Array(text[..<comma])
    opening[0] |= 0x20
    var body = Array(text[(comma + 2)...].dropLast())
    guard isLetter(body[0]) else { return nil }
    capitalise(&body, from: 0)
    return body + Array(", ".utf8) + opening + [0x2E]
  }

  /// `The board approved the plan on Monday` becomes `The plan was approved by the board on Monday`.
  private func passive(_ text: [UInt8]) -> [UInt8]? {
    let words = text.split(separator: 0x20, omittingEmptySubsequences: false).map { Array($0) }
    guard words.count > 4,
      let verb = words.prefix(6).firstIndex(where: { RestructuringWords.transitive.contains($0) }),
      verb > 0, verb + 1 < words.count,
      !words[..<verb].contains(where: { $0.last.map(isClosing) ?? true })
    else { return nil }
    var end = verb + 1
    var stop: [UInt8] = []
    while end < words.count, end - verb <= 7 {
      if RestructuringWords.prepositions.contains(words[end]) { break }
      end += 1
      if let mark = words[end - 1].last, isClosing(mark) {
        stop = [mark]
        break
      }
    }
    guard end - verb <= 7, end > verb + 1, RestructuringWords.articles.contains(words[verb + 1])
    else { return nil }
    if end < words.count, words[end].elementsEqual("and".utf8) { return nil }
    var object = Array(words[(verb + 1)..<end].joined(separator: [0x20]))
    if !stop.isEmpty { object.removeLast() }
    let isPlural = object.last == UInt8(ascii: "s") && object.dropLast().last != UInt8(ascii: "s")
    var subject = Array(words[..<verb].joined(separator: [0x20]))
    lowerOpening(&subject)
    capitalise(&object, from: 0)
    let rest = Array(words[end...].joined(separator: [0x20]))
    return object + Array((isPlural ? " were " : " was ").utf8) + words[verb]
      + Array(" by ".utf8) + subject + stop + (rest.isEmpty ? [] : [0x20]) + rest
  }

  /// `Berg, the mayor, said` becomes `Berg said`.
  private func withoutApposition(_ text: [UInt8]) -> [UInt8]? {
    guard !hasQuotation(text) else { return nil }
    for marker in [", a ", ", an ", ", the ", ", who ", ", which "] {
      guard let start = find(marker, in: text), start > 3 else { continue }
      let rest = text[(start + 2)...]
      guard let end = rest.firstIndex(of: UInt8(ascii: ",")), end - start < 70,
        end + 2 < text.count,
        isLetter(text[end + 2])
      else { continue }
      return Array(text[..<start]) + Array(text[(end + 1)...])
    }
    return nil
  }

  /// `A happened, although B.` becomes `Although B, A happened.`
  private func clausesSwapped(_ text: [UInt8]) -> [UInt8]? {
    guard !hasQuotation(text), text.last == UInt8(ascii: ".") else { return nil }
    for link in [", although ", ", while ", " after ", " because ", ", even if "] {
      guard let start = find(link, in: text), start > 25, text.count - start > 40 else { continue }
      var head = Array(text[..<start])
      let tail = Array(text[(start + link.utf8.count)...].dropLast())
      guard !head.contains(UInt8(ascii: ",")), !tail.contains(UInt8(ascii: ",")) else { continue }
      lowerOpening(&head)
      var word = link.utf8.filter { $0 != UInt8(ascii: ",") }
      word.removeFirst()
      capitalise(&word, from: 0)
      return word + tail + Array(", ".utf8) + head + [0x2E]
    }
    return nil
  }

  /// Two sentences where one clause follows another.
  func divided(_ text: [UInt8]) -> [[UInt8]] {
    guard text.count > 120, !hasQuotation(text) else { return [text] }
    for (link, opening) in [
      ("; ", ""), (", while ", "Meanwhile, "), (", and the ", "The "), (", but the ", "But the "),
      (", and ", "Also, "), (", although ", "However, "), (", which ", "This "),
    ] {
      guard let start = find(link, in: text), start > 40, text.count - start > 45 else { continue }
      var second = Array(opening.utf8) + text[(start + link.utf8.count)...]
      capitalise(&second, from: 0)
      return [Array(text[..<start]) + [0x2E], second]
    }
    return [text]
  }
}

func isClosing(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";")
    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\"")
}

/// Whether a quotation mark of any house style opens somewhere in `text`.
func hasQuotation(_ text: [UInt8]) -> Bool {
  for (index, byte) in text.enumerated() {
    switch byte {
    case UInt8(ascii: "\""): return true
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
      if text[index + 2] == 0x9C || text[index + 2] == 0x98 { return true }
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xAB: return true
    default: break
    }
  }
  return false
}

/// Where `needle` first stands in `text`.
func find(_ needle: String, in text: [UInt8]) -> Int? {
  let needle = Array(needle.utf8)
  guard let first = needle.first, text.count >= needle.count else { return nil }
  for start in 0...(text.count - needle.count)
  where text[start] == first && text[start..<(start + needle.count)].elementsEqual(needle) {
    return start
  }
  return nil
}

/// Takes the capital off the first word unless it may be a name.
func lowerOpening(_ text: inout [UInt8]) {
  let word = Array(text.prefix { isLetter($0) })
  guard let first = word.first, first < 0x61 else { return }
  var lowered = word
  lowered[0] |= 0x20
  if RestructuringWords.openers.contains(lowered) { text[0] |= 0x20 }
}

/// The closed classes of words that the rules rest on.
enum RestructuringWords {
  static let openers = set(
    """
    the a an it he she they we this that these those his her their its there in on at by for with
    from after before during since until while although as if when under over some many most all
    several about around nearly almost more less two three four five six seven eight nine ten both
    each every no nobody not only even and but or yet to of officials police local older younger
    public private growing residents workers people campaigners what because once late early
    according talks trust confidence traffic demand
    """)
  static let prepositions = set(
    """
    in on at after before during for to with as from and that by of because while since until but
    when where which who whose saying over under into through without within amid despite against
    """)
  static let articles = set("the a an its his her their this that some several all both")
  static let transitive = set(
    """
    approved rejected announced criticised praised urged launched ordered suspended postponed
    accused signed published released cancelled welcomed adopted blocked seized arrested killed
    injured destroyed damaged convicted opened closed delayed won described raised cut
    changed passed endorsed ratified opposed condemned supported introduced watched
    halted bought sold
    """)

  private static func set(_ text: String) -> Set<[UInt8]> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
  }
}
