/// The files a simulated wire is written to; the raw value is the file's name.
public enum SimulatedFile: String, CaseIterable, Sendable {
  case articles = "articles.jsonl"
  case clusters = "gold_clusters.jsonl"
  case stories = "gold_stories.jsonl"
  case pairs = "gold_pairs.jsonl"
  case parents = "gold_parents.jsonl"
}

/// Lines on their way to the sink. Articles pass through a buffer they leave in random order, so that a
/// copy does not stand beside its source.
struct WireOutput: Sendable {
  private var buffers: [[UInt8]] = Array(repeating: [], count: SimulatedFile.allCases.count)
  private var waiting: [[UInt8]] = []
  private var generator: SimulationGenerator
  private let capacity: Int

  init(seed: UInt64, capacity: Int) {
    generator = SimulationGenerator(seed: mix(seed ^ 0x0077))
    self.capacity = capacity
  }

  mutating func add(article line: [UInt8]) {
    guard waiting.count >= capacity else {
      waiting.append(line)
      return
    }
    let place = generator.below(waiting.count)
    append(waiting[place], to: .articles)
    waiting[place] = line
  }

  mutating func append(_ line: [UInt8], to file: SimulatedFile) {
    let index = SimulatedFile.allCases.firstIndex(of: file) ?? 0
    buffers[index].append(contentsOf: line)
    buffers[index].append(0x0A)
  }

  /// Moves everything that waits into the buffers.
  mutating func finish() {
    generator.shuffle(&waiting)
    for line in waiting { append(line, to: .articles) }
    waiting.removeAll()
  }

  /// Hands over the buffers that hold at least `size` bytes.
  mutating func drain<Failure: Error>(
    above size: Int, _ sink: (SimulatedFile, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    for (index, file) in SimulatedFile.allCases.enumerated()
    where buffers[index].count >= max(1, size) {
      try sink(file, buffers[index])
      buffers[index].removeAll(keepingCapacity: true)
    }
  }
}
