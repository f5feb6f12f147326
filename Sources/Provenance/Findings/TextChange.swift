/// Something that is different in a copy.
package struct TextChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Other numbers in the same place.
    case number
    /// Other words with a capital letter in the same place.
    case name
    /// A word such as "not" came or went.
    case negation
    /// Other words between quotation marks.
    case quote
    /// A passage that the source does not have.
    case added
    /// A passage that the copy does not have.
    case removed
  }

  package let kind: Kind
  /// What the source says there, as written; empty for what was added.
  package let before: String
  /// What the copy says there; empty for what was removed.
  package let after: String
  /// Where that stands in the source's and in the copy's text, in bytes.
  package let sourceRange: Range<Int>
  package let copyRange: Range<Int>

  package init(
    kind: Kind, before: String, after: String, sourceRange: Range<Int>, copyRange: Range<Int>
  ) {
    self.kind = kind
    self.before = before
    self.after = after
    self.sourceRange = sourceRange
    self.copyRange = copyRange
  }
}

/// The words that turn a statement round, in the languages that have them as words of their own.
enum Negations {
  static let words: Set<String> = Set(
    """
    not no never none neither nor cannot without dont doesnt didnt isnt arent wasnt werent wont wouldnt \
    couldnt cant hasnt havent hadnt shouldnt nicht kein keine keinen keiner keines nie niemals ohne pas \
    ne jamais aucun aucune sans nunca jamás ningún ninguna sin ni não nenhum nenhuma sem non mai nessuno \
    nessuna senza не нет ни никогда без ні ніколи немає няма нито لا لم لن ليس ليست دون غير نه هیچ بدون \
    نیست نہیں نہ بغیر مت
    """.split(separator: " ").map(String.init))
}
