/// Rewrites sentences by rule: other words for the same thing, clauses moved, modifiers dropped, sentences
/// split and joined. Names, numbers and the words inside quotation marks stay.
struct Paraphraser: Sendable {
  /// How much of the wording is touched.
  enum Intensity: Sendable { case light, heavy }

  let reporter: Reporter
  let thesaurus: Thesaurus
  let looseWords: Thesaurus

  func rewrite(
    _ draft: inout Draft, _ intensity: Intensity, _ generator: inout SimulationGenerator
  ) {
    let isHeavy = intensity == .heavy
    var out: [Draft.Sentence] = []
    out.reserveCapacity(draft.sentences.count + 8)
    for (index, original) in draft.sentences.enumerated() {
      if isHeavy, index > 1 {
        let isForeignQuote = original.recipe == nil && hasQuotation(original.bytes)
        if generator.chance(isForeignQuote ? 0.4 : 0.15) { continue }
      }
      var sentence = original
      if let facts = draft.facts, let recipe = original.recipe,
        isHeavy || generator.chance(0.4)
      {
        sentence = retold(recipe, isHeavy && index == 0, facts, &generator)
        sentence.opensParagraph = original.opensParagraph
      }
      var bytes = sentence.bytes
      if generator.chance(isHeavy ? 0.9 : 0.25) {
        bytes = restructured(bytes, &generator)
      }
      if isHeavy, generator.chance(0.6) { bytes = restructured(bytes, &generator) }
      bytes = reworded(bytes, thesaurus, isHeavy ? 0.95 : 0.4, &generator)
      if isHeavy { bytes = reworded(bytes, looseWords, 0.85, &generator) }
      let pieces = generator.chance(isHeavy ? 0.45 : 0.1) ? divided(bytes) : [bytes]
      for (part, plain) in pieces.enumerated() {
        let piece = isHeavy ? rearranged(plain, draft.facts, &generator) : plain
        let opens = part == 0 && sentence.opensParagraph
        if isHeavy, part == 0, joins(out.last, piece), generator.chance(0.4) {
          out[out.count - 1].bytes = joined(out[out.count - 1].bytes, piece, &generator)
        } else {
          out.append(Draft.Sentence(bytes: piece, opensParagraph: opens, recipe: nil))
        }
      }
    }
    if isHeavy { breakParagraphs(&out, &generator) }
    draft.sentences = out
  }

  /// A sentence told again; an opening one may be told from another side.
  private func retold(
    _ recipe: Draft.Recipe, _ isLede: Bool, _ facts: Facts,
    _ generator: inout SimulationGenerator
  ) -> Draft.Sentence {
    if isLede, generator.chance(0.7), let lede = reporter.fresh(.lede, facts: facts, &generator) {
      return lede
    }
    return reporter.tell(recipe, facts, &generator)
  }

  /// Replaces words and phrases by others of their group.
  func reworded(
    _ text: [UInt8], _ thesaurus: Thesaurus, _ share: Double,
    _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 32)
    var at = 0
    var isQuoted = false
    while at < text.count {
      if text[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if text[at] >= 0x80 { isQuoted = quotation(at, in: text) ?? isQuoted }
      guard isLetter(text[at]), !isQuoted else {
        out.append(text[at])
        at += 1
        continue
      }
      let opens = at == 0
      if let match = phrase(in: text, from: at, thesaurus, lowered: opens),
        generator.chance(share)
      {
        let members = thesaurus.groups[match.group]
        var choice = members[generator.below(members.count)]
        if choice.elementsEqual(text[at..<match.end]) {
          choice = members[generator.below(members.count)]
        }
        let start = out.count
        out.append(contentsOf: choice)
        if opens { capitalise(&out, from: start) }
        at = match.end
      } else {
        while at < text.count, isWordByte(text[at]) || isDigit(text[at]) {
          out.append(text[at])
          at += 1
        }
      }
    }
    return tidied(out, capitalised: false)
  }

  /// Whether a curly or angled mark at `index` opens or closes a quotation; nil for any other byte.
  private func quotation(_ index: Int, in text: [UInt8]) -> Bool? {
    let next = index + 1 < text.count ? text[index + 1] : 0
    if text[index] == 0xC2, next == 0xAB || next == 0xBB { return next == 0xAB }
    guard text[index] == 0xE2, next == 0x80, index + 2 < text.count else { return nil }
    switch text[index + 2] {
    case 0x98, 0x9C: return true
    case 0x9D: return false
    case 0x99 where index > 0 && !isLetter(text[index - 1]): return false
    default: return nil
    }
  }

  private func phrase(
    in text: [UInt8], from start: Int, _ thesaurus: Thesaurus, lowered: Bool
  ) -> (group: Int, end: Int)? {
    var window = text[start..<min(text.count, start + 48)]
    if lowered { window[start] |= 0x20 }
    var end = start
    while end < window.endIndex, isWordByte(window[end]) { end += 1 }
    let longest = thesaurus.longestPhrase(from: window[start..<end])
    guard longest > 0 else { return nil }
    var ends = [end]
    while ends.count < longest, end + 1 < window.endIndex, window[end] == 0x20,
      isLetter(window[end + 1])
    {
      end += 1
      while end < window.endIndex, isWordByte(window[end]) { end += 1 }
      ends.append(end)
    }
    for end in ends.reversed() {
      if let group = thesaurus.group(of: window[start..<end]) { return (group, end) }
    }
    return nil
  }

  private func joins(_ last: Draft.Sentence?, _ next: [UInt8]) -> Bool {
    guard let last, last.bytes.last == UInt8(ascii: ".") else { return false }
    let opening = next.prefix { isLetter($0) }.map { $0 | 0x20 }
    guard RestructuringWords.openers.contains(opening) else { return false }
    return last.bytes.count < 110 && next.count < 110 && !hasQuotation(last.bytes)
      && !hasQuotation(next)
  }

  private func joined(
    _ first: [UInt8], _ second: [UInt8], _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    let link = generator.element(of: ["; ", ", and ", ", while "])
    var second = second
    lowerOpening(&second)
    return Array(first.dropLast()) + Array(link.utf8) + second
  }

  private func breakParagraphs(
    _ sentences: inout [Draft.Sentence], _ generator: inout SimulationGenerator
  ) {
    for index in sentences.indices.dropFirst() where generator.chance(0.25) {
      sentences[index].opensParagraph.toggle()
    }
  }
}
