/// A phrase-structure grammar: rules with alternatives, written in a small language.
///
///     @lede                                      a rule; each line below is an alternative,
///     {p} (won|took) the <*noun> on {day}        a line indented by two spaces continues the last
///     [3-19] people ...
///
/// `{p}` is a fact of the event, `{?place}` a fresh invention, `<rule>` another rule, `<*rule>` a rule
/// of the event's topic, `(a|b|)` wording, `(=a|b)` wording that carries meaning, `[3-19]`, `[1.2~9.8]`
/// and `[y1990-2010]` numbers. Words found in the thesaurus vary by themselves.
///
/// An expansion is driven by two things: the seed fixes what is said (alternatives, numbers, names), the
/// generator how it is said (wording, synonyms). The same seed with another generator is a paraphrase.
struct Grammar: Sendable {
  indirect enum Node: Sendable {
    case text([UInt8])
    case synonyms(group: Int)
    case wording([[Node]])
    case meaning([[Node]])
    case rule(Int)
    case topicRule(Int)
    case slot(Slot)
    case fresh(Fresh)
    case number(lowest: Int, highest: Int, separated: Bool)
    case decimal(lowest: Int, highest: Int)
  }

  /// What is invented on the spot.
  enum Fresh: String, Sendable {
    case person, his, place, country, org, month
  }

  let thesaurus: Thesaurus
  private(set) var rules: [[[Node]]] = []
  private(set) var ruleNamed: [String: Int] = [:]
  /// Rows of `TopicRule.allCases.count` rule numbers, one row per topic.
  private(set) var topicRules: [[Int]] = []

  init(thesaurus: Thesaurus, core: [String], topics: [Topic]) {
    self.thesaurus = thesaurus
    rules.append([])  // rule 0 says nothing
    var sources: [(rule: Int, text: String)] = []
    for text in core { declare(text, prefix: "", sources: &sources) }
    for topic in topics {
      declare(topic.text, prefix: topic.name + ".", sources: &sources)
      topicRules.append(TopicRule.allCases.map { ruleNamed["\(topic.name).\($0.rawValue)"] ?? 0 })
    }
    for source in sources {
      var parser = GrammarParser(source.text, thesaurus: thesaurus, ruleNamed: ruleNamed)
      rules[source.rule].append(parser.sequence())
    }
  }

  /// The number of a core rule that must exist.
  func rule(_ name: String) -> Int {
    guard let rule = ruleNamed[name] else { preconditionFailure("no grammar rule \(name)") }
    return rule
  }

  private mutating func declare(
    _ text: String, prefix: String, sources: inout [(rule: Int, text: String)]
  ) {
    var current = 0
    for line in text.split(separator: "\n") {
      if line.hasPrefix("@") {
        current = rules.count
        ruleNamed[prefix + String(line.dropFirst())] = current
        rules.append([])
      } else if line.hasPrefix("  "), let last = sources.last {
        sources[sources.count - 1].text = last.text + " " + String(line.dropFirst(2))
      } else {
        sources.append((rule: current, text: String(line)))
      }
    }
  }
}

/// The rules every topic may define.
enum TopicRule: String, CaseIterable, Sendable {
  case x1, x2, x3, x4, x5, x6, x7, x8
  case prole, qrole, rrole
  case noun, short, title, lede, fact, quote, frame

  static let facts: [TopicRule] = [.x1, .x2, .x3, .x4, .x5, .x6, .x7, .x8]
}

/// Namespace of the grammar's texts.
enum GrammarText {}
