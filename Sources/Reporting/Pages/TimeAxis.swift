package import ArticleModel

/// Moments to places between 0 and 1, to scale.
///
/// Long stretches in which nothing was published are shortened, so that a copy that comes a year later
/// does not press the first hour into one dot. Everywhere else one second is as long as any other:
///
///     |--a-b---c--|‥/‥|--d--|      / 8 months
///
package struct TimeAxis: Sendable {
  package struct Tick: Sendable, Equatable {
    package let place: Double
    /// With the day.
    package let label: String
    /// The hour alone, where a tick before it on the same stretch tells the day; `nil` where this one has
    /// to.
    package let clock: String?
    /// Which stretch between gaps it stands on.
    package let stretch: Int
  }

  /// A stretch that is shortened.
  package struct Gap: Sendable, Equatable {
    package let start: Double
    package let end: Double
    package let seconds: Int64
  }

  private struct Segment {
    let start: Int64
    let end: Int64
    let from: Double
    let to: Double
  }

  private var segments: [Segment] = []
  package private(set) var gaps: [Gap] = []
  package private(set) var ticks: [Tick] = []

  /// The share of the whole span from which on an empty stretch is shortened, and what it is shortened to.
  private static let longGap = 0.3
  private static let gapWidth = 0.07

  /// - Returns: `nil` when there are not two different moments.
  package init?(_ instants: [Instant]) {
    let sorted = instants.sorted { $0.seconds < $1.seconds }
    guard let first = sorted.first?.seconds, let last = sorted.map(\.latest).max(),
      let lastStart = sorted.last?.seconds, lastStart > first
    else { return nil }
    var bounds: [(start: Int64, end: Int64)] = []
    var start = first
    var reached = first
    for instant in sorted {
      if Double(instant.seconds - reached) > TimeAxis.longGap * Double(last - first), last > first {
        bounds.append((start, reached))
        start = instant.seconds
      }
      reached = max(reached, instant.latest)
    }
    bounds.append((start, reached))
    let shown = bounds.reduce(0) { $0 + Double($1.end - $1.start) }
    let room = 1 - TimeAxis.gapWidth * Double(bounds.count - 1)
    // Moments alone have no length; each gets the same little room.
    let padding = shown > 0 ? 0 : room / Double(bounds.count)
    var at = 0.0
    for (number, bound) in bounds.enumerated() {
      let width = shown > 0 ? room * Double(bound.end - bound.start) / shown : padding
      if number > 0 {
        let seconds = bound.start - bounds[number - 1].end
        gaps.append(Gap(start: at, end: at + TimeAxis.gapWidth, seconds: seconds))
        at += TimeAxis.gapWidth
      }
      segments.append(Segment(start: bound.start, end: bound.end, from: at, to: at + width))
      at += width
    }
    ticks = makeTicks(secondWidth: shown > 0 ? room / shown : 0)
  }

  package func place(_ seconds: Int64) -> Double {
    var best = segments[0]
    for segment in segments where segment.start <= seconds { best = segment }
    guard best.end > best.start else { return (best.from + best.to) / 2 }
    let share = Double(seconds - best.start) / Double(best.end - best.start)
    return best.from + min(max(share, 0), 1) * (best.to - best.from)
  }

  private static let steps: [Int64] = [
    60, 300, 900, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86_400, 2 * 86_400, 7 * 86_400,
    14 * 86_400, 30 * 86_400, 91 * 86_400, 365 * 86_400, 3650 * 86_400,
  ]

  private func makeTicks(secondWidth: Double) -> [Tick] {
    guard secondWidth > 0 else {
      return segments.enumerated().map { stretch, segment in
        Tick(
          place: (segment.from + segment.to) / 2,
          label: ReportWords.day(Instant(seconds: segment.start)), clock: nil, stretch: stretch)
      }
    }
    let step = TimeAxis.steps.first { Double($0) * secondWidth >= 0.17 } ?? TimeAxis.steps.last ?? 1
    var ticks: [Tick] = []
    for (stretch, segment) in segments.enumerated() {
      var at = segment.start / step * step
      if at < segment.start { at += step }
      var isFirst = true
      while at <= segment.end, ticks.count < 40 {
        let isDay = step >= 86_400 || at % 86_400 == 0
        ticks.append(
          Tick(
            place: place(at),
            label: ReportWords.instant(Instant(seconds: at, precision: isDay ? .day : .second)),
            clock: isDay ? nil : ReportWords.clock(at), stretch: stretch))
        isFirst = false
        at += step
      }
      if isFirst {
        ticks.append(
          Tick(
            place: segment.from, label: ReportWords.day(Instant(seconds: segment.start)),
            clock: nil, stretch: stretch))
      }
    }
    return ticks
  }
}
