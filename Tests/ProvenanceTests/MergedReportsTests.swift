import ArticleModel
import Testing

@testable import Provenance

@Suite("Reports named in place of a merge")
struct MergedReportsTests {
  private let one = prose(14, seed: 31)
  private let two = prose(14, seed: 32)

  private func wire(_ last: [String]) -> Wire {
    let texts = [one, two, Array(one.prefix(9) + two.prefix(8)), last]
    return Wire(
      texts.enumerated().map { number, text in
        .init(
          id: "\(number)", source: "Outlet \(number)", published: "2024-05-03T1\(number):00:00Z",
          text: text.joined(separator: " "))
      })
  }

  private func parent(_ article: ArticleIndex, _ role: Parent.Role) -> Parent {
    Parent(
      article: article, unseen: nil, relation: .excerpt, probability: 0.9, share: 0.5, lag: nil,
      role: role)
  }

  /// The named sources of the last article, of which `named` were found first.
  private func named(_ wire: Wire, _ named: [Parent], mayTake: Bool = true) -> [ArticleIndex] {
    var table = ProvenanceTable(
      [
        ArticleProvenance(article: 2, parents: [parent(0, .source), parent(1, .further)]),
        ArticleProvenance(article: 3, parents: named),
      ], articles: wire.articles)
    table.nameReports(wire.terms) { _, _ in mayTake }
    return table.ownSources(of: 3)
  }

  @Test("Who has more of the reports than the merge has them from the reports")
  func moreThanTheMerge() {
    let wire = wire(Array(one.prefix(12) + two.prefix(10)))
    #expect(Set(named(wire, [parent(2, .source)])) == [0, 1])
    #expect(Set(named(wire, [parent(2, .source)], mayTake: false)) == [2])
  }

  @Test("A copy of the merge stays one")
  func copyOfTheMerge() {
    let wire = wire(Array(one.prefix(9) + two.prefix(7)))
    #expect(named(wire, [parent(2, .source)]) == [2])
  }

  @Test("Beside one of the reports the other one is named and not the merge")
  func besideOneReport() {
    let wire = wire(Array(one.prefix(11) + two.prefix(8)))
    #expect(Set(named(wire, [parent(0, .source), parent(2, .further)])) == [0, 1])
  }
}
