/// Groups of words that may stand for one another, found by any of their members.
///
///     groups   0: plan proposal scheme      1: plans proposals schemes      2: said remarked
///     groupOfPhrase   hash("proposal") → 0
///
/// The grammar draws from it when an article is first written, the paraphraser when it is rewritten.
struct Thesaurus: Sendable {
  private(set) var groups: [[[UInt8]]] = []
  private var groupOfPhrase: [UInt64: Int] = [:]
  private var longestPhrase: [UInt64: Int] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      guard let kind = words.first, words.count > 1 else { continue }
      add(words.dropFirst().map(Member.init), kind: kind)
    }
  }

  /// The group a lower-case phrase belongs to; words are separated by one space.
  func group(of phrase: ArraySlice<UInt8>) -> Int? {
    groupOfPhrase[hash(phrase)]
  }

  /// The number of words of the longest phrase that begins with `word`; zero if none does.
  func longestPhrase(from word: ArraySlice<UInt8>) -> Int {
    longestPhrase[hash(word)] ?? 0
  }

  private mutating func add(_ members: [Member], kind: String) {
    let inflections: [Inflection]
    switch kind {
    case "n": inflections = [.none, .plural]
    case "v": inflections = [.none, .plural, .past, .progressive]
    default: inflections = [.none]
    }
    for inflection in inflections {
      let phrases = members.map { inflection.applied(to: $0.bytes) }
      for (member, phrase) in zip(members, phrases) {
        let isVerbForm = inflection == .past || inflection == .progressive
        if member.marks == 0 || (member.marks == 1 && isVerbForm) {
          register(phrase, group: groups.count)
        }
      }
      groups.append(phrases)
    }
  }

  private mutating func register(_ phrase: [UInt8], group: Int) {
    let key = hash(phrase[...])
    guard groupOfPhrase[key] == nil else { return }
    groupOfPhrase[key] = group
    let words = phrase.split(separator: 0x20)
    let first = hash(words[0])
    longestPhrase[first] = max(longestPhrase[first] ?? 0, words.count)
  }

  /// A word as listed. One `!` keeps its ambiguous forms from being recognised, two keep all of them:
  /// they are written, never replaced.
  private struct Member {
    let bytes: [UInt8]
    let marks: Int

    init(_ word: String) {
      marks = word.utf8.reversed().prefix { $0 == 0x21 }.count
      bytes = word.utf8.dropLast(marks).map { $0 == 0x5F ? 0x20 : $0 }
    }
  }
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo 1991).
func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return hash
}

/// The regular forms of an English word.
enum Inflection {
  case none, plural, past, progressive

  /// The form of the last word of a noun phrase, or of the first word of a verb phrase.
  func applied(to phrase: [UInt8]) -> [UInt8] {
    guard self != .none else { return phrase }
    let text = String(decoding: phrase, as: UTF8.self)
    if self == .plural, !text.contains(" ") { return Array(plural(of: text).utf8) }
    var words = text.split(separator: " ").map { String($0) }
    if self == .plural, let verb = Inflection.phrasalVerbs.first(where: { text.hasPrefix($0) }) {
      words[0] = plural(of: verb)
    } else if self == .plural {
      words[words.count - 1] = plural(of: words[words.count - 1])
    } else {
      words[0] = self == .past ? past(of: words[0]) : progressive(of: words[0])
    }
    return Array(words.joined(separator: " ").utf8)
  }

  private static let phrasalVerbs = ["carry", "admit", "hand"]
  private static let vowels = "aeiou"

  private func endsInConsonantAndY(_ word: String) -> Bool {
    guard word.last == "y", let before = word.dropLast().last else { return false }
    return !Inflection.vowels.contains(before)
  }

  private func plural(of word: String) -> String {
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }

  private func past(of word: String) -> String {
    switch word {
    case "hurt": return "hurt"
    case "bring": return "brought"
    case "ban": return "banned"
    case "trim", "admit": return word + word.suffix(1) + "ed"
    default: break
    }
    if endsInConsonantAndY(word) { return word.dropLast() + "ied" }
    return word + (word.hasSuffix("e") ? "d" : "ed")
  }

  private func progressive(of word: String) -> String {
    if ["trim", "admit"].contains(word) { return word + word.suffix(1) + "ing" }
    return (word.hasSuffix("e") && !word.hasSuffix("ee") ? String(word.dropLast()) : word) + "ing"
  }
}
