internal import ArticleModel
internal import CXXHash
internal import Synchronization

/// XXH3 of names and ids, for look-up within a run.
func hashOf(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  unsafe wirecopy_hash(bytes.baseAddress, bytes.count, 0)
}

func hashOf(_ bytes: [UInt8]) -> UInt64 {
  unsafe bytes.withUnsafeBufferPointer { unsafe hashOf($0) }
}

/// The ids seen so far: an open-addressed table of rows, which are compared by their bytes.
struct IdentifierSet {
  /// The row plus one; 0 where a cell is free.
  private var rows: [UInt32]
  private var hashes: [UInt32]
  private let mask: Int

  /// A table for up to `capacity` ids.
  init(capacity: Int) {
    var cells = 16
    while cells < capacity * 2 { cells *= 2 }
    rows = [UInt32](repeating: 0, count: cells)
    hashes = [UInt32](repeating: 0, count: cells)
    mask = cells - 1
  }

  /// Notes `id` for `row`, unless it is there: then returns the row that has it in `ids`.
  mutating func insert(hash: UInt64, id: [UInt8], row: Int, in ids: ByteTable) -> Int? {
    var cell = Int(truncatingIfNeeded: hash) & mask
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    while rows[cell] != 0 {
      let other = Int(rows[cell]) - 1
      if hashes[cell] == tag, ids[other].elementsEqual(id) { return other }
      cell = (cell + 1) & mask
    }
    rows[cell] = UInt32(row + 1)
    hashes[cell] = tag
    return nil
  }
}

/// The numbers of the outlets' names.
struct SourceNumbers {
  private var numbers: [[UInt8]: UInt32] = [:]

  /// The number of `name` in `articles.sourceNames`, where it is entered when it is new.
  mutating func number(of name: some Collection<UInt8>, in articles: inout ArticleTable) -> UInt32 {
    guard !name.isEmpty else { return 0 }
    let key = Array(name)
    if let number = numbers[key] { return number }
    let number = UInt32(articles.sourceNames.count)
    articles.sourceNames.append(key)
    numbers[key] = number
    return number
  }
}

/// Adds up what all workers read.
final class ReadingCounter: Sendable {
  private let bytes = Atomic<Int>(0)
  private let articles = Atomic<Int>(0)
  private let report: @Sendable (_ bytes: Int, _ articles: Int) -> Void

  init(_ report: @escaping @Sendable (_ bytes: Int, _ articles: Int) -> Void) {
    self.report = report
  }

  func add(bytes moreBytes: Int, articles moreArticles: Int) {
    let allBytes = bytes.add(moreBytes, ordering: .relaxed).newValue
    report(allBytes, articles.add(moreArticles, ordering: .relaxed).newValue)
  }
}
