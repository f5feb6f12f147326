internal import ArticleModel
internal import Shingling

/// The texts of a cluster's members as numbers of three-word runs ("grams").
///
///     member 0   the fire broke out at night    grams 0 1 2 3
///     member 1   a fire broke out at noon       grams 4 1 2 5
///     holders    0: [0]   1: [0, 1]   2: [0, 1]   3: [0]   4: [1]   5: [1]
///
/// Gram `i` of a member is its words `i`, `i + 1` and `i + 2`; a text of one or two words is one gram.
/// Members are in the order of time and
/// id, so the holders of a gram are too.
struct ClusterTexts {
  /// Row by row the members' grams.
  private(set) var grams: [Int32] = []
  private(set) var starts: [Int] = [0]
  /// For each of them whether it stands in quotation marks, all of it.
  private(set) var areQuoted: [Bool] = []
  /// How many words each member's text has.
  private(set) var wordCounts: [Int] = []
  /// The members that hold each gram, once each, ascending.
  private(set) var holders: [UInt32] = []
  private(set) var holderStarts: [Int] = []
  let gramCount: Int

  /// How many words make a gram.
  static let width = 3

  /// - Complexity: O(words of all members).
  init(_ members: [ArticleIndex], terms: TermSequences) {
    let total = members.reduce(0) { $0 + terms.text(Int($1)).count }
    var numbers = GramNumbers(expected: min(total, 1 << 16))
    grams.reserveCapacity(total)
    areQuoted.reserveCapacity(total)
    for member in members {
      let words = terms.text(Int(member))
      wordCounts.append(words.count)
      if (1..<ClusterTexts.width).contains(words.count), let first = words.first {
        grams.append(
          numbers.number(
            Term.word(first), words.count > 1 ? Term.word(words[words.startIndex + 1]) : 0, 0))
        areQuoted.append(words.allSatisfy(Term.isQuoted))
      } else if words.count >= ClusterTexts.width {
        for at in words.startIndex..<(words.endIndex - ClusterTexts.width + 1) {
          grams.append(
            numbers.number(
              Term.word(words[at]), Term.word(words[at + 1]), Term.word(words[at + 2])))
          areQuoted.append(words[at..<(at + ClusterTexts.width)].allSatisfy(Term.isQuoted))
        }
      }
      starts.append(grams.count)
    }
    gramCount = numbers.count
    index()
  }

  var count: Int { wordCounts.count }

  func row(_ member: Int) -> ArraySlice<Int32> {
    grams[starts[member]..<starts[member + 1]]
  }

  /// Which grams of a member's row stand in quotation marks.
  func quotedRow(_ member: Int) -> ArraySlice<Bool> {
    areQuoted[starts[member]..<starts[member + 1]]
  }

  func holders(of gram: Int32) -> ArraySlice<UInt32> {
    holders[holderStarts[Int(gram)]..<holderStarts[Int(gram) + 1]]
  }

  private mutating func index() {
    var last = [Int32](repeating: -1, count: gramCount)
    var counts = [Int](repeating: 0, count: gramCount + 1)
    for member in 0..<count {
      for at in starts[member]..<starts[member + 1] {
        let gram = Int(grams[at])
        if last[gram] != Int32(member) {
          last[gram] = Int32(member)
          counts[gram + 1] += 1
        }
      }
    }
    for gram in 0..<gramCount { counts[gram + 1] += counts[gram] }
    holderStarts = counts
    holders = [UInt32](repeating: 0, count: counts[gramCount])
    last = [Int32](repeating: -1, count: gramCount)
    for member in 0..<count {
      for at in starts[member]..<starts[member + 1] {
        let gram = Int(grams[at])
        if last[gram] != Int32(member) {
          last[gram] = Int32(member)
          holders[counts[gram]] = UInt32(member)
          counts[gram] += 1
        }
      }
    }
  }
}
