internal import ArticleModel

/// A shingle set that one set after the other is held against.
///
///     set     1A 1C 7F            bits 4: a shingle's first digit is its slot
///     slots   – 1A 1C – – – – 7F …
///
/// A table of at least four slots a shingle, by the shingles' high bits. Both the set and those held against it
/// ascend, so that the table is walked once from front to back; a shingle stands in its slot or in the next
/// one. Those with no room there, about one in fifty, are kept aside.
package struct ShingleProbe: Sendable {
  private var slots: [UInt64] = []
  private var crowdedOut: [UInt64] = []
  private var shift: UInt64 = 60

  package init() {}

  /// Takes set `index` of `sets`.
  ///
  /// - Complexity: O(shingles).
  package mutating func take(_ sets: ShingleSets, _ index: Int) {
    let set = sets[index]
    var bits = 4
    while bits < 24, 1 << bits < 4 * set.count { bits += 1 }
    shift = UInt64(64 - bits)
    let size = 1 << bits
    // What stands in an empty slot has high bits that are looked for nowhere near it.
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(UInt64.max, count: size / 2))
    slots.append(contentsOf: repeatElement(0, count: size / 2 + 1))
    crowdedOut.removeAll(keepingCapacity: true)
    var next = 0
    for shingle in set {
      let slot = Int(truncatingIfNeeded: shingle >> shift)
      let place = max(slot, next)
      if place > slot + 1 {
        crowdedOut.append(shingle)
      } else {
        slots[place] = shingle
        next = place + 1
      }
    }
  }

  /// How many shingles the set shares with set `index` of `sets`, or `nil` as soon as it is sure that they are
  /// fewer than `least`.
  ///
  /// - Complexity: O(shingles of the other set).
  package func sharedCount(with sets: ShingleSets, _ index: Int, least: Int) -> Int? {
    let other = sets[index]
    let spare = other.count + crowdedOut.count - least
    var shared = 0
    unsafe other.withUnsafeBufferPointer { other in
      unsafe slots.withUnsafeBufferPointer { slots in
        var start = 0
        while start < other.count, start - shared <= spare {
          let end = min(start + 64, other.count)
          for place in start..<end {
            let shingle = unsafe other[place]
            let slot = Int(truncatingIfNeeded: shingle >> shift)
            let isHere = unsafe slots[slot] == shingle ? 1 : 0
            let isNext = unsafe slots[slot + 1] == shingle ? 1 : 0
            shared += isHere + isNext
          }
          start = end
        }
      }
    }
    for shingle in crowdedOut where other.holds(shingle) { shared += 1 }
    return shared >= least ? shared : nil
  }
}

extension ArraySlice<UInt64> {
  /// Whether `word` is among the words, which ascend.
  fileprivate func holds(_ word: UInt64) -> Bool {
    let place = indices.partitionPoint { self[$0] < word }
    return place < endIndex && self[place] == word
  }
}
