internal import ArticleModel

/// Outlets and credits under one set of names: an agency by its canonical name, anything else in small
/// letters.
struct OutletNames: Sendable {
  private let names: [String]
  private let bareNames: [String]
  private let areAgencies: [Bool]

  init(_ articles: ArticleTable) {
    var names: [String] = []
    var areAgencies: [Bool] = []
    for row in 0..<articles.sourceNames.count {
      let text = CreditText(bytes: Array(articles.sourceNames[row]))
      let name = CreditNames.shared.name(at: 0, in: text)
      let isAgency = name?.kind == .agency && name?.bytes.count == text.bytes.count
      names.append(
        isAgency ? name?.agency ?? "" : OutletNames.key(articles.sourceNames.string(row)))
      areAgencies.append(isAgency)
    }
    self.names = names
    bareNames = names.map(OutletNames.bare)
    self.areAgencies = areAgencies
  }

  /// The name of outlet `source`; empty when the article names none.
  func name(_ source: UInt32) -> String { names[Int(source)] }
  func bareName(_ source: UInt32) -> String { bareNames[Int(source)] }
  func isAgency(_ source: UInt32) -> Bool { areAgencies[Int(source)] }

  static func key(_ name: String) -> String { name.lowercased() }

  /// A name as credits and sites agree on it: `The Washington Post` and `www.washingtonpost.com` are one, and
  /// so are `Los Angeles Times` and `latimes.com`, which is in the table.
  static func bare(_ name: String) -> String {
    var rest = Substring(name.lowercased())
    if rest.contains("."), !rest.contains(" ") {
      var labels = rest.split(separator: ".")
      if labels.count > 1 { labels.removeLast() }
      if labels.count > 1, let last = labels.last, last.count <= 3 { labels.removeLast() }
      rest = labels.last ?? rest
    }
    let letters = letters(of: rest)
    return papers[letters] ?? letters
  }

  /// The letters and digits of a name in small letters, without "the" before it.
  private static func letters(of name: Substring) -> String {
    let name = name.hasPrefix("the ") ? name.dropFirst(4) : name
    return String(
      String.UnicodeScalarView(
        name.unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// The letters of the spellings of papers, each with those of the name.
  private static let papers: [String: String] = {
    var found: [String: String] = [:]
    for (name, spellings) in CreditNames.entries(of: Agencies.papers) {
      for spelling in spellings {
        found[letters(of: spelling.lowercased()[...])] = letters(of: name.lowercased()[...])
      }
    }
    return found
  }()
}

/// The outlets of several articles, as they are written and bare.
struct OutletSet {
  let names: Set<String>
  fileprivate let bareNames: Set<String>

  init(_ facts: [CreditFacts]) {
    names = Set(facts.map(\.outlet))
    bareNames = Set(facts.map(\.bareOutlet))
  }
}

/// What one article's credits amount to.
struct CreditFacts {
  /// The outlet, empty when unknown.
  var outlet = ""
  /// The outlet as credits may write it (`OutletNames.bare`).
  private(set) var bareOutlet = ""
  private var bareNames: [String] = []
  /// The names credited, the outlet's own left out; an agency's canonical name, others in small letters.
  var names: [String] = []
  /// Those of them that are agencies and are credited with the text.
  var agencies: [String] = []
  /// The first name as the report shows it.
  var shownName: String?
  var isAgency = false
  var hasDay = false
  var isOwn = false
  var credits = false

  /// - Parameter bareOutlet: of the outlet, where it is known already.
  init(_ credits: [Credit], outlet: String, isAgency: Bool, bareOutlet: String? = nil) {
    self.outlet = outlet
    self.isAgency = isAgency
    self.bareOutlet = bareOutlet ?? OutletNames.bare(outlet)
    for credit in credits {
      switch credit.kind {
      case .own:
        isOwn = true
      case .unnamed:
        self.credits = true
      case .makers:
        self.credits = true
      case .attribution:
        if credit.isAgency { add(credit, isWeak: true) }
      case .byline where !credit.isAgency:
        add(credit, isWeak: true)
      case .dateline, .byline, .closing, .source:
        hasDay = hasDay || credit.hasDay
        self.credits = true
        add(credit, isWeak: false)
      }
    }
  }

  private mutating func add(_ credit: Credit, isWeak: Bool) {
    let name = credit.isAgency ? credit.name : OutletNames.key(credit.name)
    if name == outlet { return }
    let bare = credit.isAgency ? "" : OutletNames.bare(name)
    if !bare.isEmpty, bare == bareOutlet { return }
    if !names.contains(name) {
      names.append(name)
      if !bare.isEmpty { bareNames.append(bare) }
    }
    if credit.isAgency, !isWeak, !agencies.contains(name) { agencies.append(name) }
    if shownName == nil, !isWeak { shownName = credit.name }
  }

  /// Whether the article shows a credit that it can have from the other.
  func isShown(by other: CreditFacts) -> Bool {
    credits(other) || names.contains { other.names.contains($0) }
  }

  /// Whether the article names one of these outlets.
  func credits(anyOf outlets: OutletSet) -> Bool {
    names.contains { outlets.names.contains($0) }
      || bareNames.contains { outlets.bareNames.contains($0) }
  }

  /// Whether the article names the other's outlet.
  func credits(_ other: CreditFacts) -> Bool {
    !other.outlet.isEmpty
      && (names.contains(other.outlet) || bareNames.contains(other.bareOutlet))
  }
}
