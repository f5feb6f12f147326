import ArticleModel
import Shingling
import Testing
import _TestSupport

@testable import Matching

@Suite struct SetOverlapTests {
  /// The sets of the texts by single words.
  private func sets(_ texts: [[String]]) throws -> ShingleSets {
    let kind = try ShingleKind("word:1")
    var sets = ShingleSets()
    for text in texts {
      var tokens = TokenBuffer()
      let bytes = Array(text.joined(separator: " ").utf8)
      bytes.withUnsafeBufferPointer { tokens.tokenize($0) }
      var shingles = ShingleBuffer(seed: 1)
      shingles.fill(kind, of: tokens)
      sets.append(shingles)
    }
    return sets
  }

  private func overlap(_ sets: ShingleSets, _ a: Int, _ b: Int) -> SetOverlap {
    var probe = ShingleProbe()
    probe.take(sets, a)
    return SetOverlap(probe, sets, a, b)
  }

  private func overlap(
    _ sets: ShingleSets, _ a: Int, _ b: Int, threshold: Double
  ) -> SetOverlap? {
    var probe = ShingleProbe()
    probe.take(sets, a)
    return SetOverlap(probe, sets, a, b, threshold: threshold)
  }

  @Test(arguments: UInt64(1)...30)
  func measuresAreThoseOfSets(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let vocabulary = SampleWords(count: 15)
    let texts = (0..<2).map { _ in
      vocabulary.draw(Int.random(in: 0...20, using: &generator), using: &generator)
    }
    let plain = texts.map { Set($0) }
    let shared = plain[0].intersection(plain[1]).count
    let union = plain[0].union(plain[1]).count
    let sets = try sets(texts)
    let measured = overlap(sets, 0, 1)
    #expect(measured.shared == shared)
    #expect(measured.resemblance == (union == 0 ? 0 : Double(shared) / Double(union)))
    for (set, containment) in zip(plain, [measured.containmentAInB, measured.containmentBInA]) {
      #expect(containment == (set.isEmpty ? 0 : Double(shared) / Double(set.count)))
    }
    for hundredth in 1...100 {
      let threshold = Double(hundredth) / 100
      let isEnough = shared * 100 >= hundredth * union && shared > 0
      #expect(overlap(sets, 0, 1, threshold: threshold) == (isEnough ? measured : nil))
    }
  }

  /// A resemblance of 7/10 is one of 0.7, whatever the last bit of the quotient.
  @Test(arguments: 1...40)
  func resemblanceAtTheThresholdIsEnough(parts: Int) throws {
    let common = (0..<7 * parts).map { "c\($0)" }
    let first = (0..<parts).map { "a\($0)" }
    let second = (0..<2 * parts).map { "b\($0)" }
    let sets = try sets([common + first, common + second, common + first + ["one"]])
    #expect(overlap(sets, 0, 1, threshold: 0.7) != nil)
    #expect(overlap(sets, 1, 0, threshold: 0.7) != nil)
    #expect(overlap(sets, 2, 1, threshold: 0.7) == nil)
  }

  @Test func emptySetsAreComparedByNothing() throws {
    let sets = try sets([[], [], ["a"]])
    #expect(overlap(sets, 0, 1).resemblance == 0)
    #expect(overlap(sets, 0, 1, threshold: 0.01) == nil)
    #expect(overlap(sets, 0, 2).containmentAInB == 0)
    #expect(overlap(sets, 2, 2, threshold: 1)?.resemblance == 1)
  }
}
