import Testing
import _TestSupport

@testable import Shingling

@Suite struct HashSortTests {
  private func sorted(_ hashes: [UInt64]) -> [UInt64] {
    var scratch: [UInt64] = []
    return [UInt64](unsafeUninitializedCapacity: hashes.count + 1) { target, count in
      guard let base = target.baseAddress else { return }
      count = hashes.withUnsafeBufferPointer { sortHashes($0, into: base, scratch: &scratch) }
    }
  }

  private func distinct(_ hashes: [UInt64]) -> [UInt64] { Set(hashes).sorted() }

  @Test(arguments: [0, 1, 2, 3, 15, 16, 17, 100, 1000, 70_000])
  func evenHashes(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let hashes = (0..<count).map { _ in generator.next() }
    #expect(sorted(hashes) == distinct(hashes))
  }

  /// What hostile text can do: many repeats, and hashes that differ in their lowest bits alone.
  @Test(arguments: [1, 40, 5000])
  func unevenHashes(values: Int) {
    var generator = SeededGenerator(seed: 9)
    let base = generator.next() & ~0xFFFF
    let hashes = (0..<20_000).map { _ in
      base | UInt64.random(in: 0..<UInt64(values), using: &generator)
    }
    #expect(sorted(hashes) == distinct(hashes))
    let mixed = hashes + (0..<5000).map { _ in generator.next() }
    #expect(sorted(mixed) == distinct(mixed))
  }
}
