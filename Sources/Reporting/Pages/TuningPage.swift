/// `tune.html`: what each threshold would give, and the pairs that depend on it, to be labelled by hand.
package struct TuningPage: Sendable {
  package struct Row: Sendable {
    package let threshold: Double
    package let pairs: Int
    package let clusters: Int
    package let largest: Int
    package let removed: Int
    package let precision: Double?
    package let recall: Double?
    package let f1: Double?
    package let adjustedRand: Double?

    package init(
      threshold: Double, pairs: Int, clusters: Int, largest: Int, removed: Int,
      precision: Double?, recall: Double?, f1: Double?, adjustedRand: Double?
    ) {
      self.threshold = threshold
      self.pairs = pairs
      self.clusters = clusters
      self.largest = largest
      self.removed = removed
      self.precision = precision
      self.recall = recall
      self.f1 = f1
      self.adjustedRand = adjustedRand
    }
  }

  /// A pair near the threshold.
  package struct Card: Sendable {
    package let a: String
    package let b: String
    package let score: Double
    package let members: [ReportMember]
    package let evidence: EvidenceCard

    package init(
      a: String, b: String, score: Double, members: [ReportMember], evidence: EvidenceCard
    ) {
      self.a = a
      self.b = b
      self.score = score
      self.members = members
      self.evidence = evidence
    }
  }

  let flag: String
  let current: Double
  let rows: [Row]
  let advice: String
  let reasons: [String]
  let bands: Int
  let bandRows: Int
  /// The probability of becoming a candidate at equal steps of resemblance from 0 to 1.
  let curve: [Double]
  let nearCopyThreshold: Double
  /// Pairs by score in equal steps from 0 to 1: all, and those that join.
  let histogram: [Int]
  let joined: [Int]
  let cards: [Card]
  let missingTexts: String?

  package init(
    flag: String, current: Double, rows: [Row], advice: String, reasons: [String], bands: Int,
    bandRows: Int, curve: [Double], nearCopyThreshold: Double, histogram: [Int], joined: [Int],
    cards: [Card], missingTexts: String?
  ) {
    self.flag = flag
    self.current = current
    self.rows = rows
    self.advice = advice
    self.reasons = reasons
    self.bands = bands
    self.bandRows = bandRows
    self.curve = curve
    self.nearCopyThreshold = nearCopyThreshold
    self.histogram = histogram
    self.joined = joined
    self.cards = cards
    self.missingTexts = missingTexts
  }

  /// The page and what it loads, by name.
  package func files() -> [(name: String, bytes: [UInt8])] {
    [
      ("tune.html", html()), ("tune/style.css", Array(ReportStyle.sheet.utf8)),
      ("tune/tune.js", Array(ReportScript.tuning.utf8)),
    ]
  }

  private var hasLabels: Bool { rows.contains { $0.f1 != nil } }

  func html() -> [UInt8] {
    PageFrame.page(
      title: "Tuning --\(flag)", styleSheet: "tune/style.css", scripts: ["tune/tune.js"]
    ) { html in
      html.markup("<a href=\"report/index.html\">Report</a>")
    } _: { html in
      html.markup("<h1>What another threshold would give</h1>\n<p class=\"lede\">")
      html.text("The run used --\(flag) \(number(current)). ")
      html.text(advice.isEmpty ? "Keep it." : "Try \(advice).")
      html.markup("</p>\n<ul>\n")
      for reason in reasons {
        html.markup("<li>")
        html.text(reason)
        html.markup("</li>\n")
      }
      html.markup("</ul>\n")
      writeTable(to: &html)
      html.markup("<h2>Curves</h2>\n<div class=\"plots\">\n")
      writePlots(to: &html)
      html.markup("</div>\n")
      writeCards(to: &html)
      html.markup("<h2>Help</h2>\n")
      html.terms(TuningPage.terms)
    }
  }

  private static let terms: [(String, String)] = [
    ("Threshold", "How sure two articles must be of one origin, or how alike, to be joined."),
    ("Pairs", "Pairs of articles that are joined directly."),
    ("Clusters", "Groups of two articles or more that result."),
    ("Largest", "Articles in the largest group. A sudden growth means that stories run together."),
    ("Removed", "Articles that a run without duplicates leaves out: all but one of each group."),
    ("Precision", "Of what is joined and labelled, the share that belongs together."),
    ("Recall", "Of what is labelled to belong together, the share that is joined."),
    ("F1", "The harmonic mean of precision and recall."),
    (
      "Adjusted Rand",
      "Agreement of the groups with labelled groups, corrected for chance: 1 is equal, 0 is chance."
    ),
    (
      "S-curve",
      "How likely two articles of a resemblance are compared at all, with the bands and rows of the run."
    ),
  ]

  // MARK: Table

  private func writeTable(to html: inout HTMLWriter) {
    html.markup("<div class=\"scroll\"><table id=\"sweep\"><thead><tr>")
    html.markup(
      "<th scope=\"col\" class=\"n\">Threshold</th><th scope=\"col\" class=\"n\">Pairs</th>")
    html.markup("<th scope=\"col\" class=\"n\">Clusters</th>")
    html.markup(
      "<th scope=\"col\" class=\"n\">Largest</th><th scope=\"col\" class=\"n\">Removed</th>")
    if hasLabels {
      html.markup("<th scope=\"col\" class=\"n\">Precision</th>")
      html.markup("<th scope=\"col\" class=\"n\">Recall</th><th scope=\"col\" class=\"n\">F1</th>")
      html.markup("<th scope=\"col\" class=\"n\">Adjusted Rand</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in rows {
      html.markup(row.threshold == current ? "<tr class=\"chosen\">" : "<tr>")
      html.markup("<th scope=\"row\" class=\"n\">")
      html.text(number(row.threshold))
      if row.threshold == current { html.markup(" (the run)") }
      html.markup("</th>")
      for count in [row.pairs, row.clusters, row.largest, row.removed] {
        html.markup("<td class=\"n\">")
        html.text(ReportWords.count(count))
        html.markup("</td>")
      }
      if hasLabels {
        for measure in [row.precision, row.recall, row.f1, row.adjustedRand] {
          html.markup("<td class=\"n\">")
          html.text(measure.map(number) ?? "–")
          html.markup("</td>")
        }
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  // MARK: Plots

  private func writePlots(to html: inout HTMLWriter) {
    let most = Double(max(1, rows.map { max($0.removed, $0.clusters) }.max() ?? 1))
    html.append(
      figure("Articles removed, and clusters", top: ReportWords.count(Int(most)), mark: current) {
        svg in
        svg.curve("rewrite", rows.map { plot($0.threshold, Double($0.removed) / most) })
        svg.curve("nearcopy", rows.map { plot($0.threshold, Double($0.clusters) / most) })
      } legend: { html in
        html.markup("<span class=\"rel rewrite\">removed</span> ")
        html.markup("<span class=\"rel nearcopy\">clusters</span>")
      })
    let largest = Double(max(1, rows.map(\.largest).max() ?? 1))
    html.append(
      figure("The largest cluster", top: ReportWords.count(Int(largest)), mark: current) { svg in
        svg.curve("identical", rows.map { plot($0.threshold, Double($0.largest) / largest) })
      } legend: { html in
        html.markup("<span class=\"rel identical\">articles</span>")
      })
    if hasLabels {
      html.append(
        figure("Against the labels", top: "1", mark: current) { svg in
          svg.curve(
            "nearcopy", rows.compactMap { row in row.precision.map { plot(row.threshold, $0) } })
          svg.curve(
            "rewrite", rows.compactMap { row in row.recall.map { plot(row.threshold, $0) } })
          svg.curve("first", rows.compactMap { row in row.f1.map { plot(row.threshold, $0) } })
          svg.curve(
            "excerpt", rows.compactMap { row in row.adjustedRand.map { plot(row.threshold, $0) } })
        } legend: { html in
          html.markup("<span class=\"rel nearcopy\">precision</span> ")
          html.markup("<span class=\"rel rewrite\">recall</span> <b>F1</b> ")
          html.markup("<span class=\"rel excerpt\">adjusted Rand</span>")
        })
    }
    if curve.count > 1 {
      let title = "S-curve of \(bands) bands of \(bandRows) rows"
      html.append(
        figure(title, top: "1", mark: nearCopyThreshold) { svg in
          svg.curve(
            "nearcopy",
            curve.enumerated().map { plot(Double($0.offset) / Double(curve.count - 1), $0.element) }
          )
        } legend: { html in
          html.markup("How likely two articles are compared at all, by their resemblance. ")
          html.markup("Dotted: the threshold of a near copy.")
        })
    }
    let tallest = Double(max(1, histogram.max() ?? 1))
    html.append(
      figure("Pairs by score", top: ReportWords.count(Int(tallest)), mark: current) { svg in
        for (bin, count) in histogram.enumerated() where count > 0 {
          let left = plot(Double(bin) / Double(histogram.count), 0)
          let height = Double(count) / tallest * 200
          svg.rectangle(
            "bar", x: left.0 + 1, y: left.1 - height, width: 400 / Double(histogram.count) - 2,
            height: height, title: ReportWords.count(count, "pair"))
        }
      } legend: { html in
        html.markup("All stored pairs that may join. Dotted: the threshold.")
      })
  }

  /// A point of a plot whose both axes go from 0 to 1.
  private func plot(_ x: Double, _ y: Double) -> (Double, Double) {
    (60 + 400 * x, 220 - 200 * y)
  }

  private func figure(
    _ title: String, top: String, mark: Double, _ draw: (inout SVGWriter) -> Void,
    legend: (inout HTMLWriter) -> Void
  ) -> HTMLWriter {
    var html = HTMLWriter()
    html.markup("<figure><h3>")
    html.text(title)
    html.markup("</h3>\n")
    var svg = SVGWriter(width: 480, height: 250, label: "\(title); the table above has the figures")
    svg.rectangle("frame", x: 60, y: 20, width: 400, height: 200)
    svg.label(top, (54, 26), anchor: .end)
    svg.label("0", (54, 222), anchor: .end)
    for tenth in stride(from: 0, through: 10, by: 2) {
      let x = plot(Double(tenth) / 10, 0).0
      svg.label(tenth == 0 ? "0" : tenth == 10 ? "1" : "0.\(tenth)", (x, 240), anchor: .middle)
    }
    svg.segment("gap", plot(mark, 0), plot(mark, 1))
    draw(&svg)
    html.append(svg.finish())
    html.markup("<p class=\"small legend\">")
    legend(&html)
    html.markup("</p></figure>\n")
    return html
  }

  // MARK: Pairs

  private func writeCards(to html: inout HTMLWriter) {
    html.markup("<h2>Pairs near the threshold</h2>\n")
    if let missingTexts {
      html.markup("<p class=\"note warn\">The texts are not shown: ")
      html.text(missingTexts)
      html.markup("</p>\n")
    }
    guard !cards.isEmpty else {
      html.markup("<p>No stored pair depends on the threshold.</p>\n")
      return
    }
    html.markup(
      "<p>What these are decides where the threshold belongs. Label as many as you can, save ")
    html.markup("the labels, and give the file to <code>wirecopy tune --gold</code> or ")
    html.markup("<code>wirecopy evaluate --gold</code>.</p>\n")
    html.markup("<p class=\"noprint\" id=\"save\" hidden><button type=\"button\" id=\"export\">")
    html.markup(
      "Save labels</button> <span id=\"count\" role=\"status\">no labels yet</span></p>\n")
    for (number, card) in cards.enumerated() { write(card, number + 1, to: &html) }
  }

  private func write(_ card: Card, _ number: Int, to html: inout HTMLWriter) {
    html.markup("<details class=\"card pair\"><summary>")
    html.text("\(self.number(card.score)) ")
    html.isolated(card.members[0].name)
    html.markup(" and ")
    html.isolated(card.members[1].name)
    html.markup(": <span dir=\"auto\">")
    html.text(card.members[1].title)
    html.markup("</span> <b class=\"chosen\"></b></summary><div>\n")
    html.markup("<div class=\"labels noprint\" role=\"group\" aria-label=\"Label\" hidden data-a=")
    html.attribute(card.a)
    html.markup(" data-b=")
    html.attribute(card.b)
    html.markup("><button type=\"button\" data-label=\"derived\">Copy or rewrite</button>")
    html.markup("<button type=\"button\" data-label=\"template\">Same template</button>")
    html.markup("<button type=\"button\" data-label=\"same-story\">Same story only</button>")
    html.markup("<button type=\"button\" data-label=\"unrelated\">Unrelated</button></div>\n")
    card.evidence.writeTexts(number, members: card.members, to: &html)
    html.markup("</div></details>\n")
  }

  private func number(_ value: Double) -> String {
    let scaled = Int((value * 1000).rounded())
    var digits = String(scaled % 1000)
    digits = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    while digits.count > 2, digits.hasSuffix("0") { digits.removeLast() }
    return "\(scaled / 1000).\(digits)"
  }
}
