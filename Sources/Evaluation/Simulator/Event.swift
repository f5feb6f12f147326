/// Something that happened in the invented world, and what has been told of it so far.
struct Event: Sendable {
  var facts: Facts
  /// Alternatives of ledes, details and titles that reports have used already, so that the next reporter
  /// finds other words.
  private var used: [[Bool]]

  init(facts: Facts, grammar: Grammar) {
    self.facts = facts
    used = grammar.topicRules[facts.topic].map { rule in
      Array(repeating: false, count: grammar.rules[rule].count)
    }
  }

  /// An alternative that no report has used, if one is left.
  mutating func alternative(
    of rule: TopicRule, _ generator: inout SimulationGenerator
  ) -> Int? {
    guard let row = TopicRule.allCases.firstIndex(of: rule), !used[row].isEmpty else { return nil }
    let free = used[row].indices.filter { !used[row][$0] }
    guard !free.isEmpty else { return nil }
    let choice = generator.element(of: free)
    used[row][choice] = true
    return choice
  }
}

/// Invents events.
struct EventMaker: Sendable {
  let expander: Expander

  func event(
    topic: Int, body: (World.Body, World.Body), at seconds: Int64,
    _ generator: inout SimulationGenerator
  ) -> Event {
    var facts = Facts(topic: topic)
    setPlaces(&facts, &generator)
    setBodies(&facts, body, &generator)
    setPeople(&facts, &generator)
    facts[.day] = Calendar.weekday(seconds)
    facts[.yday] = Calendar.weekday(seconds + 86_400)
    fill(&facts, &generator)
    return Event(facts: facts, grammar: expander.grammar)
  }

  /// Another event among the same people in the same place, some days later.
  func sequel(
    to facts: Facts, at seconds: Int64, _ generator: inout SimulationGenerator
  ) -> Event {
    var facts = facts
    facts[.day] = Calendar.weekday(seconds)
    facts[.yday] = Calendar.weekday(seconds + 86_400)
    facts.quotes = []
    fill(&facts, &generator)
    return Event(facts: facts, grammar: expander.grammar)
  }

  private func setPlaces(_ facts: inout Facts, _ generator: inout SimulationGenerator) {
    let world = expander.world
    let home = generator.below(world.countries.count)
    let away = (home + 1 + generator.below(world.countries.count - 1)) % world.countries.count
    facts[.country] = world.countries[home].name
    facts[.nat] = world.countries[home].adjective
    facts[.foe] = world.countries[away].name
    facts[.foenat] = world.countries[away].adjective
    facts[.city] = world.place(&generator)
    facts[.town] = world.place(&generator)
    facts[.place] = facts[.city]
    facts[.region] = world.region(&generator)
    facts[.river] = world.river(&generator)
    let currency = generator.element(of: [
      ("$", "dollars"), ("$", "dollars"), ("€", "euros"), ("£", "pounds"),
    ])
    facts[.cur] = Array(currency.0.utf8)
    facts[.money] = Array(currency.1.utf8)
    facts[.age] = Array(String(generator.integer(in: 24...79)).utf8)
  }

  private func setBodies(
    _ facts: inout Facts, _ body: (World.Body, World.Body), _ generator: inout SimulationGenerator
  ) {
    let adjective = facts[.nat]
    let first = expander.world.body(body.0, adjective: adjective, &generator)
    let second = expander.world.body(body.1, adjective: adjective, &generator)
    facts[.o] = first.name
    facts[.os] = first.short
    facts[.u] = second.name
    facts[.us] = second.short
  }

  private func setPeople(_ facts: inout Facts, _ generator: inout SimulationGenerator) {
    for (full, short) in [(Slot.p, Slot.pl), (.q, .ql), (.r, .rl), (.s, .sl)] {
      let person = expander.world.person(&generator)
      facts[full] = person.name
      facts[short] = person.surname
      let pronouns = person.isWoman ? ["she", "her", "her"] : ["he", "his", "him"]
      if full == .p {
        for (slot, word) in zip([Slot.phe, .phis, .phim], pronouns) {
          facts[slot] = Array(word.utf8)
        }
      }
      if full == .q { facts[.qhe] = Array(pronouns[0].utf8) }
    }
  }

  /// The topic's own facts, the roles of its people and what they said.
  private func fill(_ facts: inout Facts, _ generator: inout SimulationGenerator) {
    let slots: [(TopicRule, Slot)] = [
      (.x1, .x1), (.x2, .x2), (.x3, .x3), (.x4, .x4), (.x5, .x5), (.x6, .x6), (.x7, .x7),
      (.x8, .x8), (.prole, .pr), (.qrole, .qr), (.rrole, .rr),
    ]
    for (rule, slot) in slots {
      facts[slot] = phrase(rule, facts, &generator)
    }
    let quoteRule = expander.grammar.rule("quote")
    let speakers: [Slot] = [.p, .q, .r, .q, .p, .r]
    let topicQuotes = expander.grammar.rules[topicRule(.quote, facts)].count
    var order = Array(0..<topicQuotes)
    generator.shuffle(&order)
    for (index, speaker) in speakers.enumerated() {
      let own = index % 2 == 0 && index / 2 < order.count
      let rule = own ? topicRule(.quote, facts) : quoteRule
      let alternatives = expander.grammar.rules[rule]
      let choice = own ? order[index / 2] : generator.below(alternatives.count)
      guard choice < alternatives.count else { continue }
      let seed = generator.next()
      let words = expander.sentence(
        alternatives[choice], facts: facts, seed: seed, wording: &generator)
      facts.quotes.append((words, speaker))
    }
  }

  private func topicRule(_ rule: TopicRule, _ facts: Facts) -> Int {
    guard let row = TopicRule.allCases.firstIndex(of: rule) else { return 0 }
    return expander.grammar.topicRules[facts.topic][row]
  }

  private func phrase(
    _ rule: TopicRule, _ facts: Facts, _ generator: inout SimulationGenerator
  ) -> [UInt8] {
    let seed = generator.next()
    return expander.phrase(
      topicRule(rule, facts), facts: facts, seed: seed, wording: &generator)
  }
}
