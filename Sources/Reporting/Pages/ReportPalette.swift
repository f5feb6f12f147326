/// The colours of the report, as custom properties of the style sheet.
///
/// Every pair in `textPairs` keeps a contrast of 4.5 : 1, every pair in `graphicPairs` one of 3 : 1 (WCAG
/// 2.2 AA); a test computes them.
package struct ReportPalette: Sendable {
  package let colours: [(name: String, value: String)]

  package static let light = ReportPalette(colours: [
    ("page", "#ffffff"), ("panel", "#f6f5f1"), ("ink", "#1c1c1c"), ("quiet", "#56585c"),
    ("rule", "#d8d5cc"), ("edge", "#85827a"), ("link", "#0b57a4"), ("verbatim", "#ffe9a6"),
    ("reworded", "#d3e7fb"), ("target", "#ffd043"), ("finding", "#8a1c12"),
    ("findingpanel", "#fdeeec"), ("identical", "#6a2fa0"), ("nearcopy", "#0b57a4"),
    ("excerpt", "#00695c"), ("rewrite", "#a34300"), ("revision", "#5c5f64"),
    ("template", "#7a6a00"), ("samestory", "#5c5f64"), ("first", "#1c1c1c"),
  ])

  package static let dark = ReportPalette(colours: [
    ("page", "#15171a"), ("panel", "#1f2226"), ("ink", "#ececea"), ("quiet", "#b4b6ba"),
    ("rule", "#3a3e44"), ("edge", "#7f848c"), ("link", "#8cbcf7"), ("verbatim", "#554500"),
    ("reworded", "#143f60"), ("target", "#7a5c00"), ("finding", "#ffb4a8"),
    ("findingpanel", "#3a1d1a"), ("identical", "#cba9ef"), ("nearcopy", "#8cbcf7"),
    ("excerpt", "#6fd0c2"), ("rewrite", "#f2a56b"), ("revision", "#b4b6ba"),
    ("template", "#d9c65a"), ("samestory", "#b4b6ba"), ("first", "#ececea"),
  ])

  /// Text on its ground.
  package static let textPairs: [(text: String, ground: String)] = {
    var pairs = [
      ("ink", "verbatim"), ("ink", "reworded"), ("ink", "target"), ("finding", "findingpanel"),
      ("finding", "page"), ("finding", "panel"), ("ink", "findingpanel"),
    ]
    let words = [
      "ink", "quiet", "link", "identical", "nearcopy", "excerpt", "rewrite", "revision",
      "template", "samestory",
    ]
    for word in words { pairs += [(word, "page"), (word, "panel")] }
    return pairs
  }()

  /// Lines and marks that mean something, on their ground.
  package static let graphicPairs: [(mark: String, ground: String)] = [
    ("edge", "page"), ("edge", "panel"), ("first", "panel"), ("link", "panel"),
  ]

  package func value(_ name: String) -> String? { colours.first { $0.name == name }?.value }

  var properties: String {
    colours.map { "--\($0.name):\($0.value)" }.joined(separator: ";")
  }
}
