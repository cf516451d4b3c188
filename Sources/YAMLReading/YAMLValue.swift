import Yams

/// A node of a YAML file with its line, in the few kinds that our files need.
package struct YAMLValue {
  private let node: Node

  private init(_ node: Node) {
    self.node = node
  }

  /// Reads the YAML of a file; the result is `nil` where it says nothing.
  ///
  /// Throws where it is no text in UTF-8 or no YAML.
  package init?(parsing bytes: [UInt8]) throws(YAMLFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw YAMLFault(line: nil, .notUTF8)
    }
    try self.init(
      parsing: text.unicodeScalars.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    )
  }

  /// Reads YAML; the result is `nil` where it says nothing.
  package init?(parsing text: String) throws(YAMLFault) {
    do {
      // Without rules of resolution every plain word stays a word; `kind` tells them apart.
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return nil }
      self.init(node)
    } catch {
      throw YAMLFault(parsing: text, error)
    }
    if isNull { return nil }
  }

  /// Counted from 1; `nil` where the parser does not tell.
  package var line: Int? { node.mark?.line }

  /// The line on which the text of a scalar begins: the one after `|` or `>`.
  package var textLine: Int? {
    guard case .scalar(let scalar) = node else { return line }
    return switch scalar.style {
    case .literal, .folded: line.map { $0 + 1 }
    case .any, .plain, .singleQuoted, .doubleQuoted: line
    }
  }

  /// Whether nothing is said, as by `key:` alone.
  package var isNull: Bool {
    guard let word = plainWord else { return false }
    return ["", "~", "null"].contains(word.lowercased())
  }

  /// The truth value that a plain word stands for; `nil` for anything else.
  package var truth: Bool? {
    switch plainWord?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The whole number that a plain word of decimal digits stands for; `nil` for anything else.
  package var wholeNumber: Int? {
    guard let word = plainWord, word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(word)
  }

  /// The number that a plain word stands for; `nil` for anything else, and for what is not finite.
  package var number: Double? {
    guard let number = plainWord.flatMap(Double.init), number.isFinite else { return nil }
    return number
  }

  /// The text of a scalar that is quoted, or is no number, truth value or null.
  package var text: String? {
    guard case .scalar(let scalar) = node else { return nil }
    if let word = plainWord, isNull || truth != nil || Double(word) != nil { return nil }
    return scalar.string
  }

  /// The letters of a scalar, whatever they stand for.
  var word: String? {
    guard case .scalar(let scalar) = node else { return nil }
    return scalar.string
  }

  /// The items of a sequence.
  package var items: [YAMLValue]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map { YAMLValue($0) }
  }

  /// The entries of a mapping, in the order of the file.
  package var entries: [(key: YAMLValue, value: YAMLValue)]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { (YAMLValue($0.key), YAMLValue($0.value)) }
  }

  /// The word of a scalar without quotes.
  private var plainWord: String? {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return nil }
    return scalar.string
  }
}

extension YAMLFault {
  /// What an error of the parser says, with its line.
  init(parsing text: String, _ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(line: mark.line, .syntax(problem))
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      self.init(line: context.mark.line, .duplicateKey(keys.first ?? ""))
    case YamlError.reader(let problem, let offset, _, _):
      let line = offset.map { text.prefix($0).count(where: \.isNewline) + 1 }
      self.init(line: line, .syntax(problem))
    default:
      self.init(line: nil, .syntax("\(error)"))
    }
  }
}
