/// Turns rules into text: the seed says what, the wording generator says how.
struct Expander: Sendable {
  let grammar: Grammar
  let world: World

  /// The text of one alternative, tidied as a sentence.
  func sentence(
    _ alternative: [Grammar.Node], facts: Facts, seed: UInt64,
    wording: inout SimulationGenerator
  ) -> [UInt8] {
    var raw: [UInt8] = []
    raw.reserveCapacity(256)
    append(alternative, facts, seed, &wording, &raw)
    return tidied(raw)
  }

  /// The text of a rule, with the alternative drawn by the seed and no capital at its start.
  func phrase(
    _ rule: Int, facts: Facts, seed: UInt64, wording: inout SimulationGenerator
  ) -> [UInt8] {
    var raw: [UInt8] = []
    append(rule: rule, facts, seed, &wording, &raw)
    return tidied(raw, capitalised: false)
  }

  private func append(
    _ nodes: [Grammar.Node], _ facts: Facts, _ seed: UInt64,
    _ wording: inout SimulationGenerator, _ out: inout [UInt8]
  ) {
    var place = seed
    for node in nodes {
      place &+= 0x9E37_79B9_7F4A_7C15
      switch node {
      case .text(let bytes):
        out.append(contentsOf: bytes)
      case .synonyms(let group):
        let members = grammar.thesaurus.groups[group]
        out.append(contentsOf: members[wording.skewed(below: members.count)])
      case .wording(let alternatives):
        append(alternatives[wording.below(alternatives.count)], facts, mix(place), &wording, &out)
      case .meaning(let alternatives):
        let index = draw(below: alternatives.count, mix(place &+ 1))
        append(alternatives[index], facts, mix(place), &wording, &out)
      case .rule(let rule):
        append(rule: rule, facts, mix(place), &wording, &out)
      case .topicRule(let index):
        append(rule: grammar.topicRules[facts.topic][index], facts, mix(place), &wording, &out)
      case .slot(let slot):
        out.append(contentsOf: facts[slot])
      case .fresh(let fresh):
        append(fresh, mix(place), &out)
      case .number(let lowest, let highest, let separated):
        let value = lowest + draw(below: highest - lowest + 1, mix(place))
        appendNumber(value, separated: separated, to: &out)
      case .decimal(let lowest, let highest):
        let value = lowest + draw(below: highest - lowest + 1, mix(place))
        appendNumber(value / 10, separated: true, to: &out)
        out.append(UInt8(ascii: "."))
        out.append(UInt8(ascii: "0") + UInt8(value % 10))
      }
    }
  }

  private func append(
    rule: Int, _ facts: Facts, _ seed: UInt64,
    _ wording: inout SimulationGenerator, _ out: inout [UInt8]
  ) {
    let alternatives = grammar.rules[rule]
    guard !alternatives.isEmpty else { return }
    let index = draw(below: alternatives.count, mix(seed ^ 0xA5A5))
    append(alternatives[index], facts, seed, &wording, &out)
  }

  private func append(_ fresh: Grammar.Fresh, _ seed: UInt64, _ out: inout [UInt8]) {
    var generator = SimulationGenerator(seed: seed)
    switch fresh {
    case .person: out.append(contentsOf: world.person(&generator).name)
    case .his: out.append(contentsOf: Array((generator.chance(0.5) ? "his" : "her").utf8))
    case .place: out.append(contentsOf: world.place(&generator))
    case .country: out.append(contentsOf: generator.element(of: world.countries).name)
    case .org: out.append(contentsOf: world.company(&generator).name)
    case .month: out.append(contentsOf: generator.element(of: Calendar.months))
    }
  }

  private func draw(below bound: Int, _ word: UInt64) -> Int {
    Int(truncatingIfNeeded: word.multipliedFullWidth(by: UInt64(bound)).high)
  }
}

/// Decimal digits, with commas between thousands if asked for.
func appendNumber(_ value: Int, separated: Bool, to out: inout [UInt8]) {
  let digits = Array(String(value).utf8)
  for (index, digit) in digits.enumerated() {
    if separated, index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
    out.append(digit)
  }
}
