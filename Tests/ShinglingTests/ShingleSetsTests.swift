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
  func sharedCountIsThatOfSets(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let vocabulary = SampleWords(count: 12)
    let texts = (0..<5).map { _ in
      vocabulary.draw(Int.random(in: 0...16, using: &generator), using: &generator)
    }
    let (flat, plain) = try sets(texts)
    #expect(flat.count == texts.count)
    for a in texts.indices {
      #expect(Array(flat[a]) == plain[a].sorted())
      #expect(flat.count(of: a) == plain[a].count)
      for b in texts.indices {
        let shared = plain[a].intersection(plain[b]).count
        #expect(flat.sharedCount(a, b) == shared)
      }
    }
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
    var probe = ShingleProbe()
    for a in texts.indices {
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

  @Test func appendedSetsKeepTheirPlaces() throws {
    let (first, plain) = try sets([["a", "b"], [], ["c"]])
    var joined = first
    joined.append(contentsOf: first)
    #expect(joined.count == 6)
    #expect(joined.starts == [0, 2, 2, 3, 5, 5, 6])
    #expect(Set(joined[3]) == plain[0])
    #expect(joined.sharedCount(0, 3) == 2)
  }
}
