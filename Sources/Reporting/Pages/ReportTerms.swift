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
        "Unseen source",
        "A text that is not among these articles, often an agency's. It is inferred when articles share "
          + "text that none of them can have from another, or when they credit it; it bears the name that "
          + "they credit. Articles that share text and go back to such a source are drawn below one and "
          + "the same."
      ),
      ("Share", "How much of the article's text its source accounts for."),
      (
        "How sure",
        "How likely the source named is the right one, among all that it could be. 95 % and more is "
          + "called almost certain, 75 % likely, 50 % more likely than not, less uncertain."
      ),
      ("Else", "The next likeliest source, and how likely that is."),
      ("Original", "How much of the article's text is first seen in it, among these articles."),
      (
        "No source found",
        "Nothing among these articles or credited by the text accounts for it: it was first, or was "
          + "written independently."
      ),
      (
        "Credits",
        "What the text says of where it comes from, against where it was found. A note is a reason to "
          + "look, not a verdict: agreements between outlets are not visible in a text."
      ),
      (
        "Kept",
        "The one article of its group of copies that a run without duplicates would keep."
      ),
      (
        "Group of copies (cluster)",
        "Articles joined by copying of any kind. A story joins such groups when they report one event."
      ),
      (
        "Of one origin",
        "How likely one of two articles derives from the other, or both from one text."
      ),
      (
        "Word for word",
        "How many of the strings of five words of one text also stand in the other (containment)."
      ),
      ("Times", "All times are UTC, as the articles state them; a wrong clock shows as such."),
    ]

  static let index: [(String, String)] =
    [
      (
        "Story", "Articles that report one event: copies of one another, or told independently."
      ),
      (
        "Group of copies (cluster)",
        "Articles joined by copying of any kind. A story can have several such groups."
      ),
      (
        "Copies",
        "All articles of the groups but one each: what a run without duplicates leaves out."
      ),
      ("Articles", "How many articles the story has."),
      ("Outlets", "How many different outlets published them."),
      (
        "How copied",
        "How many of the articles have a source, by how close they stayed to it. The others have none "
          + "that was found."
      ),
      ("First seen", "The earliest article that is dated, by its own time (UTC)."),
    ]

  static let outlets: [(String, String)] = [
    ("Articles", "All articles of the outlet."),
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
    ("Credit notes", "Notes on missing, dropped, late or mismatched credits."),
    (
      "Who takes from whom",
      "Rows take, columns give: how many articles, and the median time between the two."
    ),
  ]
}
