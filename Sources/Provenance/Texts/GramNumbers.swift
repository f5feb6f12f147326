/// Gives three words in a row a dense number, the same wherever they recur.
///
/// Open addressing over two flat arrays; numbers are given in the order of first sight, so equal input
/// gives equal numbers.
struct GramNumbers {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private(set) var count = 0

  init(expected: Int) {
    var size = 64
    while size < expected * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: -1, count: size)
  }

  mutating func number(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Int32 {
    if count * 2 >= keys.count { grow() }
    let key = GramNumbers.key(first, second, third)
    let cell = self.cell(of: key)
    if numbers[cell] < 0 {
      keys[cell] = key
      numbers[cell] = Int32(count)
      count += 1
    }
    return numbers[cell]
  }

  private func cell(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var cell = Int(truncatingIfNeeded: key) & mask
    while numbers[cell] >= 0, keys[cell] != key { cell = (cell + 1) & mask }
    return cell
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldNumbers = numbers
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    numbers = [Int32](repeating: -1, count: oldKeys.count * 2)
    for (key, number) in zip(oldKeys, oldNumbers) where number >= 0 {
      let cell = self.cell(of: key)
      keys[cell] = key
      numbers[cell] = number
    }
  }

  /// Three words mixed to 64 bits; the multipliers are those of SplitMix64 (Steele, Lea and Flood 2014).
  private static func key(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
    var key = UInt64(first) << 32 | UInt64(second)
    key = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
    key ^= UInt64(third) &* 0x9E37_79B9_7F4A_7C15
    key = (key ^ (key >> 27)) &* 0x94D0_49BB_1331_11EB
    return key ^ (key >> 31)
  }
}
