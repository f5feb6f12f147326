/// One search for credits, through the first and the last lines of a text.
struct CreditSearch {
  let text: CreditText
  let names = CreditNames.shared
  /// The lines at the head, then those at the tail.
  private let lines: [(range: Range<Int>, isHead: Bool, isTail: Bool)]
  private var found: [Credit] = []

  /// - Parameter seam: where the head ends and the tail begins.
  init(_ text: CreditText, seam: Int, isCut: Bool) {
    self.text = text
    let all = text.lines(0, text.bytes.count)
    let limit = CreditParser.lineLimit
    lines = all.enumerated().compactMap { index, line in
      let isHead = index < limit && line.lowerBound < seam
      let isTail = index >= all.count - limit && (!isCut || line.upperBound > seam)
      return isHead || isTail ? (line, isHead, isTail) : nil
    }
  }

  mutating func search() {
    for (line, isHead, isTail) in lines {
      if takeMakers(line) { continue }
      if takeLoneLine(line, isHead: isHead) { continue }
      if isTail, takeContributors(line) { continue }
      takeGroups(line, isHead: isHead, isTail: isTail)
      if isHead { takeOpening(line) }
      takePhrases(line)
    }
  }

  /// The credits in text order; where two overlap the first found stays.
  func run() -> [Credit] {
    var search = self
    search.search()
    var kept: [Credit] = []
    for credit in search.found {
      let isTaken = kept.contains {
        $0.range.overlaps(credit.range)
          || ($0.name == credit.name && $0.kind == credit.kind && $0.hasDay == credit.hasDay)
      }
      if !isTaken { kept.append(credit) }
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  mutating func add(
    _ name: CreditNames.Name, _ kind: Credit.Kind, at: Int, hasDay: Bool = false
  ) {
    let range = at..<at + name.bytes.count
    switch name.kind {
    case .agency:
      found.append(
        Credit(kind: kind, name: name.agency, isAgency: true, range: range, hasDay: hasDay))
    case .paper:
      found.append(
        Credit(kind: kind, name: name.agency, isAgency: false, range: range, hasDay: hasDay))
    case .unnamed:
      found.append(Credit(kind: .unnamed, name: text.string(range), isAgency: false, range: range))
    case .own:
      found.append(Credit(kind: .own, name: text.string(range), isAgency: false, range: range))
    }
  }

  mutating func add(unknown range: Range<Int>, _ kind: Credit.Kind, hasDay: Bool = false) {
    found.append(
      Credit(
        kind: kind, name: text.string(range), isAgency: false, range: range, hasDay: hasDay))
  }

  // MARK: Whole lines

  /// `(Reporting by A; Editing by B)`.
  private mutating func takeMakers(_ line: Range<Int>) -> Bool {
    for phrase in names.makers where text.has(phrase, at: line.lowerBound, ignoringCase: false) {
      let end = line.lowerBound + phrase.count
      guard line.count < 300, text.isWordBoundary(end) else { continue }
      let people = text.trimmed(clamped(end, line.upperBound), marks: "()[].:：")
      guard !people.isEmpty else { continue }
      add(unknown: people, .makers)
      return true
    }
    return false
  }

  /// A line that is nothing but names, `By` before them allowed.
  private mutating func takeLoneLine(_ line: Range<Int>, isHead: Bool) -> Bool {
    guard line.count <= 120 else { return false }
    let kind: Credit.Kind = isHead && line.lowerBound < text.bytes.count / 2 ? .byline : .closing
    var body = text.trimmed(line, marks: "()[]/—–-_*.|")
    var hasBy = false
    for word in CreditSearch.by where text.has(word, at: body.lowerBound, ignoringCase: true) {
      body = text.trimmed(clamped(body.lowerBound + word.count, body.upperBound))
      hasBy = true
      break
    }
    var parts = self.parts(of: body)
    if hasBy, let last = parts.last, last.count == CreditSearch.staff.count,
      text.has(CreditSearch.staff, at: last.lowerBound, ignoringCase: true)
    {
      parts.removeLast()
    }
    let known = parts.map { part -> CreditNames.Name? in
      guard let name = names.name(at: part.lowerBound, in: text), name.bytes.count == part.count
      else { return nil }
      return name
    }
    if hasBy {
      guard body.count <= 80, !parts.isEmpty, parts.allSatisfy({ isNameLike($0) }) else {
        return false
      }
      for (part, name) in zip(parts, known) {
        if let name { add(name, .byline, at: part.lowerBound) } else { add(unknown: part, .byline) }
      }
      return true
    }
    guard !known.isEmpty, known.allSatisfy({ $0 != nil }) else { return false }
    for (part, name) in zip(parts, known) {
      if let name { add(name, kind, at: part.lowerBound) }
    }
    return true
  }

  // MARK: Brackets

  private mutating func takeGroups(_ line: Range<Int>, isHead: Bool, isTail: Bool) {
    var at = line.lowerBound
    while at < line.upperBound {
      guard CreditSearch.bracketBytes.contains(text.bytes[at]),
        let pair = CreditSearch.brackets.first(where: {
          text.has($0.open, at: at, ignoringCase: false)
        })
      else {
        at += 1
        continue
      }
      let inner = at + pair.open.count
      guard let end = end(of: pair.close, from: inner, line: line) else {
        at = inner
        continue
      }
      let isOpening = isHead && at - line.lowerBound <= 140
      let isClosing = isTail && line.upperBound - end <= 24
      if isOpening || isClosing {
        let place = text.trimmed(clamped(line.lowerBound, at), marks: ",،.۔ ")
        take(
          clamped(inner, end), place: place, isOpening: isOpening,
          isDateline: startsText(end + pair.close.count, line: line), isSlash: pair.open == [0x2F])
      }
      at = end + pair.close.count
    }
  }

  private func end(of close: [UInt8], from start: Int, line: Range<Int>) -> Int? {
    var at = start
    while at < min(line.upperBound, start + 120) {
      if text.has(close, at: at, ignoringCase: false) { return at }
      at += 1
    }
    return nil
  }

  private mutating func take(
    _ group: Range<Int>, place: Range<Int>, isOpening: Bool, isDateline: Bool, isSlash: Bool
  ) {
    let kind: Credit.Kind = isOpening ? .dateline : .closing
    let hasDay = text.bytes[place].contains { $0 >= 0x30 && $0 <= 0x39 } || hasWordDay(place)
    for part in parts(of: group) {
      if let name = names.name(at: part.lowerBound, in: text), name.bytes.count == part.count {
        add(name, kind, at: part.lowerBound, hasDay: hasDay)
      } else if let (name, at) = placedAgency(in: part) {
        add(name, kind, at: at)
      } else if let own = ownWord(in: part) {
        add(own.name, .own, at: own.at)
      } else if isDateline, !isSlash, !place.isEmpty, place.count <= 90, part.count <= 40,
        isNameLike(part), !isParty(part)
      {
        add(unknown: part, kind, hasDay: hasDay)
      }
    }
  }

  /// `D-Calif.`: the party and state of a politician.
  private func isParty(_ part: Range<Int>) -> Bool {
    part.count > 2 && text.bytes[part.lowerBound + 1] == 0x2D
  }

  /// `ロンドン共同`: an agency's name behind a place, in a script without spaces.
  private func placedAgency(in part: Range<Int>) -> (name: CreditNames.Name, at: Int)? {
    for at in part where text.bytes[at] >= 0xE2 {
      if let name = names.name(at: at, in: text), name.kind == .agency,
        at + name.bytes.count == part.upperBound, (text.scalar(at: at)?.value ?? 0) >= 0x2E80
      {
        return (name, at)
      }
    }
    return nil
  }

  private func ownWord(in part: Range<Int>) -> (name: CreditNames.Name, at: Int)? {
    for at in part where names.mayBegin(at: at, in: text) {
      if let name = names.name(at: at, in: text), name.kind == .own || name.kind == .unnamed,
        at + name.bytes.count <= part.upperBound
      {
        return (name, at)
      }
    }
    return nil
  }

  /// The first of a month written as a word, as Urdu and Persian datelines have it.
  private func hasWordDay(_ range: Range<Int>) -> Bool {
    let word = Array("یکم".utf8)
    return range.contains { text.has(word, at: $0, ignoringCase: false) }
  }

  /// Whether a dash follows at `at`, as one does after a dateline.
  private func startsText(_ at: Int, line: Range<Int>) -> Bool {
    let rest = text.trimmed(clamped(at, line.upperBound))
    guard let scalar = text.scalar(at: rest.lowerBound), !rest.isEmpty else { return false }
    return CreditSearch.dashes.contains(scalar)
  }

  // MARK: Names at the head of a line

  /// `AFP - …`, `新华社北京5月3日电 …`, `МОСКВА, 3 мая — РИА Новости. …`.
  private mutating func takeOpening(_ line: Range<Int>) {
    if let name = names.name(at: line.lowerBound, in: text),
      name.kind == .agency || name.kind == .unnamed
    {
      let end = line.lowerBound + name.bytes.count
      let isCJK = (text.scalar(at: line.lowerBound)?.value ?? 0) >= 0x2E80
      if isCJK || startsText(end, line: line) || text.has([0x2F], at: end, ignoringCase: false) {
        add(name, .dateline, at: line.lowerBound)
        return
      }
    }
    for at in line.lowerBound..<min(line.upperBound, line.lowerBound + 140) {
      guard at > line.lowerBound, names.mayBegin(at: at, in: text),
        let name = names.name(at: at, in: text), name.kind == .agency
      else { continue }
      let before = text.trimmed(clamped(line.lowerBound, at))
      let after = text.trimmed(clamped(at + name.bytes.count, line.upperBound))
      guard let mark = text.scalar(endingAt: before.upperBound), !before.isEmpty,
        let next = text.scalar(at: after.lowerBound), !after.isEmpty,
        CreditSearch.dashes.contains(mark) || mark == "/" || mark == ".",
        CreditSearch.dashes.contains(next) || next == "/" || next == "."
      else { continue }
      let hasDay = text.bytes[before].contains { $0 >= 0x30 && $0 <= 0x39 }
      add(name, .dateline, at: at, hasDay: hasDay)
      return
    }
  }

  // MARK: Phrases

  private mutating func takePhrases(_ line: Range<Int>) {
    takeUnknownSource(line)
    for at in line where names.mayBegin(at: at, in: text) {
      guard let name = names.name(at: at, in: text), name.kind == .agency else { continue }
      let before = clamped(line.lowerBound, at)
      let end = at + name.bytes.count
      if follows(names.sources, in: before) {
        add(name, .source, at: at)
      } else if follows(names.attributions, in: before) || precedes(names.followers, end, line) {
        add(name, .attribution, at: at)
      }
    }
  }

  /// `With files from NAME` with a name that is not in the table, at the start of a short line.
  private mutating func takeUnknownSource(_ line: Range<Int>) {
    guard line.count <= 160 else { return }
    let body = text.trimmed(line, marks: "([—–-*")
    for phrase in names.sources
    where phrase.count > 6 && text.has(phrase, at: body.lowerBound, ignoringCase: true) {
      let start = body.lowerBound + phrase.count
      let rest = text.trimmed(clamped(start, body.upperBound), marks: ".)]")
      let end = text.bytes[rest].firstIndex { [0x2C, 0x3B, 0x29, 0x2E].contains($0) }
      let range = text.trimmed(clamped(rest.lowerBound, end ?? rest.upperBound))
      guard isNameLike(range), range.count <= 50 else { continue }
      if let name = names.name(at: range.lowerBound, in: text), name.bytes.count == range.count {
        add(name, .source, at: range.lowerBound)
      } else {
        add(unknown: range, .source)
      }
      return
    }
  }

  /// Whether one of `phrases` ends `range`, but for words such as "the agency" that may stand between.
  private func follows(_ phrases: [[UInt8]], in range: Range<Int>) -> Bool {
    var end = text.trimmed(range, marks: "\"'«»„“”‘’").upperBound
    for _ in 0..<2 {
      for phrase in phrases where text.has(phrase, at: end - phrase.count, ignoringCase: true) {
        let start = end - phrase.count
        if start >= range.lowerBound, text.isWordBoundary(start) { return true }
      }
      guard
        let filler = CreditSearch.fillers.first(where: {
          text.has($0, at: end - $0.count, ignoringCase: true)
            && text.isWordBoundary(end - $0.count)
        })
      else { return false }
      let start = max(range.lowerBound, end - filler.count)
      end = text.trimmed(clamped(range.lowerBound, start)).upperBound
    }
    return false
  }

  private func precedes(_ phrases: [[UInt8]], _ at: Int, _ line: Range<Int>) -> Bool {
    let rest = text.trimmed(clamped(at, line.upperBound), marks: "\"'«»„“”’")
    return phrases.contains {
      text.has($0, at: rest.lowerBound, ignoringCase: false)
        && text.isWordBoundary(rest.lowerBound + $0.count)
    }
  }

  // MARK: Names

  /// `range` cut at commas, slashes, plus signs and words for "and".
  func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let mark =
        CreditSearch.separatorBytes.contains(text.bytes[at])
        ? CreditSearch.separators.first {
          at + $0.count <= range.upperBound && text.has($0, at: at, ignoringCase: false)
        } : nil
      if let mark {
        parts.append(clamped(start, at))
        at += mark.count
        start = at
      } else {
        at += 1
      }
    }
    parts.append(clamped(start, range.upperBound))
    return parts.map { text.trimmed($0, marks: "\"'۔.") }.filter { !$0.isEmpty }
  }

  /// Whether every longer word begins with a capital or a letter without case: a name, not a clause.
  func isNameLike(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 80 else { return false }
    let words = text.string(range).unicodeScalars.split { $0.properties.isWhitespace }
    guard words.count <= 6 else { return false }
    return words.allSatisfy { word in
      guard let first = word.first else { return false }
      return word.count <= 3 || !first.properties.isLowercase
    } && words.contains { $0.contains { $0.properties.isAlphabetic } }
  }

  private static let brackets: [(open: [UInt8], close: [UInt8])] = [
    ("(", ")"), ("（", "）"), ("[", "]"), ("【", "】"), ("/", "/"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  private static let bracketBytes = ByteSet(brackets.compactMap(\.open.first))
  private static let dashes: [Unicode.Scalar] = ["-", "–", "—", "―", ":", "：", "۔", "ー"]
  private static let by = [
    "By ", "Von ", "Par ", "Por ", "Di ", "De ", "Автор ", "Автор: ", "Autor: ", "Autore: ",
    "بقلم ", "بقلم: ",
    "نوشته ",
  ].map { Array($0.utf8) }
  private static let staff = Array("staff".utf8)
  private static let separators = [
    ",", "،", "、", "/", "+", ";", "&", "|", "=", "＝", " - ", " – ", " and ", " und ", " et ", " y ",
    " e ",
    " и ", " і ", " و ", " اور ",
  ].map { Array($0.utf8) }
  private static let separatorBytes = ByteSet(separators.compactMap(\.first))
  private static let fillers = [
    "the", "news agency", "agency", "l'", "l’", "der", "die", "agence", "agencia", "agência",
    "agenzia",
    "la", "a", "o", "агентство", "агентства", "агентству", "агенция", "агенцията", "خبرگزاری",
    "وكالة",
    "خبر رساں ادارے", "Nachrichtenagentur", "Agentur", "통신사",
  ].map { Array($0.utf8) }
}

/// Bytes, a bit each.
private struct ByteSet: Sendable {
  private var bits: SIMD4<UInt64> = .zero

  init(_ bytes: [UInt8]) {
    for byte in bytes { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }
}

/// A range that is empty where a phrase reaches past the end of its line.
func clamped(_ lower: Int, _ upper: Int) -> Range<Int> {
  lower..<max(lower, upper)
}
