import Foundation
import Testing
import _TestSupport

/// Who took it from whom in `seeds/`.
@Suite struct SeedsProvenanceTests {
  /// The first two are rewrites of one agency text that is not there.
  @Test func twoRewritesHaveOneUnseenSource() throws {
    let directory = try TemporaryDirectory()
    let command = try Command(
      ["dedup", "seeds", "--output", directory.path("out"), "--no-report"], directory: repository)
    #expect(command.status == 0, "\(command.errors)")
    var unseen: [String: String] = [:]
    for line in try directory.lines("out/provenance.jsonl") {
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let parents = try #require(object["parents"] as? [[String: Any]])
      let first = try #require(parents.first)
      #expect(first["article"] is NSNull)
      #expect(first["role"] as? String == "source")
      let article = try #require(object["article"] as? String)
      unseen[String(article.prefix(9))] = first["unseen_id"] as? String
    }
    #expect(unseen.keys.sorted() == ["seeds/000", "seeds/001"])
    #expect(Set(unseen.values).count == 1)
  }

  /// README.md shows the output of the demo: as it is, but for the last digits.
  @Test func readmeShowsWhatTheDemoPrints() throws {
    let directory = try TemporaryDirectory()
    let command = try Command(
      ["dedup", "seeds", "--output", directory.path("out"), "--no-report"], directory: repository)
    #expect(command.status == 0, "\(command.errors)")
    let readme = try String(contentsOfFile: "\(repository)/README.md", encoding: .utf8)
    for row in try directory.lines("out/articles.csv") {
      let isNumber = row.last?.isNumber == true
      #expect(readme.contains(isNumber ? row.dropLast(3) : row[...]), "\(row)")
    }
    for pair in try directory.lines("out/pairs.jsonl") {
      let relation = try #require(pair.firstRange(of: "\"relation\""))
      let resemblance = try #require(pair.firstRange(of: "\"resemblance\""))
      let shown = pair[relation.lowerBound..<resemblance.lowerBound].dropLast(4)
      #expect(readme.contains(shown), "\(pair)")
    }
  }
}
