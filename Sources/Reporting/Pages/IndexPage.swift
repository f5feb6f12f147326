package import ArticleModel

/// A story as the list of stories shows it.
package struct StoryEntry: Sendable {
  package let name: String
  /// Whether it has a page of its own.
  package let hasPage: Bool
  package let headline: String
  package let size: Int
  /// The numbers of its outlets, without the one that is not named.
  package let outlets: [UInt32]
  package let first: Instant?
  package let last: Instant?
  package let firstOutlet: String
  /// How many articles were taken from another, in the order of `Relation.allCases`.
  package let copies: [Int]

  package init(
    name: String, hasPage: Bool, headline: String, size: Int, outlets: [UInt32], first: Instant?,
    last: Instant?, firstOutlet: String, copies: [Int]
  ) {
    self.name = name
    self.hasPage = hasPage
    self.headline = headline
    self.size = size
    self.outlets = outlets
    self.first = first
    self.last = last
    self.firstOutlet = firstOutlet
    self.copies = copies
  }
}

/// The first page of the report: the run in numbers and the list of its stories.
///
/// The largest stories are rows of the page, so that it can be read without a script. The whole list lies
/// beside it in script files of a few thousand stories each, since a page opened from a disk may load
/// scripts but no data.
package struct IndexPage: Sendable {
  private let facts: RunFacts
  let entries: [StoryEntry]
  let outletNames: [String]
  private let outletCount: Int
  private let missingTexts: String?

  package static let rowsWithoutScript = 500
  package static let shardLength = 4000

  /// - Parameters:
  ///   - entries: in the order of the list, the most copied first.
  ///   - outletNames: by number.
  package init(
    _ facts: RunFacts, entries: [StoryEntry], outletNames: [String], outletCount: Int,
    missingTexts: String?
  ) {
    self.facts = facts
    self.entries = entries
    self.outletNames = outletNames
    self.outletCount = outletCount
    self.missingTexts = missingTexts
  }

  var shardCount: Int {
    (entries.count + IndexPage.shardLength - 1) / IndexPage.shardLength
  }

  package func html() -> [UInt8] {
    PageFrame.page(title: "Stories and copies", scripts: ["index.js"]) { html in
      html.markup("<a href=\"index.html\" aria-current=\"page\">All stories</a>")
      html.markup("<a href=\"outlets.html\">Outlets</a><a href=\"help.html\">Help</a>")
    } _: { html in
      writeHead(to: &html)
      html.markup("<h2>Stories</h2>\n")
      let pages = entries.count(where: \.hasPage)
      if pages < entries.count {
        html.markup("<p class=\"note\">")
        html.text("The first \(ReportWords.count(pages)) stories have a page of their own; ")
        html.markup("<code>wirecopy report RUN --story-pages N</code> makes more.</p>\n")
      }
      writeForm(to: &html)
      writeTable(to: &html)
      writeParameters(to: &html)
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    let removed = facts.count("removed")
    html.markup("<h1>Who reported what, and who copied whom</h1>\n<p class=\"lede\">")
    html.text(ReportWords.count(facts.count("articles"), "article"))
    html.markup(" from ")
    html.text(ReportWords.count(outletCount, "outlet"))
    html.markup(": ")
    html.text(ReportWords.count(entries.count, "story", "stories"))
    html.markup(" told by more than one article, ")
    html.text(ReportWords.count(removed, "article"))
    html.text(
      removed == 1
        ? " is a copy, cut or rewrite of another." : " are copies, cuts or rewrites of others.")
    html.markup("</p>\n<p class=\"small quiet\">Input: ")
    let inputs = facts.inputs
    html.isolated(inputs.prefix(5).joined(separator: ", "))
    if inputs.count > 5 { html.text(" and \(inputs.count - 5) more") }
    html.markup("</p>\n")
    if let missingTexts {
      html.markup("<p class=\"note warn\">Headlines and texts are not shown: ")
      html.text(missingTexts)
      html.markup("</p>\n")
    }
    html.markup("<dl class=\"facts\">\n")
    html.fact(
      "Articles", ReportWords.count(facts.count("articles")), "Articles that could be read.")
    html.fact("Outlets", ReportWords.count(outletCount), "Who published the articles.")
    html.fact(
      "Stories", ReportWords.count(entries.count),
      "Events reported by two articles or more, copied or not.")
    html.fact(
      "Groups of copies", ReportWords.count(facts.count("clusters")),
      "Clusters: articles joined by copying of any kind.")
    html.fact(
      "Copies", ReportWords.count(removed),
      "Articles beside the one of each group that would be kept.")
    if facts.count("rejects") > 0 {
      html.fact(
        "Not usable", ReportWords.count(facts.count("rejects")),
        "Records that could not be read; rejects.jsonl says why.")
    }
    html.markup("</dl>\n")
    writeCopies(to: &html)
  }

  /// How close the articles that were taken from another stayed to it.
  private func writeCopies(to html: inout HTMLWriter) {
    var counts = [Int](repeating: 0, count: Relation.allCases.count)
    for entry in entries {
      for (place, count) in entry.copies.enumerated() { counts[place] += count }
    }
    let taken = counts.reduce(0, +)
    guard taken > 0 else { return }
    html.markup("<p class=\"wide\">")
    html.text("\(ReportWords.count(taken, "article")) \(taken == 1 ? "has" : "have") a source: ")
    var isFirst = true
    for (count, relation) in zip(counts, Relation.allCases) where count > 0 {
      if !isFirst { html.markup(", ") }
      isFirst = false
      html.relation(relation, count: count)
    }
    html.markup(".</p>\n")
  }

  private func writeForm(to html: inout HTMLWriter) {
    html.markup("<form class=\"find\" id=\"find\" role=\"search\" hidden>\n")
    html.markup("<label>Search headlines<input type=\"search\" id=\"q\" size=\"22\"></label>\n")
    html.markup("<label>Outlet<input id=\"outlet\" list=\"outlets\" size=\"16\"></label>")
    html.markup("<datalist id=\"outlets\"></datalist>\n")
    html.markup("<label>Copied as<select id=\"relation\"><option value=\"\">anything</option>")
    for (number, relation) in Relation.allCases.enumerated() where relation.isDerivation {
      html.markup("<option value=\"")
      html.number(number)
      html.markup("\">")
      html.text(ReportWords.relation(relation))
      html.markup("</option>")
    }
    html.markup("<option value=\"none\">no copy at all</option></select></label>\n")
    html.markup("<label>From<input type=\"date\" id=\"from\"></label>\n")
    html.markup("<label>To<input type=\"date\" id=\"to\"></label>\n")
    html.markup("<label>Order<select id=\"order\"><option value=\"copies\">most copied</option>")
    html.markup("<option value=\"size\">most articles</option>")
    html.markup("<option value=\"outlets\">most outlets</option>")
    html.markup("<option value=\"new\">latest first</option>")
    html.markup("<option value=\"old\">earliest first</option>")
    html.markup("<option value=\"headline\">headline</option></select></label>\n")
    html.markup("<button type=\"reset\">Clear</button>\n</form>\n")
    html.markup("<p id=\"status\" class=\"small quiet\" role=\"status\">")
    if entries.count > IndexPage.rowsWithoutScript {
      html.text(
        "The first \(ReportWords.count(IndexPage.rowsWithoutScript)) of "
          + "\(ReportWords.count(entries.count)) stories; the others are listed where scripts may run, "
          + "and in articles.csv.")
    } else {
      html.text(ReportWords.count(entries.count, "story", "stories"))
    }
    html.markup("</p>\n")
  }

  private func writeTable(to html: inout HTMLWriter) {
    html.markup("<table class=\"stack\" id=\"stories\" data-shards=\"")
    html.number(shardCount)
    html.markup("\"><thead><tr><th scope=\"col\">Story</th><th scope=\"col\">First seen (UTC)</th>")
    html.markup("<th scope=\"col\" class=\"n\">Articles</th>")
    html.markup("<th scope=\"col\" class=\"n\">Outlets</th>")
    html.markup("<th scope=\"col\" class=\"copies\">How copied</th></tr></thead>\n<tbody>\n")
    for entry in entries.prefix(IndexPage.rowsWithoutScript) { writeRow(entry, to: &html) }
    html.markup("</tbody></table>\n")
    html.markup(
      "<p class=\"more\"><button type=\"button\" id=\"more\" hidden>Show more</button></p>\n")
  }

  private func writeRow(_ entry: StoryEntry, to html: inout HTMLWriter) {
    html.markup("<tr><td class=\"head\" dir=\"auto\">")
    if entry.hasPage {
      html.markup("<a href=")
      html.attribute(StoryPage.fileName(entry.name))
      html.markup(">")
      html.text(entry.headline)
      html.markup("</a>")
    } else {
      html.text(entry.headline)
    }
    html.markup("</td><td data-label=\"First seen\">")
    html.instant(entry.first)
    if !entry.firstOutlet.isEmpty {
      html.markup("<br><span class=\"small quiet\">")
      html.isolated(entry.firstOutlet)
      html.markup("</span>")
    }
    html.markup("</td><td class=\"n\" data-label=\"Articles\">")
    html.number(entry.size)
    html.markup("</td><td class=\"n\" data-label=\"Outlets\">")
    html.number(entry.outlets.count)
    html.markup("</td><td data-label=\"How copied\">")
    var isFirst = true
    for (count, relation) in zip(entry.copies, Relation.allCases) where count > 0 {
      if !isFirst { html.markup(", ") }
      isFirst = false
      html.relation(relation, count: count)
    }
    html.markup("</td></tr>\n")
  }

  private func writeParameters(to html: inout HTMLWriter) {
    html.markup("<details class=\"card\"><summary>How the run was set up</summary><div>")
    html.markup("<table class=\"narrow\"><tbody>\n")
    for pair in facts.pairsByRelation {
      html.markup("<tr><th scope=\"row\">pairs: ")
      html.text(ReportWords.relation(pair.relation))
      html.markup("</th><td>")
      html.text(ReportWords.count(pair.count))
      html.markup("</td></tr>\n")
    }
    if case .object(let fields) = facts.document["parameters"] ?? .null {
      for (name, value) in fields {
        let text: String? =
          switch value {
          case .null: nil
          case .string(let text): text
          case .integer, .number, .bool, .array, .object:
            String(decoding: value.line, as: UTF8.self)
          }
        guard let text else { continue }
        html.markup("<tr><th scope=\"row\">")
        html.text(name)
        html.markup("</th><td>")
        html.text(text)
        html.markup("</td></tr>\n")
      }
    }
    html.markup("</tbody></table></div></details>\n")
  }
}
