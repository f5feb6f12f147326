import ArticleModel
import Testing
import _TestSupport

@testable import Shingling

@Suite struct ShingleSetsTests {
  /// The sets of `texts` by single words, with the same as Swift sets.
  private func sets(_ texts: [[String]]) throws -> (flat: ShingleSets, plain: [Set<UInt64>]) {
    let kind = try ShingleKind("word:1")
    var flat = ShingleSets()
    var plain: [Set<UInt64>] = []
    for text in texts {
      var buffer = ShingleBuffer(seed: 1)
      buffer.fill(kind, of: tokenBuffer(Array(text.joined(separator: " ").utf8)))
      flat.append(buffer)
      plain.append(Set(buffer.hashes))
    }
    return (flat, plain)
  }

  @Test(arguments: UInt64(1)...20)
  func probedCountIsThatOfSets(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let vocabulary = SampleWords(count: seed % 2 == 0 ? 12 : 2000)
    let texts = (0..<6).map { place in
      vocabulary.draw(
        Int.random(in: 0...(place < 3 ? 16 : 1500), using: &generator), using: &generator)
    }
    let (flat, plain) = try sets(texts)
    #expect(flat.count == texts.count)
    var probe = ShingleProbe()
    for a in texts.indices {
      #expect(flat.count(of: a) == plain[a].count)
      #expect(Set(flat[a]) == plain[a])
      probe.take(flat, a)
      for b in texts.indices {
        let shared = plain[a].intersection(plain[b]).count
        for least in [0, 1, 2, 5, shared - 1, shared, shared + 1, 17, 900] where least >= 0 {
          #expect(
            probe.sharedCount(with: flat, b, least: least) == (shared >= least ? shared : nil))
        }
      }
    }
  }

  /// What hostile text can do: very many repeats, and hashes that differ in their lowest bits alone.
  @Test(arguments: [1, 40, 5000])
  func unevenHashesAreCountedAsWell(values: Int) {
    var generator = SeededGenerator(seed: 9)
    let base = generator.next() & ~0xFFFF
    let hashes =
      (0..<20_000).map { _ in base | UInt64.random(in: 0..<UInt64(values), using: &generator) }
      + [0, 1, 0]
    var sets = ShingleSets()
    hashes.withUnsafeBufferPointer { sets.append($0) }
    // A hash of 0 is taken for 1.
    #expect(Set(sets[0]) == Set(hashes).subtracting([0]))
    #expect(sets.count(of: 0) == Set(sets[0]).count)
  }

  @Test func aSetIsFoundBySets() throws {
    let (sets, _) = try sets([["a", "b"], [], ["c"], ["b", "a", "b"]])
    #expect(sets.starts == [0, 2, 2, 3, 5])
    #expect(Set(sets[0]) == Set(sets[3]))
  }
}
