internal import ArticleModel

/// The verdict on a pair, in a few sentences.
struct ExplanationVerdict {
  private let result: Explanation.Result

  init(_ result: Explanation.Result) {
    self.result = result
  }

  var text: String {
    if result.a.id == result.b.id { return "A and B are the same article." }
    return ([opening, shares, order] + [direction]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The letters of the derived article and of the source, as it is guessed.
  private var letters: (derived: String, source: String) {
    result.source == result.b.id ? ("A", "B") : ("B", "A")
  }

  private var opening: String {
    let (derived, source) = letters
    let percent = ExplanationVerdict.percent(result.score)
    switch result.relation {
    case .identical: return "A and B are the same text."
    case .nearCopy:
      return "\(derived) is a near-copy of \(source): almost all of the text is the same."
    case .excerpt:
      return result.containmentAInB > result.containmentBInA
        ? "Most of A stands in B: one is an excerpt of the other."
        : "Most of B stands in A: one is an excerpt of the other."
    case .revision:
      return "\(derived) is a later version of \(source) by the same outlet."
    case .template:
      return "A and B share a frame that other facts were put into; neither is a copy of the other."
    case .rewrite:
      return "\(derived) is probably a rewrite of \(source), or both rewrite one text (\(percent))."
    case .sameStory:
      return "A and B report the same event; nothing shows that one derives from the other "
        + "(\(percent))."
    case nil where isMuchShared:
      return
        "The measures do not make a derivation of it (\(percent)), yet much stands in both word "
        + "for word: read the passages."
    case nil:
      return "Nothing here shows that one derives from the other (\(percent))."
    }
  }

  /// A fifth of one article stands in the other word for word, quotations aside.
  private var isMuchShared: Bool {
    let words = result.passages.reduce(0) { sum, passage in
      sum + (passage.kind == .verbatim && !passage.isQuotation ? passage.equalWords : 0)
    }
    return 5 * words >= max(1, min(result.a.words, result.b.words))
  }

  private var shares: String {
    if result.relation == .identical { return "" }
    let totals = result.totals
    guard !result.passages.isEmpty else { return "They share no telling passage." }
    let isAOfB = letters.derived == "A"
    let words = max(1, isAOfB ? result.a.words : result.b.words)
    let verbatim = isAOfB ? totals.verbatimWordsOfA : totals.verbatimWordsOfB
    let reworded = isAOfB ? totals.rewordedWordsOfA : totals.rewordedWordsOfB
    func share(_ part: Int) -> String { ExplanationVerdict.percent(Double(part) / Double(words)) }
    var text =
      "Of \(letters.derived)'s words, \(share(verbatim)) stand in \(letters.source) word for word"
    if totals.longestRun > 0 { text += " (at most \(totals.longestRun) in a row)" }
    text += " and \(share(reworded)) in sentences that agree with one of \(letters.source)'s."
    return text
  }

  private var order: String {
    guard result.relation != .identical, result.passages.count > 1 else { return "" }
    let moved = result.passages.count(where: \.isMoved)
    let count = result.passages.count
    return moved == 0
      ? "The \(count) shared passages stand in the same order."
      : "Of \(count) shared passages, \(count - moved) stand in the same order."
  }

  private var direction: String {
    guard let source = result.source, let basis = result.sourceBasis else { return "" }
    let letter = source == result.a.id ? "A" : "B"
    switch basis {
    case .time:
      guard let lag = result.lagSeconds, lag != 0 else { return "\(letter) was published first." }
      return "\(letter) was published first, by \(ExplanationVerdict.duration(abs(lag)))."
    case .text:
      return
        "Their times do not say which came first; by the texts \(letter) is the likelier source."
    }
  }

  static func percent(_ share: Double) -> String {
    "\(Int((max(0, min(1, share)) * 100).rounded())) %"
  }

  /// A span of time in its largest fitting unit.
  static func duration(_ seconds: Int64) -> String {
    func count(_ number: Int64, _ unit: String) -> String {
      "\(number) \(unit)\(number == 1 ? "" : "s")"
    }
    if seconds % 86_400 == 0 { return count(seconds / 86_400, "day") }
    if seconds < 120 { return count(seconds, "second") }
    if seconds < 7200 { return count(seconds / 60, "minute") }
    if seconds < 172_800 { return count(seconds / 3600, "hour") }
    return count(seconds / 86_400, "day")
  }
}
