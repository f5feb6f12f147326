import Evaluation
import Testing

@Test func writesExactlyTheArticlesAskedFor() {
  var lines = 0
  WireSimulator(parameters: SimulationParameters(articleCount: 50, seed: 1)).run { file, bytes in
    if file == .articles { lines += bytes.count { $0 == 0x0A } }
  }
  #expect(lines == 50)
}
