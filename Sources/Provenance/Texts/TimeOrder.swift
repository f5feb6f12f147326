internal import ArticleModel

/// What the times of two articles say of which came first.
enum TimeOrder: Equatable {
  /// The first came `hours` before the second, to the second or by the day.
  case before(hours: Double)
  /// Both are dated, but not so that an order is known.
  case unclear
  /// The first came `hours` after the second.
  case after(hours: Double)
  /// One or both have no date.
  case undated

  init(_ first: Instant?, _ second: Instant?) {
    guard let first, let second else {
      self = .undated
      return
    }
    if first.isSurelyBefore(second) {
      self = .before(hours: Double(second.seconds - first.latest) / 3600)
    } else if second.isSurelyBefore(first) {
      self = .after(hours: Double(first.seconds - second.latest) / 3600)
    } else {
      self = .unclear
    }
  }

  var isBefore: Bool {
    if case .before = self { return true }
    return false
  }

  /// Whether the first may be the source of the second when clocks may be wrong by `slack` hours.
  func allowsSource(slack: Double) -> Bool {
    if case .after(let hours) = self { return hours <= slack }
    return true
  }
}
