internal import ArticleModel

/// The timeline of a story with the tree of copying drawn over it.
///
/// Names stand at the left, one article a row, as ordinary links in ordinary text, so that any script and
/// any length of name is laid out by the browser. At the right one drawing spans all rows: places along
/// the line are shares of its width, so that it fits any screen without a script.
struct StoryTimeline {
  let members: [ReportMember]
  let tree: CopyingTree
  private let unseen: UnseenSources
  private let axis: TimeAxis?
  private let hasUndated: Bool
  private let deepest: Int
  private let rowHeight: Double
  /// Where every row stands along the line, between 0 and 1.
  private var places: [Double] = []

  private static let top = 28.0
  /// Up to this many rows have the full height.
  private static let airyRows = 60

  init(_ story: ReportStory) {
    members = story.members
    unseen = story.unseen
    tree = CopyingTree(members, unseen: unseen)
    let dated = members.compactMap(\.published)
    axis = TimeAxis(dated)
    hasUndated = dated.count < members.count
    deepest = tree.rows.reduce(1) { max($0, $1.depth) }
    rowHeight = tree.rows.count <= StoryTimeline.airyRows ? 28 : 24
    places = place()
  }

  func write(to html: inout HTMLWriter) {
    html.markup("<figure class=\"plot")
    if rowHeight < 28 { html.markup(" dense") }
    if axis == nil { html.markup(" undated") }
    html.markup("\" tabindex=\"0\" aria-label=\"Timeline and tree of copying\">\n<ol>\n")
    for row in tree.rows { writeLabel(row, to: &html) }
    html.markup("</ol>\n")
    writeDrawing(to: &html)
    writeCaption(to: &html)
    html.markup("</figure>\n")
  }

  private func writeLabel(_ row: CopyingTree.Row, to html: inout HTMLWriter) {
    guard let place = row.member else {
      html.markup("<li title=")
      html.attribute(
        "A text that is not among these articles. Its copies tell of it: they share text that neither "
          + "can have from the other, or credit it.")
      html.markup("><i>Unseen source")
      if let name = row.unseen, !name.isEmpty {
        html.markup(": ")
        html.isolated(name)
      }
      html.markup("</i></li>\n")
      return
    }
    let member = members[place]
    switch row.depth {
    case 0: html.markup("<li>")
    case 1: html.markup("<li class=\"d1\">")
    case 2: html.markup("<li class=\"d2\">")
    case 3: html.markup("<li class=\"d3\">")
    default: html.markup("<li class=\"d4\">")
    }
    html.markup("<a href=\"#a")
    html.number(place + 1)
    html.markup("\" title=")
    html.attribute(member.title.isEmpty ? member.id : member.title)
    html.markup(">")
    html.number(place + 1)
    html.markup(" ")
    html.isolated(member.name)
    html.markup("</a> <span class=\"small quiet\">")
    html.instant(member.published)
    html.markup("</span>")
    if axis == nil, !member.title.isEmpty {
      html.markup(" <span dir=\"auto\">")
      html.text(member.title)
      html.markup("</span>")
    }
    if let parent = row.parent {
      html.markup("<span class=\"vh\">, ")
      html.text(ReportWords.relation(row.relation))
      html.markup(" of ")
      if let source = tree.rows[parent].member {
        html.markup("number ")
        html.number(source + 1)
      } else {
        html.markup("an unseen source")
      }
      html.markup(", ")
      html.text(ReportWords.percent(row.probability))
      html.markup(" sure</span>")
    }
    html.markup("</li>\n")
  }

  // MARK: The drawing

  private func writeDrawing(to html: inout HTMLWriter) {
    let height = StoryTimeline.top + Double(tree.rows.count) * rowHeight
    var svg = SVGWriter(height: height)
    for row in tree.rows.indices {
      svg.line("row", (0, y(row) - rowHeight / 2), (1, y(row) - rowHeight / 2))
    }
    if let axis { writeAxis(axis, height: height, to: &svg) }
    for (number, row) in tree.rows.enumerated() {
      if let parent = row.parent { writeArc(number, row, parent, to: &svg) }
    }
    for (number, row) in tree.rows.enumerated() { writeFurther(number, row, to: &svg) }
    for (number, row) in tree.rows.enumerated() { writeDot(number, row, to: &svg) }
    html.append(svg.finish())
  }

  private func writeAxis(_ axis: TimeAxis, height: Double, to svg: inout SVGWriter) {
    var free = -1.0
    // The first label of every stretch tells the day.
    var told = -1
    for tick in axis.ticks {
      let x = scaled(tick.place)
      svg.line("tick", (x, 20), (x, height))
      let label = told == tick.stretch ? tick.clock ?? tick.label : tick.label
      // What a label takes where the drawing is narrow: 6.5 of 480 pixels a character.
      let width = Double(label.count) * 0.0135
      let anchor: SVGWriter.Anchor = x < width / 2 ? .start : x > 1 - width / 2 ? .end : .middle
      let left = anchor == .start ? x : anchor == .end ? x - width : x - width / 2
      if left >= free, !hasUndated || left + width < 0.87 {
        svg.text(label, at: (x, 14), anchor: anchor)
        told = tick.stretch
        free = left + width + 0.015
      }
    }
    for gap in axis.gaps {
      let x = scaled((gap.start + gap.end) / 2)
      svg.line("gap", (x, 20), (x, height), title: "\(ReportWords.duration(gap.seconds)) left out")
    }
    if hasUndated { svg.text("no date", at: (1, 14), anchor: .end) }
  }

  private func writeArc(
    _ number: Int, _ row: CopyingTree.Row, _ parent: Int, to svg: inout SVGWriter
  ) {
    let from = x(parent)
    let to = x(number)
    let isUnseen = tree.rows[parent].member == nil
    let width = 1 + 5 * min(max(row.probability, 0), 1)
    svg.line(isUnseen ? "arc unseen" : "arc", (from, y(parent)), (from, y(number)), width: 1.5)
    // The arm; where both stand at one time, the last piece of the trunk takes its place.
    let start = from == to ? (from, y(number) - rowHeight * 0.7) : (from, y(number))
    svg.line(
      isUnseen ? "arc unseen" : "arc", start, (to, y(number)), width: width,
      title: "\(ReportWords.percent(row.probability)) sure")
  }

  /// Thin lines from what else an article was made of.
  private func writeFurther(_ number: Int, _ row: CopyingTree.Row, to svg: inout SVGWriter) {
    guard let member = row.member else { return }
    for further in members[member].further {
      guard let source = further.member else { continue }
      let from = tree.rowOf[source]
      svg.line(
        "arc", (x(from), y(from)), (x(number), y(number)),
        width: 1 + 2 * min(max(further.parent.probability, 0), 1),
        title: "\(ReportWords.percent(further.parent.probability)) sure")
    }
  }

  private func writeDot(_ number: Int, _ row: CopyingTree.Row, to svg: inout SVGWriter) {
    let at = (x(number), y(number))
    guard let place = row.member else {
      svg.circle("ghost", at, radius: 6)
      return
    }
    let colour: StaticString =
      row.parent == nil ? "firstdot" : ReportWords.styleClass(row.relation)
    if let axis, let published = members[place].published, published.precision == .day {
      svg.bar(
        "day", colour, from: scaled(axis.place(published.seconds)),
        to: scaled(axis.place(published.latest)), y: at.1, height: 10)
    }
    svg.circle("dot", at, radius: row.parent == nil ? 7 : 6, group: colour)
  }

  private func y(_ row: Int) -> Double {
    StoryTimeline.top + (Double(row) + 0.5) * rowHeight
  }

  private func x(_ row: Int) -> Double { places[row] }

  private func place() -> [Double] {
    guard let axis else {
      return tree.rows.map { 0.06 + 0.88 * Double($0.depth) / Double(max(deepest, 1)) }
    }
    var places = tree.rows.map { row -> Double in
      guard let member = row.member else { return 1 }
      return members[member].published.map { scaled(axis.place($0.seconds)) } ?? 0.98
    }
    // Of an article that tells the day only, the dot stands on that day no earlier than its source.
    for (number, row) in tree.rows.enumerated() {
      guard let member = row.member, let published = members[member].published,
        published.precision == .day, let parent = row.parent, tree.rows[parent].member != nil
      else { continue }
      let end = scaled(axis.place(published.latest))
      if places[parent] < end { places[number] = max(places[number], places[parent]) }
    }
    // An unseen source stands before the first of its copies; how long before nobody knows.
    for (number, row) in tree.rows.enumerated() {
      guard let parent = row.parent, tree.rows[parent].member == nil else { continue }
      places[parent] = min(places[parent], max(0.005, places[number] - 0.025))
    }
    return places
  }

  /// Leaves room for dots at both ends, and for those without a date.
  private func scaled(_ place: Double) -> Double {
    0.03 + place * (hasUndated ? 0.83 : 0.94)
  }

  private func writeCaption(to html: inout HTMLWriter) {
    html.markup(
      "<figcaption>Each line is one article, below the one it was most likely taken from. ")
    if let axis {
      html.markup("Left to right is time, to scale (UTC)")
      if axis.gaps.isEmpty {
        html.markup(". ")
      } else {
        html.markup("; at a dotted line an empty stretch is left out: ")
        html.text(axis.gaps.map { ReportWords.duration($0.seconds) }.joined(separator: ", "))
        html.markup(". ")
      }
      if members.contains(where: { $0.published?.precision == .day }) {
        html.markup("A pale bar is a day: the hour is not known. ")
      }
      if hasUndated { html.markup("Articles without a date stand at the right edge. ") }
    } else {
      html.markup("There are not two different dates, so the drawing shows who took it from whom, ")
      html.markup("but no times. ")
    }
    html.markup("The thicker an arm, the surer the source. ")
    if members.contains(where: { $0.further.contains { $0.member != nil } }) {
      html.markup("A thin slanting line comes from a further source. ")
    }
    if tree.rows.contains(where: { $0.member == nil }) {
      html.markup("A dashed circle is an unseen source: a text that is not among these articles. ")
    }
    html.markup("<span class=\"legend\">")
    if tree.rows.contains(where: { $0.member != nil && $0.parent == nil }) {
      html.markup("<span class=\"rel firstdot\">no source found</span> ")
    }
    var seen: [Relation?] = []
    for row in tree.rows where row.parent != nil && !seen.contains(row.relation) {
      seen.append(row.relation)
      html.relation(row.relation)
      html.markup(" ")
    }
    html.markup("</span></figcaption>\n")
  }
}
