import Foundation
import Testing
import _TestSupport

@testable import Provenance

/// All trees of a small graph, by trying every choice of one arc a member.
private func trees(_ memberCount: Int, _ arcs: [Arc]) -> [[Int]] {
  var found: [[Int]] = []
  func extend(_ chosen: [Int]) {
    guard chosen.count < memberCount else {
      let hangs = (0..<memberCount).allSatisfy { start in
        var at = start
        for _ in 0...memberCount {
          at = arcs[chosen[at]].source
          if at == Arc.root { return true }
        }
        return false
      }
      if hangs { found.append(chosen) }
      return
    }
    for number in arcs.indices where arcs[number].target == chosen.count {
      extend(chosen + [number])
    }
  }
  extend([])
  return found
}

/// A random graph: an arc from the root to everyone, and some among them, sorted by target.
private func graph(
  _ memberCount: Int, density: Double, range: ClosedRange<Double>, seed: UInt64
) -> (arcs: [Arc], starts: [Int]) {
  var generator = SeededGenerator(seed: seed)
  var arcs: [Arc] = []
  var starts = [0]
  for target in 0..<memberCount {
    arcs.append(
      Arc(
        source: Arc.root, target: target, logWeight: Double.random(in: range, using: &generator)))
    for source in 0..<memberCount where source != target {
      if Double.random(in: 0..<1, using: &generator) < density {
        arcs.append(
          Arc(
            source: source, target: target,
            logWeight: Double.random(in: range, using: &generator)))
      }
    }
    starts.append(arcs.count)
  }
  return (arcs, starts)
}

private func probabilities(_ memberCount: Int, _ arcs: [Arc], _ starts: [Int]) -> TreeProbabilities
{
  let tree = MaximumArborescence(memberCount: memberCount, arcs: arcs)
  return TreeProbabilities(
    memberCount: memberCount, arcs: arcs, arcStarts: starts, tree: tree.arcs, exactLimit: 200)
}

@Suite("Maximum arborescence")
struct MaximumArborescenceTests {
  @Test("It weighs as much as the best of all trees", arguments: 1...6, 0..<25 as Range<UInt64>)
  func matchesAllTrees(memberCount: Int, seed: UInt64) {
    let (arcs, _) = graph(
      memberCount, density: seed % 2 == 0 ? 0.9 : 0.4, range: -3...3, seed: seed)
    let best = trees(memberCount, arcs).map { $0.reduce(0) { $0 + arcs[$1].logWeight } }.max() ?? 0
    let found = MaximumArborescence(memberCount: memberCount, arcs: arcs).arcs
    #expect(found.count == memberCount)
    for (member, arc) in found.enumerated() { #expect(arcs[arc].target == member) }
    #expect(abs(found.reduce(0) { $0 + arcs[$1].logWeight } - best) < 1e-9)
    #expect(trees(memberCount, arcs).contains(found))
  }

  @Test("Circles within circles are opened again", arguments: 0..<20 as Range<UInt64>)
  func opensNestedCircles(seed: UInt64) {
    // Light arcs from the root and heavy ones within make circles of circles.
    let (arcs, _) = graph(6, density: 1, range: 0...1, seed: seed)
    let heavy = arcs.map { arc in
      Arc(
        source: arc.source, target: arc.target,
        logWeight: arc.source == Arc.root ? arc.logWeight - 100 : arc.logWeight)
    }
    let best = trees(6, heavy).map { $0.reduce(0) { $0 + heavy[$1].logWeight } }.max() ?? 0
    let found = MaximumArborescence(memberCount: 6, arcs: heavy).arcs
    #expect(abs(found.reduce(0) { $0 + heavy[$1].logWeight } - best) < 1e-9)
  }

  @Test("Of equal arcs the first is taken")
  func breaksTies() {
    let arcs = [
      Arc(source: Arc.root, target: 0, logWeight: 0),
      Arc(source: Arc.root, target: 1, logWeight: 0),
      Arc(source: Arc.root, target: 2, logWeight: 0), Arc(source: 0, target: 2, logWeight: 1),
      Arc(source: 1, target: 2, logWeight: 1),
    ]
    #expect(MaximumArborescence(memberCount: 3, arcs: arcs).arcs == [0, 1, 3])
  }
}

@Suite("Probabilities of trees")
struct TreeProbabilityTests {
  @Test("They are those of all trees", arguments: 1...6, 0..<25 as Range<UInt64>)
  func matchesAllTrees(memberCount: Int, seed: UInt64) {
    let (arcs, starts) = graph(
      memberCount, density: seed % 3 == 0 ? 0.35 : 0.9, range: -4...4, seed: seed)
    let all = trees(memberCount, arcs)
    let weights = all.map { exp($0.reduce(0) { $0 + arcs[$1].logWeight }) }
    let total = weights.reduce(0, +)
    let found = probabilities(memberCount, arcs, starts)
    #expect(abs(found.logTotal - log(total)) < 1e-9)
    for number in arcs.indices {
      let expected = zip(all, weights).reduce(0.0) { sum, item in
        item.0.contains(number) ? sum + item.1 : sum
      }
      #expect(abs(found.probabilities[number] - expected / total) < 1e-9)
    }
    for a in 0..<memberCount {
      for b in 0..<memberCount where a != b {
        let (first, second) = (starts[a], starts[b])
        let expected = zip(all, weights).reduce(0.0) { sum, item in
          item.0.contains(first) && item.0.contains(second) ? sum + item.1 : sum
        }
        let both = found.bothFromRoot(
          a, b, found.probabilities[first], found.probabilities[second])
        #expect(abs(both - expected / total) < 1e-9)
      }
    }
  }

  @Test("Weights of hundreds of orders of magnitude cancel nothing")
  func survivesExtremes() {
    // Two members that are sure to stem from one another, and a root that is all but impossible.
    let arcs = [
      Arc(source: Arc.root, target: 0, logWeight: -800),
      Arc(source: 1, target: 0, logWeight: 800),
      Arc(source: Arc.root, target: 1, logWeight: -801),
      Arc(source: 0, target: 1, logWeight: 800),
    ]
    let found = probabilities(2, arcs, [0, 2, 4]).probabilities
    let expected = 1 / (1 + exp(-1.0))
    #expect(abs(found[0] - expected) < 1e-12)
    #expect(abs(found[1] - (1 - expected)) < 1e-12)
    #expect(abs(found[2] - (1 - expected)) < 1e-12)
    #expect(abs(found[3] - expected) < 1e-12)
  }

  @Test("Extreme graphs match all trees", arguments: 0..<40 as Range<UInt64>)
  func matchesAllTreesAtExtremes(seed: UInt64) {
    let (arcs, starts) = graph(5, density: 0.8, range: -800...800, seed: seed)
    let all = trees(5, arcs)
    let logs = all.map { $0.reduce(0) { $0 + arcs[$1].logWeight } }
    let total = logSum(logs)
    let found = probabilities(5, arcs, starts)
    for number in arcs.indices {
      let expected = zip(all, logs).filter { $0.0.contains(number) }.reduce(0.0) {
        $0 + exp($1.1 - total)
      }
      #expect(abs(found.probabilities[number] - expected) < 1e-9)
      #expect(found.probabilities[number].isFinite)
    }
  }

  @Test(
    "Every member's probabilities add up to one", arguments: [10, 50, 150], 0..<3 as Range<UInt64>)
  func addsUp(memberCount: Int, seed: UInt64) {
    let (arcs, starts) = graph(memberCount, density: 0.3, range: -30...30, seed: seed)
    let found = probabilities(memberCount, arcs, starts).probabilities
    for member in 0..<memberCount {
      #expect(abs(found[starts[member]..<starts[member + 1]].reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test("A component above the limit gets the local answer")
  func approximates() {
    let (arcs, starts) = graph(30, density: 1, range: -2...2, seed: 7)
    let tree = MaximumArborescence(memberCount: 30, arcs: arcs)
    let found = TreeProbabilities(
      memberCount: 30, arcs: arcs, arcStarts: starts, tree: tree.arcs, exactLimit: 10)
    #expect(found.approximatedCount == 1)
    for member in 0..<30 {
      #expect(abs(found.probabilities[starts[member]..<starts[member + 1]].reduce(0, +) - 1) < 1e-9)
      #expect(found.probabilities[tree.arcs[member]] > 0)
    }
  }
}
