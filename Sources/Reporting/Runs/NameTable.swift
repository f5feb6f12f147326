package import ArticleModel
internal import CXXHash

/// Names and their numbers, in the order they were entered.
///
/// An open-addressed table of rows of a `ByteTable`, which are compared by their bytes.
package struct NameTable: Sendable {
  package private(set) var names = ByteTable()
  /// The row plus one; 0 where a cell is free.
  private var cells: [UInt32] = Array(repeating: 0, count: 64)

  package init() {}

  package var count: Int { names.count }

  package func find(_ name: some Collection<UInt8>) -> UInt32? {
    let cell = cells[self.cell(of: name)]
    return cell == 0 ? nil : cell - 1
  }

  package func find(_ name: String) -> UInt32? { find(Array(name.utf8)) }

  /// The number of `name`, which is entered when it is new.
  package mutating func number(_ name: some Collection<UInt8>) -> UInt32 {
    let cell = self.cell(of: name)
    if cells[cell] != 0 { return cells[cell] - 1 }
    names.append(name)
    let row = UInt32(names.count - 1)
    cells[cell] = row + 1
    if names.count * 2 > cells.count { grow() }
    return row
  }

  /// The cell that holds `name`, or the free one where it belongs.
  private func cell(of name: some Collection<UInt8>) -> Int {
    let mask = cells.count - 1
    var cell = Int(truncatingIfNeeded: hash(name)) & mask
    while cells[cell] != 0, !names[Int(cells[cell]) - 1].elementsEqual(name) {
      cell = (cell + 1) & mask
    }
    return cell
  }

  private mutating func grow() {
    cells = Array(repeating: 0, count: cells.count * 4)
    for row in 0..<names.count { cells[cell(of: names[row])] = UInt32(row + 1) }
  }

  private func hash(_ name: some Collection<UInt8>) -> UInt64 {
    let found = name.withContiguousStorageIfAvailable {
      unsafe wirecopy_hash($0.baseAddress, $0.count, 0)
    }
    if let found { return found }
    let copy = Array(name)
    return unsafe copy.withUnsafeBufferPointer {
      unsafe wirecopy_hash($0.baseAddress, $0.count, 0)
    }
  }
}
