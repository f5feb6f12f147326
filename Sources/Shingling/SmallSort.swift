/// Sorts the few hundred words of a text: a least-significant-digit radix sort of four passes over eight
/// bits, several times faster at this size than the standard library's sort, which has to be stable for any
/// order.
///
/// - Complexity: O(words); `scratch` grows to as many.
package func sortWords(_ words: inout [UInt32], scratch: inout [UInt32]) {
  guard words.count > 48 else {
    insertionSort(&words)
    return
  }
  radixSort(&words, scratch: &scratch, firstShift: 0)
}

/// Sorts by the high 32 bits, keeping the order of equal ones.
package func sortByHighHalf(small words: inout [UInt64], scratch: inout [UInt64]) {
  guard words.count > 48 else {
    insertionSort(&words)
    return
  }
  radixSort(&words, scratch: &scratch, firstShift: 32)
}

private func insertionSort<Word: FixedWidthInteger>(_ words: inout [Word]) {
  for index in words.indices.dropFirst() {
    let word = words[index]
    var place = index
    while place > 0, words[place - 1] > word {
      words[place] = words[place - 1]
      place -= 1
    }
    words[place] = word
  }
}

private func radixSort<Word: FixedWidthInteger>(
  _ words: inout [Word], scratch: inout [Word], firstShift: Word
) {
  let count = words.count
  if scratch.count < count {
    scratch.append(contentsOf: repeatElement(0, count: count - scratch.count))
  }
  unsafe words.withUnsafeMutableBufferPointer { words in
    unsafe scratch.withUnsafeMutableBufferPointer { scratch in
      unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1024) { counts in
        unsafe counts.initialize(repeating: 0)
        for index in 0..<count {
          let word = unsafe words[index] >> firstShift
          for digit in 0..<4 {
            let value = Int(truncatingIfNeeded: (word >> Word(digit * 8)) & 0xFF)
            unsafe counts[digit * 256 + value] += 1
          }
        }
        var source = words.baseAddress
        var target = scratch.baseAddress
        for digit in 0..<4 {
          guard let from = unsafe source, let into = unsafe target else { return }
          var start: UInt32 = 0
          for value in 0..<256 {
            let cell = digit * 256 + value
            let size = unsafe counts[cell]
            unsafe counts[cell] = start
            start += size
          }
          let shift = firstShift + Word(digit * 8)
          for index in 0..<count {
            let word = unsafe from[index]
            let cell = digit * 256 + Int(truncatingIfNeeded: (word >> shift) & 0xFF)
            unsafe into[Int(counts[cell])] = word
            unsafe counts[cell] += 1
          }
          // Four passes: the last one ends where the first began.
          unsafe source = into
          unsafe target = from
        }
      }
    }
  }
}

/// Writes the distinct hashes to `target`, ascending, and says how many they are. Hashes are spread evenly: one
/// pass into as many buckets as there are hashes, then insertion within each. A bucket that many fall
/// into, as in hostile text, is sorted by itself.
///
/// - Parameters:
///   - target: has room for all of them.
///   - scratch: grows to as many.
/// - Complexity: O(hashes) for evenly spread ones, O(hashes · log hashes) for any.
func sortHashes(
  _ hashes: UnsafeBufferPointer<UInt64>, into target: UnsafeMutablePointer<UInt64>,
  scratch: inout [UInt64]
) -> Int {
  let count = hashes.count
  guard count > 0 else { return 0 }
  var bits = 4
  while bits < 16, 1 << bits < count { bits += 1 }
  let shift = UInt64(64 - bits)
  if scratch.count < count {
    scratch.append(contentsOf: repeatElement(0, count: count - scratch.count))
  }
  return unsafe scratch.withUnsafeMutableBufferPointer { bucketed in
    unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1 << bits) { ends in
      unsafe ends.initialize(repeating: 0)
      for index in 0..<count {
        unsafe ends[Int(truncatingIfNeeded: hashes[index] >> shift)] += 1
      }
      var start: UInt32 = 0
      var largest: UInt32 = 0
      for bucket in 0..<(1 << bits) {
        let size = unsafe ends[bucket]
        largest = max(largest, size)
        unsafe ends[bucket] = start
        start += size
      }
      for index in 0..<count {
        let hash = unsafe hashes[index]
        let bucket = Int(truncatingIfNeeded: hash >> shift)
        unsafe bucketed[Int(ends[bucket])] = hash
        unsafe ends[bucket] += 1
      }
      if largest > 32 {
        var start = 0
        for bucket in 0..<(1 << bits) {
          let end = Int(unsafe ends[bucket])
          if end - start > 32 { unsafe bucketed[start..<end].sort() }
          start = end
        }
      }
      // Nearly in place already: no hash moves out of its bucket.
      var kept = 0
      for index in 0..<count {
        let hash = unsafe bucketed[index]
        var place = kept
        while place > 0, unsafe target[place - 1] > hash { place -= 1 }
        if unsafe place > 0 && target[place - 1] == hash { continue }
        var moved = kept
        while moved > place {
          unsafe target[moved] = target[moved - 1]
          moved -= 1
        }
        unsafe target[place] = hash
        kept += 1
      }
      return kept
    }
  }
}
