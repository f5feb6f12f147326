import ArticleModel
import Testing

@testable import Provenance

@Suite("Outlets")
struct OutletTallyTests {
  @Test("Who follows whom, how late, and who was first")
  func addsUp() throws {
    let text = prose(10, seed: 11)
    let wire = Wire([
      .init(
        id: "a", source: "Reuters", published: "2024-05-03T10:00:00Z",
        text: "LONDON, May 3 (Reuters) - " + text.joined(separator: " ")),
      .init(
        id: "b", source: "Gazette", published: "2024-05-03T12:00:00Z",
        text: text.joined(separator: " ") + " Source: Reuters"),
      .init(id: "c", source: "Gazette", text: "Something else altogether."),
    ])
    var tally = OutletTally(wire.articles)
    tally.add(
      Array(
        ProvenanceModel(
          articles: wire.articles, terms: wire.terms, credits: wire.credits
        ).trace(ClusterCase(members: [0, 1], pairs: []))))
    var joined = OutletTally(wire.articles)
    joined.add(tally)
    let rows = joined.outletRows()
    #expect(
      rows.map { wire.articles.sourceNames.string(Int($0.source)) } == ["Gazette", "Reuters"])
    #expect(rows.map(\.articles) == [2, 1])
    #expect(rows.map(\.originals) == [1, 1])
    #expect(rows.map(\.firsts) == [0, 1])
    #expect(rows[1].meanOriginality == 1)
    #expect(rows[0].meanOriginality < 0.6)
    let follow = try #require(joined.followRows().first)
    #expect(joined.followRows().count == 1)
    #expect(follow.medianLag == 7200)
    #expect(follow.meanShare > 0.9)
  }
}
