import ArticleModel
import Testing

@testable import Provenance

@Suite("Crowds")
struct CrowdTests {
  /// A report known to the second, and copies of it: some known by the day alone, which stand before it, some with
  /// a passage more, and many cut ones.
  private func crowd() -> Wire {
    let report = prose(12, seed: 71)
    let more = prose(2, seed: 72)
    var rows = [
      Wire.Article(
        id: "report", source: "Reuters", published: "2024-05-03T08:00:00Z",
        text: report.joined(separator: " "))
    ]
    for number in 0..<12 {
      rows.append(
        .init(
          id: "day\(number)", source: "Day \(number)", published: "2024-05-03",
          text: report.joined(separator: " ")))
    }
    for number in 10..<70 {
      let isLong = number % 3 == 0
      rows.append(
        .init(
          id: "copy\(number)", source: "Outlet \(number)",
          published: "2024-05-03T09:\(number % 50 + 10):00Z",
          text: (isLong ? report + more : Array(report.prefix(11))).joined(separator: " ")))
    }
    return Wire(rows)
  }

  @Test("The first report is offered to every later copy, whatever others have of it")
  func reportIsOffered() throws {
    let wire = crowd()
    let graph = ProvenanceModel(articles: wire.articles, terms: wire.terms, credits: wire.credits)
      .graph(wire.members)
    let report = try #require(wire.members.firstIndex(of: 0))
    #expect(wire.members.count > ProvenanceParameters().crowd)
    #expect(report > 10)
    for member in (report + 1)..<graph.count {
      #expect(graph.arcs(of: member).contains { graph.arcs[$0].source == report })
    }
  }
}
