/// The names and phrases of the tables, ready to be looked up in bytes.
struct CreditNames: Sendable {
  struct Name: Sendable {
    let bytes: [UInt8]
    /// The canonical name of the agency or paper, or empty.
    let agency: String
    let kind: Kind
  }

  enum Kind: Sendable { case agency, paper, unnamed, own }

  static let shared = CreditNames()

  /// Those that begin with the same two bytes, longest first; none at first.
  private let groups: [[Name]]
  /// For any two bytes which of the groups is theirs: almost everywhere in a text no name can begin.
  private let groupOf: [UInt16]
  let sources: [[UInt8]]
  let attributions: [[UInt8]]
  let followers: [[UInt8]]
  let makers: [[UInt8]]

  init() {
    var names: [[Name]] = Array(repeating: [], count: 256)
    func add(_ text: String, agency: String, _ kind: Kind) {
      let bytes = Array(text.utf8)
      guard let first = bytes.first else { return }
      let name = Name(bytes: bytes, agency: agency, kind: kind)
      names[Int(first)].append(name)
      let other = first ^ 0x20
      if CreditNames.isLong(bytes), other | 0x20 >= 0x61, other | 0x20 <= 0x7A {
        names[Int(other)].append(name)
      }
    }
    for (agency, spellings) in CreditNames.entries(of: Agencies.table) {
      for name in spellings { add(name, agency: agency, .agency) }
    }
    for (paper, spellings) in CreditNames.entries(of: Agencies.papers) {
      for name in spellings where name.contains(" ") { add(name, agency: paper, .paper) }
    }
    for name in parts(Agencies.unnamed[...]) { add(name, agency: "", .unnamed) }
    for name in parts(Agencies.own[...]) { add(name, agency: "", .own) }
    for byte in names.indices {
      names[byte].sort { first, second in
        first.bytes.count != second.bytes.count
          ? first.bytes.count > second.bytes.count
          : first.bytes.lexicographicallyPrecedes(second.bytes)
      }
    }
    (groups, groupOf) = CreditNames.grouped(names)
    sources = phrases(CreditPhrases.sources)
    attributions = phrases(CreditPhrases.attributions)
    followers = phrases(CreditPhrases.followers)
    makers = phrases(CreditPhrases.makers)
  }

  /// The lines of a table: a name and how it is written.
  static func entries(of table: String) -> [(name: String, spellings: [String])] {
    lines(table).compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (trimmed(line[..<colon]), parts(line[line.index(after: colon)...]))
    }
  }

  /// - Parameter names: by first byte.
  private static func grouped(_ names: [[Name]]) -> (groups: [[Name]], groupOf: [UInt16]) {
    var groups: [[Name]] = [[]]
    var groupOf = [UInt16](repeating: 0, count: 1 << 16)
    for (first, names) in names.enumerated() {
      for name in names {
        let seconds =
          name.bytes.count > 1 ? Set([name.bytes[1], name.bytes[1] ^ 0x20]) : Set(0...255)
        for second in seconds {
          let beginning = first << 8 | Int(second)
          if groupOf[beginning] == 0 {
            groupOf[beginning] = UInt16(groups.count)
            groups.append([])
          }
          groups[Int(groupOf[beginning])].append(name)
        }
      }
    }
    return (groups, groupOf)
  }

  /// Which names the two bytes at `at` begin; 0 for none.
  @inline(__always)
  private func group(at: Int, in text: CreditText) -> Int {
    let end = text.bytes.count
    guard at < end else { return 0 }
    return Int(groupOf[Int(text.bytes[at]) << 8 | (at + 1 < end ? Int(text.bytes[at + 1]) : 0)])
  }

  /// Whether the two bytes at `at` begin a name.
  @inline(__always)
  func mayBegin(at: Int, in text: CreditText) -> Bool {
    group(at: at, in: text) > 0
  }

  /// The longest name that stands at `at`, whole.
  func name(at: Int, in text: CreditText) -> Name? {
    let group = group(at: at, in: text)
    guard group > 0, text.isWordBoundary(at) else { return nil }
    for name in groups[group] {
      guard text.has(name.bytes, at: at, ignoringCase: CreditNames.isLong(name.bytes)),
        text.isWordBoundary(at + name.bytes.count)
      else { continue }
      return name
    }
    return nil
  }

  /// Long names may be set in capitals; short ones would be words.
  private static func isLong(_ name: [UInt8]) -> Bool { name.count > 4 }
}

private func lines(_ text: String) -> [Substring] {
  text.split(separator: "\n")
}

private func parts(_ text: Substring) -> [String] {
  text.split(separator: "|").map { trimmed($0) }.filter { !$0.isEmpty }
}

private func phrases(_ text: String) -> [[UInt8]] {
  lines(text).flatMap { parts($0) }.map { Array($0.utf8) }
    .sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}
