internal import ArticleModel

/// The words of the pages and what they mean; docs/REPORT.md says the same at length.
enum ReportTerms {
  static let relations: [(String, String)] = [
    ("Identical", ReportWords.meaning(.identical)), ("Near copy", ReportWords.meaning(.nearCopy)),
    ("Excerpt", ReportWords.meaning(.excerpt)), ("Rewrite", ReportWords.meaning(.rewrite)),
    ("Revision", ReportWords.meaning(.revision)),
    ("Same template", ReportWords.meaning(.template)),
    ("Same story", ReportWords.meaning(.sameStory)),
  ]

  static let story: [(String, String)] =
    [
      ("Taken from", "The article that this one most likely comes from, directly."),
      (
        "Not in this dump",
        "A text nobody handed to Wirecopy, often an agency's. It is inferred when articles share text "
          + "that none of them can have from another; it is named when the texts credit someone."
      ),
      ("Share", "How much of the article's text its source accounts for."),
      (
        "Sure",
        "How likely the source named is the right one, among all that it could be: of the sources given "
          + "80 %, about eight in ten are right. 95 % and more is called almost certain, 75 % likely, "
          + "50 % more likely than not, less uncertain."
      ),
      ("Runner-up", "The next likeliest source."),
      ("Original", "How much of the article's text is first seen in it, among these articles."),
      (
        "Credits",
        "What the text says of where it comes from, against where it was found. A finding is a reason "
          + "to look, not a verdict: agreements between outlets are not visible in a text."
      ),
      (
        "Group of copies (cluster)",
        "Articles joined by copying of any kind. A story joins such groups when they report one event."
      ),
      ("Times", "All times are UTC, as the articles state them; a wrong clock shows as such."),
    ] + relations

  static let index: [(String, String)] =
    [
      (
        "Story", "Articles that report one event: copies of one another, or told independently."
      ),
      ("Articles", "How many articles the story has."),
      ("Outlets", "How many different outlets published them."),
      (
        "How copied",
        "How many of the articles were taken from another, by how close they stayed. The others have no "
          + "source among the articles."
      ),
      ("First seen", "The earliest article that is dated, by its own time (UTC)."),
    ] + relations

  static let outlets: [(String, String)] = [
    ("Articles", "All articles of the outlet in this dump."),
    ("In stories", "Those that belong to a story with at least one other article."),
    (
      "First",
      "Groups of copies in which the outlet was surely before all others, where the times tell."
    ),
    (
      "Taken",
      "Articles whose likeliest source is an article of another outlet, at more than 50 %."
    ),
    ("Taken by others", "Articles of other outlets whose likeliest source is one of this outlet."),
    (
      "Original",
      "The mean share of text that is first seen in the outlet's articles."
    ),
    ("Credit notes", "Findings on missing, dropped, late or mismatched credits."),
    (
      "Who takes from whom",
      "Rows take, columns give: how many articles, and the median time between the two."
    ),
  ]
}
