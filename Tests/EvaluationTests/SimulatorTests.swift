import Evaluation
import Foundation
import Testing

/// A wire of two thousand articles, written once and read by every test below.
private let wire = Wire(SimulationParameters(articleCount: 2000, seed: 11))

@Suite struct SimulatorTests {
  @Test func sameSeedSameBytes() {
    let parameters = SimulationParameters(articleCount: 200, seed: 3)
    let first = Wire.bytes(parameters)
    #expect(first == Wire.bytes(parameters))
    var other = parameters
    other.seed = 4
    #expect(first != Wire.bytes(other))
  }

  @Test(arguments: [0, 1, 2, 7, 50, 333]) func writesExactlyTheArticlesAskedFor(count: Int) {
    var lines = 0
    let parameters = SimulationParameters(articleCount: count, seed: 9)
    let summary = WireSimulator(parameters: parameters).run { file, bytes in
      if file == .articles { lines += bytes.count { $0 == 0x0A } }
    }
    #expect(lines == count)
    #expect(summary.articles == count)
  }

  @Test func idsAreUniqueAndSayNothing() {
    #expect(wire.articles.count == 2000)
    #expect(Set(wire.articles.map(\.id)).count == 2000)
    #expect(wire.articles.allSatisfy { $0.id.count == 12 })
  }

  @Test func goldNamesArticlesThatExist() {
    let ids = Set(wire.articles.map(\.id))
    for groups in [wire.clusters, wire.stories] {
      var seen: Set<String> = []
      for group in groups {
        #expect(group.members.count > 1)
        for member in group.members {
          #expect(ids.contains(member))
          #expect(seen.insert(member).inserted, "\(member) is in two groups")
        }
      }
    }
    #expect(wire.pairs.allSatisfy { ids.contains($0.a) && ids.contains($0.b) && $0.a != $0.b })
    #expect(Set(wire.parents.map(\.article)) == ids)
    #expect(wire.parents.allSatisfy { $0.parents.allSatisfy { ids.contains($0) } })
  }

  @Test func aClusterLiesInOneStory() {
    for cluster in wire.clusters {
      #expect(Set(cluster.members.map { wire.storyOf[$0] ?? $0 }).count == 1)
    }
  }

  @Test func everyKindOccurs() {
    let labels = Set(wire.pairs.map(\.label))
    for kind in EditKind.allCases { #expect(labels.contains(kind.rawValue), "\(kind)") }
    for kind in UnrelatedKind.allCases { #expect(labels.contains(kind.rawValue), "\(kind)") }
    #expect(wire.parents.contains { $0.hasUnseenParent })
  }

  @Test func copiesShareAClusterAndOthersDoNot() {
    let mixed: Set<String> = [EditKind.merge.rawValue, EditKind.roundUp.rawValue]
    let positive = Set(EditKind.allCases.map(\.rawValue)).subtracting(mixed)
    for pair in wire.pairs where !mixed.contains(pair.label) {
      let together = wire.clusterOf[pair.a].map { $0 == wire.clusterOf[pair.b] } ?? false
      #expect(
        together == positive.contains(pair.label)
          || wire.isMixed(pair.a) || wire.isMixed(pair.b), "\(pair)")
    }
  }

  @Test func resemblanceFitsTheLabel() {
    #expect(wire.meanResemblance("verbatim") > 0.8)
    #expect(wire.meanResemblance("headline") > 0.8)
    #expect((0.3...0.75).contains(wire.meanResemblance("light-rewrite")))
    #expect((0.05...0.25).contains(wire.meanResemblance("heavy-rewrite")))
    #expect((0.1...0.6).contains(wire.meanResemblance("template")))
    #expect(wire.meanResemblance("background") < 0.12)
    #expect(wire.meanResemblance("unrelated") < 0.02)
    #expect(wire.meanResemblance("same-story") < 0.02)
  }

  @Test func cutCopiesLieInTheirSource() {
    let cuts = wire.pairs.filter { $0.label == "cut" && !wire.isRestyled($0.b) }
    #expect(!cuts.isEmpty)
    for pair in cuts {
      // What is left over is dateline, credit and furniture.
      let copy = wire.shingles(pair.b)
      let left = copy.subtracting(wire.shingles(pair.a))
      #expect(left.count < 130 + copy.count / 10, "\(pair)")
    }
  }

  @Test func revisionsKeepTheirAddress() {
    let byID = Dictionary(uniqueKeysWithValues: wire.articles.map { ($0.id, $0) })
    for pair in wire.pairs where pair.label == "revision" {
      #expect(byID[pair.a]?.url == byID[pair.b]?.url)
      #expect(byID[pair.a]?.source == byID[pair.b]?.source)
    }
  }

  @Test func ratesChangeTheWire() {
    var parameters = SimulationParameters(articleCount: 400, seed: 2)
    parameters.undated = 1
    parameters.templates = 0
    parameters.originalsLeftOut = 0
    let other = Wire(parameters)
    #expect(other.articles.allSatisfy { $0.published == nil })
    #expect(!other.pairs.contains { $0.label == "template" })
    #expect(!other.parents.contains { $0.hasUnseenParent })
  }

  @Test func writesCopiesOfRealArticles() {
    let text = (0..<12).map {
      "The \($0)th witness, Mr. Smith, said \"no\" on Monday. It was late."
    }
    let source = SourceText(title: "Court hears witnesses", text: text.joined(separator: "\n\n"))
    var parameters = SimulationParameters(articleCount: 40, seed: 5)
    parameters.pickedUp = 1
    let other = Wire(parameters, sources: [source])
    #expect(other.articles.count { $0.text.contains("witness, Mr. Smith") } > 1)
  }
}
