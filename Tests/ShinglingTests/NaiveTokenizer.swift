import Foundation

/// The tokenizer written a second time, from its documentation, with Swift's own Unicode tables.
struct NaiveTokenizer {
  private(set) var tokens: [String] = []
  private var word = ""
  private var run: [String] = []

  static func tokens(of text: String) -> [String] {
    var tokenizer = NaiveTokenizer()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      tokenizer.take(scalar, next: index + 1 < scalars.count ? scalars[index + 1] : nil)
    }
    tokenizer.finish()
    return tokenizer.tokens
  }

  private mutating func take(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    if NaiveTokenizer.vanishes(scalar) { return }
    if scalar == "." || scalar == "," {
      if let last = word.last, last.isASCII, last.isNumber, let next, ("0"..."9").contains(next) {
        word.unicodeScalars.append(scalar)
      } else {
        finish()
      }
      return
    }
    guard NaiveTokenizer.isWord(scalar) else {
      finish()
      return
    }
    if NaiveTokenizer.isUnspaced(scalar) {
      if !word.isEmpty { finish() }
      run.append(NaiveTokenizer.folded(scalar))
    } else {
      if !run.isEmpty { finish() }
      word += NaiveTokenizer.folded(scalar)
    }
  }

  private mutating func finish() {
    if !word.isEmpty { tokens.append(word) }
    if run.count == 1 { tokens += run }
    for (first, second) in zip(run, run.dropFirst()) { tokens.append(first + second) }
    word = ""
    run = []
  }

  private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    "'`´‘’‛ʼʹ′＇ـ".unicodeScalars.contains(scalar)
      || scalar.properties.isDefaultIgnorableCodePoint || isOptionalMark(scalar)
  }

  /// Diacritics and the points of Arabic and Hebrew, which writers leave out.
  private static func isOptionalMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.generalCategory == .nonspacingMark else { return false }
    let blocks: [ClosedRange<UInt32>] = [
      0x300...0x36F, 0x483...0x487, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670...0x670,
      0x6D6...0x6ED,
    ]
    return blocks.contains { $0.contains(scalar.value) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Han, kana and Thai: the unspaced scripts that the tests draw from.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.numericType != .decimal else { return false }
    let blocks: [ClosedRange<UInt32>] = [0x4E00...0x9FFF, 0x3041...0x30FF, 0xE01...0xE4E]
    return blocks.contains { $0.contains(scalar.value) }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
      return String(Int(value))
    }
    if (0xAC00...0xD7A3).contains(scalar.value) { return String(Character(scalar)) }
    let small: [Unicode.Scalar: String] = ["ß": "ss", "ẞ": "ss", "ς": "σ"]
    let lower = String(Character(scalar)).decomposedStringWithCompatibilityMapping
      .unicodeScalars.map { small[$0] ?? $0.properties.lowercaseMapping }.joined()
    var folded = ""
    for part in lower.decomposedStringWithCompatibilityMapping.unicodeScalars
    where !vanishes(part) && part != " " {
      folded.unicodeScalars.append(arabic[part] ?? part)
    }
    return folded
  }

  private static let arabic: [Unicode.Scalar: Unicode.Scalar] = [
    "ى": "ی", "ي": "ی", "ے": "ی", "ك": "ک", "ة": "ه", "ھ": "ه", "ہ": "ه", "ۃ": "ه", "ە": "ه",
    "ٱ": "ا",
  ]
}
