import Yams

/// A node of a YAML file with its line, in the few kinds that a configuration needs.
struct YAMLValue {
  let file: String
  private let node: Node

  /// Counted from 1.
  var line: Int? { node.mark?.line }

  private init(_ node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// Reads a file of YAML; the result is `nil` where it says nothing.
  init?(parsing text: String, file: String) throws(ConfigurationError) {
    do {
      // Without rules of resolution every plain word stays a word; `kind` tells them apart.
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return nil }
      self.init(node, file: file)
    } catch {
      throw ConfigurationError(file: file, parsing: text, error)
    }
    if isNull { return nil }
  }

  /// Whether nothing is said, as by `key:` alone.
  var isNull: Bool {
    guard let word = plainWord else { return false }
    return ["", "~", "null"].contains(word.lowercased())
  }

  /// The truth value that a plain word stands for; `nil` for anything else.
  var truth: Bool? {
    switch plainWord?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The text of a scalar that is quoted, or is no number, truth value or null.
  var text: String? {
    guard case .scalar(let scalar) = node else { return nil }
    if let word = plainWord, isNull || truth != nil || Double(word) != nil { return nil }
    return scalar.string
  }

  /// The number that a plain word stands for; `nil` for anything else, and for what is not finite.
  var number: Double? {
    guard let number = plainWord.flatMap(Double.init), number.isFinite else { return nil }
    return number
  }

  /// The items of a sequence.
  var items: [YAMLValue]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map { YAMLValue($0, file: file) }
  }

  /// The entries of a mapping, in the order of the file.
  var entries: [(key: YAMLValue, value: YAMLValue)]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { (YAMLValue($0.key, file: file), YAMLValue($0.value, file: file)) }
  }

  /// The word of a scalar without quotes.
  private var plainWord: String? {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return nil }
    return scalar.string
  }
}

extension ConfigurationError {
  /// What an error of the parser says, with its line.
  init(file: String, parsing text: String, _ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(file: file, line: mark.line, problem: .syntax(problem))
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      self.init(file: file, line: context.mark.line, problem: .duplicateKey(key))
    case YamlError.reader(let problem, let offset, _, _):
      let line = offset.map { text.prefix($0).count(where: \.isNewline) + 1 }
      self.init(file: file, line: line, problem: .syntax(problem))
    default:
      self.init(file: file, problem: .syntax("\(error)"))
    }
  }
}
