import Testing

@testable import Sketching

@Suite struct ContentPairsTests {
  private func features(_ content: [UInt32]) -> [UInt32] {
    var pairs = ContentPairs()
    var features: [UInt32] = [99]
    pairs.fill(&features, of: content)
    return features
  }

  @Test func wordsOneOrTwoPlacesApartMakeAPairWhateverTheirOrder() {
    #expect(features([4, 8, 12]).count == 3)
    #expect(features([4, 8, 12, 16]).count == 5)
    #expect(features([4, 8]) == features([8, 4]))
    #expect(Set(features([4, 8, 12])).isSubset(of: features([12, 4, 8, 20])))
  }

  @Test func everyPairIsThereOnceAndAscending() {
    let found = features([4, 8, 4, 8, 4])
    #expect(found == found.sorted())
    #expect(Set(found).count == found.count)
    #expect(features([]).isEmpty)
    #expect(features([4]).isEmpty)
  }
}
