/// An invented world: enough people, places and organisations that no two events share theirs by
/// accident.
struct World: Sendable {
  /// The kinds of organisation that act in the news.
  enum Body: Sendable {
    case company, club, office, party, institute, union
  }

  struct Country: Sendable {
    let name: [UInt8]
    let adjective: [UInt8]
  }

  struct Person: Sendable {
    let name: [UInt8]
    let surname: [UInt8]
    let isWoman: Bool
  }

  let countries: [Country]
  private let womensNames = WorldNames.women.split(separator: " ").map { Array($0.utf8) }
  private let mensNames = WorldNames.men.split(separator: " ").map { Array($0.utf8) }
  private let surnameStarts = WorldNames.surnameStarts.split(separator: " ").map { Array($0.utf8) }
  private let surnameEnds = WorldNames.surnameEnds.split(separator: " ").map { Array($0.utf8) }
  private let placeStarts = WorldNames.placeStarts.split(separator: " ").map { Array($0.utf8) }
  private let placeEnds = WorldNames.placeEnds.split(separator: " ").map { Array($0.utf8) }
  private let trades = WorldNames.trades.split(separator: "|").map { Array($0.utf8) }
  private let offices = WorldNames.offices.split(separator: "|").map { Array($0.utf8) }
  private let parties = WorldNames.parties.split(separator: "|").map { Array($0.utf8) }
  private let institutes = WorldNames.institutes.split(separator: "|").map { Array($0.utf8) }
  private let unions = WorldNames.unions.split(separator: "|").map { Array($0.utf8) }
  private let clubs = WorldNames.clubs.split(separator: "|").map { Array($0.utf8) }

  init() {
    countries = WorldNames.countries.split(separator: " ").map { entry in
      let parts = entry.split(separator: "/")
      return Country(name: Array(parts[0].utf8), adjective: Array(parts[1].utf8))
    }
  }

  func person(_ generator: inout SimulationGenerator) -> Person {
    let isWoman = generator.chance(0.45)
    let first = generator.element(of: isWoman ? womensNames : mensNames)
    let surname = surname(&generator)
    return Person(name: first + [0x20] + surname, surname: surname, isWoman: isWoman)
  }

  func surname(_ generator: inout SimulationGenerator) -> [UInt8] {
    generator.element(of: surnameStarts) + generator.element(of: surnameEnds)
  }

  func place(_ generator: inout SimulationGenerator) -> [UInt8] {
    generator.element(of: placeStarts) + generator.element(of: placeEnds)
  }

  func region(_ generator: inout SimulationGenerator) -> [UInt8] {
    let sides = ["North ", "South ", "East ", "West ", "Upper ", "Lower ", "Inner "]
    return Array(generator.element(of: sides).utf8) + generator.element(of: placeStarts)
      + Array(generator.element(of: ["land", "shire", "mark", "ia", "vale"]).utf8)
  }

  func river(_ generator: inout SimulationGenerator) -> [UInt8] {
    generator.element(of: surnameStarts)
      + Array(generator.element(of: ["e", "a", "ine", "ow", "ey", "en"]).utf8)
  }

  func company(_ generator: inout SimulationGenerator) -> (name: [UInt8], short: [UInt8]) {
    let short =
      generator.chance(0.5)
      ? surname(&generator)
      : generator.element(of: placeStarts)
        + Array(generator.element(of: ["o", "ex", "is", "ora", "on", "ax"]).utf8)
    return (short + [0x20] + generator.element(of: trades), short)
  }

  /// An organisation of one kind; offices and the like belong to a country or a city.
  func body(
    _ kind: Body, adjective: [UInt8], _ generator: inout SimulationGenerator
  ) -> (name: [UInt8], short: [UInt8]) {
    switch kind {
    case .company: return company(&generator)
    case .club:
      let short = place(&generator)
      return (short + [0x20] + generator.element(of: clubs), short)
    case .office: return official(generator.element(of: offices), adjective)
    case .party: return official(generator.element(of: parties), adjective)
    case .institute: return official(generator.element(of: institutes), place(&generator))
    case .union: return official(generator.element(of: unions), adjective)
    }
  }

  /// `the Valdoran Rail Safety Board`, for short `the VRSB`.
  private func official(
    _ title: [UInt8], _ owner: [UInt8]
  ) -> (name: [UInt8], short: [UInt8]) {
    let name = owner + [0x20] + title
    var initials: [UInt8] = []
    for word in name.split(separator: 0x20) where word.count > 3 {
      if let letter = word.first, letter < 0x61 { initials.append(letter) }
    }
    let article = Array("the ".utf8)
    return (article + name, article + initials)
  }
}
