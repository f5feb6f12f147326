internal import ArticleModel

/// What the page claims, in words.
extension StoryPage {
  /// How many sources are told one by one.
  private static let mostSources = 4

  func writeSummary(to html: inout HTMLWriter) {
    let members = story.members
    let outlets = Set(members.map(\.outlet).filter { !$0.isEmpty }).count
    html.markup("<p class=\"lede\">")
    html.text(ReportWords.count(story.size, "article"))
    let unnamed = members.count { $0.outlet.isEmpty }
    if outlets > 0 {
      html.markup(" from ")
      html.text(ReportWords.count(outlets, unnamed > 0 ? "named outlet" : "outlet"))
    }
    let dated = members.compactMap(\.published)
    if let first = dated.min(by: { $0.seconds < $1.seconds }),
      let last = dated.max(by: { $0.seconds < $1.seconds }), first.seconds < last.seconds
    {
      html.markup(", ")
      html.instant(first)
      html.markup(" to ")
      html.instant(last)
      if first.precision == .second || last.precision == .second { html.markup(" UTC") }
    }
    html.markup(". ")
    writeFirst(to: &html)
    html.markup("</p>\n")
  }

  private func writeFirst(to html: inout HTMLWriter) {
    guard let first = story.members.first, let published = first.published else {
      html.markup("No article is dated, so the times do not tell who was first.")
      return
    }
    let undated = story.members.count { $0.published == nil }
    if undated == story.members.count - 1 {
      html.markup("Only one is dated (<a href=\"#a1\">")
      html.isolated(first.name)
      html.markup("</a>, ")
      html.instant(published)
      html.markup("), so the times do not tell who was first.")
      return
    }
    let rivals = story.members.dropFirst().filter {
      $0.published.map { !published.isSurelyBefore($0) } ?? false
    }
    if rivals.isEmpty {
      html.markup(undated > 0 ? "First of the dated ones: " : "First: ")
      html.markup("<b><a href=\"#a1\">")
      html.isolated(first.name)
      html.markup("</a></b>, ")
      html.instant(published)
      html.markup(".")
    } else {
      html.text(
        "\(ReportWords.count(rivals.count + 1, "article")) carry the earliest "
          + (published.precision == .day ? "date" : "time")
          + ", \(ReportWords.instant(published)), so it does not tell which was first.")
    }
    if undated > 0 {
      html.markup(" ")
      html.text(
        undated == 1 ? "One article has no date." : "\(ReportWords.count(undated)) have no date.")
    }
  }

  // MARK: Who took it from whom

  /// The members that were taken from one source.
  private struct Takers {
    /// The place of the source; `nil` when it is not among the articles.
    let source: Int?
    let unseenName: String
    let members: [Int]
  }

  func writeClaims(to html: inout HTMLWriter) {
    let takers = takers()
    html.markup("<ul class=\"claims\">\n")
    for one in takers.prefix(StoryPage.mostSources) { writeClaim(one, to: &html) }
    let rest = takers.dropFirst(StoryPage.mostSources)
    if !rest.isEmpty {
      let count = rest.reduce(0) { $0 + $1.members.count }
      html.markup("<li>")
      html.text(
        "\(ReportWords.count(count, "more article")) \(count == 1 ? "was" : "were") taken from "
          + "\(ReportWords.count(rest.count, "other source")); see the drawing.")
      html.markup("</li>\n")
    }
    writeIndependent(takers, to: &html)
    let findings = story.members.reduce(0) { $0 + $1.audit.count }
    if findings > 0 {
      html.markup("<li class=\"finding\">")
      html.text(
        "\(ReportWords.count(findings, "note")) on missing or odd credits, in the table below.")
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }

  /// By falling number of takers, then by place.
  private func takers() -> [Takers] {
    var bySource: [Int: [Int]] = [:]
    for (place, member) in story.members.enumerated() {
      guard let source = member.source?.member, source != place else { continue }
      bySource[source, default: []].append(place)
    }
    let all =
      bySource.keys.sorted().map {
        Takers(source: $0, unseenName: "", members: bySource[$0] ?? [])
      }
      + story.unseen.all.map {
        Takers(source: nil, unseenName: $0.name, members: $0.members)
      }
    return all.enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map(\.element)
  }

  private func writeClaim(_ takers: Takers, to html: inout HTMLWriter) {
    html.markup("<li>")
    let count = takers.members.count
    if count <= 3 {
      for (place, member) in takers.members.enumerated() {
        if place > 0 { html.markup(place == count - 1 ? " and " : ", ") }
        writeLink(member, to: &html)
      }
    } else {
      html.markup("<b>")
      html.text(ReportWords.count(count, "article"))
      html.markup("</b>")
    }
    if let source = takers.source {
      html.text(" \(count == 1 ? "was" : "were") most likely taken from ")
      writeLink(source, to: &html)
    } else {
      html.text(
        count == 1 ? " most likely goes back to " : " most likely go back to one and the same ")
      html.markup(count == 1 ? "an <b>unseen source</b>" : "<b>unseen source</b>")
      if !takers.unseenName.isEmpty {
        html.markup(", credited as <b>")
        html.isolated(takers.unseenName)
        html.markup("</b>,")
      }
      html.markup(" that is not among these articles")
    }
    html.markup(": ")
    writeRelations(takers.members, to: &html)
    if let card = card(of: takers.members) {
      html.markup(" <a href=\"#e")
      html.number(card + 1)
      html.markup("\">See the evidence</a>")
    }
    html.markup("</li>\n")
  }

  /// `2 near copies, 1 excerpt.`
  private func writeRelations(_ members: [Int], to html: inout HTMLWriter) {
    var counts: [Relation: Int] = [:]
    for member in members {
      if let relation = story.members[member].source?.parent.relation {
        counts[relation, default: 0] += 1
      }
    }
    var isFirst = true
    for relation in Relation.allCases {
      guard let count = counts[relation] else { continue }
      if !isFirst { html.markup(", ") }
      isFirst = false
      html.relation(relation, count: count)
    }
    html.markup(".")
  }

  private func card(of members: [Int]) -> Int? {
    story.cards.firstIndex {
      members.contains($0.copy) || ($0.isSibling && members.contains($0.source))
    }
  }

  /// The articles that were neither taken from another nor taken by one.
  private func writeIndependent(_ takers: [Takers], to html: inout HTMLWriter) {
    let sources = Set(takers.compactMap(\.source))
    let alone = story.members.indices.filter {
      story.members[$0].source == nil && !sources.contains($0)
    }
    guard !alone.isEmpty else { return }
    html.markup("<li>")
    if takers.isEmpty {
      html.markup("No sign of copying: the articles report the same event.")
    } else if alone.count <= 4 {
      for (place, member) in alone.enumerated() {
        if place > 0 { html.markup(place == alone.count - 1 ? " and " : ", ") }
        writeLink(member, to: &html)
      }
      html.text(
        alone.count == 1
          ? " reports the same event; no sign of copying."
          : " report the same event; no sign of copying.")
    } else {
      html.text(
        "\(ReportWords.count(alone.count, "article")) report the same event; no sign of copying.")
    }
    html.markup("</li>\n")
  }
}
