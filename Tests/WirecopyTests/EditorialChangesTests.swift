import Testing

@testable import Provenance
@testable import Wirecopy

/// What of the changes between two texts an editor is told.
@Suite struct EditorialChangesTests {
  private func changes(_ source: String, _ copy: String) -> [String] {
    var finder = ChangeFinder()
    let (first, second) = (Array(source.utf8), Array(copy.utf8))
    return EditorialChanges(source: first, copy: second).of(finder.changes(from: first, to: second))
      .map { "\($0.kind.rawValue): \($0.before) > \($0.after)" }
  }

  @Test func aChangedNumberStandsWithoutItsSurroundings() {
    let found = changes(
      "The barge carried eleven sailors and 14 tonnes of fine gravel when it struck the pier.",
      "The barge carried eleven sailors and 12 tonnes of coarse gravel when it struck the pier.")
    #expect(found == ["number: 14 > 12"])
  }

  @Test func aNameThatTheOtherTextHasElsewhereIsNoChange() {
    let source =
      "The talks in Riyadh were led by Rubio himself. Lavrov had come from Moscow for the talks."
    #expect(
      changes(
        source,
        "The talks in Riyadh were led by Lavrov himself. Rubio had come from Moscow for the talks."
      ).isEmpty)
    #expect(
      changes(
        source,
        "The talks in Riyadh were led by Vance himself. Lavrov had come from Moscow for the talks.")
        == ["name: Rubio > Vance"])
  }

  @Test func aNameInAnotherSpellingIsNoChange() {
    #expect(
      changes(
        "Envoys said that the U.S. delegation to the talks had left.",
        "Envoys said that the US delegation to the talks had left."
      ).isEmpty)
  }

  @Test func whatIsToldIsFoundInOneTextAlone() {
    let source = "Police counted 30 lorries, and Brodal saw 4 of them near Lindholm that night."
    let copy = "Police counted 31 lorries, and Wendi saw 5 of them near Lindholm that night."
    for change in changes(source, copy) {
      let words = change.split(separator: " ")
      #expect(source.contains(words[1]) && !copy.contains(words[1]))
      #expect(copy.contains(words[3]) && !source.contains(words[3]))
    }
    #expect(changes(source, copy).count == 3)
  }
}
