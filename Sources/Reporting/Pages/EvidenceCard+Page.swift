internal import ArticleModel
internal import Provenance

extension EvidenceCard {
  /// Writes the card with its two texts side by side; `number` makes its anchors.
  func write(_ number: Int, members: [ReportMember], to html: inout HTMLWriter) {
    html.markup("<details class=\"card\" id=\"e")
    html.number(number)
    html.markup("\"><summary>")
    writeSummary(members, to: &html)
    html.markup("</summary><div>\n")
    writeMeasures(members, to: &html)
    writeTexts(number, members: members, to: &html)
    html.markup("</div></details>\n")
  }

  /// What differs, and the texts side by side.
  func writeTexts(_ number: Int, members: [ReportMember], to html: inout HTMLWriter) {
    writeChanges(to: &html)
    if parent.relation == .identical, !isSibling {
      html.markup("<p class=\"note\">The two texts are the same, so they are not shown.</p>\n")
    } else if let sourceText, let copyText {
      html.markup(
        "<p class=\"small quiet\">Marked: <span class=\"p\">shared word for word</span>, ")
      html.markup(
        "<span class=\"p r\">the same in other words</span>. A click leads to the passage in ")
      html.markup("the other text.</p>\n")
      html.markup("<div class=\"sides\">\n")
      writeSide(number, isSource: true, sourceText, member: members[source], source, to: &html)
      writeSide(number, isSource: false, copyText, member: members[copy], copy, to: &html)
      html.markup("</div>\n")
    }
  }

  private func writeSummary(_ members: [ReportMember], to html: inout HTMLWriter) {
    func name(_ place: Int) {
      html.markup("<b>")
      html.number(place + 1)
      html.markup(" ")
      html.isolated(members[place].name)
      html.markup("</b>")
    }
    if isSibling {
      name(source)
      html.markup(" and ")
      name(copy)
      html.markup(": both from one unseen source")
      if !unseenName.isEmpty {
        html.markup(", ")
        html.isolated(unseenName)
      }
      html.markup(" (")
      html.relation(pair?.relation ?? parent.relation)
      html.markup(")")
    } else {
      name(copy)
      html.markup(" from ")
      name(source)
      html.markup(": ")
      html.relation(parent.relation)
      html.text(
        ", \(ReportWords.percent(parent.share)) of the text, "
          + "\(ReportWords.percent(parent.probability)) sure")
    }
  }

  private func writeMeasures(_ members: [ReportMember], to html: inout HTMLWriter) {
    let (first, second) = (source + 1, copy + 1)
    html.markup("<dl class=\"measures\">\n")
    func measure(_ name: String, _ explanation: String, _ values: [String]) {
      html.markup("<div><dt>")
      html.explained(name, explanation)
      html.markup("</dt>")
      for value in values {
        html.markup("<dd>")
        html.text(value)
        html.markup("</dd>")
      }
      html.markup("</div>\n")
    }
    func sure(_ probability: Double) -> String {
      "\(ReportWords.percent(probability)), \(ReportWords.certainty(probability))"
    }
    if isSibling {
      let other = members[source].source?.parent
      measure(
        "Sure of the unseen source",
        "How likely each goes back to a text that is not among these articles, rather than to one of "
          + "them or to none.",
        [
          other.map { "\(first): \(sure($0.probability))" },
          "\(second): \(sure(parent.probability))",
        ]
        .compactMap { $0 })
    } else {
      measure(
        "Sure of the source", "How likely this is the source, among all that could be.",
        [sure(parent.probability)])
      measure(
        "Share taken", "How much of the text of article \(second) this source accounts for.",
        [ReportWords.percent(parent.share)])
    }
    if let copyInSource, let sourceInCopy {
      measure(
        "Word for word",
        "Containment: how many of the five-word strings of one article also stand in the other.",
        [
          "\(ReportWords.percent(copyInSource)) of \(second) stands in \(first)",
          "\(ReportWords.percent(sourceInCopy)) of \(first) stands in \(second)",
        ])
    }
    if let pair {
      measure(
        "Of one origin",
        "How likely one of the two derives from the other, or both from one text: by what they share "
          + "that other reports of the event do not have.", [ReportWords.percent(pair.score)])
    }
    if let start = members[source].published, let end = members[copy].published {
      let isDays = start.precision == .day || end.precision == .day
      measure(
        "Published", "Time from the publication of article \(first) to that of article \(second).",
        [ReportWords.lag(end.lag(since: start), isDays: isDays)])
    }
    writeCredits(members, to: &html)
    html.markup("</dl>\n")
    for finding in members[copy].audit {
      html.markup("<p class=\"finding\">")
      html.isolated(members[copy].sentence(finding))
      html.markup("</p>\n")
    }
  }

  private func writeCredits(_ members: [ReportMember], to html: inout HTMLWriter) {
    html.markup("<div><dt>")
    html.explained("Credits", "The agencies, bylines and sources that each text itself names.")
    html.markup("</dt>")
    for place in [source, copy] {
      html.markup("<dd>")
      html.number(place + 1)
      html.markup(": ")
      let credits = members[place].credits
      if credits.isEmpty {
        html.markup("none found")
      } else {
        html.isolated(credits.joined(separator: ", "))
      }
      html.markup("</dd>")
    }
    html.markup("</div>\n")
  }

  /// How many changes of a kind are listed.
  private static func most(_ kind: TextChange.Kind) -> Int {
    switch kind {
    case .number, .name: 12
    case .negation, .quote, .added, .removed: 4
    }
  }

  private func writeChanges(to html: inout HTMLWriter) {
    guard !changes.isEmpty else { return }
    html.markup("<div class=\"change\"><h3>")
    html.markup(
      isSibling ? "What differs between the two" : "What changed on the way")
    html.markup("</h3>\n<ul>\n")
    for kind in TextChange.Kind.allCases {
      let found = changes.filter { $0.kind == kind }
      guard !found.isEmpty else { continue }
      html.markup("<li>")
      html.text(name(of: kind))
      html.markup(": ")
      for (place, change) in found.prefix(EvidenceCard.most(kind)).enumerated() {
        if place > 0 { html.markup("; ") }
        if !change.before.isEmpty, kind != .added {
          html.markup("<del>")
          html.isolated(EvidenceCard.cut(change.before))
          html.markup("</del>")
        }
        if kind != .added, kind != .removed { html.markup(" → ") }
        if !change.after.isEmpty, kind != .removed {
          html.markup("<ins>")
          html.isolated(EvidenceCard.cut(change.after))
          html.markup("</ins>")
        } else if kind != .removed {
          html.markup("<i>nothing</i>")
        }
      }
      if found.count > EvidenceCard.most(kind) {
        html.text(" and \(found.count - EvidenceCard.most(kind)) more")
      }
      html.markup("</li>\n")
    }
    html.markup("</ul></div>\n")
  }

  private func name(of kind: TextChange.Kind) -> String {
    switch kind {
    case .number: "Numbers"
    case .name: "Names"
    case .negation: "A “not” came or went"
    case .quote: "Quotes"
    case .added: isSibling ? "Only in \(copy + 1)" : "Added"
    case .removed: isSibling ? "Only in \(source + 1)" : "Left out"
    }
  }

  /// The start of a long passage.
  private static func cut(_ text: String) -> String {
    let line = String(text.prefix(140)).split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.count > 140 ? line + "…" : line
  }
}
