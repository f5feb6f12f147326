internal import CVectors

/// The distinct words of a text, in the order in which each comes first. One worker's scratch.
///
///     text     the cat saw the dog saw
///     words    the cat saw dog
///     firsts   0   1   2   4             where in the text each stands first
///     slots    0 1 2 0 3 2               for every word of the text, which of `words` it is
///
/// A small table instead of a sort: a text of a thousand words fits the first cache.
package struct DistinctWords: Sendable {
  private var cells = [UInt64](repeating: 0, count: 16)
  private var foundWords: [UInt32] = [0]
  private var foundFirsts: [UInt32] = [0]
  private var allSlots: [UInt32] = [0]
  private var textCount = 0
  private let factor = HashFactor.secret
  package private(set) var count = 0

  package init() {}

  package var words: ArraySlice<UInt32> { foundWords[..<count] }
  package var firsts: ArraySlice<UInt32> { foundFirsts[..<count] }
  package var slots: ArraySlice<UInt32> { allSlots[..<textCount] }

  /// How often each of the words occurs in `text`, in which they were found, and how often as a fact.
  package func counts(in text: ArraySlice<UInt32>) -> [(all: UInt32, facts: UInt32)] {
    var counts = [(all: UInt32, facts: UInt32)](repeating: (0, 0), count: count)
    for (slot, term) in zip(slots, text) {
      counts[Int(slot)].all += 1
      counts[Int(slot)].facts += Term.isFact(term) ? 1 : 0
    }
    return counts
  }

  /// Finds the distinct words of `text`.
  ///
  /// - Parameter flags: bits that do not count; where none is given every word is odd.
  /// - Complexity: O(words).
  package mutating func find(in text: ArraySlice<UInt32>, ignoring flags: UInt32 = ~Term.wordMask) {
    textCount = text.count
    if foundWords.count <= textCount {
      let size = max(textCount + 1, foundWords.count * 2)
      foundWords = [UInt32](repeating: 0, count: size)
      foundFirsts = foundWords
      allSlots = foundWords
    }
    let bits = HashFactor.tableBits(textCount)
    if cells.count < 1 << bits { cells = [UInt64](repeating: 0, count: 1 << bits) }
    count = unsafe text.withUnsafeBufferPointer { text in
      unsafe cells.withUnsafeMutableBufferPointer { cells in
        unsafe foundWords.withUnsafeMutableBufferPointer { words in
          unsafe foundFirsts.withUnsafeMutableBufferPointer { firsts in
            unsafe allSlots.withUnsafeMutableBufferPointer { slots in
              unsafe wirecopy_distinct(
                text.baseAddress, text.count, flags, factor, cells.baseAddress,
                UInt32(bits), words.baseAddress, firsts.baseAddress, slots.baseAddress)
            }
          }
        }
      }
    }
  }
}
