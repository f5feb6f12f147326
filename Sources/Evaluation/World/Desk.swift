internal import ArticleModel

/// Who writes news: the agencies and the outlets that take it from them.
struct Desk: Sendable {
  struct Agency: Sendable {
    let name: [UInt8]
    let domain: [UInt8]
    let dateline: DatelineStyle
    let tail: TailStyle
    /// How often outlets take from it, against the others.
    let weight: Double
  }

  /// How the first line names place and agency.
  enum DatelineStyle: Sendable {
    /// `TOWN, March 3 (Reuters) - `
    case capitalsAndDay
    /// `TOWN (AP) — `
    case capitals
    /// `Town, March 3, 2024 (AFP) - `
    case mixedAndDay
    /// `Town (dpa) - `
    case mixed
  }

  /// How the end of an agency text names its makers.
  enum TailStyle: Sendable {
    case reportingBy, contributedBy, initials, none
  }

  struct Outlet: Sendable {
    let name: [UInt8]
    let domain: [UInt8]
    let style: HouseStyle
    let top: [[UInt8]]
    let bottom: [[UInt8]]
    let linksOtherStories: Bool
    /// Shares of credits that are kept whole, kept as a short note, replaced by its own, dropped.
    let creditHabits: [Double]
    let paragraphBreak: [UInt8]
  }

  let agencies: [Agency]
  let outlets: [Outlet]
  private let cumulativeWeights: [Double]

  /// The number of outlets includes the agencies, which stand first.
  init(outletCount: Int, expander: Expander, seed: UInt64) {
    agencies = Desk.knownAgencies
    var outlets: [Outlet] = []
    var generator = SimulationGenerator(seed: mix(seed ^ 0x0DE5))
    for index in 0..<outletCount {
      outlets.append(Desk.outlet(index, expander: expander, &generator))
    }
    self.outlets = outlets
    var total = 0.0
    cumulativeWeights = outlets.indices.map { index in
      total += 1 / Double(index + 4)
      return total
    }
  }

  /// An outlet, large ones more often than small ones.
  func outlet(_ generator: inout SimulationGenerator) -> Int {
    guard let total = cumulativeWeights.last else { return 0 }
    let target = generator.unit() * total
    return (0..<cumulativeWeights.count - 1).partitionPoint { cumulativeWeights[$0] <= target }
  }

  func agency(_ generator: inout SimulationGenerator) -> Int {
    generator.index(weights: agencies.map(\.weight))
  }

  private static let knownAgencies: [Agency] = [
    agency("Reuters", "reuters.example", .capitalsAndDay, .reportingBy, 5),
    agency("AP", "apnews.example", .capitals, .contributedBy, 4),
    agency("AFP", "afp.example", .mixedAndDay, .initials, 3),
    agency("dpa", "dpa.example", .mixed, .none, 2),
    agency("Northwire", "northwire.example", .capitalsAndDay, .reportingBy, 1.5),
    agency("Continental Press", "continentalpress.example", .capitals, .contributedBy, 1),
    agency("ANB", "anb.example", .mixed, .initials, 1),
  ]

  private static func agency(
    _ name: String, _ domain: String, _ dateline: DatelineStyle, _ tail: TailStyle,
    _ weight: Double
  ) -> Agency {
    Agency(
      name: Array(name.utf8), domain: Array(domain.utf8), dateline: dateline, tail: tail,
      weight: weight)
  }

  private static func outlet(
    _ index: Int, expander: Expander, _ generator: inout SimulationGenerator
  ) -> Outlet {
    let place = expander.world.place(&generator)
    let titles = [
      "Courier", "Gazette", "Herald", "Post", "Times", "Tribune", "Chronicle", "Observer", "Echo",
      "Mail", "Argus", "Star", "Ledger", "Record", "Mercury", "Sentinel", "Register", "Examiner",
    ]
    var name = place + Array((" " + generator.element(of: titles)).utf8)
    switch generator.below(6) {
    case 0: name = Array("The ".utf8) + name
    case 1: name = Array("Daily ".utf8) + name
    case 2: name = place + Array(" News Online".utf8)
    case 3 where index % 3 == 0: name = Array("Radio ".utf8) + place
    case 4 where index % 2 == 0: name = place + Array("24".utf8)
    default: break
    }
    let host = name.filter { isLetter($0) || isDigit($0) }.map { isDigit($0) ? $0 : $0 | 0x20 }
    var facts = Facts(topic: 0)
    let article = Array("The ".utf8)
    facts[.outlet] = name.starts(with: article) ? Array(name.dropFirst(article.count)) : name
    facts[.domain] = host + Array(".example".utf8)
    facts[.cur] = Array(generator.element(of: ["$", "€", "£"]).utf8)
    let grammar = expander.grammar
    func lines(_ rule: String, _ count: Int, _ generator: inout SimulationGenerator) -> [[UInt8]] {
      let alternatives = grammar.rules[grammar.rule(rule)]
      var order = Array(alternatives.indices)
      generator.shuffle(&order)
      return order.prefix(count).sorted().map { alternative in
        let seed = generator.next()
        return expander.sentence(
          alternatives[alternative], facts: facts, seed: seed, wording: &generator)
      }
    }
    let habits: [[Double]] = [
      [7, 1, 1, 1], [2, 5, 2, 2], [1, 1, 6, 2], [1, 1, 1, 7], [3, 3, 2, 2],
    ]
    return Outlet(
      name: name, domain: facts[.domain], style: HouseStyle(&generator),
      top: lines("furniture-top", [0, 0, 0, 1, 1, 2][generator.below(6)], &generator),
      bottom: lines("furniture-bottom", [0, 1, 1, 2, 2, 3, 4][generator.below(7)], &generator),
      linksOtherStories: generator.chance(0.4),
      creditHabits: generator.element(of: habits),
      paragraphBreak: Array(generator.element(of: ["\n\n", "\n\n", "\n"]).utf8))
  }
}
