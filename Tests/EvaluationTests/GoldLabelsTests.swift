import Evaluation
import Testing

@Suite struct GoldLabelsTests {
  private func parse(_ text: String) throws(EvaluationError) -> GoldLabels {
    try GoldLabels.parse(Array(text.utf8), fileName: "gold.jsonl")
  }

  @Test func readsPairs() throws {
    let labels = try parse(
      """
      {"a":"x","b":7,"label":"cut","note":"ignored"}

      {"a":"y","b":"z","label":"same-story"}
      """)
    guard case .pairs(let pairs) = labels else {
      Issue.record("not pairs")
      return
    }
    #expect(pairs.map(\.a) == ["x", "y"])
    #expect(pairs.map(\.b) == ["7", "z"])
    #expect(pairs.map(\.label) == ["cut", "same-story"])
  }

  @Test func readsClusters() throws {
    guard
      case .clusters(let clusters) = try parse(
        "\u{FEFF}{\"cluster\":1,\"members\":[\"a\",\"b\"]}\r\n")
    else {
      Issue.record("not clusters")
      return
    }
    #expect(clusters.map(\.name) == ["1"])
    #expect(clusters.map(\.members) == [["a", "b"]])
  }

  @Test func readsParents() throws {
    let labels = try parse(
      """
      {"article":"a","parents":["b","c"]}
      {"article":"d","parents":[null,"b"]}
      {"article":"e","parents":[{"unseen":"Reuters"}]}
      {"article":"f","parents":[],"unseen":"AP"}
      {"article":"g","parents":[]}
      """)
    guard case .parents(let parents) = labels else {
      Issue.record("not parents")
      return
    }
    #expect(parents.map(\.parents) == [["b", "c"], ["b"], [], [], []])
    #expect(parents.map(\.hasUnseenParent) == [false, true, true, true, false])
  }

  @Test func saysWhatIsWrongAndWhere() {
    let wrong: [(String, EvaluationError)] = [
      ("", .empty(file: "gold.jsonl")),
      ("{\"a\":\"x\",", .notJSON(file: "gold.jsonl", line: 1)),
      ("[1]", .notJSON(file: "gold.jsonl", line: 1)),
      ("\n{\"x\":1}", .unknownKind(file: "gold.jsonl", line: 2)),
      (
        "{\"a\":\"x\",\"b\":\"y\",\"label\":\"l\"}\n{\"cluster\":\"c\",\"members\":[]}",
        .mixedKinds(file: "gold.jsonl", line: 2)
      ),
      ("{\"a\":\"x\",\"b\":\"y\"}", .badField(file: "gold.jsonl", line: 1, field: "label")),
      ("{\"article\":\"x\"}", .badField(file: "gold.jsonl", line: 1, field: "parents")),
      (
        "{\"members\":[\"a\"]}\n{\"members\":[\"a\"]}",
        .memberOfTwoClusters(file: "gold.jsonl", line: 2, article: "a")
      ),
    ]
    for (text, error) in wrong {
      #expect(throws: error) { try parse(text) }
    }
    #expect("\(EvaluationError.notJSON(file: "g", line: 3))".hasPrefix("g:3: "))
  }
}
