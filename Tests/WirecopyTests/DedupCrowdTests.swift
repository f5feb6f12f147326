import Testing
import Wirecopy
import _TestSupport

/// Many articles of one text, which must cost no more than one comparison each.
@Suite struct DedupCrowdTests {
  private func words(_ count: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return SampleWords().draw(count, using: &generator)
  }

  @Test func identicalTextsAreOneClusterWithAllPairs() throws {
    let text = words(30, seed: 1)
    let articles = (0..<6).map { SampleArticle(id: "n\($0)", words: text) }
    let run = try runDedup(articles + [SampleArticle(id: "other", words: words(30, seed: 2))])
    #expect(run.clusters == [["n0", "n1", "n2", "n3", "n4", "n5"]])
    #expect(run.pairs.count == 15)
    #expect(run.pairs.values.allSatisfy { $0.relation == "identical" && $0.resemblance == 1 })
  }

  @Test func spellingDoesNotMakeTextsDiffer() throws {
    let lines = [
      #"{"id":"a","text":"“Don’t stop,” the min\u00adister said."}"#,
      #"{"id":"b","text":"\"DON'T STOP\" — the minister\ufeff said"}"#,
    ]
    let run = try runDedup([lines.joined(separator: "\n")], in: try TemporaryDirectory())
    #expect(run.pairs["a b"]?.relation == "identical")
  }

  @Test func thousandIdenticalTextsCostOnePairEach() throws {
    let text = words(20, seed: 3)
    let articles = (0..<1000).map { SampleArticle(id: "n\($0)", words: text) }
    let run = try runDedup(articles)
    #expect(run.clusters.map(\.count) == [1000])
    #expect(run.summary.pairs == 999)
    #expect(run.kept == ["n0"])
    #expect(run.parents.count == 999)
  }

  @Test func nearlyIdenticalCrowdIsOneCluster() throws {
    var generator = SeededGenerator(seed: 4)
    let text = words(150, seed: 5)
    let articles = (0..<150).map { number in
      var copy = text
      copy[Int.random(in: 0..<copy.count, using: &generator)] = "changed\(number)"
      return SampleArticle(id: "n\(number)", words: copy)
    }
    let run = try runDedup(articles)
    #expect(run.clusters.map(\.count) == [150])
    #expect(run.summary.candidates <= 150 * 40)
    let cluster = try #require(run.objects("clusters.jsonl").first)
    let least = try #require(cluster["min_resemblance"] as? Double)
    #expect(cluster["min_resemblance_is_bound"] as? Bool == true)
    // A lower bound of the true least resemblance, which two changes of five shingles each give.
    #expect(least > 0.7 && least <= 136.0 / 156 + 1e-6)
  }
}
