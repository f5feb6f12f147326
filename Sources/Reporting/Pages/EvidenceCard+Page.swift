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
      html.markup("<p class=\"small quiet\">Underlined: shared word for word. Dashed: the same in ")
      html.markup("other words. A click leads to the passage in the other text.</p>\n")
      html.markup("<div class=\"sides\">\n")
      writeSide(number, isSource: true, sourceText, member: members[source], source, to: &html)
      writeSide(number, isSource: false, copyText, member: members[copy], copy, to: &html)
      html.markup("</div>\n")
    }
  }

  private func writeSummary(_ members: [ReportMember], to html: inout HTMLWriter) {
    html.markup("<b>")
    html.number(copy + 1)
    html.markup(" ")
    html.isolated(members[copy].name)
    html.markup("</b>")
    if isSibling {
      html.markup(" and <b>")
    } else {
      html.markup(" from <b>")
    }
    html.number(source + 1)
    html.markup(" ")
    html.isolated(members[source].name)
    html.markup("</b>: ")
    if isSibling {
      html.markup("both from a text that is not in this dump")
      if let unseen = parent.unseen, !unseen.isEmpty {
        html.markup(" (")
        html.isolated(unseen)
        html.markup(")")
      }
    } else {
      html.relation(parent.relation)
      html.markup(", ")
      html.text(ReportWords.percent(parent.share))
      html.markup(" of the text")
    }
    html.markup(", ")
    html.text(ReportWords.percent(parent.probability))
    html.markup(" sure")
  }

  private func writeMeasures(_ members: [ReportMember], to html: inout HTMLWriter) {
    html.markup("<ul class=\"measures\">\n")
    func measure(_ name: String, _ value: String, _ explanation: String) {
      html.markup("<li>")
      html.explained(name, explanation)
      html.markup(" <b>")
      html.text(value)
      html.markup("</b></li>\n")
    }
    measure(
      "Sure:",
      "\(ReportWords.percent(parent.probability)), \(ReportWords.certainty(parent.probability))",
      "How likely this is the source, among all that could be.")
    measure(
      "Share taken:", ReportWords.percent(parent.share),
      "How much of the later text this source accounts for.")
    if let copyInSource, let sourceInCopy {
      measure(
        "Of \(copy + 1), word for word in \(source + 1):", ReportWords.percent(copyInSource),
        "Containment: how many of the five-word strings of article \(copy + 1) also stand in "
          + "article \(source + 1), word for word.")
      measure(
        "Of \(source + 1), word for word in \(copy + 1):", ReportWords.percent(sourceInCopy),
        "Containment: how many of the five-word strings of article \(source + 1) also stand in "
          + "article \(copy + 1), word for word.")
    }
    if let pair {
      measure(
        "Derived:", ReportWords.percent(pair.score),
        "How likely one of the two derives from the other, or both from one text.")
    }
    if let first = members[source].published, let second = members[copy].published {
      let isDays = first.precision == .day || second.precision == .day
      measure(
        "Published:", ReportWords.lag(second.lag(since: first), isDays: isDays),
        "Time from the publication of article \(source + 1) to that of article \(copy + 1).")
    }
    writeCredits("Credits of \(source + 1):", members[source].credits, to: &html)
    writeCredits("Credits of \(copy + 1):", members[copy].credits, to: &html)
    html.markup("</ul>\n")
    for finding in members[copy].audit {
      html.markup("<p class=\"finding\">")
      html.text(ReportWords.finding(finding))
      html.markup("</p>\n")
    }
  }

  private func writeCredits(_ name: String, _ credits: [String], to html: inout HTMLWriter) {
    html.markup("<li>")
    html.explained(name, "The agencies, bylines and sources that the text itself names.")
    html.markup(" <b>")
    if credits.isEmpty {
      html.markup("none found")
    } else {
      html.isolated(credits.joined(separator: ", "))
    }
    html.markup("</b></li>\n")
  }

  /// How many changes of a kind are listed.
  private static let mostChanges = 8

  private func writeChanges(to html: inout HTMLWriter) {
    guard !changes.isEmpty else { return }
    html.markup("<div class=\"change\"><h3>")
    html.markup(isSibling ? "What differs" : "What changed")
    html.markup("</h3>\n<ul>\n")
    for kind in TextChange.Kind.allCases {
      let found = changes.filter { $0.kind == kind }
      guard !found.isEmpty else { continue }
      html.markup("<li>")
      html.text(EvidenceCard.name(of: kind))
      html.markup(": ")
      for (place, change) in found.prefix(EvidenceCard.mostChanges).enumerated() {
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
      if found.count > EvidenceCard.mostChanges {
        html.text(" and \(found.count - EvidenceCard.mostChanges) more")
      }
      html.markup("</li>\n")
    }
    html.markup("</ul></div>\n")
  }

  private static func name(of kind: TextChange.Kind) -> String {
    switch kind {
    case .number: "Numbers"
    case .name: "Names"
    case .negation: "A “not” came or went"
    case .quote: "Quotes"
    case .added: "Added"
    case .removed: "Left out"
    }
  }

  /// The start of a long passage.
  private static func cut(_ text: String) -> String {
    let line = String(text.prefix(140)).split(whereSeparator: \.isNewline).joined(separator: " ")
    return text.count > 140 ? line + "…" : line
  }

  private func writeSide(
    _ number: Int, isSource: Bool, _ text: Text, member: ReportMember, _ place: Int,
    to html: inout HTMLWriter
  ) {
    html.markup("<section><h3>")
    html.number(place + 1)
    html.markup(" ")
    html.isolated(member.name)
    html.markup("</h3><p class=\"small quiet\">")
    html.instant(member.published)
    html.markup("</p>\n<p class=\"head\" dir=\"auto\">")
    html.text(member.title)
    html.markup("</p>\n<div class=\"text\" dir=\"auto\" tabindex=\"0\" role=\"group\" aria-label=")
    html.attribute("Text of article \(place + 1)")
    html.markup(">")
    let order = passages.indices.sorted {
      isSource
        ? passages[$0].source.lowerBound < passages[$1].source.lowerBound
        : passages[$0].copy.lowerBound < passages[$1].copy.lowerBound
    }
    var at = 0
    for index in order {
      let range = isSource ? passages[index].source : passages[index].copy
      guard range.lowerBound >= at, range.upperBound <= text.bytes.count else { continue }
      html.text(text.bytes[at..<range.lowerBound])
      writePassage(number, index, isSource: isSource, text.bytes[range], to: &html)
      at = range.upperBound
    }
    html.text(text.bytes[at...])
    html.markup("</div>\n")
    if text.omittedBytes > 0 {
      html.markup("<p class=\"small quiet\">Cut here: ")
      html.text(ReportWords.count(text.omittedBytes, "more byte"))
      html.markup(" of this text are not shown.</p>\n")
    }
    html.markup("</section>\n")
  }

  /// A passage as a link to its counterpart, if that is shown as well.
  private func writePassage(
    _ number: Int, _ index: Int, isSource: Bool, _ bytes: ArraySlice<UInt8>,
    to html: inout HTMLWriter
  ) {
    let other = isSource ? passages[index].copy : passages[index].source
    let otherText = isSource ? copyText : sourceText
    let isLinked = other.upperBound <= otherText?.bytes.count ?? 0
    html.markup(passages[index].isVerbatim ? "<a class=\"p\" id=\"" : "<a class=\"p r\" id=\"")
    writeAnchor(number, index, isSource: isSource, to: &html)
    if isLinked {
      html.markup("\" href=\"#")
      writeAnchor(number, index, isSource: !isSource, to: &html)
    }
    html.markup("\">")
    html.text(bytes)
    html.markup("</a>")
  }

  private func writeAnchor(
    _ number: Int, _ index: Int, isSource: Bool, to html: inout HTMLWriter
  ) {
    html.markup("e")
    html.number(number)
    html.markup(isSource ? "s" : "c")
    html.number(index)
  }
}
