import ArticleModel
import Testing

@testable import Provenance

@Suite("Attribution audit")
struct AuditTests {
  private func findings(
    _ copy: String, sourceText: String? = nil, copySource: String = "Gazette"
  ) -> [AuditFinding.Code] {
    let text = prose(20, seed: 4).joined(separator: " ")
    let wire = Wire([
      .init(
        id: "wire", source: "Reuters", published: "2024-05-03T10:00:00Z", title: "Rain",
        text: sourceText ?? "LONDON, May 3 (Reuters) - " + text),
      .init(
        id: "copy", source: copySource, published: "2024-05-03T12:00:00Z", title: "Rain",
        text: copy.replacing("TEXT", with: text)),
    ])
    return wire.trace().last?.audit.map(\.code) ?? []
  }

  @Test("A copy without any credit is found")
  func findsUncredited() {
    #expect(findings("TEXT").contains(.uncreditedCopy))
    #expect(findings("TEXT").contains(.creditDropped))
  }

  @Test("A credited copy is in order")
  func acceptsCredit() {
    #expect(findings("LONDON (Reuters) - TEXT").isEmpty)
    #expect(findings("By Reuters\n\nTEXT").isEmpty)
  }

  @Test("A later version of the same outlet owes no credit")
  func acceptsRevision() {
    #expect(findings("TEXT", copySource: "Reuters").isEmpty)
  }

  @Test("A credit at the end of a long text is late")
  func findsLateCredit() {
    #expect(findings("TEXT\n\nSource: Reuters") == [.lateCredit])
    // A reader was told in the first lines, if in passing.
    #expect(findings("It rained, Reuters reported.\n\nTEXT\n\nSource: Reuters").isEmpty)
  }

  @Test("A byline of its own over a copy is named")
  func findsOwnByline() {
    #expect(findings("By Staff Reporter\n\nTEXT").contains(.ownByline))
  }

  @Test("A credit to an agency whose text it is not is found")
  func findsMismatch() {
    let text = prose(20, seed: 5).joined(separator: " ")
    let wire = Wire([
      .init(
        id: "ap", source: "AP", published: "2024-05-03T09:00:00Z",
        text: prose(20, seed: 6).joined(separator: " ")),
      .init(
        id: "wire", source: "Reuters", published: "2024-05-03T10:00:00Z",
        text: "LONDON, May 3 (Reuters) - " + text),
      .init(
        id: "copy", source: "Gazette", published: "2024-05-03T12:00:00Z",
        text: "LONDON (AP) — " + text),
    ])
    let audit = wire.trace().last?.audit ?? []
    #expect(audit.contains { $0.code == .creditMismatch })
    #expect(audit.allSatisfy { $0.text.hasSuffix(".") })
  }

  @Test("A copy of the version before a correction is found")
  func findsUncorrected() {
    let text = prose(12, seed: 7)
    var corrected = text
    corrected[4] = prose(1, seed: 70)[0]
    func run(_ id: String, _ hour: Int, _ source: String, _ text: [String]) -> Wire.Article {
      .init(
        id: id, source: source, published: "2024-05-03T\(hour):00:00Z",
        text: text.joined(separator: " ") + " Source: Reuters")
    }
    let wire = Wire([
      run("first", 10, "Reuters", text), run("second", 11, "Reuters", corrected),
      run("stale", 12, "Gazette", Array(text.prefix(9))),
      run("fresh", 13, "Echo", Array(corrected.prefix(9))),
    ])
    let audit = wire.trace().map { item in item.audit.contains { $0.code == .uncorrected } }
    #expect(audit == [false, false, true, false])
  }

  @Test("Codes keep their words")
  func keepsCodes() {
    let words = AuditFinding.Code.allCases.map(\.rawValue)
    #expect(
      words == [
        "uncredited-copy", "credit-dropped", "credit-mismatch", "late-credit", "own-byline",
        "uncorrected",
      ])
  }
}
