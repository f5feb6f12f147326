/// Writes a wire whose truth is known: agency originals, what outlets made of them, independent reports,
/// standing frames, corrections and a majority of articles that have nothing to do with one another.
///
///     var simulator = WireSimulator(parameters: SimulationParameters(articleCount: 1000, seed: 7))
///     let summary = try simulator.run { file, bytes in … }
///
/// The output is a function of the parameters and the source texts alone. Memory holds the story being
/// told and a few thousand articles waiting to be put in random order, whatever the size of the wire.
public struct WireSimulator: Sendable {
  private let parameters: SimulationParameters
  private let sources: [SourceText]

  /// - Parameter sources: articles that serve as agency originals, each used once in an order drawn from
  ///   the seed; when they run out, or are not given, the simulator's own grammar writes the originals.
  public init(parameters: SimulationParameters, sources: [SourceText] = []) {
    self.parameters = parameters
    self.sources = sources
  }

  /// Writes the wire, handing over whole lines in pieces of about a megabyte.
  ///
  /// - Complexity: about 150 µs per article in a release build.
  @discardableResult
  public func run<Failure: Error>(
    _ sink: (SimulatedFile, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> SimulationSummary {
    var teller = StoryTeller(parameters: parameters, sources: sources)
    while teller.summary.articles < parameters.articleCount {
      teller.tellNext()
      try teller.output.drain(above: 1 << 20, sink)
    }
    teller.output.finish()
    try teller.output.drain(above: 1, sink)
    return teller.summary
  }
}

/// What a simulated wire came to.
public struct SimulationSummary: Sendable, Equatable {
  public internal(set) var articles = 0
  /// Clusters of at least two.
  public internal(set) var clusters = 0
  /// Stories of at least two.
  public internal(set) var stories = 0
  /// Labelled pairs by label, in the order of `EditKind` and `UnrelatedKind`.
  public internal(set) var pairs: [(label: String, count: Int)] =
    (EditKind.allCases.map(\.rawValue) + UnrelatedKind.allCases.map(\.rawValue)).map { ($0, 0) }

  mutating func count(pair label: String) {
    guard let index = pairs.firstIndex(where: { $0.label == label }) else { return }
    pairs[index].count += 1
  }

  public static func == (one: SimulationSummary, other: SimulationSummary) -> Bool {
    one.articles == other.articles && one.clusters == other.clusters
      && one.stories == other.stories && one.pairs.elementsEqual(other.pairs, by: ==)
  }
}
