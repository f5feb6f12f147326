import Foundation
import Testing

@testable import Reporting

/// The colours keep the contrast of WCAG 2.2 AA.
@Suite struct ReportPaletteTests {
  private func luminance(_ hex: String) throws -> Double {
    let value = try #require(UInt32(hex.dropFirst(), radix: 16))
    let channels = [value >> 16, value >> 8, value].map { channel -> Double in
      let share = Double(channel & 255) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ a: String, _ b: String, in palette: ReportPalette) throws -> Double {
    let first = try luminance(try #require(palette.value(a)))
    let second = try luminance(try #require(palette.value(b)))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test(arguments: [0, 1]) func textCanBeRead(_ scheme: Int) throws {
    let palette = [ReportPalette.light, .dark][scheme]
    for pair in ReportPalette.textPairs {
      let found = try contrast(pair.text, pair.ground, in: palette)
      #expect(found >= 4.5, "\(pair.text) on \(pair.ground): \(found)")
    }
    for pair in ReportPalette.graphicPairs {
      let found = try contrast(pair.mark, pair.ground, in: palette)
      #expect(found >= 3, "\(pair.mark) on \(pair.ground): \(found)")
    }
  }

  @Test func bothSchemesHaveTheSameColours() {
    #expect(ReportPalette.light.colours.map(\.name) == ReportPalette.dark.colours.map(\.name))
    #expect(
      ReportStyle.sheet.matches(of: /var\(--([a-z]+)\)/).allSatisfy {
        ReportPalette.light.value(String($0.1)) != nil
      })
  }
}
