/// A fact of an event that sentences refer to by the name of its case.
enum Slot: Int, CaseIterable, Sendable {
  case p, q, r, s
  case pl, ql, rl, sl
  case pr, qr, rr
  case phe, phis, phim, qhe
  case o, os, u, us
  case city, town, region, river, country, nat, foe, foenat, place
  case cur, money, age
  case day, yday
  case x1, x2, x3, x4, x5, x6, x7, x8
  case outlet, domain
  case said, speaker, headline, ord

  init?(name: String) {
    guard let slot = Slot.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = slot
  }
}

/// What is true of an event: one phrase per slot.
struct Facts: Sendable {
  /// The number of the event's topic.
  let topic: Int
  /// What was said, and who said it.
  var quotes: [(words: [UInt8], speaker: Slot)] = []
  private var phrases: [[UInt8]] = Array(repeating: [], count: Slot.allCases.count)

  init(topic: Int) {
    self.topic = topic
  }

  subscript(slot: Slot) -> [UInt8] {
    get { phrases[slot.rawValue] }
    set { phrases[slot.rawValue] = newValue }
  }
}
