/// Prints articles as lines of `articles.jsonl`.
struct Publisher: Sendable {
  let desk: Desk
  let expander: Expander
  let credits: CreditPrinter
  let parameters: SimulationParameters

  /// Where an article appears: an agency's own wire or an outlet.
  enum Newsroom: Sendable, Equatable {
    case agency(Int)
    case outlet(Int)
  }

  func name(_ newsroom: Newsroom) -> [UInt8] {
    switch newsroom {
    case .agency(let agency): desk.agencies[agency].name
    case .outlet(let outlet): desk.outlets[outlet].name
    }
  }

  func domain(_ newsroom: Newsroom) -> [UInt8] {
    switch newsroom {
    case .agency(let agency): desk.agencies[agency].domain
    case .outlet(let outlet): desk.outlets[outlet].domain
    }
  }

  /// The address of an article with this title.
  func address(
    _ newsroom: Newsroom, title: [UInt8], seconds: Int64, id: [UInt8]
  ) -> [UInt8] {
    let date = Calendar.date(seconds)
    var url = Array("https://www.".utf8) + domain(newsroom)
    url += Array("/\(date.year)/\(date.month)/\(date.day)/".utf8)
    var words = 0
    for byte in title.prefix(60) {
      if isLetter(byte) || isDigit(byte) {
        url.append(isDigit(byte) ? byte : byte | 0x20)
      } else if byte == 0x20, url.last != UInt8(ascii: "-") {
        words += 1
        if words == 8 { break }
        url.append(UInt8(ascii: "-"))
      }
    }
    return url + [UInt8(ascii: "-")] + id.suffix(5)
  }

  /// The printed text: top furniture, dateline, paragraphs, credit, bottom furniture.
  func text(
    _ draft: Draft, in newsroom: Newsroom, credit: PrintedCredit, seconds: Int64, link: [UInt8],
    note: [UInt8], _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(draft.length + 600)
    let frame = credits.frame(credit, place: draft.place, seconds: seconds, &generator)
    var outlet: Desk.Outlet?
    if case .outlet(let index) = newsroom { outlet = desk.outlets[index] }
    let gap = outlet?.paragraphBreak ?? [0x0A, 0x0A]
    func line(_ bytes: [UInt8]) {
      guard !bytes.isEmpty else { return }
      if !out.isEmpty { out.append(contentsOf: gap) }
      out.append(contentsOf: bytes)
    }
    for furniture in outlet?.top ?? [] where generator.chance(0.8) { line(furniture) }
    line(frame.byline)
    line(note)
    let middle = draft.sentences.count / 2
    for (index, sentence) in draft.sentences.enumerated() {
      if index == 0 {
        line(frame.opening + sentence.bytes)
      } else if sentence.opensParagraph {
        if index == middle, outlet?.linksOtherStories == true, generator.chance(0.5) { line(link) }
        line(sentence.bytes)
      } else {
        out.append(0x20)
        out.append(contentsOf: sentence.bytes)
      }
    }
    line(frame.closing)
    if outlet?.linksOtherStories == true, generator.chance(0.4) { line(link) }
    for furniture in outlet?.bottom ?? [] where generator.chance(0.9) { line(furniture) }
    return out
  }

  /// The time as the dump knows it: right, wrong, a day, or nothing.
  func printedTime(_ seconds: Int64, _ generator: inout SimulationGenerator) -> [UInt8]? {
    let dice = generator.unit()
    let shift = Int64(generator.integer(in: -43_200...43_200))
    if dice < parameters.undated { return nil }
    let isVague = dice < parameters.undated + parameters.dayOnly
    let isWrong = !isVague && dice < parameters.undated + parameters.dayOnly + parameters.wrongTimes
    let moment = isWrong ? seconds + shift : seconds
    let date = Calendar.date(moment)
    var out: [UInt8] = []
    func append(_ value: Int, width: Int) {
      let digits = Array(String(value).utf8)
      out += Array(repeating: 48, count: max(0, width - digits.count)) + digits
    }
    append(date.year, width: 4)
    out.append(UInt8(ascii: "-"))
    append(date.month, width: 2)
    out.append(UInt8(ascii: "-"))
    append(date.day, width: 2)
    guard !isVague else { return out }
    let rest = Int(moment % 86_400)
    out.append(UInt8(ascii: "T"))
    append(rest / 3600, width: 2)
    out.append(UInt8(ascii: ":"))
    append(rest / 60 % 60, width: 2)
    out.append(UInt8(ascii: ":"))
    append(rest % 60, width: 2)
    out.append(UInt8(ascii: "Z"))
    return out
  }
}

/// Appends `text` as a JSON string.
func appendJSON(_ text: [UInt8], to out: inout [UInt8]) {
  out.append(UInt8(ascii: "\""))
  for byte in text {
    switch byte {
    case UInt8(ascii: "\""): out.append(contentsOf: [0x5C, byte])
    case UInt8(ascii: "\\"): out.append(contentsOf: [0x5C, byte])
    case 0x0A: out.append(contentsOf: [0x5C, UInt8(ascii: "n")])
    case 0..<0x20: out.append(0x20)
    default: out.append(byte)
    }
  }
  out.append(UInt8(ascii: "\""))
}
