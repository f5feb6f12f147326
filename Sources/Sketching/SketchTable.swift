internal import CVectors
internal import CXXHash
package import Storage

/// The signatures of all articles, cut to a few bits a slot (b-bit minwise hashing: Li, König, "b-Bit Minwise
/// Hashing", WWW 2010), row-major.
///
///     signature   7A03·21  9F10·5C  0001·5C  44D2·7E      a slot keeps its lowest byte
///     row              21       5C       5C       7E      band 0 of two rows: 21 5C
///
/// A band keeps 32 bits or more, so that unrelated articles share one once in four billion pairs or less: a slot
/// has one byte when a band has four rows or more, two bytes from two rows on, four with one. Two rows
/// agree in a slot of b bits with the probability r + (1 − r)/2^b, where r is their sets' resemblance. What
/// agrees in the whole signatures agrees here too; what is measured afterwards is exact anyway.
@safe package struct SketchTable: @unchecked Sendable {
  // Sendable: rows are appended by one thread before they are shared, and never change afterwards.

  package let banding: Banding
  package let slotCount: Int
  /// Bytes per slot: 1, 2 or 4.
  package let slotBytes: Int
  package private(set) var count = 0
  private let store: BlockStore
  /// Where the blocks of the store lie.
  private var blocks: [UnsafeMutableRawPointer] = unsafe []

  /// Rows per block of the store.
  private static let blockRows = 1 << 14

  /// - Parameters:
  ///   - memory: how many bytes may stay in memory; what is above lies in a file in `directory`.
  package init(slotCount: Int, banding: Banding, memory: Int, directory: String) {
    self.slotCount = slotCount
    self.banding = banding
    slotBytes = banding.rows >= 4 ? 1 : banding.rows >= 2 ? 2 : 4
    store = BlockStore(
      blockBytes: (slotCount * slotBytes * SketchTable.blockRows + 4095) / 4096 * 4096,
      memory: memory, directory: directory)
  }

  /// The signatures of `signatures`, cut, all in memory.
  package init(_ signatures: SignatureTable, banding: Banding) throws(StorageError) {
    self.init(
      slotCount: signatures.slotCount, banding: banding, memory: .max, directory: "")
    var rows = SketchRows(like: self)
    for row in 0..<signatures.count {
      rows.append(row: row, of: signatures)
      try append(rows, row)
    }
  }

  /// Bytes per row.
  package var width: Int { slotCount * slotBytes }

  /// How many bytes lie in the temporary file.
  package var spilledBytes: Int { store.spilledBytes }

  /// Appends a signature that is cut already: row `index` of `rows`.
  package mutating func append(_ rows: SketchRows, _ index: Int) throws(StorageError) {
    precondition(rows.width == width, "sketches of one shape only")
    try unsafe rows.bytes.withUnsafeBufferPointer { all throws(StorageError) in
      let row = unsafe UnsafeBufferPointer(rebasing: all[(index * width)..<((index + 1) * width)])
      try unsafe append(rows: UnsafeRawBufferPointer(row))
    }
  }

  /// Appends rows that lie one after the other.
  package mutating func append(rows: UnsafeRawBufferPointer) throws(StorageError) {
    var done = 0
    while done < rows.count / width {
      let place = count & (SketchTable.blockRows - 1)
      let block = count / SketchTable.blockRows
      if block == store.count {
        try store.add()
        unsafe blocks.append(store[block])
      }
      let taken = min(SketchTable.blockRows - place, rows.count / width - done)
      unsafe (blocks[block] + place * width).copyMemory(
        from: rows.baseAddress! + done * width, byteCount: taken * width)
      count += taken
      done += taken
    }
  }

  /// Hands out all rows in order, some thousands at a time.
  package func forEachStretch(
    _ body: (UnsafeRawBufferPointer) throws(StorageError) -> Void
  ) throws(StorageError) {
    var row = 0
    while row < count {
      let taken = min(SketchTable.blockRows, count - row)
      try unsafe body(
        UnsafeRawBufferPointer(start: blocks[row / SketchTable.blockRows], count: taken * width))
      row += taken
    }
  }

  /// Gives back the memory of what lies in the temporary file.
  package func release() { store.release() }

  @inline(__always)
  private func row(_ index: Int) -> UnsafeRawPointer {
    precondition(index >= 0 && index < count)
    let block = unsafe blocks[index / SketchTable.blockRows]
    return unsafe UnsafeRawPointer(block + (index & (SketchTable.blockRows - 1)) * width)
  }

  /// In how many slots rows `a` and `b` agree.
  package func agreeingSlots(_ a: Int, _ b: Int) -> Int {
    unsafe Int(wirecopy_count_equal(row(a), row(b), slotCount, Int32(slotBytes)))
  }

  /// The band of a row in 32 bits: its bytes if it has no more, else XXH3 of them.
  func bandKey(_ index: Int, band: Int) -> UInt32 {
    let bytes = banding.rows * slotBytes
    let start = unsafe row(index) + band * bytes
    if bytes == 4 { return unsafe start.loadUnaligned(as: UInt32.self) }
    return unsafe UInt32(truncatingIfNeeded: wirecopy_hash(start, bytes, UInt64(band)))
  }

  /// One bit for each of the first 64 bands: whether rows `a` and `b` agree in it.
  func commonBands(_ a: Int, _ b: Int) -> UInt64 {
    unsafe wirecopy_equal_bands(row(a), row(b), min(64, banding.bands), banding.rows * slotBytes)
  }
}

/// Cut signatures of the articles of one chunk, on their way into a `SketchTable`.
package struct SketchRows: Sendable {
  let width: Int
  private let slotBytes: Int
  package private(set) var bytes: [UInt8] = []

  package init(like table: SketchTable) {
    width = table.width
    slotBytes = table.slotBytes
  }

  package var count: Int { bytes.count / width }

  /// Appends the lowest bytes of the slots of row `row` of `signatures`.
  package mutating func append(row: Int, of signatures: SignatureTable) {
    precondition(signatures.slotCount * slotBytes == width, "signatures of the same shape only")
    let first = row * signatures.slotCount
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: width))
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      unsafe signatures.slots.withUnsafeBufferPointer { slots in
        for place in 0..<signatures.slotCount {
          let slot = unsafe slots[first + place]
          for byte in 0..<slotBytes {
            let shift = UInt32(8 * byte)
            unsafe bytes[start + place * slotBytes + byte] = UInt8(
              truncatingIfNeeded: slot >> shift)
          }
        }
      }
    }
  }
}
