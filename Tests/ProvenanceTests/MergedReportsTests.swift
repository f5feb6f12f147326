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

  @Test(
    "A report was not taken from the merge made of it, unless the times say so",
    arguments: [false, true])
  func turnsReport(isDated: Bool) {
    let texts = [one, two, Array(one.prefix(9) + two.prefix(8))]
    let wire = Wire(
      texts.enumerated().map { number, text in
        .init(
          id: "\(number)", source: "Outlet \(number)",
          published: isDated ? "2024-05-03T1\(5 - number):00:00Z" : nil,
          text: text.joined(separator: " "))
      })
    var table = ProvenanceTable(
      [
        ArticleProvenance(article: 0, parents: [parent(2, .source)], originProbability: 0.1),
        ArticleProvenance(article: 2),
      ], articles: wire.articles)
    table.add(
      [
        .init(article: 0, share: 0.5, probability: 0.9, isFirst: true),
        .init(article: 1, share: 0.45, probability: 0.9, isFirst: false),
      ], to: 2, credits: [], words: { _ in 200 })
    #expect(table.ownSources(of: 0) == (isDated ? [2] : []))
    #expect(table.ownSources(of: 2) == (isDated ? [1] : [0, 1]))
  }

  @Test("Another merge of the same reports is no second source")
  func rivalIsNotFurther() {
    let merge = Array(one.prefix(9) + two.prefix(8))
    let wire = Wire([
      .init(id: "report", published: "2024-05-03T10:00:00Z", text: one.joined(separator: " ")),
      .init(id: "m1", published: "2024-05-03T12:00:00Z", text: merge.joined(separator: " ")),
      .init(
        id: "m2", published: "2024-05-03T12:00:00Z",
        text: (merge + prose(1, seed: 33)).joined(separator: " ")),
    ])
    for item in wire.trace() {
      let named = item.parents.filter { $0.role != .alternative }
      #expect(named.count <= 1, "\(named)")
    }
  }
}
