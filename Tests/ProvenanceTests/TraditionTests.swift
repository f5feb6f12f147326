import ArticleModel
import Testing

@testable import Provenance

/// Thirteen texts of a thousand words copied by hand from one another, each with a few words changed; one
/// parent is lost, and one text follows one parent up to a point and another from there on.
struct Tradition {
  let texts: [[String]]
  /// For each text the numbers of its parents, the lost one among them.
  let parents: [[Int]]
  let lost: Int

  init(seed: UInt64) {
    var random = WordDice(seed: seed)
    var texts = [
      prose(84, seed: seed &+ 900).joined(separator: " ").split(separator: " ").map(String.init)
    ]
    var parents: [[Int]] = [[]]
    for number in 1..<14 {
      var own = [max(0, number - 1 - random.below(5))]
      var text = texts[own[0]]
      if number == 9 {
        own.append((own[0] + number - 1) % number)
        text = Array(texts[own[0]].prefix(500) + texts[own[1]].dropFirst(500))
      }
      for change in 0..<(2 + random.below(6)) {
        let place = random.below(text.count)
        if change % 3 == 2 { text.remove(at: place) } else { text[place] = "n\(number)x\(change)" }
      }
      texts.append(text)
      parents.append(own)
    }
    let used = (1..<13).filter { number in parents.contains { $0.contains(number) } }
    self.texts = texts
    self.parents = parents
    lost = used[random.below(used.count)]
  }

  var kept: [Int] { texts.indices.filter { $0 != lost } }

  /// The texts that are left, with a day each, or with nothing.
  func wire(isDated: Bool) -> Wire {
    Wire(
      kept.map { number in
        Wire.Article(
          id: "t\(number)",
          published: isDated ? "1400-01-\(number < 9 ? "0" : "")\(number + 1)" : nil,
          text: texts[number].joined(separator: " "))
      })
  }

  /// The texts with a parent that is not lost.
  var copies: [Int] { kept.filter { !parents[$0].filter { $0 != lost }.isEmpty } }

  /// Of the texts before `number` the one that shares most runs of three words with it.
  func mostSimilar(to number: Int) -> Int? {
    func grams(_ words: [String]) -> Set<String> {
      Set(words.indices.dropLast(2).map { words[$0...($0 + 2)].joined(separator: " ") })
    }
    let own = grams(texts[number])
    return kept.filter { $0 < number }.max {
      let (a, b) = (
        own.intersection(grams(texts[$0])).count, own.intersection(grams(texts[$1])).count
      )
      return a != b ? a < b : $0 > $1
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct WordDice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(count))
  }
}

@Suite("Traditions copied by hand")
struct TraditionTests {
  private let traditions = (1...8).map { Tradition(seed: UInt64($0) * 77) }

  @Test("Where only the order is known, parents are found by what they share and others lack")
  func ordered() {
    var (right, similar, all) = (0, 0, 0)
    for tradition in traditions {
      let wire = tradition.wire(isDated: true)
      let parents = wire.parents(wire.trace())
      for number in tradition.copies {
        let truth = tradition.parents[number].filter { $0 != tradition.lost }
        all += 1
        if truth.contains(where: { parents["t\(number)"] == "t\($0)" }) { right += 1 }
        if let best = tradition.mostSimilar(to: number), truth.contains(best) { similar += 1 }
      }
    }
    #expect(Double(right) >= 0.9 * Double(all))
    #expect(right >= similar)
  }

  @Test("Where no order is known, nearly every text stands next to its parent in the tree")
  func unordered() {
    var (next, all) = (0, 0)
    for tradition in traditions {
      let wire = tradition.wire(isDated: false)
      let parents = wire.parents(wire.trace())
      for number in tradition.copies {
        let names = tradition.parents[number].filter { $0 != tradition.lost }.map { "t\($0)" }
        all += 1
        if names.contains(where: { parents["t\(number)"] == $0 || parents[$0] == "t\(number)" }) {
          next += 1
        }
      }
    }
    #expect(Double(next) >= 0.85 * Double(all))
  }
}
