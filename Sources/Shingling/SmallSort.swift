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
