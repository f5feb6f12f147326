import Shingling
import Testing
import _TestSupport

@testable import Matching

@Suite struct FramedFactsTests {
  private func overlap(_ a: String, _ b: String) -> FrameOverlap {
    var facts = FramedFacts()
    facts.append(terms(a))
    facts.append(terms(b))
    return facts.overlap(0, 1)
  }

  private let report = """
    The final score in Lyon was 3 to 1 after extra time. The goals came from Durand in minute 12 \
    and from Petit in minute 80. The crowd of 40,023 saw it.
    """

  @Test func templateChangesWhatStandsInItsFrames() {
    let other = """
      The final score in Porto was 0 to 2 after extra time. The goals came from Silva in minute 33 \
      and from Costa in minute 71. The crowd of 9,500 saw it.
      """
    let found = overlap(report, other)
    #expect(found.changed >= 6)
    #expect(found.changedShare >= 0.6)
  }

  @Test func copyKeepsWhatStandsInItsFrames() {
    let copy = "After the break it was all over. " + report
    let found = overlap(report, copy)
    #expect(found.changed == 0)
    #expect(found.kept >= 7)
    #expect(overlap(copy, copy).changed == 0)
  }

  /// A name in full and its last part are one fact.
  @Test func partOfANameIsKept() {
    let found = overlap("a talk with Marie Durand about it", "a talk with Durand about it")
    #expect(found == FrameOverlap(kept: 1, changed: 0))
  }

  @Test func otherFrameSaysNothing() {
    #expect(overlap("a talk with Durand about it", "a call from Petit before it") == FrameOverlap())
    #expect(overlap("", "a call from Petit") == FrameOverlap())
  }

  /// Capitals that open a sentence are no names when the word mostly stands without one.
  @Test func wordThatMostlyHasNoCapitalIsNoFact() {
    #expect(
      overlap(
        "we saw it. The cat ate the dog and the bird", "we saw it. A cat ate a dog and a bird")
        == FrameOverlap())
  }

  @Test func rowsAreJoinedInOrder() {
    var first = FramedFacts()
    first.append(terms("a talk with Durand about it"))
    var second = FramedFacts()
    second.append(terms("nothing here"))
    second.append(terms("a talk with Petit about it"))
    first.append(contentsOf: second)
    #expect(first.count == 3)
    #expect(first.overlap(0, 2) == FrameOverlap(kept: 0, changed: 1))
    #expect(first.overlap(0, 2).changedShare == 1)
    #expect(first.overlap(0, 1).changedShare == 0)
  }
}

/// The terms of a text.
func terms(_ text: String) -> ArraySlice<UInt32> {
  var tokens = TokenBuffer()
  let bytes = Array(text.utf8)
  bytes.withUnsafeBufferPointer { tokens.tokenize($0) }
  var sequences = TermSequences()
  sequences.append(title: TokenBuffer(), text: tokens)
  return sequences.text(0)
}
