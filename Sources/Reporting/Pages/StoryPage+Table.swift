internal import ArticleModel

/// The table of the articles.
extension StoryPage {
  func writeTable(to html: inout HTMLWriter) {
    let hasOriginality = story.members.contains { $0.originality != nil }
    let hasFindings = story.members.contains { !$0.audit.isEmpty }
    html.markup("<div class=\"scroll\"><table class=\"stack\">\n<thead><tr>")
    html.markup("<th scope=\"col\" class=\"w\">Article</th>")
    html.markup("<th scope=\"col\" class=\"date\">Published (UTC)</th>")
    html.markup("<th scope=\"col\" class=\"m\">Taken from</th>")
    html.markup("<th scope=\"col\" class=\"n\">Share</th>")
    html.markup("<th scope=\"col\" class=\"m\">How sure</th>")
    if hasOriginality { html.markup("<th scope=\"col\" class=\"n\">Original</th>") }
    if hasFindings { html.markup("<th scope=\"col\" class=\"m\">Credits</th>") }
    html.markup("</tr></thead>\n<tbody>\n")
    for place in story.members.indices {
      writeRow(place, hasOriginality: hasOriginality, hasFindings: hasFindings, to: &html)
    }
    html.markup("</tbody></table></div>\n")
  }

  private func writeRow(
    _ place: Int, hasOriginality: Bool, hasFindings: Bool, to html: inout HTMLWriter
  ) {
    let member = story.members[place]
    html.markup("<tr id=\"a")
    html.number(place + 1)
    html.markup("\">")
    writeArticle(place, member, to: &html)
    html.markup("<td data-label=\"Published (UTC)\">")
    html.instant(member.published)
    html.markup("</td><td data-label=\"Taken from\">")
    writeSources(place, member, to: &html)
    html.markup("</td><td class=\"n\" data-label=\"Share\">")
    if let source = member.source {
      // Of an unseen source that is known from a credit alone nothing can be measured.
      let isKnown = source.parent.share > 0 || source.parent.article != nil
      html.text(isKnown ? ReportWords.percent(source.parent.share) : "–")
    }
    html.markup("</td><td data-label=\"How sure\">")
    if let source = member.source {
      html.text("\(ReportWords.percent(source.parent.probability)) ")
      html.markup("<span class=\"small quiet\">")
      html.text(ReportWords.certainty(source.parent.probability))
      html.markup("</span>")
      if let runnerUp = member.runnerUp {
        html.markup("<br><span class=\"small\">else: ")
        writeSource(place, runnerUp, to: &html)
        html.text(" (\(ReportWords.percent(runnerUp.parent.probability)))")
        html.markup("</span>")
      }
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
        html.isolated(member.sentence(finding))
      }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  private func writeArticle(_ place: Int, _ member: ReportMember, to html: inout HTMLWriter) {
    html.markup("<th scope=\"row\" title=")
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
    html.markup("</th>")
  }

  private func writeSources(_ place: Int, _ member: ReportMember, to html: inout HTMLWriter) {
    guard let source = member.source else {
      html.markup("<span class=\"quiet\">no source found</span>")
      if let runnerUp = member.runnerUp {
        html.markup("<br><span class=\"small\">else: ")
        writeSource(place, runnerUp, to: &html)
        html.text(" (\(ReportWords.percent(runnerUp.parent.probability)))")
        html.markup("</span>")
      }
      return
    }
    writeSource(place, source, to: &html)
    for further in member.further {
      html.markup("<br>and ")
      writeSource(place, further, to: &html)
      html.text(" (\(ReportWords.percent(further.parent.share)))")
    }
    html.markup("<br>")
    html.relation(source.parent.relation)
    if let card = story.cards.firstIndex(where: {
      $0.copy == place || ($0.isSibling && $0.source == place)
    }) {
      html.markup(" · <a class=\"small\" href=\"#e")
      html.number(card + 1)
      html.markup("\">evidence</a>")
    }
  }

  private func writeSource(
    _ place: Int, _ source: ReportMember.Source, to html: inout HTMLWriter
  ) {
    if let member = source.member {
      writeLink(member, to: &html)
    } else if source.parent.article != nil {
      html.markup("an article that is not on this page")
    } else {
      html.markup("an unseen source")
      let shared = source.parent.role == "alternative" ? nil : story.unseen.source(of: place)
      let name = shared?.name ?? source.parent.unseen ?? ""
      if !name.isEmpty {
        html.markup(", ")
        html.isolated(name)
      }
    }
  }
}
