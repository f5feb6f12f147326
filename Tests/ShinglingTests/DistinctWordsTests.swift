import Testing
import _TestSupport

@testable import Shingling

@Suite struct DistinctWordsTests {
  /// The drawn example.
  @Test func wordsAreInTheOrderInWhichTheyComeFirst() {
    let (the, cat, saw, dog): (UInt32, UInt32, UInt32, UInt32) = (40, 8, 24, 16)
    var distinct = DistinctWords()
    distinct.find(in: [the, cat, saw, the, dog, saw])
    #expect(Array(distinct.words) == [the, cat, saw, dog])
    #expect(Array(distinct.firsts) == [0, 1, 2, 4])
    #expect(Array(distinct.slots) == [0, 1, 2, 0, 3, 2])
  }

  /// The same buffer for texts of many lengths, among them words that are zero and flags that do not count.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func agreesWithADictionary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var distinct = DistinctWords()
    for length in [0, 1, 900, 40, 7000, 3] {
      let text = (0..<length).map { _ in UInt32.random(in: 0..<3000, using: &generator) }
      for flags in [UInt32(3), 0] {
        var places: [UInt32: UInt32] = [:]
        var words: [UInt32] = []
        var firsts: [UInt32] = []
        var slots: [UInt32] = []
        // Without flags words are odd.
        let text = flags == 0 ? text.map { $0 | 1 } : text
        for (place, term) in text.enumerated() {
          let word = term & ~flags
          if places[word] == nil {
            places[word] = UInt32(words.count)
            words.append(word)
            firsts.append(UInt32(place))
          }
          slots.append(places[word] ?? 0)
        }
        distinct.find(in: ([9, 9] + text)[2...], ignoring: flags)
        #expect(distinct.count == words.count)
        #expect(Array(distinct.words) == words)
        #expect(Array(distinct.firsts) == firsts)
        #expect(Array(distinct.slots) == slots)
      }
    }
  }
}
