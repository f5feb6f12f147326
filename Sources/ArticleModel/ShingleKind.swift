/// What a shingle is: `length` consecutive words, or `length` consecutive characters.
public struct ShingleKind: Hashable, Sendable {
  public enum Unit: String, Sendable {
    case word
    /// A Unicode scalar of the normalised text, the single spaces between words included.
    case character = "char"
  }

  public let unit: Unit
  public let length: Int

  /// - Throws: `ParameterError` unless `length` is 1 to 64.
  public init(unit: Unit, length: Int) throws(ParameterError) {
    guard (1...64).contains(length) else {
      throw ParameterError(
        name: "shingle", value: "\(unit.rawValue):\(length)",
        remedy: "a shingle has 1 to 64 words or characters, as in word:5 or char:9")
    }
    self.unit = unit
    self.length = length
  }

  /// Reads `word:5` or `char:9`.
  public init(_ text: String) throws(ParameterError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let unit = Unit(rawValue: String(parts[0])), let length = Int(parts[1])
    else {
      throw ParameterError(
        name: "shingle", value: text, remedy: "write word:N or char:N, as in word:5 or char:9")
    }
    try self.init(unit: unit, length: length)
  }

  private init(checkedWords length: Int) {
    unit = .word
    self.length = length
  }

  /// Five words, the field's usual shingle.
  public static let wordFive = ShingleKind(checkedWords: 5)
}

extension ShingleKind: CustomStringConvertible {
  public var description: String { "\(unit.rawValue):\(length)" }
}

/// A parameter outside what it may be.
public struct ParameterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The parameter as the command line spells it, without dashes.
  public let name: String
  public let value: String
  /// What to write instead.
  public let remedy: String

  public init(name: String, value: String, remedy: String) {
    self.name = name
    self.value = value
    self.remedy = remedy
  }

  public var description: String {
    "--\(name) \(value): \(remedy)"
  }
}
