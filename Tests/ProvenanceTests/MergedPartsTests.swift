import ArticleModel
import Testing

@testable import Provenance

@Suite("Merges and their parts")
struct MergedPartsTests {
  private let first = prose(14, seed: 21)
  private let second = prose(14, seed: 22)

  private var wire: Wire {
    Wire([
      .init(
        id: "one", source: "Reuters", published: "2024-05-03T09:00:00Z",
        text: first.joined(separator: " ")),
      .init(
        id: "two", source: "Echo", published: "2024-05-03T10:00:00Z",
        text: second.joined(separator: " ")),
      .init(
        id: "merge", source: "Gazette", published: "2024-05-03T16:00:00Z",
        text: (first.prefix(8) + second.prefix(8)).joined(separator: " ")),
      .init(
        id: "copy", source: "Post", published: "2024-05-03T17:00:00Z",
        text: (first.prefix(8) + second.prefix(6)).joined(separator: " ")),
    ])
  }

  @Test("An arc from a merge to a part is told from one to a copy")
  func findsParts() {
    let wire = wire
    let model = ProvenanceModel(articles: wire.articles, terms: wire.terms, credits: wire.credits)
    let graph = model.graph(wire.members)
    let merged = MergedParts(graph)
    let backwards = graph.arcs.filter { $0.source != Arc.root && merged.isBackwards($0) }
    let names = Set(backwards.map { "\($0.source) to \($0.target)" })
    #expect(names.contains("2 to 1"))
    #expect(!names.contains("2 to 3"))
    #expect(!names.contains("0 to 2"))
  }

  @Test("A report that was merged is not taken from the merge, whose clock may be wrong")
  func keepsDirection() throws {
    let wire = wire
    let traced = wire.trace()
    #expect(wire.parents(traced)["two"] == nil)
    let merge = try #require(traced.first { wire.articles.id($0.article) == "merge" })
    let named = merge.parents.filter { $0.role != .alternative }.compactMap(\.article)
    #expect(Set(named) == [0, 1])
  }
}
