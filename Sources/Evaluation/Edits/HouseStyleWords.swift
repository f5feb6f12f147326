/// Spellings and short forms that differ from house to house.
enum HouseStyleWords {
  static let numberWords = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ].map { Array($0.utf8) }

  /// What `word` becomes in `style`; nil if it stays.
  static func replacement(for word: ArraySlice<UInt8>, style: HouseStyle) -> [UInt8]? {
    guard word.count > 2 else { return nil }
    let key = hash(word)
    if key == percentKey {
      switch style.percent {
      case .word, .sign: return nil
      case .twoWords: return Array("per cent".utf8)
      }
    }
    if style.isAmerican, let american = american[key] { return american }
    if style.abbreviates, let short = abbreviations[key] { return short }
    if style.usesContractions, let short = contractions[key] { return short }
    return nil
  }

  static let percentKey = hash(Array("percent".utf8)[...])

  private static func table(_ text: String) -> [UInt64: [UInt8]] {
    var table: [UInt64: [UInt8]] = [:]
    for entry in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let sides = entry.split(separator: "/")
      for capital in [false, true] {
        var pair = sides.map { Array($0.utf8) }
        if capital { for side in 0...1 where pair[side][0] >= 0x61 { pair[side][0] &-= 0x20 } }
        table[hash(pair[0][...])] = pair[1].map { $0 == 0x5F ? 0x20 : $0 }
      }
    }
    return table
  }

  private static let american = table(
    """
    labour/labor colour/color favour/favor favoured/favored behaviour/behavior harbour/harbor
    neighbour/neighbor neighbours/neighbors neighbouring/neighboring neighbourhood/neighborhood
    neighbourhoods/neighborhoods honour/honor rumours/rumors centre/center centres/centers
    kilometres/kilometers kilometre/kilometer metres/meters metre/meter millimetres/millimeters
    centimetres/centimeters theatre/theater defence/defense offence/offense offences/offenses
    programme/program programmes/programs organisation/organization criticised/criticized
    criticise/criticize criticising/criticizing apologised/apologized emphasised/emphasized
    emphasise/emphasize emphasising/emphasizing recognised/recognized hospitalised/hospitalized
    traveller/traveler travellers/travelers cancelled/canceled modelling/modeling
    signalling/signaling tyre/tire grey/gray licence/license fertiliser/fertilizer ageing/aging
    cheque/check jewellery/jewelry sceptical/skeptical lorry/truck lorries/trucks
    motorcycles/motorbikes councillor/councilor councillors/councilors favourite/favorite
    labelled/labeled mould/mold plough/plow paediatric/pediatric instalment/installment
    enrolment/enrollment fulfil/fulfill analyse/analyze analysed/analyzed realised/realized
    """)

  private static let abbreviations = table(
    """
    january/Jan. february/Feb. august/Aug. september/Sept. october/Oct. november/Nov.
    december/Dec. kilometres/km millimetres/mm million/mln billion/bln government/govt
    """)

  private static let contractions = table(
    """
    cannot/can't
    """)
}
