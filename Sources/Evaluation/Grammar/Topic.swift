/// A desk's subject: its part of the grammar and the kinds of body that act in it.
struct Topic: Sendable {
  let name: String
  let text: String
  /// What `{o}` and `{u}` are.
  let bodies: (World.Body, World.Body)

  static let news: [Topic] = [
    Topic(name: "politics", text: politicsText, bodies: (.office, .party)),
    Topic(name: "courts", text: courtsText, bodies: (.company, .company)),
    Topic(name: "business", text: businessText, bodies: (.company, .company)),
    Topic(name: "sport", text: sportText, bodies: (.club, .club)),
    Topic(name: "weather", text: weatherText, bodies: (.office, .company)),
    Topic(name: "accident", text: accidentText, bodies: (.office, .company)),
    Topic(name: "diplomacy", text: diplomacyText, bodies: (.office, .party)),
    Topic(name: "science", text: scienceText, bodies: (.institute, .company)),
    Topic(name: "crime", text: crimeText, bodies: (.office, .company)),
    Topic(name: "culture", text: cultureText, bodies: (.institute, .company)),
    Topic(name: "health", text: healthText, bodies: (.office, .institute)),
    Topic(name: "labour", text: labourText, bodies: (.union, .company)),
  ]

  /// The topics whose articles are standing frames filled with new facts.
  static let frames: [Topic] = framesText.split(separator: "#").map { part in
    let name = part.prefix { $0 != "\n" }
    return Topic(
      name: String(name), text: String(part.dropFirst(name.count + 1)),
      bodies: name == "result" ? (.club, .club) : (.company, .company))
  }
}
