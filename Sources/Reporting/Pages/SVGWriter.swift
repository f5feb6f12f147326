/// A drawing as wide as its column and of a fixed height: places along are shares of the width.
///
/// Lines, circles, bars and short texts are all the report needs; see docs/decisions for why it draws
/// itself.
struct SVGWriter {
  enum Anchor: Sendable { case start, middle, end }

  private var html = HTMLWriter()

  /// - Parameter label: what the drawing shows; `nil` when the text beside it says the same.
  init(height: Double, label: String? = nil) {
    html.markup("<svg")
    open(label)
    html.markup(" height=\"")
    html.coordinate(height)
    html.markup("\">\n")
  }

  /// A drawing of fixed proportions, in units of its own.
  init(width: Double, height: Double, label: String) {
    html.markup("<svg viewBox=\"0 0 ")
    html.coordinate(width)
    html.markup(" ")
    html.coordinate(height)
    html.markup("\"")
    open(label)
    html.markup(">\n")
  }

  private mutating func open(_ label: String?) {
    if let label {
      html.markup(" role=\"img\" aria-label=")
      html.attribute(label)
    } else {
      html.markup(" aria-hidden=\"true\"")
    }
  }

  /// A line between two points whose first part is a share of the width.
  mutating func line(
    _ style: StaticString, _ from: (Double, Double), _ to: (Double, Double), width: Double? = nil,
    title: String? = nil
  ) {
    html.markup("<line class=\"")
    html.markup(style)
    html.markup("\"")
    share("x1", from.0)
    length("y1", from.1)
    share("x2", to.0)
    length("y2", to.1)
    if let width { length("stroke-width", width) }
    end("line", title: title)
  }

  mutating func circle(
    _ style: StaticString, _ at: (Double, Double), radius: Double, group: StaticString = ""
  ) {
    html.markup("<circle class=\"")
    html.markup(style)
    html.markup(" ")
    html.markup(group)
    html.markup("\"")
    share("cx", at.0)
    length("cy", at.1)
    length("r", radius)
    html.markup("/>\n")
  }

  mutating func bar(
    _ style: StaticString, _ group: StaticString, from: Double, to: Double, y: Double,
    height: Double
  ) {
    html.markup("<rect class=\"")
    html.markup(style)
    html.markup(" ")
    html.markup(group)
    html.markup("\"")
    share("x", from)
    length("y", y - height / 2)
    share("width", max(0, to - from))
    length("height", height)
    html.markup("/>\n")
  }

  mutating func text(_ text: String, at: (Double, Double), anchor: Anchor) {
    html.markup("<text")
    share("x", at.0)
    length("y", at.1)
    write(anchor)
    html.markup(">")
    html.text(text)
    html.markup("</text>\n")
  }

  // MARK: In units of the drawing

  mutating func rectangle(
    _ style: StaticString, x: Double, y: Double, width: Double, height: Double,
    title: String? = nil
  ) {
    html.markup("<rect class=\"")
    html.markup(style)
    html.markup("\"")
    length("x", x)
    length("y", y)
    length("width", width)
    length("height", height)
    end("rect", title: title)
  }

  mutating func segment(_ style: StaticString, _ from: (Double, Double), _ to: (Double, Double)) {
    html.markup("<line class=\"")
    html.markup(style)
    html.markup("\"")
    length("x1", from.0)
    length("y1", from.1)
    length("x2", to.0)
    length("y2", to.1)
    html.markup("/>\n")
  }

  mutating func curve(_ style: StaticString, _ points: [(Double, Double)]) {
    html.markup("<polyline class=\"curve ")
    html.markup(style)
    html.markup("\" points=\"")
    for (number, point) in points.enumerated() {
      if number > 0 { html.markup(" ") }
      html.coordinate(point.0)
      html.markup(",")
      html.coordinate(point.1)
    }
    html.markup("\"/>\n")
  }

  mutating func label(_ text: String, _ at: (Double, Double), anchor: Anchor = .start) {
    html.markup("<text")
    length("x", at.0)
    length("y", at.1)
    write(anchor)
    html.markup(">")
    html.text(text)
    html.markup("</text>\n")
  }

  func finish() -> HTMLWriter {
    var all = html
    all.markup("</svg>\n")
    return all
  }

  private mutating func write(_ anchor: Anchor) {
    switch anchor {
    case .start: break
    case .middle: html.markup(" text-anchor=\"middle\"")
    case .end: html.markup(" text-anchor=\"end\"")
    }
  }

  private mutating func end(_ element: StaticString, title: String?) {
    guard let title else {
      html.markup("/>\n")
      return
    }
    html.markup("><title>")
    html.text(title)
    html.markup("</title></")
    html.markup(element)
    html.markup(">\n")
  }

  private mutating func share(_ name: StaticString, _ share: Double) {
    open(name)
    html.coordinate(share * 100)
    html.markup("%\"")
  }

  private mutating func length(_ name: StaticString, _ length: Double) {
    open(name)
    html.coordinate(length)
    html.markup("\"")
  }

  private mutating func open(_ name: StaticString) {
    html.markup(" ")
    html.markup(name)
    html.markup("=\"")
  }
}
