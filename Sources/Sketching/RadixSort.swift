/// Sorts words by their high 32 bits, keeping the order of equal ones: a least-significant-digit radix
/// sort of three passes over 11, 11 and 10 bits.
///
/// - Complexity: O(words) time, as many words of scratch.
package func sortByHighHalf(_ words: [UInt64]) -> [UInt64] {
  guard words.count > 1 else { return words }
  var sorted = words
  var scratch = [UInt64](repeating: 0, count: words.count)
  scatter(from: sorted, into: &scratch, shift: 32, bits: 11)
  scatter(from: scratch, into: &sorted, shift: 43, bits: 11)
  scatter(from: sorted, into: &scratch, shift: 54, bits: 10)
  return scratch
}

private func scatter(from: [UInt64], into: inout [UInt64], shift: UInt64, bits: UInt64) {
  let mask = (UInt64(1) << bits) - 1
  var starts = [Int](repeating: 0, count: 1 << Int(bits))
  for word in from { starts[Int(truncatingIfNeeded: (word >> shift) & mask)] += 1 }
  var start = 0
  for digit in starts.indices {
    let count = starts[digit]
    starts[digit] = start
    start += count
  }
  unsafe starts.withUnsafeMutableBufferPointer { starts in
    unsafe into.withUnsafeMutableBufferPointer { target in
      for word in from {
        let digit = Int(truncatingIfNeeded: (word >> shift) & mask)
        unsafe target[starts[digit]] = word
        unsafe starts[digit] += 1
      }
    }
  }
}
