import ArticleModel
import Testing

@testable import Provenance

@Suite("Outlets under the names that credits have")
struct OutletNamesTests {
  @Test(
    "A paper and its site are one",
    arguments: [
      ("The Washington Post", "www.washingtonpost.com"), ("Los Angeles Times", "latimes.com"),
      ("LA Times", "latimes.com"), ("New York Times", "cooking.nytimes.com"),
      ("The Halton Echo", "haltonecho.co.uk"), ("Halton Echo", "The Halton Echo"),
    ])
  func agrees(credit: String, outlet: String) {
    #expect(OutletNames.bare(credit) == OutletNames.bare(outlet))
  }

  @Test("Other papers are others, and hostile names are read")
  func differs() {
    #expect(OutletNames.bare("The Halton Post") != OutletNames.bare("washingtonpost.com"))
    for name in ["", ".", "..", "...com", "the ", "\u{0}", "ß.ß.ß"] { _ = OutletNames.bare(name) }
  }

  @Test("Who prints another paper's report with its name has it from there")
  func reprint() throws {
    let report = prose(14, seed: 51).joined(separator: " ")
    func probability(_ closing: String) throws -> Double {
      let wire = Wire([
        .init(id: "a", source: "washingtonpost.com", published: "2024-05-03", text: report),
        .init(
          id: "b", source: "chicagotribune.com", published: "2024-05-03",
          text: report + "\n\n" + closing),
      ])
      return wire.trace()[1].parents.first { $0.article == 0 }?.probability ?? 0
    }
    let named = try probability("The Washington Post's Jane Doe contributed to this report.")
    #expect(named > 0.5)
    #expect(try probability("The weather stays as it is.") < named)
  }
}
