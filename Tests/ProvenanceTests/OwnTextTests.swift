import ArticleModel
import Testing

@testable import Provenance

@Suite("Texts an outlet goes on with")
struct OwnTextTests {
  private let text = prose(16, seed: 21)
  private let news = prose(8, seed: 22)

  private func trace(_ later: (source: String, end: String)) -> [ArticleProvenance] {
    let first = text.joined(separator: " ")
    let second = (news + text[4..<12]).joined(separator: " ") + later.end
    let wire = Wire([
      .init(id: "a", source: "Gazette", published: "2024-05-03", text: first),
      .init(id: "b", source: later.source, published: "2024-05-05", text: second),
    ])
    return ProvenanceModel(articles: wire.articles, terms: wire.terms, credits: wire.credits)
      .trace(ClusterCase(members: [0, 1], pairs: []))
  }

  @Test("A later text of an outlet is taken from its earlier one, unless it credits an agency")
  func anOutletTakesUpItsOwnText() throws {
    let own = trace((source: "Gazette", end: ""))
    let named = try #require(own[1].source)
    #expect(named.article == 0)
    #expect(named.probability > 0.5)
    // Nothing else than the outlet or the credit is changed.
    let chances = [
      (source: "Mirror", end: ""), (source: "Gazette", end: " Source: Reuters"),
    ].map { later in trace(later)[1].parents.first { $0.article == 0 }?.probability ?? 0 }
    #expect(chances.allSatisfy { $0 < named.probability })
  }

  @Test("No source is named beside one that is far likelier")
  func noUnlikelySourceIsNamed() {
    for seed in UInt64(1)...12 {
      let base = prose(12, seed: seed)
      let wire = Wire(
        (0..<5).map { place in
          let own = prose(2, seed: seed * 100 + UInt64(place))
          return .init(
            id: "\(place)", source: "s\(place % 2)",
            text: (own + base.dropFirst(place) + own).joined(separator: " "))
        })
      let traced = ProvenanceModel(
        articles: wire.articles, terms: wire.terms, credits: wire.credits
      ).trace(ClusterCase(members: [0, 1, 2, 3, 4], pairs: []))
      for item in traced {
        guard let source = item.source, source.article != nil else { continue }
        for other in item.parents where other.role == .alternative && other.article != nil {
          #expect(source.probability >= ClusterTree.leastOfLikeliest * other.probability)
        }
      }
    }
  }
}
