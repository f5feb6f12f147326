/// One outlet in numbers.
package struct OutletEntry: Sendable {
  package let name: String
  package var articles = 0
  package var inStories = 0
  package var firsts = 0
  package var taken = 0
  package var takenByOthers = 0
  /// The mean share of text first seen in its articles.
  package var originality: Double?
  package var findings = 0

  package init(name: String) { self.name = name }
}

/// How often one outlet takes from another.
package struct OutletFollow: Sendable {
  /// Places among the entries.
  package let follower: Int
  package let followed: Int
  package let count: Int
  /// Median seconds between the two articles; `nil` when no pair is dated.
  package let medianLag: Int64?
  /// Whether the articles tell the day only.
  package let isDays: Bool

  package init(follower: Int, followed: Int, count: Int, medianLag: Int64?, isDays: Bool) {
    self.follower = follower
    self.followed = followed
    self.count = count
    self.medianLag = medianLag
    self.isDays = isDays
  }
}

extension OutletFollow {
  /// The median time in words. Articles that tell the day only have no time between them on one day.
  fileprivate func lag(isShort: Bool) -> String? {
    medianLag.map { lag in
      if lag == 0 { return "same\u{A0}day" }
      if isDays, !isShort { return ReportWords.count(Int(lag / 86_400), "day") }
      if isDays { return "\(lag / 86_400)\u{A0}d" }
      return isShort ? ReportWords.shortDuration(lag) : ReportWords.duration(lag)
    }
  }
}

/// The page of outlets: who was first, who takes from whom and how fast.
package struct OutletsPage: Sendable {
  private let entries: [OutletEntry]
  private let follows: [OutletFollow]

  package static let mostRows = 1000
  package static let matrixRows = 30
  package static let matrixColumns = 16

  package init(_ entries: [OutletEntry], follows: [OutletFollow]) {
    self.entries = entries
    self.follows = follows
  }

  package func html() -> [UInt8] {
    PageFrame.page(title: "Outlets") { html in
      html.markup("<a href=\"index.html\">All stories</a>")
      html.markup("<a href=\"outlets.html\" aria-current=\"page\">Outlets</a>")
      html.markup("<a href=\"help.html\">Help</a>")
    } _: { html in
      html.markup("<h1>Outlets</h1>\n")
      if entries.isEmpty {
        html.markup("<p class=\"note\">The articles name no outlet. --source-field says where it ")
        html.markup("stands.</p>\n")
      } else {
        html.markup(
          "<p class=\"lede\">Who publishes first, who takes from whom, and how fast.</p>\n")
        writeMatrix(to: &html)
        writeFollows(to: &html)
        writeTable(to: &html)
      }
    }
  }

  // MARK: Who takes from whom

  private func writeMatrix(to html: inout HTMLWriter) {
    guard !follows.isEmpty else { return }
    var takes = [Int](repeating: 0, count: entries.count)
    var gives = takes
    for follow in follows {
      takes[follow.follower] += follow.count
      gives[follow.followed] += follow.count
    }
    func ranked(_ weight: [Int]) -> [Int] {
      entries.indices.filter { weight[$0] > 0 }
        .sorted { (-weight[$0], entries[$0].name) < (-weight[$1], entries[$1].name) }
    }
    let (allRows, allColumns) = (ranked(takes), ranked(gives))
    let rows = allRows.prefix(OutletsPage.matrixRows)
    let columns = allColumns.prefix(OutletsPage.matrixColumns)
    var cells: [Int: OutletFollow] = [:]
    for follow in follows { cells[follow.follower * entries.count + follow.followed] = follow }
    let most = Double(max(1, follows.map(\.count).max() ?? 1))
    html.markup(
      "<h2>Who takes from whom</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" ")
    html.markup("aria-label=\"Who takes from whom\"><table class=\"matrix\">\n<caption>")
    html.markup("Rows take, columns give: how many articles, and the median time between the two")
    if allRows.count > rows.count || allColumns.count > columns.count {
      html.text(
        "; of \(ReportWords.count(allRows.count)) outlets that take the \(rows.count) busiest, of "
          + "\(ReportWords.count(allColumns.count)) that give the \(columns.count) busiest")
    }
    html.markup(".</caption>\n<thead><tr><td class=\"corner\">takes ↓ from →</td>")
    for column in columns {
      html.markup("<th class=\"c\" scope=\"col\" title=")
      html.attribute(entries[column].name)
      html.markup("><span>")
      html.isolated(entries[column].name)
      html.markup("</span></th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in rows {
      html.markup("<tr><th scope=\"row\">")
      html.isolated(entries[row].name)
      html.markup("</th>")
      for column in columns {
        guard let cell = cells[row * entries.count + column] else {
          html.markup("<td></td>")
          continue
        }
        let heat = Double(cell.count) / most
        html.markup(
          heat > 0.5
            ? "<td class=\"heat3\">" : heat > 0.15 ? "<td class=\"heat2\">" : "<td class=\"heat1\">"
        )
        html.number(cell.count)
        if let lag = cell.lag(isShort: true) {
          html.markup("<br><span class=\"lag\">")
          html.text(lag)
          html.markup("</span>")
        }
        html.markup("</td>")
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  private func writeFollows(to html: inout HTMLWriter) {
    let strongest = follows.sorted {
      ($1.count, entries[$0.follower].name, entries[$0.followed].name)
        < ($0.count, entries[$1.follower].name, entries[$1.followed].name)
    }.prefix(20)
    guard !strongest.isEmpty else { return }
    html.markup("<h2>The busiest routes</h2>\n<table class=\"stack narrow\"><thead><tr>")
    html.markup("<th scope=\"col\">Outlet</th><th scope=\"col\">takes from</th>")
    html.markup("<th scope=\"col\" class=\"n\">Articles</th>")
    html.markup("<th scope=\"col\" class=\"n\">Median time</th></tr></thead>\n<tbody>\n")
    for follow in strongest {
      html.markup("<tr><th scope=\"row\">")
      html.isolated(entries[follow.follower].name)
      html.markup("</th><td data-label=\"takes from\">")
      html.isolated(entries[follow.followed].name)
      html.markup("</td><td class=\"n\" data-label=\"Articles\">")
      html.number(follow.count)
      html.markup("</td><td class=\"n\" data-label=\"Median time\">")
      if let lag = follow.lag(isShort: false) { html.text(lag) }
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table>\n")
  }

  private func writeTable(to html: inout HTMLWriter) {
    let shown = entries.sorted { ($1.inStories, $0.name) < ($0.inStories, $1.name) }
      .prefix(OutletsPage.mostRows)
    html.markup("<h2>All outlets</h2>\n")
    if shown.count < entries.count {
      html.markup("<p class=\"note\">")
      html.text("The \(ReportWords.count(shown.count)) with most articles in stories.")
      html.markup("</p>\n")
    }
    html.markup("<table class=\"stack\"><thead><tr><th scope=\"col\">Outlet</th>")
    html.markup("<th scope=\"col\" class=\"n\">Articles</th>")
    html.markup("<th scope=\"col\" class=\"n\">In stories</th>")
    html.markup("<th scope=\"col\" class=\"n\">First</th>")
    html.markup("<th scope=\"col\" class=\"n\">Taken</th>")
    html.markup("<th scope=\"col\" class=\"n\">Taken by others</th>")
    html.markup("<th scope=\"col\" class=\"n\">Original</th>")
    html.markup("<th scope=\"col\" class=\"n\">Credit notes</th></tr></thead>\n<tbody>\n")
    for entry in shown {
      html.markup("<tr><th scope=\"row\">")
      html.isolated(entry.name)
      html.markup("</th>")
      writeNumber("Articles", entry.articles, to: &html)
      writeNumber("In stories", entry.inStories, to: &html)
      writeNumber("First", entry.firsts, to: &html)
      writeNumber("Taken", entry.taken, to: &html)
      writeNumber("Taken by others", entry.takenByOthers, to: &html)
      html.markup("<td class=\"n\" data-label=\"Original\">")
      if let originality = entry.originality { html.text(ReportWords.percent(originality)) }
      html.markup("</td>")
      writeNumber("Credit notes", entry.findings, to: &html)
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table>\n")
  }

  private func writeNumber(_ label: StaticString, _ number: Int, to html: inout HTMLWriter) {
    html.markup("<td class=\"n\" data-label=\"")
    html.markup(label)
    html.markup("\">")
    html.number(number)
    html.markup("</td>")
  }
}
