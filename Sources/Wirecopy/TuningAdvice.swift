/// What to do after a sweep, and why.
struct TuningAdvice {
  let rows: [Tuning.Row]
  let current: Double
  let flag: String
  let isLabelled: Bool
  let countsAllPairs: Bool
  let knownFrom: Double

  var advice: Tuning.Advice {
    guard let now = rows.first(where: { ($0.threshold - current).magnitude < 1e-9 }) else {
      return Tuning.Advice(flags: "", reasons: ["The run's own threshold was not swept."])
    }
    var (chosen, reasons) = isLabelled ? byLabels(now) : byStability(now)
    if let grown = explosion() {
      reasons.append(
        "Below \(TuningAdvice.text(grown.above)) the largest cluster grows from "
          + "\(grown.from) to \(grown.to) articles: stories run together there.")
    }
    if countsAllPairs {
      reasons.append("Pairs that no label names count as ones that do not belong together.")
    }
    reasons.append(
      "The run kept pairs down to \(TuningAdvice.text(knownFrom)); a lower threshold needs a new run."
    )
    return Tuning.Advice(
      flags: chosen == current ? "" : "--\(flag) \(TuningAdvice.text(chosen))", reasons: reasons)
  }

  private func byLabels(_ now: Tuning.Row) -> (Double, [String]) {
    let scored = rows.compactMap { row in row.f1.map { (row, $0) } }
    guard let now1 = now.f1, let best = scored.map(\.1).max() else {
      return (current, ["The labels name no pair that this run can be measured by."])
    }
    // Within a hundredth of the best nothing is won by a change; the nearest to the present one is taken.
    let good = scored.filter { $0.1 > best - 0.01 }.map(\.0)
    let chosen =
      good.min { ($0.threshold - current).magnitude < ($1.threshold - current).magnitude } ?? now
    if chosen.threshold == now.threshold {
      return (
        current,
        [
          "F1 on the labels is \(TuningAdvice.text(now1)) at the run's own threshold; the best of the "
            + "sweep, \(TuningAdvice.text(best)), is less than a hundredth more."
        ]
      )
    }
    let share = { (value: Double?) in value.map { TuningAdvice.text($0) } ?? "–" }
    return (
      chosen.threshold,
      [
        "F1 on the labels rises from \(TuningAdvice.text(now1)) to \(share(chosen.f1)): precision "
          + "\(share(now.precision)) to \(share(chosen.precision)), recall \(share(now.recall)) to "
          + "\(share(chosen.recall)).",
        "\(chosen.removed) instead of \(now.removed) articles would be removed.",
      ]
    )
  }

  /// Without labels: whether the run stands on a slope, and where the result depends least on the choice.
  private func byStability(_ now: Tuning.Row) -> (Double, [String]) {
    var slopes: [(threshold: Double, slope: Double)] = []
    for place in rows.indices.dropFirst().dropLast() where rows[place].threshold <= 0.9 {
      let (before, after) = (rows[place - 1], rows[place + 1])
      let width = after.threshold - before.threshold
      let change = Double((before.removed - after.removed).magnitude)
      slopes.append((rows[place].threshold, change / width / Double(max(1, now.removed))))
    }
    guard let here = slopes.first(where: { $0.threshold == now.threshold }),
      let flattest = slopes.min(by: { $0.slope < $1.slope })
    else {
      return (
        current,
        [
          "Without labels, and with no other threshold known on both sides, there is no reason to "
            + "change it.", labelling,
        ]
      )
    }
    func percent(_ slope: Double) -> String {
      let whole = Int((slope * 10).rounded())
      if whole == 0 { return slope > 0 ? "less than 1 %" : "0 %" }
      return "about \(whole) %"
    }
    var reasons = [
      "Without labels there is no reason to change it. A step of 0.1 up or down changes the number of "
        + "removed articles by \(percent(here.slope)) here."
    ]
    if here.slope > 1, flattest.slope < here.slope / 3 {
      reasons.append(
        "Around \(TuningAdvice.text(flattest.threshold)) the choice matters least "
          + "(\(percent(flattest.slope)) a step); look at the pairs between the two before you change "
          + "it.")
    }
    reasons.append(labelling)
    return (current, reasons)
  }

  private var labelling: String {
    "Only labels tell whether the joined pairs are right: label the borderline pairs in tune.html, save "
      + "the labels and give the file to --gold."
  }

  /// The highest step at which the largest cluster more than doubles.
  private func explosion() -> (above: Double, from: Int, to: Int)? {
    for place in rows.indices.dropFirst().reversed() {
      let (lower, upper) = (rows[place - 1], rows[place])
      if lower.largest > 2 * upper.largest, lower.largest > 20 {
        return (upper.threshold, upper.largest, lower.largest)
      }
    }
    return nil
  }

  /// A number with up to three decimals.
  static func text(_ number: Double) -> String {
    let scaled = Int((number.magnitude * 1000 + 0.5))
    var digits = String(scaled % 1000)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return (number < 0 ? "-" : "") + "\(scaled / 1000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
