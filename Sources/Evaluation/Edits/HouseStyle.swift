/// How an outlet spells, counts and quotes.
struct HouseStyle: Sendable {
  enum Quotes: Sendable { case straight, curly, single, angled }
  enum Percent: Sendable { case word, twoWords, sign }
  enum Dash: Sendable { case hyphen, en, em }

  let isAmerican: Bool
  let quotes: Quotes
  let percent: Percent
  let usesContractions: Bool
  let abbreviates: Bool
  let spellsSmallNumbers: Bool
  let usesNonBreakingSpaces: Bool
  let usesLigatures: Bool
  let usesSoftHyphens: Bool
  let dash: Dash

  init(_ generator: inout SimulationGenerator) {
    isAmerican = generator.chance(0.4)
    quotes = generator.element(of: [.straight, .straight, .curly, .curly, .single, .angled])
    percent = generator.element(of: [.word, .word, .twoWords, .sign])
    usesContractions = generator.chance(0.15)
    abbreviates = generator.chance(0.25)
    spellsSmallNumbers = generator.chance(0.5)
    usesNonBreakingSpaces = generator.chance(0.1)
    usesLigatures = generator.chance(0.04)
    usesSoftHyphens = generator.chance(0.06)
    dash = generator.element(of: [.hyphen, .en, .em])
  }

  /// The text set in this style: words first, then the marks.
  func applied(to text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + text.count / 8)
    var index = 0
    while index < text.count {
      guard isLetter(text[index]) || isDigit(text[index]) else {
        out.append(text[index])
        index += 1
        continue
      }
      var end = index
      while end < text.count, isWordByte(text[end]) || isDigit(text[end]) { end += 1 }
      appendWord(text, index..<end, to: &out)
      index = end
    }
    return setMarks(out)
  }

  private func appendWord(_ text: [UInt8], _ range: Range<Int>, to out: inout [UInt8]) {
    let word = text[range]
    if percent == .sign, out.last == 0x20, out.dropLast().last.map(isDigit) == true,
      hash(word) == HouseStyleWords.percentKey
    {
      out[out.count - 1] = UInt8(ascii: "%")
      return
    }
    if let swapped = HouseStyleWords.replacement(for: word, style: self) {
      out.append(contentsOf: swapped)
      return
    }
    if spellsSmallNumbers, word.count == 1, let digit = word.first, digit >= 0x32, digit <= 0x39,
      isFree(text, range)
    {
      out.append(contentsOf: HouseStyleWords.numberWords[Int(digit - 0x30)])
      return
    }
    out.append(contentsOf: word)
  }

  /// Whether a number stands between spaces and belongs to no range, price or clock time.
  private func isFree(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound + 1 < text.count else { return false }
    return text[range.lowerBound - 1] == 0x20 && text[range.upperBound] == 0x20
      && isLetter(text[range.upperBound + 1]) && !followsName(text, range.lowerBound)
  }

  private func setMarks(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 32)
    var index = 0
    while index < text.count {
      let byte = text[index]
      let before = index > 0 ? text[index - 1] : 0x20
      switch byte {
      case UInt8(ascii: "\""):
        out.append(contentsOf: quoteMark(opens: before == 0x20 || before == 0x0A))
      case UInt8(ascii: "'") where quotes == .curly || quotes == .angled:
        out.append(contentsOf: "’".utf8)
      case 0x20 where isSpacedHyphen(text, at: index) && dash != .hyphen:
        out.append(contentsOf: (dash == .en ? " – " : " — ").utf8)
        index += 2
      case 0x20 where usesNonBreakingSpaces && isDigit(before) && index % 3 != 0:
        out.append(contentsOf: [0xC2, 0xA0])
      case UInt8(ascii: "f")
      where usesLigatures && index + 1 < text.count && text[index + 1] == UInt8(ascii: "i"):
        out.append(contentsOf: "\u{FB01}".utf8)
        index += 1
      case UInt8(ascii: "m")
      where usesSoftHyphens && index % 5 == 0 && isLetter(before) && index + 1 < text.count
        && isLetter(text[index + 1]):
        out.append(contentsOf: [UInt8(ascii: "m"), 0xC2, 0xAD])
      default:
        out.append(byte)
      }
      index += 1
    }
    return out
  }

  private func isSpacedHyphen(_ text: [UInt8], at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == UInt8(ascii: "-") && text[index + 2] == 0x20
  }

  private func quoteMark(opens: Bool) -> String.UTF8View {
    switch quotes {
    case .straight: "\"".utf8
    case .curly: (opens ? "“" : "”").utf8
    case .single: (opens ? "‘" : "’").utf8
    case .angled: (opens ? "«" : "»").utf8
    }
  }
}

/// Whether the word before the one at `index` begins with a capital, as a month does.
func followsName(_ text: [UInt8], _ index: Int) -> Bool {
  guard index > 1 else { return false }
  let word = text[..<(index - 1)].reversed().prefix { isWordByte($0) }
  guard let first = word.last else { return false }
  return first >= 0x41 && first <= 0x5A
}
