/// Writes a report of an event from its facts, as a reporter who has read no other report of it.
struct Reporter: Sendable {
  let expander: Expander

  /// A report of about `length` bytes.
  func report(
    on event: inout Event, for outlet: [UInt8], length: Int,
    _ generator: inout SimulationGenerator
  ) -> Draft {
    var facts = event.facts
    facts[.outlet] = outlet
    let title = sentence(of: .title, event: &event, facts: facts, &generator)
    var draft = Draft(
      title: title?.bytes ?? [], sentences: [], facts: facts, place: facts[.city])
    if var lede = sentence(of: .lede, event: &event, facts: facts, &generator) {
      lede.opensParagraph = true
      draft.sentences.append(lede)
    }
    var quotes = quotePlan(facts, &generator)
    var written = draft.length
    var factsLeft = 3 + generator.below(8)
    var paragraph = 1
    while written < length || draft.sentences.count < 2 {
      let dice = generator.unit()
      var next: Draft.Sentence?
      if !quotes.isEmpty, dice < 0.16 {
        next = quoteSentence(quotes.removeLast(), facts, &generator)
      } else if factsLeft > 0, dice < 0.62 {
        next = sentence(of: .fact, event: &event, facts: facts, &generator)
        factsLeft -= 1
      }
      var line = next ?? bodySentence(facts, &generator)
      line.opensParagraph = paragraph <= 0
      if line.opensParagraph { paragraph = 1 + generator.below(3) }
      paragraph -= 1
      written += line.bytes.count + 1
      draft.sentences.append(line)
    }
    return draft
  }

  /// A title or a lede for facts that an outlet knows from elsewhere.
  func fresh(
    _ rule: TopicRule, facts: Facts, _ generator: inout SimulationGenerator
  ) -> Draft.Sentence? {
    let number = topicRule(rule, facts)
    let count = expander.grammar.rules[number].count
    guard count > 0 else { return nil }
    return tell(
      Draft.Recipe(
        rule: number, alternative: generator.below(count), seed: generator.next(), quote: nil),
      facts, &generator)
  }

  /// A sentence of comment or background that fits the topic.
  func bodySentence(_ facts: Facts, _ generator: inout SimulationGenerator) -> Draft.Sentence {
    coreSentence("body", facts, &generator)
  }

  /// A sentence of a core rule.
  func coreSentence(
    _ name: String, _ facts: Facts, _ generator: inout SimulationGenerator
  ) -> Draft.Sentence {
    let rule = expander.grammar.rule(name)
    let alternative = generator.below(expander.grammar.rules[rule].count)
    return tell(
      Draft.Recipe(rule: rule, alternative: alternative, seed: generator.next(), quote: nil),
      facts, &generator)
  }

  /// The sentence a recipe describes, in words drawn anew.
  func tell(
    _ recipe: Draft.Recipe, _ facts: Facts, _ generator: inout SimulationGenerator
  ) -> Draft.Sentence {
    var facts = facts
    if let quote = recipe.quote {
      facts[.said] = withoutLastStop(facts.quotes[quote].words)
      facts[.speaker] = facts[facts.quotes[quote].speaker]
    }
    let nodes = expander.grammar.rules[recipe.rule][recipe.alternative]
    let bytes = expander.sentence(nodes, facts: facts, seed: recipe.seed, wording: &generator)
    return Draft.Sentence(bytes: bytes, opensParagraph: false, recipe: recipe)
  }

  /// A standing frame filled with the facts of one event; `frame` and `wording` stay the same for a
  /// series.
  func frame(
    facts: Facts, frame: Int, series: UInt64, _ generator: inout SimulationGenerator
  ) -> Draft {
    var wording = SimulationGenerator(seed: series)
    let seed = generator.next()
    let titleRule = expander.grammar.rules[topicRule(.title, facts)]
    let title = expander.sentence(
      titleRule[frame % titleRule.count], facts: facts, seed: mix(seed), wording: &wording)
    let frames = expander.grammar.rules[topicRule(.frame, facts)]
    let text = expander.sentence(
      frames[frame % frames.count], facts: facts, seed: seed, wording: &wording)
    var draft = Draft(title: title, sentences: [], facts: nil, place: facts[.city])
    for paragraph in split(text, by: " // ") {
      for (index, bytes) in split(paragraph, by: " / ").enumerated() {
        var bytes = bytes
        capitalise(&bytes, from: 0)
        draft.sentences.append(
          Draft.Sentence(bytes: bytes, opensParagraph: index == 0, recipe: nil))
      }
    }
    return draft
  }

  private func sentence(
    of rule: TopicRule, event: inout Event, facts: Facts, _ generator: inout SimulationGenerator
  ) -> Draft.Sentence? {
    guard let alternative = event.alternative(of: rule, &generator) else {
      return rule == .fact ? nil : fresh(rule, facts: facts, &generator)
    }
    return tell(
      Draft.Recipe(
        rule: topicRule(rule, facts), alternative: alternative, seed: generator.next(),
        quote: nil),
      facts, &generator)
  }

  private func quoteSentence(
    _ quote: Int, _ facts: Facts, _ generator: inout SimulationGenerator
  ) -> Draft.Sentence {
    let rule = expander.grammar.rule("attrib")
    let alternative = generator.below(expander.grammar.rules[rule].count)
    return tell(
      Draft.Recipe(rule: rule, alternative: alternative, seed: generator.next(), quote: quote),
      facts, &generator)
  }

  /// Every reporter has the one quote that made the rounds half of the time, and one or two others.
  private func quotePlan(_ facts: Facts, _ generator: inout SimulationGenerator) -> [Int] {
    guard facts.quotes.count > 1 else { return [] }
    var quotes = Array(1..<facts.quotes.count)
    generator.shuffle(&quotes)
    quotes = Array(quotes.prefix(1 + generator.below(2)))
    if generator.chance(0.5) { quotes.append(0) }
    return quotes
  }

  private func topicRule(_ rule: TopicRule, _ facts: Facts) -> Int {
    guard let row = TopicRule.allCases.firstIndex(of: rule) else { return 0 }
    return expander.grammar.topicRules[facts.topic][row]
  }
}

private func withoutLastStop(_ words: [UInt8]) -> [UInt8] {
  words.last == UInt8(ascii: ".") ? Array(words.dropLast()) : words
}

/// The pieces of `text` between occurrences of `separator`.
func split(_ text: [UInt8], by separator: String) -> [[UInt8]] {
  let separator = Array(separator.utf8)
  var pieces: [[UInt8]] = []
  var start = 0
  var at = 0
  while at + separator.count <= text.count {
    if text[at..<(at + separator.count)].elementsEqual(separator) {
      pieces.append(Array(text[start..<at]))
      at += separator.count
      start = at
    } else {
      at += 1
    }
  }
  pieces.append(Array(text[start...]))
  return pieces
}
