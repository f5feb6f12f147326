internal import ArticleModel
internal import CXXHash

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
  private var rows = [UInt32](repeating: 0, count: 1 << 12)
  private var hashes = [UInt64](repeating: 0, count: 1 << 12)
  private var count = 0

  /// Notes `id` for `row`, unless it is there: then returns the row that has it in `ids`.
  mutating func insert(
    hash: UInt64, id: ArraySlice<UInt8>, row: Int, in ids: ByteTable
  ) -> Int? {
    var cell = cell(of: hash)
    while rows[cell] != 0 {
      let other = Int(rows[cell]) - 1
      if hashes[cell] == hash, ids[other] == id { return other }
      cell = (cell + 1) & (rows.count - 1)
    }
    rows[cell] = UInt32(row + 1)
    hashes[cell] = hash
    count += 1
    if count * 3 > rows.count * 2 { grow() }
    return nil
  }

  private func cell(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (rows.count - 1) }

  private mutating func grow() {
    let old = (rows: rows, hashes: hashes)
    rows = [UInt32](repeating: 0, count: old.rows.count * 2)
    hashes = [UInt64](repeating: 0, count: old.rows.count * 2)
    for place in old.rows.indices where old.rows[place] != 0 {
      var cell = cell(of: old.hashes[place])
      while rows[cell] != 0 { cell = (cell + 1) & (rows.count - 1) }
      rows[cell] = old.rows[place]
      hashes[cell] = old.hashes[place]
    }
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
