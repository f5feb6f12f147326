/// The page that says what the words of the others mean.
package enum HelpPage {
  package static func html() -> [UInt8] {
    PageFrame.page(title: "What the words mean") { html in
      html.markup("<a href=\"index.html\">All stories</a><a href=\"outlets.html\">Outlets</a>")
      html.markup("<a href=\"help.html\" aria-current=\"page\">Help</a>")
    } _: { html in
      html.markup("<h1>What the words mean</h1>\n")
      html.markup(
        "<p class=\"lede\">Wirecopy compares the texts of articles. It says which of them are ")
      html.markup(
        "copies, cuts or rewrites of one another, and who most likely took it from whom.</p>\n")
      section("How close a copy stays", ReportTerms.relations, to: &html)
      section("On the page of a story", ReportTerms.story, to: &html)
      section("On the list of stories", ReportTerms.index, to: &html)
      section("On the page of outlets", ReportTerms.outlets, to: &html)
    }
  }

  private static func section(
    _ title: StaticString, _ terms: [(String, String)], to html: inout HTMLWriter
  ) {
    html.markup("<section><h2>")
    html.markup(title)
    html.markup("</h2>\n")
    html.terms(terms)
    html.markup("</section>\n")
  }
}
