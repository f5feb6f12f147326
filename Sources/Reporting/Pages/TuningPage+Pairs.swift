/// The pairs near the threshold.
extension TuningPage {
  func writeCards(to html: inout HTMLWriter) {
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
}
