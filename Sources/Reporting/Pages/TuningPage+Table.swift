/// The table of thresholds.
extension TuningPage {
  func writeTable(to html: inout HTMLWriter) {
    html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Thresholds\">")
    html.markup("<table id=\"sweep\"><thead><tr>")
    html.markup(
      "<th scope=\"col\" class=\"n\">Threshold</th><th scope=\"col\" class=\"n\">Pairs</th>")
    html.markup("<th scope=\"col\" class=\"n\">Clusters</th>")
    html.markup(
      "<th scope=\"col\" class=\"n\">Largest</th><th scope=\"col\" class=\"n\">Removed</th>")
    if isResemblance { html.markup("<th scope=\"col\" class=\"n\">Compared</th>") }
    if hasLabels {
      html.markup("<th scope=\"col\" class=\"n\">Precision</th>")
      html.markup("<th scope=\"col\" class=\"n\">Recall</th><th scope=\"col\" class=\"n\">F1</th>")
      html.markup("<th scope=\"col\" class=\"n\">Adjusted Rand</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in rows {
      html.markup(row.threshold == current ? "<tr class=\"chosen\">" : "<tr>")
      html.markup("<th scope=\"row\" class=\"n\">")
      html.text(number(row.threshold))
      if row.threshold == current { html.markup(" (the run)") }
      html.markup("</th>")
      for count in [row.pairs, row.clusters, row.largest, row.removed] {
        html.markup("<td class=\"n\">")
        html.text(ReportWords.count(count))
        html.markup("</td>")
      }
      if isResemblance {
        html.markup("<td class=\"n\">")
        html.text(row.compared.map(measure) ?? "–")
        html.markup("</td>")
      }
      if hasLabels {
        for value in [row.precision, row.recall, row.f1, row.adjustedRand] {
          html.markup("<td class=\"n\">")
          html.text(value.map(measure) ?? "–")
          html.markup("</td>")
        }
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }
}
