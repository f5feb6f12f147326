import ArgumentParser
import Evaluation
import Foundation
import Wirecopy

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure a finished run against labels.",
    discussion: """
      The labels are JSON lines of one kind: {"a","b","label"} for pairs, {"cluster","members"} for \
      groups, {"article","parents"} for provenance. Groups give precision, recall and F1 over pairs, \
      B-cubed and the adjusted Rand index; pairs give precision, recall and F1 over the listed pairs, \
      or over all pairs with --all-pairs; parents give the share of copies whose likeliest parent is \
      right.

      Example:
        wirecopy evaluate out --gold gold_pairs.jsonl --positive WD,PD
      """)

  enum Level: String, ExpressibleByArgument, CaseIterable {
    case cluster, story
  }

  @Argument(help: ArgumentHelp("The directory of a finished run.", valueName: "run"))
  var directory: String

  @Option(help: ArgumentHelp("The file of labels.", valueName: "file"))
  var gold: String

  @Option(help: "What is measured: cluster or story.")
  var level: Level = .cluster

  @Option(
    help: ArgumentHelp(
      "The labels of pairs that belong together, with commas; all labels without it, but for "
        + "negative words such as non, ND, template, same-story and unrelated.",
      valueName: "labels"))
  var positive: String?

  @Flag(help: "Count every pair that no label names as one that does not belong together.")
  var allPairs = false

  @Flag(help: "Print one JSON object.")
  var json = false

  /// Labels that mean "not derived" in the corpora and in the simulator.
  static let negativeLabels: Set<String> = [
    "non", "nd", "no", "0", "false", "negative", "different", "template", "same-story",
    "unrelated",
  ]

  func run() throws {
    try reportingFailures {
      guard let data = FileManager.default.contents(atPath: gold) else {
        throw ListError(message: "\(gold): cannot be read; check the name given with --gold")
      }
      let labels = try GoldLabels.parse([UInt8](data), fileName: gold)
      let finished = try FinishedRun(directory)
      let rows: [(name: String, value: Double?)]
      switch labels {
      case .clusters(let clusters): rows = measure(clusters, finished)
      case .pairs(let pairs): rows = measure(pairs, finished)
      case .parents(let parents): rows = try measure(parents, finished)
      }
      if json {
        let fields = rows.map { "\(wirecopy_cli.json($0.name)):\($0.value.map(decimal) ?? "null")" }
        writeOutput("{\(fields.joined(separator: ","))}\n")
      } else {
        let width = rows.map(\.name.count).max() ?? 0
        for row in rows {
          let name = row.name.replacingOccurrences(of: "_", with: " ")
          let padding = String(repeating: " ", count: width - row.name.count)
          writeOutput("\(name)\(padding)  \(row.value.map(shown) ?? "–")\n")
        }
      }
    }
  }

  private func shown(_ value: Double) -> String {
    value == value.rounded() && value.magnitude > 1 ? String(Int(value)) : fixed(value, 4)
  }

  /// Every article's cluster or story as a number, and the articles' places by id.
  private func groups(_ finished: FinishedRun) -> (labels: [Int?], places: [String: Int]) {
    var numbers: [String: Int] = [:]
    var labels: [Int?] = []
    var places: [String: Int] = [:]
    for (place, article) in finished.articles.enumerated() {
      let name = level == .cluster ? article.cluster : article.story
      let number = numbers[name] ?? numbers.count
      numbers[name] = number
      labels.append(number)
      places[article.id] = place
    }
    return (labels, places)
  }

  private func measure(
    _ clusters: [GoldLabels.Cluster], _ finished: FinishedRun
  ) -> [(name: String, value: Double?)] {
    var (predicted, places) = groups(finished)
    var truth = [Int?](repeating: nil, count: predicted.count)
    for (number, cluster) in clusters.enumerated() {
      for member in cluster.members {
        if let place = places[member] {
          truth[place] = number
        } else {
          places[member] = predicted.count
          predicted.append(nil)
          truth.append(number)
        }
      }
    }
    if allPairs {
      // Articles that no label names stand alone.
      var next = clusters.count
      for place in truth.indices where truth[place] == nil {
        truth[place] = next
        next += 1
      }
    }
    let measures = ClusterMeasures(predicted: predicted, gold: truth)
    let more: [(name: String, value: Double?)] = [
      ("bcubed_precision", measures.bCubedPrecision), ("bcubed_recall", measures.bCubedRecall),
      ("bcubed_f1", measures.bCubedF1), ("adjusted_rand_index", measures.adjustedRandIndex),
      ("articles", Double(measures.articleCount)),
      ("unlabelled_articles", Double(measures.unlabelledCount)),
      ("missing_articles", Double(measures.missingCount)),
    ]
    return rows(measures.pairs) + more
  }

  private func measure(
    _ pairs: [GoldLabels.Pair], _ finished: FinishedRun
  ) -> [(name: String, value: Double?)] {
    var (predicted, places) = groups(finished)
    let known = predicted.count
    func place(_ id: String) -> Int {
      if let place = places[id] { return place }
      places[id] = predicted.count
      predicted.append(nil)
      return predicted.count - 1
    }
    let wanted = positive.map { Set($0.split(separator: ",").map { $0.lowercased() }) }
    let labelled = pairs.map { pair in
      let label = pair.label.lowercased()
      let isPositive =
        wanted?.contains(label) ?? !EvaluateCommand.negativeLabels.contains(label)
      return LabelledPair(first: place(pair.a), second: place(pair.b), isPositive: isPositive)
    }
    let measures = PairMeasures(
      labelled, clusters: predicted, unlisted: allPairs ? .negative : .ignored)
    return rows(measures) + [("missing_articles", Double(predicted.count - known))]
  }

  private func measure(
    _ parents: [GoldLabels.Parents], _ finished: FinishedRun
  ) throws -> [(name: String, value: Double?)] {
    var (labels, places) = groups(finished)
    func place(_ id: String) -> Int {
      if let place = places[id] { return place }
      places[id] = labels.count
      labels.append(nil)
      return labels.count - 1
    }
    let truth = parents.map { row in
      ParentLabel(
        article: place(row.article), parents: row.parents.map(place),
        hasUnseenParent: row.hasUnseenParent)
    }
    var predicted: [[Int?]?] = labels.map { $0 == nil ? nil : [] }
    for origin in try finished.origins() {
      guard let article = places[origin.article] else { continue }
      predicted[article] = origin.parents.filter { $0.role != "alternative" }.map { parent in
        parent.article.map(place)
      }
    }
    while predicted.count < labels.count { predicted.append(nil) }
    let measures = ParentMeasures(truth, predicted: predicted)
    return [
      ("parent_accuracy", measures.accuracy), ("root_accuracy", measures.rootAccuracy),
      ("several_parents_recall", measures.severalParentsRecall),
      ("copies", Double(measures.copies)), ("originals", Double(measures.originals)),
      ("unseen_sources", Double(measures.unseen)),
      ("missing_articles", Double(measures.missing)),
    ]
  }

  private func rows(_ measures: PairMeasures) -> [(name: String, value: Double?)] {
    [
      ("precision", measures.precision), ("recall", measures.recall), ("f1", measures.f1),
      ("true_positives", Double(measures.truePositives)),
      ("false_positives", Double(measures.falsePositives)),
      ("false_negatives", Double(measures.falseNegatives)),
    ]
  }
}
