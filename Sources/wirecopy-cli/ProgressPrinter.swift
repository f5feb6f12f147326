import Glibc
import Synchronization
import Wirecopy

/// Prints how far a run has come, on standard error alone.
///
/// A terminal gets one line that is drawn again; anything else a line when a phase begins, and one every ten
/// seconds; `--json-progress` the same as JSON.
final class ProgressPrinter: Sendable {
  enum Style: Sendable {
    case quiet, terminal, lines, json
  }

  private let style: Style
  private let start = ContinuousClock.now
  /// Milliseconds since the start at which something was printed last, and the phase at hand.
  private let lastPrinted = Atomic<Int>(-1_000_000)
  private let phaseStarted = Atomic<Int>(0)
  private let phaseNumber = Atomic<Int>(0)

  init(_ style: Style) {
    self.style = style
  }

  /// The style that suits standard error.
  static func style(quiet: Bool, noProgress: Bool, json: Bool) -> Style {
    if json { return .json }
    if quiet || noProgress { return .quiet }
    return isatty(STDERR_FILENO) == 1 ? .terminal : .lines
  }

  func show(_ progress: Progress) {
    guard style != .quiet else { return }
    let now = milliseconds
    let isNewPhase = phaseNumber.exchange(progress.number, ordering: .relaxed) != progress.number
    if isNewPhase { phaseStarted.store(now, ordering: .relaxed) }
    let pause = style == .terminal ? 100 : 10_000
    let last = lastPrinted.load(ordering: .relaxed)
    guard isNewPhase || now - last >= pause else { return }
    // One thread prints; another that comes at the same moment leaves it.
    let mine = lastPrinted.compareExchange(expected: last, desired: now, ordering: .relaxed)
    guard mine.exchanged else { return }
    let seconds = Double(now - phaseStarted.load(ordering: .relaxed)) / 1000
    switch style {
    case .quiet: break
    case .json: print(json(progress, seconds: Double(now) / 1000))
    case .lines: print("\(text(progress, seconds: seconds))\n")
    case .terminal: print("\r\u{1B}[K\(text(progress, seconds: seconds))")
    }
  }

  /// Ends the line that is drawn again.
  func finish() {
    if style == .terminal { print("\r\u{1B}[K") }
  }

  private var milliseconds: Int {
    Int(start.duration(to: .now) / .milliseconds(1))
  }

  private func print(_ line: String) {
    writeError(line)
  }

  private func text(_ progress: Progress, seconds: Double) -> String {
    var text = "\(progress.number)/\(progress.count) \(progress.phase.rawValue)"
    if progress.articles > 0 { text += ", \(progress.articles) articles" }
    guard progress.total > 1, progress.done > 0 else { return text }
    let share = Double(progress.done) / Double(progress.total)
    text += ", \(Int(share * 100)) %"
    if seconds > 0.2 {
      if progress.phase == .read {
        text += ", \(Int(Double(progress.done) / 1e6 / seconds)) MB/s"
      }
      let remaining = seconds / share - seconds
      // Less than a hundredth done says nothing of the rest.
      if share >= 0.01, progress.done < progress.total {
        text += ", \(Int(remaining.rounded(.up))) s left"
      }
    }
    return text
  }

  private func json(_ progress: Progress, seconds: Double) -> String {
    """
    {"phase":"\(progress.phase)","number":\(progress.number),"of":\(progress.count),\
    "done":\(progress.done),"total":\(progress.total),"articles":\(progress.articles),\
    "seconds":\(seconds)}\n
    """
  }
}
