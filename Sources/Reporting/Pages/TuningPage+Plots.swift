/// The curves and the histogram.
extension TuningPage {
  func writePlots(to html: inout HTMLWriter) {
    let most = Double(max(1, rows.map { max($0.removed, $0.clusters) }.max() ?? 1))
    html.append(
      figure("Articles removed, and clusters", top: ReportWords.count(Int(most)), mark: current) {
        svg in
        svg.curve("rewrite", rows.map { plot($0.threshold, Double($0.removed) / most) })
        svg.curve("nearcopy", rows.map { plot($0.threshold, Double($0.clusters) / most) })
      } legend: { html in
        html.markup("<span class=\"rel rewrite\">removed</span> ")
        html.markup("<span class=\"rel nearcopy\">clusters</span>")
      })
    let largest = Double(max(1, rows.map(\.largest).max() ?? 1))
    html.append(
      figure("The largest cluster", top: ReportWords.count(Int(largest)), mark: current) { svg in
        svg.curve("identical", rows.map { plot($0.threshold, Double($0.largest) / largest) })
      } legend: { html in
        html.markup("<span class=\"rel identical\">articles</span>")
      })
    if hasLabels {
      html.append(
        figure("Against the labels", top: "1", mark: current) { svg in
          svg.curve(
            "nearcopy", rows.compactMap { row in row.precision.map { plot(row.threshold, $0) } })
          svg.curve(
            "rewrite", rows.compactMap { row in row.recall.map { plot(row.threshold, $0) } })
          svg.curve("first", rows.compactMap { row in row.f1.map { plot(row.threshold, $0) } })
          svg.curve(
            "excerpt", rows.compactMap { row in row.adjustedRand.map { plot(row.threshold, $0) } })
        } legend: { html in
          html.markup("<span class=\"rel nearcopy\">precision</span> ")
          html.markup(
            "<span class=\"rel rewrite\">recall</span> <span class=\"rel first\">F1</span> ")
          html.markup("<span class=\"rel excerpt\">adjusted Rand</span>")
        })
    }
    if curve.count > 1 {
      let title = "S-curve of \(bands) bands of \(bandRows) rows"
      html.append(
        figure(title, top: "1", mark: nearCopyThreshold) { svg in
          svg.curve(
            "nearcopy",
            curve.enumerated().map { plot(Double($0.offset) / Double(curve.count - 1), $0.element) }
          )
        } legend: { html in
          html.markup("How likely two articles are compared at all, by their resemblance. ")
          html.markup("Dotted: the threshold of a near copy.")
        })
    }
    let tallest = Double(max(1, histogram.max() ?? 1))
    html.append(
      figure(
        "Pairs that depend on the threshold", top: ReportWords.count(Int(tallest)), mark: current
      ) { svg in
        for (bin, count) in histogram.enumerated() where count > 0 {
          let left = plot(Double(bin) / Double(histogram.count), 0)
          let height = Double(count) / tallest * 200
          svg.rectangle(
            "bar", x: left.0 + 1, y: left.1 - height, width: 400 / Double(histogram.count) - 2,
            height: height, title: ReportWords.count(count, "pair"))
        }
      } legend: { html in
        html.text(
          "By score, in steps of 0.05. Dotted: the threshold of the run. "
            + "\(ReportWords.count(surePairs, "further pair")) join at any threshold.")
      })
  }

  /// A point of a plot whose both axes go from 0 to 1.
  private func plot(_ x: Double, _ y: Double) -> (Double, Double) {
    (60 + 400 * x, 220 - 200 * y)
  }

  private func figure(
    _ title: String, top: String, mark: Double, _ draw: (inout SVGWriter) -> Void,
    legend: (inout HTMLWriter) -> Void
  ) -> HTMLWriter {
    var html = HTMLWriter()
    html.markup("<figure><h3>")
    html.text(title)
    html.markup("</h3>\n")
    var svg = SVGWriter(width: 480, height: 250, label: "\(title); the table above has the figures")
    svg.rectangle("frame", x: 60, y: 20, width: 400, height: 200)
    svg.label(top, (54, 26), anchor: .end)
    svg.label("0", (54, 222), anchor: .end)
    for tenth in stride(from: 0, through: 10, by: 2) {
      let x = plot(Double(tenth) / 10, 0).0
      svg.label(tenth == 0 ? "0" : tenth == 10 ? "1" : "0.\(tenth)", (x, 240), anchor: .middle)
    }
    svg.segment("gap", plot(mark, 0), plot(mark, 1))
    draw(&svg)
    html.append(svg.finish())
    html.markup("<p class=\"small legend\">")
    legend(&html)
    html.markup("</p></figure>\n")
    return html
  }
}
