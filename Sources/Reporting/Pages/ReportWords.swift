internal import ArticleModel

/// Numbers and terms as a newsroom reads them.
enum ReportWords {
  /// `83 %`, with `<1 %` and `>99 %` where rounding would say more than is known.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "–" }
    let rounded = Int((min(max(share, 0), 1) * 100).rounded())
    if share > 0, rounded == 0 { return "<1\u{A0}%" }
    if share < 1, rounded == 100 { return ">99\u{A0}%" }
    return "\(rounded)\u{A0}%"
  }

  /// How sure a probability makes one.
  static func certainty(_ probability: Double) -> String {
    switch probability {
    case 0.95...: "almost certain"
    case 0.75..<0.95: "likely"
    case 0.5..<0.75: "more likely than not"
    default: "uncertain"
    }
  }

  /// `1,234,567`.
  static func count(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// `1 article`, `2 articles`.
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count(number))\u{A0}\(number == 1 ? one : many ?? one + "s")"
  }

  /// `2 h 10 min`, `3 days`.
  static func duration(_ seconds: Int64) -> String {
    let magnitude = Int(seconds.magnitude)
    let minutes = (magnitude + 30) / 60
    if magnitude < 60 { return "\(magnitude)\u{A0}s" }
    if minutes < 60 { return "\(minutes)\u{A0}min" }
    if minutes < 48 * 60 {
      let rest = minutes % 60
      return "\(minutes / 60)\u{A0}h" + (rest > 0 ? " \(rest)\u{A0}min" : "")
    }
    let hours = (magnitude + 1800) / 3600
    if hours < 14 * 24 {
      let rest = hours % 24
      return "\(hours / 24)\u{A0}days" + (rest > 0 ? " \(rest)\u{A0}h" : "")
    }
    let days = magnitude / 86_400
    return days < 730 ? "\(days)\u{A0}days" : "\(days / 365)\u{A0}years"
  }

  /// One unit, rounded: `23 min`, `5 h`, `3 d`.
  static func shortDuration(_ seconds: Int64) -> String {
    let magnitude = Int(seconds.magnitude)
    let (minute, hour, day) = (60, 3600, 86_400)
    if magnitude < minute { return "\(magnitude)\u{A0}s" }
    if magnitude < hour { return "\((magnitude + minute / 2) / minute)\u{A0}min" }
    if magnitude < 2 * day { return "\((magnitude + hour / 2) / hour)\u{A0}h" }
    return "\((magnitude + day / 2) / day)\u{A0}d"
  }

  /// A lag of `copy` behind `source`; in days where one of the two is known to the day only.
  static func lag(_ seconds: Int64, isDays: Bool) -> String {
    if isDays {
      let days = Int(seconds / 86_400)
      if days == 0 { return "the same day" }
      return "\(count(abs(days), "day")) \(days > 0 ? "later" : "earlier")"
    }
    if seconds == 0 { return "at the same second" }
    return "\(duration(seconds)) \(seconds > 0 ? "later" : "earlier")"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]

  /// `29 Oct 2016`, or `26 Jan 2022, 11:45` (UTC).
  static func instant(_ instant: Instant) -> String {
    let iso = Array(instant.description)
    let date = day(iso)
    return instant.precision == .day ? date : "\(date), \(String(iso[11..<16]))"
  }

  static func day(_ instant: Instant) -> String { day(Array(instant.description)) }

  /// `11:45`.
  static func clock(_ seconds: Int64) -> String {
    String(Array(Instant(seconds: seconds).description)[11..<16])
  }

  private static func day(_ iso: [Character]) -> String {
    let month = Int(String(iso[5..<7])) ?? 1
    let day = Int(String(iso[8..<10])) ?? 1
    return "\(day)\u{A0}\(months[month - 1])\u{A0}\(String(iso[0..<4]))"
  }

  static func relation(_ relation: Relation?) -> String {
    switch relation {
    case .identical: "identical"
    case .nearCopy: "near copy"
    case .excerpt: "excerpt"
    case .rewrite: "rewrite"
    case .revision: "revision"
    case .template: "same template"
    case .sameStory: "same story"
    case nil: "related"
    }
  }

  /// `near copies`, for more than one.
  static func relation(_ relation: Relation, count: Int) -> String {
    let one = self.relation(relation)
    if count == 1 { return one }
    switch relation {
    case .identical: return one
    case .nearCopy: return "near copies"
    case .template: return "of one template"
    case .sameStory: return "of the same story"
    case .excerpt, .rewrite, .revision: return one + "s"
    }
  }

  static func meaning(_ relation: Relation?) -> String {
    switch relation {
    case .identical: "The same words; only spelling marks, letter case or spacing may differ."
    case .nearCopy: "Almost all of the text of each is in the other."
    case .excerpt:
      "Almost all of one is contained in the other: cut short, or quoted in a longer piece."
    case .rewrite:
      "Taken from the other, or both from one text, with much of it put in other words."
    case .revision: "A later version of the same article by the same outlet."
    case .template: "The same frame with other facts, as in results or weather. Not a copy."
    case .sameStory: "The same event, without evidence that one was taken from the other."
    case nil: "Related."
    }
  }

  /// The class of the style sheet that colours a relation.
  static func styleClass(_ relation: Relation?) -> StaticString {
    switch relation {
    case .identical: "identical"
    case .nearCopy: "nearcopy"
    case .excerpt: "excerpt"
    case .rewrite: "rewrite"
    case .revision: "revision"
    case .template: "template"
    case .sameStory, nil: "samestory"
    }
  }

  /// What an audit code says, for findings that come without a sentence.
  static func finding(_ finding: StoredProvenance.Finding) -> String {
    if !finding.text.isEmpty { return finding.text }
    switch finding.code {
    case "uncredited-copy": return "Most of the text is found in an article that it does not name."
    case "credit-dropped": return "Its source credits an agency; this article does not."
    case "credit-mismatch":
      return "It credits an agency whose text it shares little with."
    case "late-credit": return "The agency is credited only at the end."
    case "own-byline":
      return "Signed as the outlet's own; most of the text is found earlier elsewhere."
    default: return finding.code
    }
  }
}
