internal import ArticleModel

/// Outlets and credits under one set of names: an agency by its canonical name, anything else in small
/// letters.
struct OutletNames: Sendable {
  private let names: [String]
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
    self.areAgencies = areAgencies
  }

  /// The name of outlet `source`; empty when the article names none.
  func name(_ source: UInt32) -> String { names[Int(source)] }
  func isAgency(_ source: UInt32) -> Bool { areAgencies[Int(source)] }

  static func key(_ name: String) -> String { name.lowercased() }
}

/// What one article's credits amount to.
struct CreditFacts {
  /// The outlet, empty when unknown.
  var outlet = ""
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

  init(_ credits: [Credit], outlet: String, isAgency: Bool) {
    self.outlet = outlet
    self.isAgency = isAgency
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
    if !names.contains(name) { names.append(name) }
    if credit.isAgency, !isWeak, !agencies.contains(name) { agencies.append(name) }
    if shownName == nil, !isWeak { shownName = credit.name }
  }

  /// Whether the article shows a credit that it can have from the other.
  func isShown(by other: CreditFacts) -> Bool {
    credits(other) || names.contains { other.names.contains($0) }
  }

  /// Whether the article names the other's outlet.
  func credits(_ other: CreditFacts) -> Bool {
    !other.outlet.isEmpty && names.contains(other.outlet)
  }
}
