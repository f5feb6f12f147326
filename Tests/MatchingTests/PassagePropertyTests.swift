import Testing
import _TestSupport

@testable import Matching

@Suite struct PassagePropertyTests {
  private func texts(_ seed: UInt64) -> (String, String) {
    var generator = SeededGenerator(seed: seed)
    let vocabulary = [8, 30, 200][Int(seed % 3)]
    let words = (0..<Int.random(in: 20...150, using: &generator)).map { _ in
      "w\(Int.random(in: 0..<vocabulary, using: &generator))"
    }
    let other = edited(edited(words, using: &generator), using: &generator)
    return (sentences(words, using: &generator), sentences(other, using: &generator))
  }

  private func information(_ word: UInt32) -> Double { Double(word % 80) / 10 }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func passagesHoldWhatTheyPromise(seed: UInt64) {
    let (textA, textB) = texts(seed)
    let a = passageText(textA, information: information)
    let b = passageText(textB, information: information)
    let found = Passages(a, b)
    expectDisjoint(found.all.map(\.rangeA), within: a.count)
    expectDisjoint(found.all.map(\.rangeB), within: b.count)
    expectDisjoint(found.all.map(\.bytesA), within: textA.utf8.count)
    expectDisjoint(found.all.map(\.bytesB), within: textB.utf8.count)
    for passage in found.all {
      var endA = passage.rangeA.lowerBound
      var endB = passage.rangeB.lowerBound
      for run in passage.runs {
        #expect(run.length > 0 && run.startA >= endA && run.startB >= endB)
        endA = run.startA + run.length
        endB = run.startB + run.length
        #expect(a.words[run.startA..<endA] == b.words[run.startB..<endB])
      }
      #expect(endA <= passage.rangeA.upperBound && endB <= passage.rangeB.upperBound)
      #expect(passage.equalShare > 0 && passage.equalShare <= 1)
      if passage.kind == .verbatim {
        #expect(passage.runs.first?.startA == passage.rangeA.lowerBound)
        #expect(endA == passage.rangeA.upperBound && endB == passage.rangeB.upperBound)
      }
      let differing = PassageDiff(passage).differences.reduce(0) { $0 + $1.rangeA.count }
      #expect(differing == passage.rangeA.count - passage.equalWords)
    }
    #expect(found.verbatimWordsOfA + found.rewordedWordsOfA <= a.count)
    #expect(found.verbatimWordsOfB + found.rewordedWordsOfB <= b.count)
  }

  private func expectDisjoint(_ ranges: [Range<Int>], within count: Int) {
    var end = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      #expect(!range.isEmpty && range.lowerBound >= end && range.upperBound <= count)
      end = range.upperBound
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func swappingTheTextsSwapsThePassages(seed: UInt64) {
    let (textA, textB) = texts(seed)
    let a = passageText(textA, information: information)
    let b = passageText(textB, information: information)
    let forward = Passages(a, b)
    let backward = Passages(b, a)
    func runs(_ passages: [Passage]) -> Set<[Passage.Run]> { Set(passages.map(\.runs)) }
    #expect(runs(forward.all) == runs(backward.all.map(\.swapped)))
    #expect(
      Set(forward.all.map { [$0.rangeA, $0.rangeB, $0.bytesA, $0.bytesB] })
        == Set(backward.all.map { [$0.rangeB, $0.rangeA, $0.bytesB, $0.bytesA] }))
    #expect(forward.longestRun == backward.longestRun)
    #expect(forward.rewordedWordsOfA == backward.rewordedWordsOfB)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func aTextSharesAllOfItselfWithItself(seed: UInt64) {
    let (text, _) = texts(seed)
    let a = passageText(text) { _ in 5 }
    #expect(Passages(a, a).all.map(\.rangeA) == [0..<a.count])
  }
}
