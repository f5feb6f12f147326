import CSimdJSON

extension RecordReader {
  /// Reads a JSON object; repairs it and reads it again if that is all it needs.
  mutating func parseJSON(_ record: UnsafeBufferPointer<UInt8>) -> Fault? {
    guard let base = record.baseAddress else { return Fault(reason: "is empty") }
    var result = unsafe wirecopy_json_read(json, base, record.count, values)
    if result < 0, result != wirecopy_json_not_object {
      repaired.removeAll()
      let repair = unsafe JSONRepair.repair(record, into: &repaired)
      if repair.replaced + repair.quoted > 0, let base = unsafe repaired.bytes.baseAddress {
        result = unsafe wirecopy_json_read(json, base, repaired.count, values)
        isRepaired = repair.replaced > 0
      }
    }
    if result == wirecopy_json_ok {
      return unsafe values[ArticleField.text.rawValue].count > 0 ? nil : noText()
    }
    if result == wirecopy_json_not_object {
      return Fault(reason: "is no JSON object; every record must be one, from { to }")
    }
    if let fault = unsafe JSONFault.first(in: record) {
      return Fault(reason: "is no valid JSON: at byte \(fault.offset) \(fault.what)")
    }
    if result > 0 {
      let words = unsafe String(cString: wirecopy_json_message(result))
      return Fault(reason: "cannot be read as JSON: \(words)")
    }
    return Fault(reason: "is no valid JSON")
  }

  private func noText() -> Fault {
    let kind = unsafe wirecopy_json_text_kind(json).map { unsafe String(cString: $0) }
    return Fault(reason: corpus.options.fields.noText(found: kind))
  }
}
