internal import Shingling

/// The facts of articles, each with its frame: the word before and the word behind it. A fact is a run of names
/// and numbers: words that mostly begin with a capital letter or a digit.
///
///     … a score of 3 to 1 in Lyon against …     frames and facts: of ‹3› to, to ‹1› in, in ‹Lyon› against
///
/// A copy keeps what stands in a frame, a template changes it: the same words around other facts. "Vladimir
/// Putin" and "Putin" are one fact. A cell holds the frame in the upper 20 bits and a word of the fact in the
/// lower 12; cells ascend within a row.
///
///     cells     c1 c5 c9 | c2 c5
///     starts    0          3     5
package struct FramedFacts: Sendable {
  private var cells: [UInt32] = []
  private var starts: [Int] = [0]
  private var distinct = DistinctWords()
  private var textCells: [UInt32] = []
  private var sortingCells: [UInt32] = []
  private var isFact: [Bool] = []

  package init() {}

  package var count: Int { starts.count - 1 }

  /// Appends the facts of a text.
  ///
  /// - Complexity: O(words).
  package mutating func append(_ text: ArraySlice<UInt32>) {
    markFacts(text)
    textCells.removeAll(keepingCapacity: true)
    var place = text.startIndex
    while place < text.endIndex {
      guard isFact[place - text.startIndex] else {
        place += 1
        continue
      }
      let start = place
      while place < text.endIndex, isFact[place - text.startIndex] { place += 1 }
      let before = start > text.startIndex ? Term.word(text[start - 1]) : 0
      let behind = place < text.endIndex ? Term.word(text[place]) : 0
      let hash = avalanche(UInt64(before) << 32 | UInt64(behind))
      let frame = UInt32(truncatingIfNeeded: hash >> 32) & ~0xFFF
      for word in text[start..<place] {
        textCells.append(frame | UInt32(avalanche(UInt64(Term.word(word))) >> 52))
      }
    }
    sortWords(&textCells, scratch: &sortingCells)
    cells.append(contentsOf: textCells)
    starts.append(cells.count)
  }

  /// Which words of `text` are facts.
  private mutating func markFacts(_ text: ArraySlice<UInt32>) {
    distinct.find(in: text)
    let counts = distinct.counts(in: text)
    isFact.removeAll(keepingCapacity: true)
    for slot in distinct.slots {
      isFact.append(counts[Int(slot)].facts * 2 > counts[Int(slot)].all)
    }
  }

  /// Appends every row of `other`, in order.
  package mutating func append(contentsOf other: FramedFacts) {
    let base = cells.count
    cells.append(contentsOf: other.cells)
    for start in other.starts.dropFirst() { starts.append(base + start) }
  }

  /// Compares what stands in the frames that rows `a` and `b` have both.
  ///
  /// - Complexity: O(facts of both), by merging.
  package func overlap(_ a: Int, _ b: Int) -> FrameOverlap {
    var result = FrameOverlap()
    var i = starts[a]
    var j = starts[b]
    while i < starts[a + 1], j < starts[b + 1] {
      let frame = cells[i] >> 12
      let other = cells[j] >> 12
      guard frame == other else {
        if frame < other { i += 1 } else { j += 1 }
        continue
      }
      var isKept = false
      while i < starts[a + 1], j < starts[b + 1], cells[i] >> 12 == frame, cells[j] >> 12 == frame {
        if cells[i] == cells[j] { isKept = true }
        if cells[i] <= cells[j] { i += 1 } else { j += 1 }
      }
      while i < starts[a + 1], cells[i] >> 12 == frame { i += 1 }
      while j < starts[b + 1], cells[j] >> 12 == frame { j += 1 }
      if isKept { result.kept += 1 } else { result.changed += 1 }
    }
    return result
  }
}

/// What two articles say in the frames they have both.
package struct FrameOverlap: Hashable, Sendable {
  /// In how many both have the same fact, and in how many they have other ones.
  package var kept = 0
  package var changed = 0

  package init(kept: Int = 0, changed: Int = 0) {
    self.kept = kept
    self.changed = changed
  }

  /// The share of the common frames with other facts; 0 without frames.
  package var changedShare: Double {
    changed == 0 ? 0 : Double(changed) / Double(kept + changed)
  }
}
