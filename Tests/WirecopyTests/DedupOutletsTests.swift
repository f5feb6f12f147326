import Testing
import Wirecopy
import _TestSupport

@Suite struct DedupOutletsTests {
  /// Every cluster has a first of its own: agency first twice, gazette once.
  @Test func firstsAreCountedClusterByCluster() throws {
    var generator = SeededGenerator(seed: 5)
    let texts = (0..<3).map { _ in SampleWords().draw(80, using: &generator) }
    let run = try runDedup([
      SampleArticle(id: "a", source: "agency", published: "2020-01-02", words: texts[0]),
      SampleArticle(id: "b", source: "gazette", published: "2020-01-03", words: texts[0]),
      SampleArticle(id: "c", source: "agency", published: "2020-01-04", words: texts[1]),
      SampleArticle(id: "d", source: "gazette", published: "2020-01-05", words: texts[1] + ["x"]),
      SampleArticle(id: "e", source: "gazette", published: "2020-01-06", words: texts[2]),
      SampleArticle(id: "f", source: "agency", published: "2020-01-07", words: texts[2]),
      SampleArticle(id: "g", source: "mirror", published: "2020-01-01", words: ["alone"]),
    ])
    let rows = run.text("outlets.csv").split(separator: "\n").map { $0.split(separator: ",") }
    let firsts = rows.dropFirst().map { [String($0[0]), String($0[5])] }
    #expect(rows.first?[5] == "firsts")
    #expect(firsts == [["agency", "2"], ["gazette", "1"], ["mirror", "0"]])
  }
}
