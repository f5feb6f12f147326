internal import Synchronization

/// The steps of a run, in order.
public enum Phase: String, Sendable, CaseIterable {
  case open = "opening the input"
  case read = "reading and sketching"
  case candidates = "finding candidate pairs"
  case verify = "measuring candidate pairs"
  case derive = "finding rewrites"
  case judge = "judging rewrites"
  case cluster = "grouping clusters"
  case stories = "finding stories"
  case trace = "tracing provenance"
  case write = "writing the results"
  case report = "writing the editor's report"
}

/// How far a run has come.
public struct Progress: Sendable {
  public let phase: Phase
  /// The phase's number, from 1, of how many.
  public let number: Int
  public let count: Int
  /// Units done and to do in this phase: bytes when reading, pairs when measuring.
  public let done: Int
  public let total: Int
  /// Articles read so far.
  public let articles: Int
}

/// Stops a run from another thread, as a signal handler does.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  public var isCancelled: Bool { flag.load(ordering: .relaxed) }

  public func cancel() { flag.store(true, ordering: .relaxed) }
}

/// A run was stopped by its `Cancellation`; nothing was written.
public struct CancellationError: Error, Sendable {}
