import ArticleModel
import _TestSupport

@testable import Sketching

/// The signatures of sets of hashes.
func signatures(_ sets: [[UInt64]], slots: Int, seed: UInt64 = 1) -> SignatureTable {
  let densification = Densification(slotCount: slots, seed: seed)
  var table = SignatureTable(slotCount: slots)
  for set in sets {
    set.withUnsafeBufferPointer { table.append(hashes: $0, densification: densification) }
  }
  return table
}

/// Two random sets of which `shared` members are the same, `a` and `b` being those of one alone.
func randomPair(
  shared: Int, a: Int, b: Int, using generator: inout SeededGenerator
) -> [[UInt64]] {
  let common = (0..<shared).map { _ in generator.next() }
  let first = (0..<a).map { _ in generator.next() }
  let second = (0..<b).map { _ in generator.next() }
  return [common + first, common + second]
}

/// Hashes whose signature is `values`: the high half of a hash picks the slot, the low half is its value.
func signature(_ values: [UInt32]) -> [UInt64] {
  let width = UInt64(values.count)
  return values.enumerated().map { slot, value in
    // The least high half that falls into the slot.
    let high = ((UInt64(slot) << 32) + width - 1) / width
    return high << 32 | UInt64(value)
  }
}

func randomValues(_ count: Int, using generator: inout SeededGenerator) -> [UInt32] {
  (0..<count).map { _ in UInt32.random(in: 0..<UInt32.max, using: &generator) }
}

/// `values` with `count` of them drawn anew, none before `first`.
func changed(
  _ values: [UInt32], _ count: Int, from first: Int = 0, using generator: inout SeededGenerator
) -> [UInt32] {
  var values = values
  for _ in 0..<count {
    let slot = Int.random(in: first..<values.count, using: &generator)
    values[slot] = UInt32.random(in: 0..<UInt32.max, using: &generator)
  }
  return values
}
