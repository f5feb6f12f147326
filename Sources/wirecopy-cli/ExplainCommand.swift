import ArgumentParser
import ArticleModel
import Glibc
import Wirecopy

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why two articles are related: the evidence.",
    discussion: """
      Prints the verdict, the passages that both articles have, the most telling first, the names \
      and numbers they share or not, and what the score is made of. In passages that are word for \
      word, [brackets] hold what differs; in reworded ones, {braces} hold what is the same. The \
      whole corpus serves as background, so name the dump the articles come from.

      With --json, one JSON object on standard output: a and b (id, source, published, title, \
      words), relation (null when the two are not related), score, source, source_basis (time or \
      text), lag_seconds, resemblance, containment_a_in_b, containment_b_in_a, story_score, verdict, \
      totals, passages (kind, bytes_a and bytes_b as [start, end) in the UTF-8 text, words_a, \
      words_b, equal_words, equal_share, information, quotation, moved, text_a, text_b, pieces), facts, \
      and model (intercept, log_odds, features with name, meaning, value, weight, contribution).

      Example:
        wirecopy explain dump.jsonl "id 1" "id 2"
      """)

  @Argument(help: "The files or directories that hold the articles, and then the ids of two.")
  var corpus: [String]

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Print every passage, name and number.")
  var all = false

  @OptionGroup(title: "Measuring") var measuring: MeasuringFlags
  @OptionGroup(title: "Reading") var reading: ReadingFlags

  func validate() throws {
    guard corpus.count >= 3 else {
      throw ValidationError("name a corpus and the ids of two articles: explain CORPUS A B")
    }
  }

  func run() throws {
    try reportingFailures {
      let explanation = try Explanation(try measuring.parameters(reading: reading))
      Interrupt.listen()
      let result = try explanation.run(
        Array(corpus.dropLast(2)), a: corpus[corpus.count - 2], b: corpus[corpus.count - 1],
        cancellation: Interrupt.cancellation)
      if json {
        writeOutput(ExplanationObject(result).line)
      } else {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        writeOutput(ExplanationPage(result, showsAll: all, isColoured: isTerminal).text)
      }
    }
  }
}

/// An explanation as text for a person.
private struct ExplanationPage {
  private(set) var text = ""
  private let result: Explanation.Result
  private let showsAll: Bool
  private let isColoured: Bool

  private static let width = 92
  private static let mostPassages = 8
  private static let mostFacts = 12
  private static let mostWords = 120

  init(_ result: Explanation.Result, showsAll: Bool, isColoured: Bool) {
    self.result = result
    self.showsAll = showsAll
    self.isColoured = isColoured
    addArticle("A", result.a)
    addArticle("B", result.b)
    text += "\n"
    add(result.verdict, first: "", indent: "")
    addMeasures()
    addPassages()
    addFacts()
    addScore()
  }

  private mutating func addArticle(_ letter: String, _ article: Explanation.Article) {
    text += strong("\(letter)  \(flat(article.id))") + "\n"
    var facts = [article.source, article.published.map { "\($0)" } ?? "undated"]
    facts.append("\(article.words) words")
    add(facts.filter { !$0.isEmpty }.joined(separator: ", "), first: "   ", indent: "   ")
    if !article.title.isEmpty { add(article.title, first: "   ", indent: "   ") }
  }

  private mutating func addHeading(_ heading: String) {
    text += "\n" + strong(heading) + "\n"
  }

  private mutating func addMeasures() {
    let totals = result.totals
    addHeading("MEASURES")
    let score = "\(result.relation?.rawValue ?? "not related"), score \(fixed(result.score, 2))"
    add(row("relation", score))
    func share(_ part: Int, _ whole: Int) -> String {
      "\(Int((100 * Double(part) / Double(max(1, whole))).rounded())) %"
    }
    for (letter, verbatim, reworded, words) in [
      ("A", totals.verbatimWordsOfA, totals.rewordedWordsOfA, result.a.words),
      ("B", totals.verbatimWordsOfB, totals.rewordedWordsOfB, result.b.words),
    ] {
      add(
        row(
          "words of \(letter)",
          "\(share(verbatim, words)) word for word in the other, \(share(reworded, words)) in "
            + "reworded sentences"))
    }
    add(row("longest run", "\(totals.longestRun) words in a row"))
    add(
      row(
        "shingles",
        "resemblance \(fixed(result.resemblance, 3)), containment of A in B "
          + "\(fixed(result.containmentAInB, 3)), of B in A \(fixed(result.containmentBInA, 3))"))
    add(row("same story", fixed(result.storyScore, 2)))
  }

  private mutating func addPassages() {
    let passages = result.passages
    let shown = showsAll ? passages[...] : passages.prefix(ExplanationPage.mostPassages)
    let reworded = passages.count { $0.kind == .reworded }
    addHeading(
      "SHARED PASSAGES  \(passages.count - reworded) word for word, \(reworded) reworded"
        + (shown.count < passages.count ? "; the \(shown.count) most telling" : ""))
    for (number, passage) in shown.enumerated() {
      add(passage, number: number + 1)
    }
    if shown.count < passages.count {
      text += "\n\(passages.count - shown.count) more with --all\n"
    }
  }

  private mutating func add(_ passage: Explanation.Passage, number: Int) {
    let isSame = passage.equalWords == passage.wordsA && passage.equalWords == passage.wordsB
    var head = "\(number)  \(passage.kind == .verbatim ? "word for word" : "reworded"), "
    head +=
      isSame
      ? "\(passage.wordsA) words"
      : "\(passage.wordsA) and \(passage.wordsB) words, \(passage.equalWords) the same"
    head += "; bytes \(passage.bytesA.lowerBound)–\(passage.bytesA.upperBound) of A, "
    head += "\(passage.bytesB.lowerBound)–\(passage.bytesB.upperBound) of B"
    if passage.isQuotation { head += "; a quotation" }
    if passage.isMoved { head += "; moved" }
    text += "\n\(head)\n"
    if isSame, passage.kind == .verbatim {
      add(cut(flat(passage.textA)), first: "   ", indent: "   ")
      return
    }
    add(marked(passage) { $0.a }, first: " A ", indent: "   ")
    add(marked(passage) { $0.b }, first: " B ", indent: "   ")
  }

  /// One side of a passage: `[…]` round what differs in a verbatim one, `{…}` round what is the same in a
  /// reworded one.
  private func marked(
    _ passage: Explanation.Passage, _ side: (Explanation.Passage.Piece) -> String
  ) -> String {
    let marks = passage.kind == .verbatim ? ("[", "]") : ("{", "}")
    var line = ""
    for piece in passage.pieces {
      let words = flat(side(piece))
      let isMarked = piece.isShared == (passage.kind == .reworded)
      let trimmed = words.split(separator: " ").joined(separator: " ")
      guard isMarked, trimmed.contains(where: { $0.isLetter || $0.isNumber }) else {
        line += words
        continue
      }
      line += (words.hasPrefix(" ") ? " " : "") + marks.0 + trimmed + marks.1
      line += words.hasSuffix(" ") ? " " : ""
    }
    return cut(line)
  }

  /// The first words of a long passage, unless everything is shown.
  private func cut(_ line: String) -> String {
    let words = line.split(separator: " ")
    guard !showsAll, words.count > ExplanationPage.mostWords else { return line }
    let rest = words.count - ExplanationPage.mostWords
    return words.prefix(ExplanationPage.mostWords).joined(separator: " ")
      + " … (\(rest) more words)"
  }

  private mutating func addFacts() {
    let facts = result.facts
    let rows = [
      ("names in both", facts.sharedNames), ("only in A", facts.namesOnlyInA),
      ("only in B", facts.namesOnlyInB), ("numbers in both", facts.sharedNumbers),
      ("only in A", facts.numbersOnlyInA), ("only in B", facts.numbersOnlyInB),
    ]
    guard rows.contains(where: { !$0.1.isEmpty }) else { return }
    addHeading("NAMES AND NUMBERS")
    for (label, list) in rows where !list.isEmpty {
      let shown = showsAll ? list[...] : list.prefix(ExplanationPage.mostFacts)
      var line = shown.map(flat).joined(separator: ", ")
      if shown.count < list.count { line += " and \(list.count - shown.count) more" }
      add(row("\(label) (\(list.count))", line))
    }
  }

  private mutating func addScore() {
    guard !result.features.isEmpty else { return }
    addHeading("WHAT THE SCORE IS MADE OF  (log odds: above 0 speaks for derivation)")
    let order = result.features.indices.sorted { first, second in
      let left = result.features[first].contribution
      let right = result.features[second].contribution
      return left != right ? left > right : first < second
    }
    text += "  \(padded(signed(result.intercept), 6))  to begin with\n"
    for place in order {
      let feature = result.features[place]
      text += "  \(padded(signed(feature.contribution), 6))  \(feature.meaning) "
      text += "(\(fixed(feature.value, 2)))\n"
    }
    let odds = result.logOdds
    text += "  \(padded(signed(odds), 6))  in all, a probability of "
    text += "\(fixed(1 / (1 + exp(-odds)), 2))"
    let isByModel = (result.score - 1 / (1 + exp(-odds))).magnitude < 0.005
    text += isByModel ? "\n" : "; the score is what the shingles and the rules say\n"
  }

  private func signed(_ number: Double) -> String {
    (number < 0 ? "" : "+") + fixed(number, 2)
  }

  private func padded(_ number: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - number.count)) + number
  }

  private func row(_ label: String, _ value: String) -> (String, String) {
    let width = 22
    return ("  " + label + String(repeating: " ", count: max(1, width - label.count)), value)
  }

  private mutating func add(_ row: (String, String)) {
    add(row.1, first: row.0, indent: String(repeating: " ", count: row.0.count))
  }

  /// Adds a paragraph, wrapped.
  private mutating func add(_ paragraph: String, first: String, indent: String) {
    var line = first
    var isEmpty = true
    for word in flat(paragraph).split(separator: " ") {
      for part in parts(of: word, width: ExplanationPage.width - indent.count) {
        if !isEmpty, columns(line) + 1 + columns(part) > ExplanationPage.width {
          text += line + "\n"
          line = indent
          isEmpty = true
        }
        line += (isEmpty ? "" : " ") + part
        isEmpty = false
      }
    }
    text += line + "\n"
  }

  /// A word, cut where it would not fit a line: scripts without spaces have long ones.
  private func parts(of word: Substring, width: Int) -> [String] {
    guard columns(String(word)) > width else { return [String(word)] }
    var parts: [String] = []
    var part = ""
    for character in word {
      if columns(part) + columns(String(character)) > width {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    return parts + [part]
  }

  /// How many columns of a terminal `text` takes.
  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0..<0x300: return sum + 1
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return sum + 2
      default:
        let category = scalar.properties.generalCategory
        return category == .nonspacingMark || category == .enclosingMark ? sum : sum + 1
      }
    }
  }

  private func strong(_ line: String) -> String {
    isColoured ? "\u{1B}[1m\(line)\u{1B}[0m" : line
  }

  /// Text from outside on one line, without anything a terminal would obey; joiners inside words, which are
  /// invisible, are left out.
  private func flat(_ text: String) -> String {
    var line = ""
    var hasSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !hasSpace { line.unicodeScalars.append(" ") }
        hasSpace = true
      } else if scalar.properties.generalCategory != .format {
        line.unicodeScalars.append(scalar)
        hasSpace = false
      }
    }
    return printable(line)
  }
}

/// An explanation as one JSON object.
private struct ExplanationObject {
  let result: Explanation.Result

  init(_ result: Explanation.Result) {
    self.result = result
  }

  var line: String {
    let fields = [
      ("a", article(result.a)), ("b", article(result.b)),
      ("relation", optional(result.relation?.rawValue)), ("score", decimal(result.score)),
      ("source", optional(result.source)), ("source_basis", optional(result.sourceBasis?.rawValue)),
      ("lag_seconds", result.lagSeconds.map { "\($0)" } ?? "null"),
      ("resemblance", decimal(result.resemblance)),
      ("containment_a_in_b", decimal(result.containmentAInB)),
      ("containment_b_in_a", decimal(result.containmentBInA)),
      ("story_score", decimal(result.storyScore)),
      ("verdict", json(result.verdict)), ("totals", totals),
      ("passages", array(result.passages.map(passage))), ("facts", facts), ("model", model),
    ]
    return object(fields) + "\n"
  }

  private func article(_ article: Explanation.Article) -> String {
    object([
      ("id", json(article.id)), ("source", optional(article.source.isEmpty ? nil : article.source)),
      ("published", optional(article.published.map { "\($0)" })),
      ("title", optional(article.title.isEmpty ? nil : article.title)),
      ("words", "\(article.words)"),
    ])
  }

  private var totals: String {
    let totals = result.totals
    return object([
      ("verbatim_words_of_a", "\(totals.verbatimWordsOfA)"),
      ("verbatim_words_of_b", "\(totals.verbatimWordsOfB)"),
      ("reworded_words_of_a", "\(totals.rewordedWordsOfA)"),
      ("reworded_words_of_b", "\(totals.rewordedWordsOfB)"),
      ("longest_run", "\(totals.longestRun)"),
    ])
  }

  private func passage(_ passage: Explanation.Passage) -> String {
    func range(_ range: Range<Int>) -> String { "[\(range.lowerBound),\(range.upperBound)]" }
    let pieces = passage.pieces.map { piece in
      object([("shared", "\(piece.isShared)"), ("a", json(piece.a)), ("b", json(piece.b))])
    }
    return object([
      ("kind", json(passage.kind.rawValue)), ("bytes_a", range(passage.bytesA)),
      ("bytes_b", range(passage.bytesB)), ("words_a", "\(passage.wordsA)"),
      ("words_b", "\(passage.wordsB)"), ("equal_words", "\(passage.equalWords)"),
      ("equal_share", decimal(passage.equalShare)), ("information", decimal(passage.information)),
      ("quotation", "\(passage.isQuotation)"), ("moved", "\(passage.isMoved)"),
      ("text_a", json(passage.textA)),
      ("text_b", json(passage.textB)), ("pieces", array(pieces)),
    ])
  }

  private var facts: String {
    let facts = result.facts
    let lists = [
      ("shared_names", facts.sharedNames), ("names_only_in_a", facts.namesOnlyInA),
      ("names_only_in_b", facts.namesOnlyInB), ("shared_numbers", facts.sharedNumbers),
      ("numbers_only_in_a", facts.numbersOnlyInA), ("numbers_only_in_b", facts.numbersOnlyInB),
    ]
    return object(lists.map { ($0.0, array($0.1.map { json($0) })) })
  }

  private var model: String {
    let features = result.features.map { feature in
      object([
        ("name", json(feature.name)), ("meaning", json(feature.meaning)),
        ("value", decimal(feature.value)), ("weight", decimal(feature.weight)),
        ("contribution", decimal(feature.contribution)),
      ])
    }
    return object([
      ("intercept", decimal(result.intercept)), ("log_odds", decimal(result.logOdds)),
      ("features", array(features)),
    ])
  }

  private func optional(_ text: String?) -> String {
    text.map { json($0) } ?? "null"
  }

  private func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(json($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  private func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }
}
