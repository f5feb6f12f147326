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
