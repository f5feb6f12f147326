internal import ArticleModel

/// What all pages have in common.
enum PageFrame {
  /// Nothing may be loaded but the style sheet and the scripts that lie beside the page; no inline script
  /// and no inline style runs, no form can be sent.
  static let policy: StaticString = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; \
    form-action 'none'
    """

  static func page(
    title: String, styleSheet: StaticString = "style.css", scripts: [StaticString] = [],
    navigation: (inout HTMLWriter) -> Void, _ body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    html.markup(policy)
    html.markup("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    html.text(title)
    html.markup("</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"")
    html.markup(styleSheet)
    html.markup("\">\n")
    for script in scripts {
      html.markup("<script defer src=\"")
      html.markup(script)
      html.markup("\"></script>\n")
    }
    html.markup("</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
    html.markup("<header class=\"top\"><strong>Wirecopy</strong><nav aria-label=\"Pages\">")
    navigation(&html)
    html.markup("</nav></header>\n<main id=\"main\">\n")
    body(&html)
    html.markup("</main>\n<footer class=\"small quiet\"><p>Made by Wirecopy. It compares texts; ")
    html.markup("it does not know of licences, agreements or who owns a story. A finding is a ")
    html.markup("reason to look, not a verdict. This page loads nothing from the network.</p>")
    html.markup("</footer>\n</body>\n</html>\n")
    return html.bytes
  }
}

extension HTMLWriter {
  /// Text from an article, in the direction of its own script.
  mutating func isolated(_ text: String) {
    markup("<bdi>")
    self.text(text)
    markup("</bdi>")
  }

  /// A word with its explanation.
  mutating func explained(_ word: String, _ explanation: String) {
    markup("<abbr title=")
    attribute(explanation)
    markup(">")
    text(word)
    markup("</abbr>")
  }

  /// A relation as a coloured word.
  mutating func relation(_ relation: Relation?) {
    markup("<span class=\"rel ")
    markup(ReportWords.styleClass(relation))
    markup("\" title=")
    attribute(ReportWords.meaning(relation))
    markup(">")
    text(ReportWords.relation(relation))
    markup("</span>")
  }

  /// A number of articles of a relation, as in `2 near copies`.
  mutating func relation(_ relation: Relation, count: Int) {
    markup("<span class=\"rel ")
    markup(ReportWords.styleClass(relation))
    markup("\" title=")
    attribute(ReportWords.meaning(relation))
    markup(">")
    text("\(ReportWords.count(count))\u{A0}\(ReportWords.relation(relation, count: count))")
    markup("</span>")
  }

  /// A moment; nothing is said when it is not known.
  mutating func instant(_ instant: Instant?, unknown: StaticString = "no date") {
    guard let instant else {
      markup("<span class=\"quiet\">")
      markup(unknown)
      markup("</span>")
      return
    }
    markup("<time datetime=")
    attribute(instant.description)
    markup(">")
    text(ReportWords.instant(instant))
    markup("</time>")
  }

  /// One of the key figures at the head of a page.
  mutating func fact(_ name: String, _ value: String, _ explanation: String) {
    markup("<div><dt>")
    explained(name, explanation)
    markup("</dt><dd>")
    text(value)
    markup("</dd></div>\n")
  }

  /// The terms of a page and what they mean.
  mutating func terms(_ terms: [(String, String)]) {
    markup("<dl class=\"terms\">\n")
    for (term, meaning) in terms {
      markup("<div><dt>")
      text(term)
      markup("</dt><dd>")
      text(meaning)
      markup("</dd></div>\n")
    }
    markup("</dl>\n")
  }
}
