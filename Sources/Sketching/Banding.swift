package import ArticleModel
internal import Glibc

/// How a signature is cut into bands of rows: two articles become a candidate pair when all rows of one
/// band agree.
///
/// A pair of resemblance s becomes one with probability 1 − (1 − s^rows)^bands, the S-curve (Leskovec,
/// Rajaraman, Ullman, "Mining of Massive Datasets", section 3.4).
package struct Banding: Hashable, Sendable {
  package let bands: Int
  package let rows: Int

  /// - Throws: `ParameterError` unless both are at least 1 and `bands · rows` slots are there.
  package init(bands: Int, rows: Int, slotCount: Int) throws(ParameterError) {
    guard bands >= 1, rows >= 1, bands.multipliedReportingOverflow(by: rows).overflow == false,
      bands * rows <= slotCount
    else {
      throw ParameterError(
        name: "bands", value: "\(bands) --rows \(rows)",
        remedy: "bands times rows is 1 to --num-perm, which is \(slotCount)")
    }
    self.bands = bands
    self.rows = rows
  }

  /// The banding with the most rows, hence the fewest false candidates, that makes a pair at
  /// `threshold` a candidate with probability `recall` or more; with one row if none does.
  package init(threshold: Double, recall: Double, slotCount: Int) {
    var chosen = 1
    for rows in stride(from: 2, through: slotCount, by: 1) {
      let bands = slotCount / rows
      if Banding.candidateProbability(threshold, bands: bands, rows: rows) >= recall {
        chosen = rows
      } else if rows > chosen + 4 {
        break
      }
    }
    rows = chosen
    bands = slotCount / chosen
  }

  /// The probability that a pair of the given resemblance becomes a candidate.
  package func candidateProbability(_ resemblance: Double) -> Double {
    Banding.candidateProbability(resemblance, bands: bands, rows: rows)
  }

  private static func candidateProbability(_ resemblance: Double, bands: Int, rows: Int) -> Double {
    // log1p and expm1 keep the small probabilities of high rows.
    let miss = log1p(-pow(resemblance, Double(rows)))
    return -expm1(Double(bands) * miss)
  }
}
