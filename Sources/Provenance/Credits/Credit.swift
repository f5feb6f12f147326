/// What an article's text says of where it comes from.
package struct Credit: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// `TEHRAN (Tasnim) –`, `МОСКВА, 3 мая. /ТАСС/`, `新华社北京5月3日电`
    case dateline
    /// `By Jane Doe, Associated Press`, or the name on a line of its own above the text.
    case byline
    /// `(AP)`, `dpa`, on their own at the end.
    case closing
    /// `With files from …`, `Source: …`
    case source
    /// `Reporting by …; Editing by …`
    case makers
    /// `…, Reuters reported`
    case attribution
    /// `Agencies`, without a name.
    case unnamed
    /// `Staff Reporter`, `(سپورٹس ڈیسک)`
    case own
  }

  package let kind: Kind
  /// The agency's canonical name if it is in the table, else the name or words as written.
  package let name: String
  /// Whether the name is in the table of agencies.
  package let isAgency: Bool
  /// Where the name stands in the text, in bytes.
  package let range: Range<Int>
  /// Whether a day stands before it in the dateline, as agencies have it: `PARIS, May 3 (AFP) -`.
  package let hasDay: Bool

  package init(
    kind: Kind, name: String, isAgency: Bool, range: Range<Int>, hasDay: Bool = false
  ) {
    self.kind = kind
    self.name = name
    self.isAgency = isAgency
    self.range = range
    self.hasDay = hasDay
  }
}
