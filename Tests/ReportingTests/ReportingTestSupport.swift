import _TestSupport

/// Texts that break writers which do not escape.
let hostileTexts = [
  "", " ", "plain", "a,b", "\"", "\"\"", "\\", "\\n", "a\nb", "a\r\nb", "\t",
  "\u{0}\u{1}\u{1F}\u{7F}", "\u{1B}[31m", "\u{85}\u{2028}\u{2029}", "</script>", "日本 😀 é e\u{301}",
  "x\u{FEFF}", "\u{FFFD}",
  "\u{202E}abc", "'; --", "=1+1", "{\"a\":[1]}", ",", ",,\"\r",
]

func randomText(_ length: Int, using generator: inout SeededGenerator) -> String {
  let signs = ["\"", "\\", "/", "\n", "\r", ",", "\t", "a", "é", "日", "😀", "\u{0}", "\u{2028}"]
  var text = ""
  for _ in 0..<length {
    if Bool.random(using: &generator) {
      text += signs.randomElement(using: &generator) ?? ""
    } else {
      let value = UInt32.random(in: 0...0x2FFFF, using: &generator)
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "?")
    }
  }
  return text
}

/// Reads CSV by RFC 4180; rows of fields.
func parseCSV(_ bytes: [UInt8]) -> [[[UInt8]]] {
  var rows: [[[UInt8]]] = []
  var row: [[UInt8]] = []
  var field: [UInt8] = []
  var isQuoted = false
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if isQuoted {
      if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        field.append(byte)
        index += 1
      } else if byte == 0x22 {
        isQuoted = false
      } else {
        field.append(byte)
      }
    } else if byte == 0x22 {
      isQuoted = true
    } else if byte == 0x2C || byte == 0x0A {
      row.append(field)
      field = []
      if byte == 0x0A {
        rows.append(row)
        row = []
      }
    } else {
      field.append(byte)
    }
    index += 1
  }
  return rows
}
