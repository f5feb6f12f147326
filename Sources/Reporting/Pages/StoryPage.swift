internal import ArticleModel

/// The page of one story.
package struct StoryPage: Sendable {
  private let story: ReportStory
  private let timeline: StoryTimeline
  /// How many rows the drawing and the table have at most.
  package static let mostMembers = 1000

  package init(_ story: ReportStory) {
    self.story = story
    timeline = StoryTimeline(story.members)
  }

  /// The file of the page of story `name`.
  package static func fileName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0)
        || $0 == 0x2D || $0 == 0x5F
    }
    if isPlain, !name.isEmpty, name.utf8.count <= 64 { return "story-\(name).html" }
    let hex = name.utf8.prefix(60).map { String($0, radix: 16) }.joined()
    return "story-x\(hex).html"
  }

  package func html() -> [UInt8] {
    PageFrame.page(title: story.headline) { html in
      html.markup("<a href=\"index.html\">All stories</a><a href=\"outlets.html\">Outlets</a>")
    } _: { html in
      html.markup("<h1 dir=\"auto\">")
      html.text(story.headline)
      html.markup("</h1>\n")
      writeSummary(to: &html)
      if let reason = story.missingTexts {
        html.markup("<p class=\"note warn\">The texts are not shown: ")
        html.text(reason)
        html.markup("</p>\n")
      }
      html.markup("<h2>Who published when, and who took it from whom</h2>\n")
      writeOmission(to: &html)
      timeline.write(to: &html)
      html.markup("<h2>The articles</h2>\n")
      writeTable(to: &html)
      writeClusters(to: &html)
      writeCards(to: &html)
      html.markup("<h2>Help</h2>\n")
      html.terms(ReportTerms.story)
    }
  }

  // MARK: In short

  private func writeSummary(to html: inout HTMLWriter) {
    let members = story.members
    let outlets = Set(members.map(\.outlet).filter { !$0.isEmpty }).count
    html.markup("<p class=\"lede\">")
    html.text(ReportWords.count(story.size, "article"))
    let unnamed = members.count { $0.outlet.isEmpty }
    if outlets > 0 {
      html.markup(" from ")
      html.text(ReportWords.count(outlets, "outlet"))
      if unnamed > 0 { html.text(" (\(ReportWords.count(unnamed)) without a named outlet)") }
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
    html.markup("</p>\n<p>")
    writeCopying(to: &html)
    html.markup(" <span class=\"quiet small\">Story ")
    html.text(story.name)
    html.markup("</span></p>\n")
  }

  private func writeFirst(to html: inout HTMLWriter) {
    guard let first = story.members.first, let published = first.published else {
      html.markup("No article is dated, so the times do not tell who was first.")
      return
    }
    let undated = story.members.count { $0.published == nil }
    if undated == story.members.count - 1 {
      html.markup("Only one article is dated (<a href=\"#a1\">")
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
      html.markup(undated > 0 ? "First of the dated ones: " : "First in this dump: ")
      html.markup("<b><a href=\"#a1\">")
      html.isolated(first.name)
      html.markup("</a></b>, ")
      html.instant(published)
      html.markup(".")
    } else {
      html.text(
        "\(ReportWords.count(rivals.count + 1, "article")) carry the earliest date, "
          + "\(ReportWords.instant(published)); the times do not tell which of them was first.")
    }
    if undated > 0 {
      html.markup(" ")
      html.text(
        undated == 1 ? "One article has no date." : "\(ReportWords.count(undated)) have no date.")
    }
  }

  private func writeCopying(to html: inout HTMLWriter) {
    let copies = story.members.count { $0.source?.member != nil }
    let unseen = story.members.filter { $0.source != nil && $0.source?.parent.article == nil }
    let alone = story.members.count - copies - unseen.count
    if copies > 0 {
      html.text(
        "\(ReportWords.count(copies, "article")) most likely "
          + (copies == 1 ? "comes" : "come") + " from another one here. ")
    }
    if !unseen.isEmpty {
      let names = Set(unseen.compactMap { $0.source?.parent.unseen }.filter { !$0.isEmpty })
        .sorted()
      html.text(
        "\(ReportWords.count(unseen.count, "article")) most likely "
          + (unseen.count == 1 ? "goes" : "go") + " back to a text that is not in this dump")
      if !names.isEmpty {
        html.markup(" (")
        html.isolated(names.joined(separator: ", "))
        html.markup(")")
      }
      html.markup(". ")
    }
    if alone == story.members.count {
      html.text("None is a copy of another: they report the same event.")
    } else if alone > 0 {
      html.text(
        "\(ReportWords.count(alone)) \(alone == 1 ? "has" : "have") no source among these articles.")
    }
    let findings = story.members.reduce(0) { $0 + $1.audit.count }
    if findings > 0 {
      html.markup(" <span class=\"finding\">")
      html.text("\(ReportWords.count(findings, "note")) on credits, in the table below.")
      html.markup("</span>")
    }
  }

  private func writeOmission(to html: inout HTMLWriter) {
    guard story.size > story.members.count else { return }
    html.markup("<p class=\"note\">")
    html.text(
      "The first \(ReportWords.count(story.members.count)) of "
        + "\(ReportWords.count(story.size)) articles are shown; articles.csv has all.")
    html.markup("</p>\n")
  }

  // MARK: The table

  private func writeTable(to html: inout HTMLWriter) {
    let hasOriginality = story.members.contains { $0.originality != nil }
    let hasFindings = story.members.contains { !$0.audit.isEmpty }
    html.markup("<div class=\"scroll\"><table class=\"stack\">\n<thead><tr>")
    html.markup("<th scope=\"col\">Article</th><th scope=\"col\">Published (UTC)</th>")
    html.markup("<th scope=\"col\" class=\"w\">Taken from</th><th scope=\"col\">How</th>")
    html.markup("<th scope=\"col\" class=\"n\">Share</th><th scope=\"col\">Sure</th>")
    html.markup("<th scope=\"col\">Runner-up</th>")
    if hasOriginality { html.markup("<th scope=\"col\" class=\"n\">Original</th>") }
    if hasFindings { html.markup("<th scope=\"col\">Credits</th>") }
    html.markup("</tr></thead>\n<tbody>\n")
    for (place, member) in story.members.enumerated() {
      writeRow(
        place, member, hasOriginality: hasOriginality, hasFindings: hasFindings, to: &html)
    }
    html.markup("</tbody></table></div>\n")
  }

  private func writeRow(
    _ place: Int, _ member: ReportMember, hasOriginality: Bool, hasFindings: Bool,
    to html: inout HTMLWriter
  ) {
    html.markup("<tr id=\"a")
    html.number(place + 1)
    html.markup("\"><th scope=\"row\" class=\"w\" title=")
    html.attribute("id " + member.id)
    html.markup(">")
    html.number(place + 1)
    html.markup(" <b>")
    html.isolated(member.name)
    html.markup("</b><br><span dir=\"auto\">")
    html.link(member.address, text: member.title.isEmpty ? member.id : member.title)
    html.markup("</span>")
    if member.isKept, story.members.contains(where: { $0.cluster == member.cluster && !$0.isKept })
    {
      html.markup(" <span class=\"small quiet\">")
      html.explained("kept", "The one of its group of copies that a run without duplicates keeps.")
      html.markup("</span>")
    }
    html.markup("</th><td data-label=\"Published (UTC)\">")
    html.instant(member.published)
    html.markup("</td><td data-label=\"Taken from\">")
    if let source = member.source {
      writeSource(source, to: &html)
      for further in member.further {
        html.markup("<br>and ")
        writeSource(further, to: &html)
        html.text(" (\(ReportWords.percent(further.parent.share)))")
      }
      if let card = story.cards.firstIndex(where: {
        $0.copy == place || ($0.isSibling && $0.source == place)
      }) {
        html.markup("<br><a class=\"small\" href=\"#e")
        html.number(card + 1)
        html.markup("\">evidence</a>")
      }
    }
    html.markup("</td><td data-label=\"How\">")
    if let source = member.source { html.relation(source.parent.relation) }
    html.markup("</td><td class=\"n\" data-label=\"Share\">")
    if let source = member.source { html.text(ReportWords.percent(source.parent.share)) }
    html.markup("</td><td data-label=\"Sure\">")
    if let source = member.source {
      html.text(ReportWords.percent(source.parent.probability))
      html.markup(" <span class=\"small quiet\">")
      html.text(ReportWords.certainty(source.parent.probability))
      html.markup("</span>")
    }
    html.markup("</td><td data-label=\"Runner-up\">")
    if let runnerUp = member.runnerUp {
      writeSource(runnerUp, to: &html)
      html.text(", \(ReportWords.percent(runnerUp.parent.probability))")
    }
    html.markup("</td>")
    if hasOriginality {
      html.markup("<td class=\"n\" data-label=\"Original\">")
      if let originality = member.originality { html.text(ReportWords.percent(originality)) }
      html.markup("</td>")
    }
    if hasFindings {
      html.markup("<td class=\"small finding\" data-label=\"Credits\">")
      for (number, finding) in member.audit.enumerated() {
        if number > 0 { html.markup("<br>") }
        html.isolated(ReportWords.finding(finding))
      }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private func writeSource(_ source: ReportMember.Source, to html: inout HTMLWriter) {
    guard let member = source.member else {
      if source.parent.article != nil {
        html.markup("an article that is not on this page")
      } else if let unseen = source.parent.unseen, !unseen.isEmpty {
        html.isolated(unseen)
        html.markup(" (not in this dump)")
      } else {
        html.markup("a text that is not in this dump")
      }
      return
    }
    html.markup("<a href=\"#a")
    html.number(member + 1)
    html.markup("\">")
    html.number(member + 1)
    html.markup(" ")
    html.isolated(story.members[member].name)
    html.markup("</a>")
  }

  private func writeClusters(to html: inout HTMLWriter) {
    guard !story.clusters.isEmpty else { return }
    html.markup("<p class=\"small quiet\">Groups of copies: ")
    for (number, cluster) in story.clusters.enumerated() {
      if number > 0 { html.markup("; ") }
      html.text(cluster.name)
      html.markup(", ")
      html.explained(
        "least alike", "The resemblance of the two members of the group that are least alike.")
      html.text(
        " \(cluster.isBound ? "at least " : "")\(ReportWords.percent(cluster.minResemblance))")
      if let reason = cluster.splitReason {
        html.markup(" (")
        html.isolated(reason)
        html.markup(")")
      }
    }
    html.markup("</p>\n")
  }

  // MARK: Evidence

  private func writeCards(to html: inout HTMLWriter) {
    guard !story.cards.isEmpty else { return }
    html.markup("<h2>The evidence</h2>\n")
    for (number, card) in story.cards.enumerated() {
      card.write(number + 1, members: story.members, to: &html)
    }
    if story.missingTexts == nil,
      story.cards.contains(where: { $0.sourceText == nil && $0.parent.relation != .identical })
    {
      html.markup("<p class=\"note\">The page is full: the last cards are without texts. ")
      html.markup("“wirecopy explain” shows any two articles.</p>\n")
    }
  }
}
