internal import CVectors

/// A shingle set that one set after the other is held against: several times faster than sorting both and merging,
/// as a set is small enough for the first cache.
///
///     set     7C 1A 19
///     cells   – 1A 19 – – – 7C –        open addressed, linear probing, three quarters empty at least
package struct ShingleProbe: Sendable {
  private var cells = [UInt64](repeating: 0, count: 16)
  private var bits = 4
  private let factor = HashFactor.secretLong

  package init() {}

  /// Takes set `index` of `sets` instead of what it has.
  ///
  /// - Complexity: O(shingles).
  package mutating func take(_ sets: ShingleSets, _ index: Int) {
    let set = sets[index]
    bits = HashFactor.tableBits(2 * set.count)
    if cells.count < 1 << bits { cells = [UInt64](repeating: 0, count: 1 << bits) }
    unsafe set.withUnsafeBufferPointer { set in
      unsafe cells.withUnsafeMutableBufferPointer { cells in
        unsafe wirecopy_hold_hashes(
          set.baseAddress, set.count, factor, cells.baseAddress, UInt32(bits))
      }
    }
  }

  /// How many shingles the set shares with set `index` of `sets`, or `nil` as soon as it is sure that they are
  /// fewer than `least`.
  ///
  /// - Complexity: O(shingles of the other set).
  package func sharedCount(with sets: ShingleSets, _ index: Int, least: Int) -> Int? {
    let shared = unsafe sets[index].withUnsafeBufferPointer { other in
      unsafe cells.withUnsafeBufferPointer { cells in
        unsafe wirecopy_shared_hashes(
          other.baseAddress, other.count, factor, cells.baseAddress, UInt32(bits), least)
      }
    }
    return shared >= least ? shared : nil
  }
}
