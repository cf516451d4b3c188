import CivilTime
import Issue
import YAMLReading

/// Reads the fields of one mapping; what is wrong goes into the log, and something stands in for it.
struct FieldReader<Key: RawRepresentable & CaseIterable & Hashable> where Key.RawValue == String {
  let file: String
  let log: FaultLog
  private let record: YAMLRecord<Key>

  /// Notes keys that are not known; the result is `nil` where `item` is no mapping.
  ///
  /// - Parameters:
  ///   - item: the mapping.
  ///   - name: what messages call it: `an event`.
  ///   - file: where it stands.
  ///   - log: where faults go.
  init?(_ item: YAMLValue, called name: String, in file: String, log: FaultLog) {
    let record = log.attempt(in: file) { () throws(YAMLFault) in
      try YAMLRecord<Key>(collecting: item, called: name)
    }
    guard let record else { return nil }
    self.record = record
    self.file = file
    self.log = log
    for fault in record.faults { note(fault) }
  }

  subscript(key: Key) -> YAMLValue? { record[key] }

  func requiredValue(_ key: Key) throws(YAMLFault) -> YAMLValue { try record.required(key) }

  /// The line of the key's value, or of the mapping where the key is missing.
  func line(of key: Key) -> Int? { record[key]?.line ?? record.line }

  func note(_ fault: YAMLFault) {
    log.add(IssueFault(file: file, line: fault.line, .yaml(fault.problem)))
  }

  func note(_ problem: IssueFault.Problem, at key: Key) {
    log.add(IssueFault(file: file, line: line(of: key), problem))
  }

  // MARK: Fields

  /// A line of text; a missing one is a fault.
  func text(_ key: Key) -> String {
    value(key) { value throws(YAMLFault) in try value.line(key.rawValue) } ?? ""
  }

  /// A line of text; empty where the key is missing.
  func textIfAny(_ key: Key) -> String {
    record[key] == nil ? "" : text(key)
  }

  /// A day; a missing one is a fault.
  func date(_ key: Key) -> CalendarDate? {
    value(key) { value throws(YAMLFault) in
      let text = try value.line(key.rawValue)
      guard let date = CalendarDate(text) else {
        throw value.badValue(key.rawValue, text, "it must be a day, written as 2023-04-24")
      }
      return date
    }
  }

  /// A day; `nil` where the key is missing.
  func dateIfAny(_ key: Key) -> CalendarDate? {
    record[key] == nil ? nil : date(key)
  }

  /// A number from 1; `nil` where the key is missing.
  func numberIfAny(_ key: Key) -> Int? {
    guard record[key] != nil else { return nil }
    return value(key) { value throws(YAMLFault) in
      guard let number = value.wholeNumber, number > 0 else {
        throw value.wrongType(key.rawValue, "a whole number from 1")
      }
      return number
    }
  }

  /// Whether a truth value is set and true.
  func isTrue(_ key: Key) -> Bool {
    guard record[key] != nil else { return false }
    return value(key) { value throws(YAMLFault) in
      guard let truth = value.truth else { throw value.wrongType(key.rawValue, "true or false") }
      return truth
    } ?? false
  }

  /// An address of the web or of a mailbox; a missing one is a fault.
  func address(_ key: Key) -> String {
    value(key) { value throws(YAMLFault) in
      let text = try value.line(key.rawValue)
      guard LinkAddress.isAllowed(text) else {
        let schemes = LinkAddress.schemes.joined(separator: ", ")
        throw value.badValue(
          key.rawValue,
          text,
          "it must be an address that begins with \(schemes)"
        )
      }
      return text
    } ?? ""
  }

  /// An address; `nil` where the key is missing.
  func addressIfAny(_ key: Key) -> String? {
    record[key] == nil ? nil : address(key)
  }

  /// The items of a list; none where the key is missing.
  func items(_ key: Key, _ expected: String) -> [YAMLValue] {
    guard let value = record[key] else { return [] }
    if value.isNull { return [] }
    return log.attempt(in: file) { () throws(YAMLFault) in
      guard let items = value.items else { throw value.wrongType(key.rawValue, expected) }
      return items
    } ?? []
  }

  /// One paragraph of CommonMark; a missing one is a fault.
  func words(_ key: Key) -> [Words] {
    guard let value = value(key, { value throws(YAMLFault) in value }) else { return [] }
    let text = log.attempt(in: file) { () throws(YAMLFault) in
      guard let text = value.text else { throw value.wrongType(key.rawValue, "text") }
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw value.badValue(key.rawValue, text, "it must say something")
      }
      return text
    }
    guard let text else { return [] }
    let (words, faults) = MarkdownReader.words(of: text, firstLine: value.textLine ?? 1)
    for (line, problem) in faults {
      log.add(IssueFault(file: file, line: line, .markdown(problem)))
    }
    return words
  }

  /// One paragraph of CommonMark; empty where the key is missing.
  func wordsIfAny(_ key: Key) -> [Words] {
    record[key] == nil ? [] : words(key)
  }

  /// What `read` makes of a value that must be there; `nil` where it throws, which is noted.
  private func value<Content>(
    _ key: Key,
    _ read: (YAMLValue) throws(YAMLFault) -> Content
  ) -> Content? {
    log.attempt(in: file) { () throws(YAMLFault) in try read(try requiredValue(key)) }
  }
}
