internal import Synchronization

/// Seconds and bytes of the phases of a run, and the way to report how far one has come.
struct PhaseClock {
  struct Entry: Sendable {
    let phase: Phase
    let seconds: Double
    let cpuSeconds: Double
    let bytes: Int?
    /// Memory held at the end of the phase.
    let heldBytes: Int
  }

  private(set) var entries: [Entry] = []
  var articles = 0
  private let report: @Sendable (Progress) -> Void
  private var phase = Phase.open
  private var total = 0
  private var started = ContinuousClock.now
  private var startedCPU = 0.0

  init(_ report: @escaping @Sendable (Progress) -> Void) {
    self.report = report
  }

  mutating func start(_ phase: Phase, total: Int) {
    self.phase = phase
    self.total = total
    started = .now
    startedCPU = processorSeconds()
    report(progress(done: 0))
  }

  mutating func end(bytes: Int? = nil) {
    report(progress(done: total))
    let elapsed = started.duration(to: .now)
    entries.append(
      Entry(
        phase: phase, seconds: elapsed / .seconds(1), cpuSeconds: processorSeconds() - startedCPU,
        bytes: bytes, heldBytes: heldMemory()))
  }

  /// Reports bytes and articles of the phase at hand, from any thread.
  var reporter: @Sendable (_ done: Int, _ articles: Int) -> Void {
    let now = progress(done: 0)
    let report = report
    return { done, articles in report(now.at(done, articles: articles)) }
  }

  /// Reports units of the phase at hand, from any thread.
  var unitReporter: @Sendable (_ done: Int) -> Void {
    let reporter = reporter
    let articles = articles
    return { reporter($0, articles) }
  }

  /// Reports units of the phase at hand and how many there are, where that is known only on the way.
  var countReporter: @Sendable (_ done: Int, _ total: Int) -> Void {
    let now = progress(done: 0)
    let report = report
    return { done, total in report(now.at(done, of: total)) }
  }

  private func progress(done: Int) -> Progress {
    let number = (Phase.allCases.firstIndex(of: phase) ?? 0) + 1
    return Progress(
      phase: phase, number: number, count: Phase.allCases.count, done: done, total: total,
      articles: articles)
  }
}

extension Progress {
  fileprivate func at(_ done: Int, of total: Int) -> Progress {
    Progress(
      phase: phase, number: number, count: count, done: min(done, total), total: total,
      articles: articles)
  }

  fileprivate func at(_ done: Int, articles: Int) -> Progress {
    Progress(
      phase: phase, number: number, count: count, done: min(done, total), total: total,
      articles: articles)
  }
}
