/// Reads one alternative of a rule; the grammar is ours, so a mistake in it is a programmer's error.
struct GrammarParser {
  private let text: [UInt8]
  private let thesaurus: Thesaurus
  private let ruleNamed: [String: Int]
  private var position = 0

  init(_ text: String, thesaurus: Thesaurus, ruleNamed: [String: Int]) {
    self.text = Array(text.utf8)
    self.thesaurus = thesaurus
    self.ruleNamed = ruleNamed
  }

  /// Everything up to the end, a `|` or a `)`.
  mutating func sequence() -> [Grammar.Node] {
    var nodes: [Grammar.Node] = []
    while position < text.count, text[position] != UInt8(ascii: "|"),
      text[position] != UInt8(ascii: ")")
    {
      switch text[position] {
      case UInt8(ascii: "("): nodes.append(choice())
      case UInt8(ascii: "{"): nodes.append(slot(inside(UInt8(ascii: "}"))))
      case UInt8(ascii: "<"): nodes.append(rule(inside(UInt8(ascii: ">"))))
      case UInt8(ascii: "["): nodes.append(number(inside(UInt8(ascii: "]"))))
      case UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        preconditionFailure("stray mark in \(String(decoding: text, as: UTF8.self))")
      default: literal(into: &nodes)
      }
    }
    return nodes
  }

  private mutating func inside(_ end: UInt8) -> String {
    let start = position + 1
    while text[position] != end { position += 1 }
    position += 1
    return String(decoding: text[start..<(position - 1)], as: UTF8.self)
  }

  private mutating func choice() -> Grammar.Node {
    position += 1
    let carriesMeaning = text[position] == UInt8(ascii: "=")
    if carriesMeaning { position += 1 }
    var alternatives = [sequence()]
    while text[position] == UInt8(ascii: "|") {
      position += 1
      alternatives.append(sequence())
    }
    position += 1
    return carriesMeaning ? .meaning(alternatives) : .wording(alternatives)
  }

  private func slot(_ name: String) -> Grammar.Node {
    if name.hasPrefix("?"), let fresh = Grammar.Fresh(rawValue: String(name.dropFirst())) {
      return .fresh(fresh)
    }
    guard let slot = Slot(name: name) else { preconditionFailure("no slot \(name)") }
    return .slot(slot)
  }

  private func rule(_ name: String) -> Grammar.Node {
    if name.hasPrefix("*") {
      let index = TopicRule.allCases.firstIndex { $0.rawValue == name.dropFirst() }
      guard let index else { preconditionFailure("no topic rule \(name)") }
      return .topicRule(index)
    }
    guard let rule = ruleNamed[name] else { preconditionFailure("no rule \(name)") }
    return .rule(rule)
  }

  private func number(_ range: String) -> Grammar.Node {
    if range.contains("~") {
      let bounds = range.split(separator: "~").map { Int($0.filter { $0 != "." }) ?? 0 }
      return .decimal(lowest: bounds[0], highest: bounds[1])
    }
    let bounds = range.split(separator: "-").map { Int($0.filter(\.isNumber)) ?? 0 }
    return .number(
      lowest: bounds[0], highest: bounds[1], separated: !range.hasPrefix("y"))
  }

  /// Plain text up to the next mark, with its thesaurus phrases taken out as nodes of their own.
  private mutating func literal(into nodes: inout [Grammar.Node]) {
    let start = position
    let marks = Array("(){}<>[]|".utf8)
    while position < text.count, !marks.contains(text[position]) { position += 1 }
    let stretch = text[start..<position]
    let touchesWord =
      position < text.count && text[position] != UInt8(ascii: "|")
      && text[position] != UInt8(ascii: ")")
    var plain: [UInt8] = []
    var at = stretch.startIndex
    while at < stretch.endIndex {
      let startsWord =
        isLetter(stretch[at]) && (at == stretch.startIndex || !isWordByte(stretch[at - 1]))
      guard startsWord else {
        plain.append(stretch[at])
        at += 1
        continue
      }
      let phrase = longestPhrase(in: stretch, from: at)
      let reachesEnd = phrase?.end == stretch.endIndex && touchesWord
      if let phrase, !reachesEnd {
        if !plain.isEmpty { nodes.append(.text(plain)) }
        plain.removeAll()
        nodes.append(.synonyms(group: phrase.group))
        at = phrase.end
      } else {
        while at < stretch.endIndex, isWordByte(stretch[at]) {
          plain.append(stretch[at])
          at += 1
        }
      }
    }
    if !plain.isEmpty { nodes.append(.text(plain)) }
  }

  private func longestPhrase(
    in stretch: ArraySlice<UInt8>, from start: Int
  ) -> (group: Int, end: Int)? {
    var ends: [Int] = []
    var at = start
    while at < stretch.endIndex, isWordByte(stretch[at]) {
      while at < stretch.endIndex, isWordByte(stretch[at]) { at += 1 }
      ends.append(at)
      guard at + 1 < stretch.endIndex, stretch[at] == 0x20 else { break }
      at += 1
    }
    guard let first = ends.first else { return nil }
    let longest = thesaurus.longestPhrase(from: stretch[start..<first])
    for end in ends.prefix(longest).reversed() {
      if let group = thesaurus.group(of: stretch[start..<end]) { return (group, end) }
    }
    return nil
  }
}

func isLetter(_ byte: UInt8) -> Bool {
  byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}

func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// Letters, the hyphen and the apostrophe, which stay inside a word, and bytes beyond ASCII.
func isWordByte(_ byte: UInt8) -> Bool {
  isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte >= 0x80
}
