import ArticleModel
import Testing

@testable import Provenance

@Suite("Whether agencies are in the dump")
struct AgencyPresenceTests {
  private func facts(_ outlet: String, _ text: String) -> CreditFacts {
    CreditFacts(
      CreditParser().credits(in: text), outlet: outlet,
      isAgency: ["Reuters", "AP"].contains(outlet))
  }

  @Test("Clusters that credit an agency are counted, with and without an article of it")
  func counts() {
    var presence = AgencyPresence()
    #expect(presence.logOdds == 0)
    #expect(presence.doubt == 1)
    presence.add([
      facts("gazette", "It rained.\n\nSource: Reuters"), facts("Reuters", "It rained."),
    ])
    #expect((presence.present, presence.absent) == (1, 0))
    presence.add([facts("gazette", "It rained.\n\nSource: Reuters"), facts("AP", "It rained.")])
    #expect((presence.present, presence.absent) == (1, 1))
    presence.add([facts("gazette", "It rained."), facts("echo", "It rained.")])
    #expect((presence.present, presence.absent) == (1, 1))
    #expect(presence.logOdds == 0)
    #expect(presence.doubt < 1)
  }

  @Test("A few clusters say little, very many no more than the limit")
  func isBounded() {
    var presence = AgencyPresence()
    let absent = [facts("gazette", "It rained.\n\nSource: Reuters")]
    presence.add(absent)
    #expect(presence.logOdds > -0.3 && presence.logOdds < 0)
    for _ in 0..<10_000 { presence.add(absent) }
    #expect(presence.logOdds == -AgencyPresence.limit)
    #expect(presence.doubt < 0.01)
  }

  @Test("In a dump without agencies, what nobody credits has a source outside more likely")
  func tellsArchives() throws {
    let story = prose(14, seed: 11)
    let rows = [
      Wire.Article(
        id: "a", source: "Gazette", published: "2024-05-03T10:00:00Z",
        text: story.joined(separator: " ")),
      Wire.Article(
        id: "b", source: "Echo", published: "2024-05-03T11:00:00Z",
        text: story.prefix(9).joined(separator: " ")),
    ]
    func unseen(_ isThere: Bool) throws -> Double {
      var all = rows
      for number in 0..<40 {
        let text = prose(8, seed: 500 + UInt64(number)).joined(separator: " ")
        let day = 10 + number % 20
        all.append(
          .init(
            id: "w\(number)", source: isThere ? "Reuters" : "Herald",
            published: "2024-04-\(day)T10:00:00Z", text: text))
        all.append(
          .init(
            id: "c\(number)", source: "Post", published: "2024-04-\(day)T12:00:00Z",
            text: text + "\n\nSource: Reuters"))
      }
      let wire = Wire(all)
      let clusters = stride(from: 0, to: all.count, by: 2).map {
        [ArticleIndex($0), ArticleIndex($0 + 1)]
      }
      let model = ProvenanceModel(
        articles: wire.articles, terms: wire.terms, credits: wire.credits, clusters: clusters)
      let traced = model.trace(ClusterCase(members: [0, 1], pairs: []))
      return try #require(traced.last).parents.filter { $0.article == nil }
        .reduce(0) { $0 + $1.probability }
    }
    #expect(try unseen(false) > unseen(true))
  }
}
