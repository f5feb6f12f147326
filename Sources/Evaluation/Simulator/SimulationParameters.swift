/// What a simulated wire is like. The defaults are meant to look like a month of mixed news.
public struct SimulationParameters: Sendable, Equatable {
  /// Articles to write, exactly.
  public var articleCount: Int
  /// The same seed gives the same bytes on every machine.
  public var seed: UInt64
  /// Share of agency originals with pickups that are not in the dump.
  public var originalsLeftOut = 0.15
  /// Share of articles without a time of publication.
  public var undated = 0.04
  /// Share of articles whose day is known but not the time.
  public var dayOnly = 0.06
  /// Share of articles whose time is wrong by up to half a day.
  public var wrongTimes = 0.02
  /// Share of copies made from another outlet's copy instead of the original.
  public var chains = 0.15
  /// Share of events that more than one newsroom reports independently.
  public var independentReports = 0.15
  /// Share of events that continue an earlier one, with its people and some of its background.
  public var sequels = 0.05
  /// Share of articles that fill a standing frame: earnings, results, weather.
  public var templates = 0.06
  /// Share of originals that their source corrects or updates.
  public var revisions = 0.05
  /// Share of agency reports that somebody picks up.
  public var pickedUp = 0.22
  /// Articles published per day, which sets how many days the wire spans.
  public var articlesPerDay = 1500
  /// Mean length of an original in bytes.
  public var meanLength = 3400
  /// How often each kind of edit is the main one of a copy.
  public var edits = EditRates()

  /// - Precondition: `articleCount` is not negative.
  public init(articleCount: Int, seed: UInt64) {
    precondition(articleCount >= 0, "a wire cannot have fewer than no articles")
    self.articleCount = articleCount
    self.seed = seed
  }
}

/// Relative weights of the main edits of a copy; they need not add up to one.
public struct EditRates: Sendable, Equatable {
  public var verbatim = 0.24
  public var headline = 0.10
  public var cut = 0.20
  public var lede = 0.10
  public var reorder = 0.05
  public var houseStyle = 0.08
  public var expanded = 0.05
  public var lightRewrite = 0.09
  public var heavyRewrite = 0.06
  public var merge = 0.03
  /// Round-ups per article of the wire.
  public var roundUp = 0.01

  public init() {}

  /// The weights in the order of `kinds`.
  var weights: [Double] {
    [
      verbatim, headline, cut, lede, reorder, houseStyle, expanded, lightRewrite, heavyRewrite,
      merge,
    ]
  }

  static let kinds: [EditKind] = [
    .verbatim, .headline, .cut, .lede, .reorder, .houseStyle, .expanded, .lightRewrite,
    .heavyRewrite, .merge,
  ]
}

/// An article that serves as an agency original.
public struct SourceText: Sendable, Equatable {
  public var title: String
  public var text: String

  public init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}
