/// The small changes of a thorough rewrite: names in another form, a time of day dropped, a source named
/// in the middle of a sentence, numbers in words.
extension Paraphraser {
  func rearranged(
    _ text: [UInt8], _ facts: Facts?, _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    var text = text
    if let facts { text = renamed(text, facts, &generator) }
    if generator.chance(0.6) { text = withoutTime(text) }
    text = withNumberWords(text)
    if generator.chance(0.5) { text = interruptedByAdverb(text, &generator) }
    return generator.chance(0.7) ? interrupted(text, &generator) : text
  }

  /// `Zadie Harier` becomes `Harier`, or the other way round.
  private func renamed(
    _ text: [UInt8], _ facts: Facts, _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    for (full, short) in [(Slot.p, Slot.pl), (.q, .ql), (.r, .rl), (.o, .os), (.u, .us)]
    where generator.chance(0.6) {
      let long = String(decoding: facts[full], as: UTF8.self)
      let brief = String(decoding: facts[short], as: UTF8.self)
      guard !long.isEmpty, !brief.isEmpty else { continue }
      let (from, to) = find(long, in: text) == nil ? (brief, facts[full]) : (long, facts[short])
      guard let start = find(from, in: text), start > 0, text[start - 1] == 0x20 else { continue }
      let end = start + from.utf8.count
      guard end < text.count, !isWordByte(text[end]) else { continue }
      return Array(text[..<start]) + to + Array(text[end...])
    }
    return text
  }

  /// Drops `on Monday`, `last March` and the like; a rewrite rarely keeps the day.
  private func withoutTime(_ text: [UInt8]) -> [UInt8] {
    for phrase in RearrangingWords.times {
      guard let start = find(phrase, in: text), start > 10, start + phrase.utf8.count < text.count,
        !hasQuotation(Array(text[..<start])), !isWordByte(text[start + phrase.utf8.count])
      else { continue }
      return Array(text[..<start]) + Array(text[(start + phrase.utf8.count)...])
    }
    return text
  }

  private func withNumberWords(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 8)
    for (index, byte) in text.enumerated() {
      let before = index > 0 ? text[index - 1] : 0x2E
      let after = index + 2 < text.count ? text[index + 2] : 0x2E
      if byte >= 0x32, byte <= 0x39, before == 0x20, index + 1 < text.count,
        text[index + 1] == 0x20, isLetter(after), !followsName(text, index)
      {
        out.append(contentsOf: HouseStyleWords.numberWords[Int(byte - 48)])
      } else {
        out.append(byte)
      }
    }
    return out
  }

  /// Names a source in front of a phrase in the middle: `…, police said, with five prisoners`.
  private func interrupted(
    _ text: [UInt8], _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    guard text.count > 110, !hasQuotation(text), find(" said", in: text) == nil else { return text }
    let marks = [" after ", " because ", " when ", " with ", " while ", " and ", " but ", " by "]
    let middle = text.count / 3
    for mark in marks {
      guard let start = find(mark, in: Array(text[middle...])), start + middle + 25 < text.count,
        isLetter(text[middle + start - 1])
      else { continue }
      let place = middle + start
      let insertion = generator.element(of: RearrangingWords.asides)
      return Array(text[..<place]) + Array(", \(insertion),".utf8) + Array(text[place...])
    }
    return text
  }

  /// `had been` becomes `had by then been`, here and there.
  private func interruptedByAdverb(
    _ text: [UInt8], _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    guard !hasQuotation(text) else { return text }
    var out = text
    for verb in [" had ", " would ", " could ", " was ", " were ", " will ", " might ", " has "]
    where generator.chance(0.6) {
      guard let start = find(verb, in: out), start + verb.utf8.count < out.count,
        out[start + verb.utf8.count] >= 0x61
      else { continue }
      let adverb = generator.element(of: RearrangingWords.adverbs)
      out.insert(contentsOf: Array("\(adverb) ".utf8), at: start + verb.utf8.count)
    }
    return out
  }
}

/// Words that a rewrite slips in or leaves out.
enum RearrangingWords {
  static let adverbs = [
    "also", "reportedly", "apparently", "in fact", "by all accounts", "by then", "indeed", "then",
    "evidently",
  ]

  static let asides = [
    "it emerged", "officials said", "it was reported", "reports say", "it is understood",
    "sources said", "according to reports", "as it turned out",
  ]

  static let times: [String] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].flatMap {
      [" late on \($0)", " early on \($0)", " on \($0) morning", " on \($0)"]
    } + [
      " the day before", " over the weekend", " earlier this week", " earlier in the week",
      " last week", " at dawn",
    ]
}
