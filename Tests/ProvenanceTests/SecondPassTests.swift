import ArticleModel
import Testing

@testable import Provenance

@Suite("The second pass")
struct SecondPassTests {
  private let trees = RegressionTrees(
    """
    a 0.5 b 2 -1 0.25 3
    10
    b 1 -0.5 a 0.1 0 0.5
    """, names: ["a", "b"])

  @Test(
    "Trees say what stands behind the limits that a row passes",
    arguments: [
      ([0.5, 2], 9.5), ([0.5, 3], 10.75), ([0.6, 1], 12.5), ([0, 1.5], 9),
    ] as [([Float], Double)])
  func score(row: [Float], sum: Double) {
    #expect(trees.count == 3)
    let values: [Float] = [9, 9] + row
    let score = trees.score(values, from: 2)
    #expect(abs(score - sum) < 1e-6)
  }

  @Test("No trees say nothing")
  func none() {
    #expect(RegressionTrees.none.score([1, 2], from: 0) == 0)
  }

  @Test("Fitted trees name features that there are, and none that the linear weights alone may use")
  func fitted() {
    let weights = ArcWeights.fitted
    #expect(weights.arcTrees.count > 0 && weights.rootTrees.count > 0)
    var row = [Float](repeating: 0, count: ArcFeature.allCases.count)
    let before = weights.arcTrees.score(row, from: 0)
    row[ArcFeature.ownAgainst.rawValue] = 1
    #expect(weights.arcTrees.score(row, from: 0) == before)
  }

  @Test("What an article of its outlet is dated before is no source of it")
  func ownClock() {
    let text = prose(8, seed: 5)
    let wire = Wire([
      .init(
        id: "late", source: "Echo", published: "2024-05-03T12:00:00Z",
        text: text.joined(separator: " ")),
      .init(
        id: "early", source: "Echo", published: "2024-05-03T10:00:00Z",
        text: text.prefix(7).joined(separator: " ")),
      .init(
        id: "other", source: "Post", published: "2024-05-03T11:00:00Z",
        text: text.joined(separator: " ")),
    ])
    let model = ProvenanceModel(articles: wire.articles, terms: wire.terms, credits: wire.credits)
    let graph = model.graph(wire.members)
    let arcs = graph.arcs.filter { $0.source != Arc.root }.map { arc in
      "\(wire.articles.id(graph.members[arc.source])) to \(wire.articles.id(graph.members[arc.target]))"
    }
    #expect(!arcs.contains("late to early"))
    #expect(arcs.contains("early to late"))
    #expect(arcs.contains("late to other"))
  }

  @Test("An article is followed by those that seem to come from it, itself left out")
  func followings() {
    let text = prose(10, seed: 6)
    let wire = Wire(
      (0..<6).map { number in
        .init(
          id: "\(number)", source: number == 0 ? "Reuters" : "Outlet \(number)",
          published: "2024-05-03T1\(number):00:00Z",
          text: text.prefix(10 - number).joined(separator: " "))
      })
    let model = ProvenanceModel(articles: wire.articles, terms: wire.terms, credits: wire.credits)
    let graph = model.graph(wire.members)
    let followings = Followings(graph)
    let sums = (0..<6).map { followings.all($0).sum }
    let total: Double = (sums + followings.roots).reduce(0, +)
    #expect(abs(total - 6) < 1e-9)
    #expect(sums[0] == sums.max())
    for (number, arc) in graph.arcs.enumerated() where arc.source != Arc.root {
      #expect(followings.others(number, arc) <= sums[arc.source] + 1e-12)
      #expect((0...1).contains(followings.otherShare(number, arc)))
    }
  }

  @Test(
    "Articles that are surely dated between two are counted, from below where days are known alone")
  func between() throws {
    let times = ["2024-05-03T08:00:00Z", "2024-05-03T09:00:00Z", "2024-05-03T12:00:00Z"]
      .map { Instant($0) }
    let between = DatedBetween(times + [nil])
    let copy = try #require(Instant("2024-05-03T11:00:00Z"))
    let later = try #require(Instant("2024-05-05"))
    #expect(between.share(times[0], copy) == 0.25)
    #expect(between.share(times[1], copy) == 0)
    #expect(between.share(times[0], later) == 0.5)
    #expect(between.share(nil, copy) == 0)
    let vague = DatedBetween(times + [Instant("2024-05-03")])
    #expect(vague.share(times[0], copy) <= 0.25)
    #expect(vague.share(times[0], later) == 0.5)
  }
}
