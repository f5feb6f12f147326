import ArgumentParser
import ArticleModel
import Foundation
import Wirecopy

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Measure given pairs of articles.",
    discussion: """
      Prints one JSON object per pair on standard output: a, b, relation (null when the two are not \
      related, same-story when they report one event without a sign of copying), score (the probability that one derives from the other or both from one text), \
      resemblance, containment_a_in_b, containment_b_in_a, story_score, and source, the id of the one that is \
      more likely the source. The whole corpus serves as background, so name the dump the pairs \
      come from, not a file of the pairs alone.

      Example:
        wirecopy compare dump.jsonl --pairs pairs.jsonl     with lines {"a": "id 1", "b": "id 2"}
      """)

  @Argument(help: "The files or directories that hold the articles.")
  var corpus: [String]

  @Option(
    help: ArgumentHelp(
      "JSON lines with the ids a and b; more fields are ignored.", valueName: "file"))
  var pairs: String

  @Flag(help: "Also print the features of the derivation model.")
  var features = false

  @Flag(help: "Also print every other pair that a run would measure.")
  var candidates = false

  @OptionGroup(title: "Measuring") var measuring: MeasuringFlags
  @OptionGroup(title: "Reading") var reading: ReadingFlags

  func run() throws {
    try reportingFailures {
      let asked = try PairList.read(pairs)
      let comparison = try Comparison(try measuring.parameters(reading: reading))
      Interrupt.listen()
      let results = try comparison.run(
        corpus, pairs: asked, addsCandidates: candidates, cancellation: Interrupt.cancellation)
      var lines = ""
      for result in results { lines += line(result) }
      writeOutput(lines)
    }
  }

  private func line(_ result: Comparison.Result) -> String {
    var text = "{\"a\":\(json(result.a)),\"b\":\(json(result.b))"
    text += ",\"relation\":\(result.relation.map { json($0.rawValue) } ?? "null")"
    text += ",\"score\":\(decimal(result.score)),\"resemblance\":\(decimal(result.resemblance))"
    text += ",\"containment_a_in_b\":\(decimal(result.containmentAInB))"
    text += ",\"containment_b_in_a\":\(decimal(result.containmentBInA))"
    text += ",\"source\":\(result.source.map { json($0) } ?? "null")"
    text += ",\"story_score\":\(decimal(result.storyScore))"
    if features {
      let fields = (result.features + result.evidence).map {
        "\(json($0.name)):\(decimal($0.value))"
      }
      text += ",\"features\":{\(fields.joined(separator: ","))}"
    }
    return text + "}\n"
  }
}

/// Files of pairs.
enum PairList {
  private struct Pair: Decodable {
    let a: String
    let b: String
  }

  /// The pairs of a file of JSON lines with the fields `a` and `b`.
  static func read(_ path: String) throws -> [(a: String, b: String)] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ListError(message: "\(path): cannot be read; check the name given with --pairs")
    }
    let decoder = JSONDecoder()
    var pairs: [(a: String, b: String)] = []
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      guard let pair = try? decoder.decode(Pair.self, from: line) else {
        throw ListError(
          message: "\(path) line \(number + 1): not a JSON object with the ids \"a\" and \"b\"")
      }
      pairs.append((pair.a, pair.b))
    }
    return pairs
  }
}

/// A list file that cannot be used.
struct ListError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}

/// `text` as a JSON string.
func json(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    default:
      if scalar.value < 0x20 || scalar.value == 0x7F {
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
  }
  return quoted + "\""
}

/// `number` with up to six decimals.
func decimal(_ number: Double) -> String {
  guard number.isFinite else { return "null" }
  var text = fixed(number, 6)
  while text.hasSuffix("0") { text.removeLast() }
  if text.hasSuffix(".") { text.removeLast() }
  return text
}
