/// Something the attribution audit found, stated as found and not as an accusation.
package struct AuditFinding: Hashable, Sendable {
  /// What was found, as programs know it. The words are stable.
  package enum Code: String, CaseIterable, Sendable {
    /// Most of the text is found in an article that it does not name.
    case uncreditedCopy = "uncredited-copy"
    /// Its source credits an agency, and it does not.
    case creditDropped = "credit-dropped"
    /// It credits an agency whose own article it shares little with, while it shares much with another's.
    case creditMismatch = "credit-mismatch"
    /// It is credited to an agency only in its last lines or in running text, not where it begins.
    case lateCredit = "late-credit"
    /// It is signed as the outlet's own, and most of its text is found earlier elsewhere.
    case ownByline = "own-byline"
    /// It was published after its source's outlet corrected the article, and has the text from before.
    case uncorrected
  }

  package let code: Code
  /// One sentence.
  package let text: String

  package init(_ code: Code, _ text: String) {
    self.code = code
    self.text = text
  }
}
