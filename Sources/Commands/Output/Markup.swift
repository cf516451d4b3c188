/// Text made harmless inside markup.
enum Markup {
  /// For the content of an HTML element.
  static func html(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// For a line of Markdown: what would be read as emphasis, code, a link, HTML or an entity is
  /// escaped.
  static func markdown(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>&#|~".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
