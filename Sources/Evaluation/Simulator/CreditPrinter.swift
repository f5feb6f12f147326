/// What an article says about where its text comes from.
enum PrintedCredit: Sendable {
  /// Dateline and closing line as the agency sends them.
  case whole(agency: Int)
  /// A short note: `Source: AP`, `With files from Reuters`.
  case short(name: [UInt8])
  /// The outlet's own byline.
  case own
  case none
}

/// Sets datelines, bylines and closing credits.
struct CreditPrinter: Sendable {
  let desk: Desk
  let world: World

  /// The lines before and after the text; `opening` goes in front of its first sentence.
  struct Frame {
    var byline: [UInt8] = []
    var opening: [UInt8] = []
    var closing: [UInt8] = []
  }

  func frame(
    _ credit: PrintedCredit, place: [UInt8], seconds: Int64,
    _ generator: inout SimulationGenerator
  ) -> Frame {
    var frame = Frame()
    switch credit {
    case .whole(let agency):
      let agency = desk.agencies[agency]
      frame.opening = opening(agency, place: place, seconds: seconds)
      frame.closing = closing(agency, place: place, &generator)
    case .short(let name):
      switch generator.below(7) {
      case 0: frame.closing = Array("With files from ".utf8) + name
      case 1: frame.closing = Array("Source: ".utf8) + name
      case 2: frame.closing = Array("(".utf8) + name + Array(")".utf8)
      case 3: frame.byline = name
      case 4: frame.byline = Array("By ".utf8) + name + Array(" and staff".utf8)
      case 5: frame.opening = place + Array(" (".utf8) + name + Array(") - ".utf8)
      default: frame.closing = Array("Additional reporting by ".utf8) + name + [0x2E]
      }
    case .own:
      switch generator.below(4) {
      case 0: frame.byline = Array("By Staff Reporter".utf8)
      case 1: frame.byline = Array("By ".utf8) + world.person(&generator).name
      case 2: frame.byline = Array("Agencies".utf8)
      default: frame.closing = Array("Wire reports".utf8)
      }
    case .none:
      if generator.chance(0.15) { frame.opening = place + Array(" - ".utf8) }
    }
    return frame
  }

  private func opening(_ agency: Desk.Agency, place: [UInt8], seconds: Int64) -> [UInt8] {
    let date = Calendar.date(seconds)
    let day = Array(", ".utf8) + Calendar.months[date.month - 1] + Array(" \(date.day)".utf8)
    let name = Array(" (".utf8) + agency.name + Array(")".utf8)
    let capitals = place.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }
    switch agency.dateline {
    case .capitalsAndDay: return capitals + day + name + Array(" - ".utf8)
    case .capitals: return capitals + name + Array(" — ".utf8)
    case .mixedAndDay: return place + day + Array(", \(date.year)".utf8) + name + Array(" - ".utf8)
    case .mixed: return place + name + Array(" - ".utf8)
    }
  }

  private func closing(
    _ agency: Desk.Agency, place: [UInt8], _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    switch agency.tail {
    case .reportingBy:
      return Array("(Reporting by ".utf8) + world.person(&generator).name
        + Array(" in ".utf8) + place + Array("; Editing by ".utf8) + world.person(&generator).name
        + Array(")".utf8)
    case .contributedBy:
      guard generator.chance(0.6) else { return [] }
      return Array("___\n".utf8) + agency.name + Array(" writer ".utf8)
        + world.person(&generator).name + Array(" in ".utf8) + world.place(&generator)
        + Array(" contributed to this report.".utf8)
    case .initials:
      let letters = (0..<3).map { _ in
        [UInt8(97 + generator.below(26)), UInt8(97 + generator.below(26))]
      }
      return Array(letters.joined(separator: Array("/".utf8)))
    case .none:
      return []
    }
  }
}
