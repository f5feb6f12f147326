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

  var hasLabels: Bool { rows.contains { $0.f1 != nil } }
  var isResemblance: Bool { rows.contains { $0.compared != nil } }

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
      html.markup("<section id=\"help\"><h2>What the words mean</h2>\n")
      html.terms(TuningPage.terms)
      html.markup("</section>\n")
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

  /// Three decimals.
  func measure(_ value: Double) -> String {
    let digits = String(Int((value.magnitude * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(3) + "." + padded.suffix(3)
  }

  /// Two decimals, or three where they say more.
  func number(_ value: Double) -> String {
    let scaled = Int((value * 1000).rounded())
    var digits = String(scaled % 1000)
    digits = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    while digits.count > 2, digits.hasSuffix("0") { digits.removeLast() }
    return "\(scaled / 1000).\(digits)"
  }
}
