import Evaluation
import Foundation

/// A simulated wire that every suite measures: the same articles on every machine.
struct SampleWire: Sendable {
  /// The articles as JSON lines.
  let path: String
  /// Their texts.
  let texts: [[UInt8]]

  static let articleCount = 2000
  static let shared = try! SampleWire()

  private struct Record: Decodable {
    let text: String
  }

  private init() throws {
    let simulator = WireSimulator(
      parameters: SimulationParameters(articleCount: SampleWire.articleCount, seed: 7))
    var lines: [UInt8] = []
    simulator.run { file, bytes in
      if file == .articles { lines += bytes }
    }
    path = FileManager.default.temporaryDirectory
      .appendingPathComponent("wirecopy-benchmark-\(ProcessInfo.processInfo.processIdentifier).jsonl")
      .path
    try Data(lines).write(to: URL(fileURLWithPath: path))
    let decoder = JSONDecoder()
    texts = try lines.split(separator: 0x0A).map { line in
      Array(try decoder.decode(Record.self, from: Data(line)).text.utf8)
    }
  }

  var byteCount: Int { texts.reduce(0) { $0 + $1.count } }
}
