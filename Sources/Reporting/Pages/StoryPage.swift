internal import ArticleModel

/// The page of one story: the claim in words, the timeline with the tree, the articles, the evidence.
package struct StoryPage: Sendable {
  let story: ReportStory
  private let timeline: StoryTimeline
  /// How many rows the drawing and the table have at most.
  package static let mostMembers = 1000

  package init(_ story: ReportStory) {
    self.story = story
    timeline = StoryTimeline(story)
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
    PageFrame.page(title: story.headline, scripts: ["story.js"]) { html in
      html.markup("<a href=\"index.html\">All stories</a><a href=\"outlets.html\">Outlets</a>")
      html.markup("<a href=\"help.html\">Help</a>")
    } _: { html in
      html.markup("<h1 dir=\"auto\">")
      html.text(story.headline)
      html.markup("</h1>\n")
      writeSummary(to: &html)
      writeClaims(to: &html)
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

  private func writeClusters(to html: inout HTMLWriter) {
    guard !story.clusters.isEmpty else { return }
    html.markup("<p class=\"small quiet\">Story ")
    html.text(story.name)
    html.markup(". Groups of copies: ")
    for (number, cluster) in story.clusters.enumerated() {
      if number > 0 { html.markup("; ") }
      html.text(cluster.name)
      html.markup(", ")
      html.explained(
        "least alike",
        "The resemblance of the two members of the group that are least alike: what they share of all "
          + "their five-word strings.")
      html.text(
        " \(cluster.isBound ? "at least " : "")\(ReportWords.percent(cluster.minResemblance))")
      if let reason = cluster.splitReason {
        html.markup(" (")
        html.isolated(reason)
        html.markup(")")
      }
    }
    html.markup(".</p>\n")
  }

  private func writeCards(to html: inout HTMLWriter) {
    guard !story.cards.isEmpty else { return }
    html.markup("<h2>The evidence</h2>\n")
    html.markup("<p class=\"small quiet noprint\">Open a line to see both texts side by side. ")
    html.markup("What is open is printed.</p>\n")
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

  /// The number and name of a member, as a link to its row.
  func writeLink(_ member: Int, to html: inout HTMLWriter) {
    html.markup("<a href=\"#a")
    html.number(member + 1)
    html.markup("\">")
    html.number(member + 1)
    html.markup(" ")
    html.isolated(story.members[member].name)
    html.markup("</a>")
  }
}
