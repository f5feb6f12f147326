internal import Dispatch
internal import Synchronization

/// Does `count` pieces of work on up to `jobs` threads and returns the results in the order of the work.
///
/// Workers claim pieces one by one through an atomic counter and keep a scratch of their own. A
/// result has a slot of its own, so nothing is shared but the counter.
///
/// - Throws: `CancellationError` when cancelled before all is done.
func parallelMap<Scratch: ~Copyable, Result: Sendable>(
  count: Int, jobs: Int, cancellation: Cancellation,
  scratch makeScratch: @autoclosure @Sendable () -> Scratch,
  done: (@Sendable (Int) -> Void)? = nil,
  _ body: @Sendable (inout Scratch, Int) -> Result
) throws -> [Result] {
  var results = [Result?](repeating: nil, count: count)
  let next = Atomic<Int>(0)
  let finished = Atomic<Int>(0)
  unsafe results.withUnsafeMutableBufferPointer { slots in
    let slots = unsafe DisjointSlots(slots)
    let workers = max(1, min(jobs, count))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var scratch = makeScratch()
      while !cancellation.isCancelled {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        slots.store(body(&scratch, piece), at: piece)
        done?(finished.add(1, ordering: .relaxed).newValue)
      }
    }
  }
  var all: [Result] = []
  all.reserveCapacity(count)
  for result in results {
    guard let result else { throw CancellationError() }
    all.append(result)
  }
  return all
}

/// Does `count` pieces of work on up to `jobs` threads and hands the results over in the order of the work, one
/// at a time, while the work goes on.
///
/// - Parameter inTurn: done before the work, one piece at a time in the order of the work.
/// - Throws: `CancellationError` when cancelled before all is done; what `take` throws.
func parallelInOrder<Scratch: ~Copyable, Result: Sendable>(
  count: Int, jobs: Int, cancellation: Cancellation,
  scratch makeScratch: @autoclosure @Sendable () -> Scratch,
  inTurn: @Sendable (inout Scratch, Int) -> Void = { _, _ in },
  _ body: @Sendable (inout Scratch, Int) -> Result,
  take: (Int, Result) throws -> Void
) throws {
  let turns = Turns(count)
  try withoutActuallyEscaping(take) { take in
    let counter = OrderedCounter(take)
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
      var scratch = makeScratch()
      while !cancellation.isCancelled, !counter.hasFailed {
        guard let piece = turns.take({ inTurn(&scratch, $0) }) else { return }
        counter.hand(body(&scratch, piece), at: piece)
      }
    }
    guard try counter.finish() == count else { throw CancellationError() }
  }
}

/// Gives out the numbers of pieces, one after the other.
private final class Turns: @unchecked Sendable {
  // Sendable: `next` is used on `queue` alone. A queue and no mutex, as the thread sanitizer knows of queues.
  private let queue = DispatchQueue(label: "wirecopy.turns")
  private let count: Int
  private var next = 0

  init(_ count: Int) {
    self.count = count
  }

  /// The next number, after `body` was done with it; `nil` after the last.
  func take(_ body: (Int) -> Void) -> Int? {
    queue.sync {
      guard next < count else { return nil }
      body(next)
      next += 1
      return next - 1
    }
  }
}

/// Takes results in any order and passes them on in the order of their numbers.
private final class OrderedCounter<Result>: @unchecked Sendable {
  // Sendable: everything but `hasFailed`, which is atomic, is used on `queue` alone, or after all ended.
  private let queue = DispatchQueue(label: "wirecopy.ordered")
  private var waiting: [Int: Result] = [:]
  private var taken = 0
  private var failure: (any Error)?
  private let failed = Atomic<Bool>(false)
  private let take: (Int, Result) throws -> Void

  init(_ take: @escaping (Int, Result) throws -> Void) {
    self.take = take
  }

  var hasFailed: Bool { failed.load(ordering: .relaxed) }

  func hand(_ result: sending Result, at number: Int) {
    queue.sync {
      waiting[number] = result
      while failure == nil, let result = waiting.removeValue(forKey: taken) {
        do {
          try take(taken, result)
          taken += 1
        } catch {
          failure = error
          failed.store(true, ordering: .relaxed)
        }
      }
    }
  }

  /// How many were passed on.
  func finish() throws -> Int {
    if let failure { throw failure }
    return taken
  }
}

/// Slots that several threads fill, each its own.
@safe private struct DisjointSlots<Element>: @unchecked Sendable {
  // Sendable: a slot is written by the one thread that claimed its number, and read after all ended.
  private let slots: UnsafeMutableBufferPointer<Element?>

  init(_ slots: UnsafeMutableBufferPointer<Element?>) {
    unsafe self.slots = slots
  }

  func store(_ element: Element, at index: Int) {
    unsafe slots[index] = element
  }
}
