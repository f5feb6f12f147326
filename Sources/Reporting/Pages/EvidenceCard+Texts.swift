/// The texts side by side, with their passages marked.
extension EvidenceCard {
  func writeSide(
    _ number: Int, isSource: Bool, _ text: Text, member: ReportMember, _ place: Int,
    to html: inout HTMLWriter
  ) {
    html.markup("<section><h3>")
    html.number(place + 1)
    html.markup(" ")
    html.isolated(member.name)
    html.markup("</h3><p class=\"small quiet\">")
    html.instant(member.published)
    html.markup("</p>\n<p class=\"head\" dir=\"auto\">")
    html.text(member.title)
    html.markup("</p>\n<div class=\"text\" dir=\"auto\" tabindex=\"0\" role=\"group\" aria-label=")
    html.attribute("Text of article \(place + 1)")
    html.markup(">")
    let order = passages.indices.sorted {
      isSource
        ? passages[$0].source.lowerBound < passages[$1].source.lowerBound
        : passages[$0].copy.lowerBound < passages[$1].copy.lowerBound
    }
    var at = 0
    for index in order {
      let range = isSource ? passages[index].source : passages[index].copy
      guard range.lowerBound >= at, range.upperBound <= text.bytes.count else { continue }
      html.text(text.bytes[at..<range.lowerBound])
      writePassage(number, index, isSource: isSource, text.bytes[range], to: &html)
      at = range.upperBound
    }
    html.text(text.bytes[at...])
    html.markup("</div>\n")
    if text.omittedBytes > 0 {
      html.markup("<p class=\"small quiet\">Cut here: ")
      html.text(ReportWords.count(text.omittedBytes, "more byte"))
      html.markup(" of this text are not shown.</p>\n")
    }
    html.markup("</section>\n")
  }

  /// A passage as a link to its counterpart, if that is shown as well.
  private func writePassage(
    _ number: Int, _ index: Int, isSource: Bool, _ bytes: ArraySlice<UInt8>,
    to html: inout HTMLWriter
  ) {
    let other = isSource ? passages[index].copy : passages[index].source
    let otherText = isSource ? copyText : sourceText
    let isLinked = other.upperBound <= otherText?.bytes.count ?? 0
    html.markup(passages[index].isVerbatim ? "<a class=\"p\" id=\"" : "<a class=\"p r\" id=\"")
    writeAnchor(number, index, isSource: isSource, to: &html)
    if isLinked {
      html.markup("\" href=\"#")
      writeAnchor(number, index, isSource: !isSource, to: &html)
    }
    html.markup("\">")
    html.text(bytes)
    html.markup("</a>")
  }

  private func writeAnchor(
    _ number: Int, _ index: Int, isSource: Bool, to html: inout HTMLWriter
  ) {
    html.markup("e")
    html.number(number)
    html.markup(isSource ? "s" : "c")
    html.number(index)
  }
}
