import Testing
import _TestSupport

@testable import Clustering

@Suite struct StoryGroupingTests {
  private func groups(
    _ links: [(UInt32, UInt32, Float)], _ count: Int, threshold: Double = 0.14
  ) -> [[UInt32]] {
    StoryGrouping(
      links: links.map { StoryLink($0.0, $0.1, score: $0.2) }, nodeCount: count,
      threshold: threshold
    ).groups.lists
  }

  @Test func withoutLinksEveryNodeIsAStory() {
    #expect(groups([], 3) == [[0], [1], [2]])
    #expect(groups([], 0) == [])
  }

  @Test func joinsAtTheThreshold() {
    #expect(groups([(0, 2, 0.25), (0, 1, 0.125)], 3, threshold: 0.25) == [[0, 2], [1]])
  }

  /// 0–1 .5; then 2 has (.25 + 0) / 2 = .125 with the two: the missing link counts.
  @Test func aMissingLinkCountsAsNothing() {
    #expect(groups([(0, 1, 0.5), (1, 2, 0.25)], 3) == [[0, 1], [2]])
    #expect(groups([(0, 1, 0.5), (1, 2, 0.5)], 3) == [[0, 1, 2]])
  }

  /// A chain does not flow together.
  @Test func chainsAreCut() {
    let chain = (0..<9).map { (UInt32($0), UInt32($0 + 1), Float(0.25)) }
    let found = groups(chain, 10)
    #expect(found.allSatisfy { $0.count <= 3 })
  }

  /// Two tight fours, .75 within, whose pairs across have .25: above the threshold, and yet two
  /// events. What holds a four together is (6 · .75 + 3 · .14) / 9 = .547, and .25 < .65 · .547 =
  /// .355.
  @Test func theGuardKeepsSiblingsApart() {
    func fours(across: Float) -> [(UInt32, UInt32, Float)] {
      var links: [(UInt32, UInt32, Float)] = []
      for a in 0..<8 as Range<UInt32> {
        for b in (a + 1)..<8 { links.append((a, b, (a < 4) == (b < 4) ? 0.75 : across)) }
      }
      return links
    }
    #expect(groups(fours(across: 0.25), 8) == [[0, 1, 2, 3], [4, 5, 6, 7]])
    #expect(groups(fours(across: 0.375), 8) == [[0, 1, 2, 3, 4, 5, 6, 7]])
  }

  @Test func cohesionIsTheMeanOverPairs() {
    let grouping = StoryGrouping(
      links: [StoryLink(0, 1, score: 0.5), StoryLink(1, 2, score: 0.5)], nodeCount: 4)
    #expect(grouping.groups.lists == [[0, 1, 2], [3]])
    #expect(abs(grouping.cohesions[0] - 1.0 / 3) < 1e-12)
    #expect(grouping.cohesions[1] == 1)
  }

  /// The definition, all over again for every join.
  private func naive(_ links: [StoryLink], _ count: Int, threshold t: Double) -> [[UInt32]] {
    var scores: [[UInt32]: Double] = [:]
    for link in links { scores[[link.a, link.b]] = Double(link.score) }
    func score(_ a: UInt32, _ b: UInt32) -> Double { scores[[min(a, b), max(a, b)]] ?? 0 }
    func hold(_ part: [UInt32]) -> Double {
      var sum = 0.0
      for i in part.indices { for j in part.indices where i < j { sum += score(part[i], part[j]) } }
      return (sum + 3 * t) / (Double(part.count * (part.count - 1)) / 2 + 3)
    }
    var parts = (0..<UInt32(count)).map { [$0] }
    while true {
      var best: (average: Double, i: Int, j: Int)?
      for i in parts.indices {
        for j in parts.indices where i < j {
          var sum = 0.0
          for a in parts[i] { for b in parts[j] { sum += score(a, b) } }
          let average = sum / (Double(parts[i].count) * Double(parts[j].count))
          guard average >= t, average > best?.average ?? 0 else { continue }
          if average >= 0.65 * (hold(parts[i]) * hold(parts[j])).squareRoot() {
            best = (average, i, j)
          }
        }
      }
      guard let best else { return parts }
      parts[best.i] = (parts[best.i] + parts[best.j]).sorted()
      parts.remove(at: best.j)
    }
  }

  private func randomLinks(
    _ count: Int, grain: Int, _ generator: inout SeededGenerator
  ) -> [StoryLink] {
    let density = Int.random(in: 10...100, using: &generator)
    var links: [StoryLink] = []
    for a in 0..<UInt32(count) {
      for b in (a + 1)..<max(a + 1, UInt32(count))
      where Int.random(in: 0..<100, using: &generator) < density {
        let score = Int.random(in: (grain / 16)...(grain / 2), using: &generator)
        links.append(StoryLink(a, b, score: Float(score) / Float(grain)))
      }
    }
    return links
  }

  /// A coarse grain makes many ties.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func agreesWithTheDefinition(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...30, using: &generator)
    let links = randomLinks(count, grain: seed % 2 == 0 ? 16 : 1 << 20, &generator)
    let found = StoryGrouping(links: links, nodeCount: count, threshold: 0.14)
    #expect(found.groups.lists == naive(links, count, threshold: 0.14))
  }

  /// Without ties the names of the nodes do not matter.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func doesNotDependOnNames(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let links = randomLinks(60, grain: 1 << 23, &generator)
    let names = (0..<60 as Range<UInt32>).shuffled(using: &generator)
    let renamed = links.map { link in
      let (a, b) = (names[Int(link.a)], names[Int(link.b)])
      return StoryLink(min(a, b), max(a, b), score: link.score)
    }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    let before = StoryGrouping(links: links, nodeCount: 60).groups.lists
    let after = StoryGrouping(links: renamed, nodeCount: 60).groups.lists
    #expect(Set(before.map { Set($0.map { names[Int($0)] }) }) == Set(after.map { Set($0) }))
  }

  /// A node may be a story of several: its average is over all its articles.
  @Test func nodesHaveSizes() {
    let links = [StoryLink(0, 1, score: 0.25), StoryLink(1, 2, score: 0.1875)]
    let grouping = StoryGrouping(
      links: links, nodeCount: 3, sizes: [1, 3, 1], innerSums: [0, 0.75, 0])
    // 0–1 joins: (.75 + .75) / 6 pairs = .25. Then 2 has 3 · .1875 / 4 = .1406 with the four.
    #expect(grouping.groups.lists == [[0, 1, 2]])
    #expect(abs(grouping.cohesions[0] - (0.75 + 0.75 + 0.5625) / 10) < 1e-6)
  }
}
