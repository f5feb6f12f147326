/// `tune.html`: what each threshold would give, and the pairs that depend on it, to be labelled by hand.
package struct TuningPage: Sendable {
  package struct Row: Sendable {
    package let threshold: Double
    package let pairs: Int
    package let clusters: Int
    package let largest: Int
    package let removed: Int
    /// How likely a pair of exactly this resemblance was compared; where resemblance is swept.
    package let compared: Double?
    package let precision: Double?
    package let recall: Double?
    package let f1: Double?
    package let adjustedRand: Double?

    package init(
      threshold: Double, pairs: Int, clusters: Int, largest: Int, removed: Int,
      compared: Double?, precision: Double?, recall: Double?, f1: Double?, adjustedRand: Double?
    ) {
      self.threshold = threshold
      self.pairs = pairs
      self.clusters = clusters
      self.largest = largest
      self.removed = removed
      self.compared = compared
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
  /// The pairs that depend on the threshold by score, in equal steps from 0 to 1, and how many pairs join at
  /// any threshold.
  let histogram: [Int]
  let surePairs: Int
  let cards: [Card]
  let missingTexts: String?
  /// Whether there is a report to link to.
  let hasReport: Bool

  package init(
    flag: String, current: Double, rows: [Row], advice: String, reasons: [String], bands: Int,
    bandRows: Int, curve: [Double], nearCopyThreshold: Double, histogram: [Int], surePairs: Int,
    cards: [Card], missingTexts: String?, hasReport: Bool
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
    self.surePairs = surePairs
    self.cards = cards
    self.missingTexts = missingTexts
    self.hasReport = hasReport
  }

  /// The page and what it loads, by name.
  package func files() -> [(name: String, bytes: [UInt8])] {
    [
      ("tune.html", html()), ("tune/style.css", Array(ReportStyle.sheet.utf8)),
      ("tune/tune.js", Array(ReportScript.tuning.utf8)),
    ]
  }

  private var hasLabels: Bool { rows.contains { $0.f1 != nil } }
  private var isResemblance: Bool { rows.contains { $0.compared != nil } }

  func html() -> [UInt8] {
    PageFrame.page(
      title: "Tuning --\(flag)", styleSheet: "tune/style.css", scripts: ["tune/tune.js"]
    ) { html in
      if hasReport { html.markup("<a href=\"report/index.html\">All stories</a>") }
      html.markup("<a href=\"#pairs\">Pairs to label</a><a href=\"#help\">Help</a>")
    } _: { html in
      html.markup("<h1>What another threshold would give</h1>\n<p class=\"lede\">")
      html.text(
        isResemblance
          ? "Two articles are joined when they are at least as alike as the threshold. "
          : "Two articles are joined as a rewrite when it is at least as likely as the threshold that one "
            + "derives from the other, or both from one text. ")
      html.markup("This page shows what each threshold would have given, from the pairs that the ")
      html.markup("run stored. The run used <code>")
      html.text("--\(flag) \(number(current))")
      html.markup("</code>.</p>\n<div class=\"advice\"><p>Recommended: ")
      if advice.isEmpty {
        html.markup("<b>keep it.</b>")
      } else {
        html.markup("<code>")
        html.text(advice)
        html.markup("</code>")
      }
      html.markup("</p>\n<ul>\n")
      for reason in reasons {
        html.markup("<li>")
        html.text(reason)
        html.markup("</li>\n")
      }
      html.markup("</ul></div>\n<h2>Threshold by threshold</h2>\n")
      writeTable(to: &html)
      html.markup("<h2>Curves</h2>\n<div class=\"plots\">\n")
      writePlots(to: &html)
      html.markup("</div>\n")
      writeCards(to: &html)
      html.terms(TuningPage.terms)
    }
  }

  private static let terms: [(String, String)] = [
    ("Threshold", "How sure two articles must be of one origin, or how alike, to be joined."),
    ("Pairs", "Pairs of articles that are joined directly."),
    ("Clusters", "Groups of two articles or more that result."),
    ("Largest", "Articles in the largest group. A sudden growth means that stories run together."),
    ("Removed", "Articles that a run without duplicates leaves out: all but one of each group."),
    (
      "Compared",
      "How likely a pair of exactly that resemblance was compared at all: what the bands miss, no "
        + "threshold brings back."
    ),
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
    html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Thresholds\">")
    html.markup("<table id=\"sweep\"><thead><tr>")
    html.markup(
      "<th scope=\"col\" class=\"n\">Threshold</th><th scope=\"col\" class=\"n\">Pairs</th>")
    html.markup("<th scope=\"col\" class=\"n\">Clusters</th>")
    html.markup(
      "<th scope=\"col\" class=\"n\">Largest</th><th scope=\"col\" class=\"n\">Removed</th>")
    if isResemblance { html.markup("<th scope=\"col\" class=\"n\">Compared</th>") }
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
      if isResemblance {
        html.markup("<td class=\"n\">")
        html.text(row.compared.map(measure) ?? "–")
        html.markup("</td>")
      }
      if hasLabels {
        for value in [row.precision, row.recall, row.f1, row.adjustedRand] {
          html.markup("<td class=\"n\">")
          html.text(value.map(measure) ?? "–")
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
          html.markup("<span class=\"rel rewrite\">recall</span> <span class=\"rel first\">F1</span> ")
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
      figure("Pairs that depend on the threshold", top: ReportWords.count(Int(tallest)), mark: current) { svg in
        for (bin, count) in histogram.enumerated() where count > 0 {
          let left = plot(Double(bin) / Double(histogram.count), 0)
          let height = Double(count) / tallest * 200
          svg.rectangle(
            "bar", x: left.0 + 1, y: left.1 - height, width: 400 / Double(histogram.count) - 2,
            height: height, title: ReportWords.count(count, "pair"))
        }
      } legend: { html in
        html.text(
          "By score, in steps of 0.05. Dotted: the threshold of the run. "
            + "\(ReportWords.count(surePairs, "further pair")) join at any threshold.")
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
    html.markup("<h2 id=\"pairs\">Pairs near the threshold, to label by hand</h2>\n")
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
      "<p>What these are decides where the threshold belongs. Open a pair, read, and say what it ")
    html.markup("is; then save the labels and give the file to <code>wirecopy tune --gold</code> ")
    html.markup("or <code>wirecopy evaluate --gold</code>.</p>\n")
    html.markup("<p class=\"small quiet noprint\" id=\"keys\" hidden>Keys, while a pair has the ")
    html.markup("focus: <kbd>1</kbd> to <kbd>4</kbd> label it and go on, <kbd>j</kbd> next, ")
    html.markup("<kbd>k</kbd> back.</p>\n")
    html.markup("<p class=\"noprint\" id=\"save\" hidden><button type=\"button\" id=\"export\">")
    html.markup(
      "Save labels</button> <span id=\"count\" role=\"status\">no labels yet</span></p>\n")
    for (number, card) in cards.enumerated() { write(card, number + 1, to: &html) }
  }

  private func write(_ card: Card, _ number: Int, to html: inout HTMLWriter) {
    html.markup("<details class=\"card pair\"><summary>")
    html.markup("<span class=\"n\">")
    html.text(self.number(card.score))
    html.markup("</span> ")
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
    html.markup("><button type=\"button\" data-label=\"derived\" ")
    html.markup("data-name=\"Copy or rewrite\"><kbd>1</kbd> Copy or rewrite</button>")
    html.markup("<button type=\"button\" data-label=\"template\" ")
    html.markup("data-name=\"Same template\"><kbd>2</kbd> Same template</button>")
    html.markup("<button type=\"button\" data-label=\"same-story\" ")
    html.markup("data-name=\"Same story only\"><kbd>3</kbd> Same story only</button>")
    html.markup("<button type=\"button\" data-label=\"unrelated\" ")
    html.markup("data-name=\"Unrelated\"><kbd>4</kbd> Unrelated</button></div>\n")
    card.evidence.writeTexts(number, members: card.members, to: &html)
    html.markup("</div></details>\n")
  }

  /// Three decimals.
  private func measure(_ value: Double) -> String {
    let digits = String(Int((value.magnitude * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(3) + "." + padded.suffix(3)
  }

  /// Two decimals, or three where they say more.
  private func number(_ value: Double) -> String {
    let scaled = Int((value * 1000).rounded())
    var digits = String(scaled % 1000)
    digits = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    while digits.count > 2, digits.hasSuffix("0") { digits.removeLast() }
    return "\(scaled / 1000).\(digits)"
  }
}
