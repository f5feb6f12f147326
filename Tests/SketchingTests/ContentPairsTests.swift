import Testing

@testable import Sketching

@Suite struct ContentPairsTests {
  private func features(_ content: [UInt32]) -> [UInt32] {
    var pairs = ContentPairs()
    _ = pairs.features(of: [99, 98, 97])
    return Array(pairs.features(of: content))
  }

  @Test func wordsOneOrTwoPlacesApartMakeAPairWhateverTheirOrder() {
    #expect(features([4, 8, 12]).count == 3)
    #expect(features([4, 8, 12, 16]).count == 5)
    #expect(features([4, 8]) == features([8, 4]))
    #expect(Set(features([4, 8, 12])).isSubset(of: features([12, 4, 8, 20])))
  }

  @Test func everyPairIsThereOnceAndOdd() {
    let found = features([4, 8, 4, 8, 4])
    #expect(found.allSatisfy { $0 & 1 == 1 })
    #expect(Set(found).count == found.count)
    #expect(features([]).isEmpty)
    #expect(features([4]).isEmpty)
  }
}
