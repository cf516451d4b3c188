internal import Scene

/// A piece of a page as a value; what is written of it is always well formed and escaped.
indirect enum HTML {
  case text(String)
  case element(name: String, attributes: [(name: String, value: String)], content: [HTML])
  /// Markup that is finished already, such as a picture or a style sheet.
  case markup(String)

  /// An element; attributes are written in the order given.
  static func tag(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ content: [HTML] = []
  ) -> HTML {
    .element(
      name: name,
      attributes: attributes.map { (name: $0.key, value: $0.value) },
      content: content
    )
  }

  /// An element that holds nothing but `words`; none if there are none.
  static func words(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ words: String
  ) -> [HTML] {
    words.isEmpty ? [] : [.tag(name, attributes, [.text(words)])]
  }

  /// An element of `content`; none if there is none.
  static func tags(
    _ name: String,
    _ attributes: KeyValuePairs<String, String> = [:],
    _ content: [HTML]
  ) -> [HTML] {
    content.isEmpty ? [] : [.tag(name, attributes, content)]
  }

  /// Words for those who cannot see the sign that stands for them.
  static func spoken(_ words: String) -> HTML { .tag("span", ["class": "spoken"], [.text(words)]) }

  /// A sign with the words that are read in its place.
  static func sign(_ sign: String, spoken words: String, class name: String) -> [HTML] {
    [.tag("span", ["class": name, "aria-hidden": "true"], [.text(sign)]), .spoken(words)]
  }
}

extension HTML {
  /// The page as text: each element that is not part of a line of words starts a line.
  static func written(_ content: [HTML]) -> String {
    var text = ""
    for piece in content { piece.write(to: &text) }
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let words): text += XMLText.escaped(words, inAttribute: false)
    case .markup(let markup): text += markup
    case .element(let name, let attributes, let content):
      if !Self.inline.contains(name), !text.isEmpty { text += "\n" }
      text += "<\(name)"
      for attribute in attributes {
        text += " \(attribute.name)=\"\(XMLText.escaped(attribute.value, inAttribute: true))\""
      }
      text += ">"
      guard !Self.void.contains(name) else { return }
      for piece in content { piece.write(to: &text) }
      text += "</\(name)>"
    }
  }

  /// Elements within lines of words, around which white space would show.
  private static let inline: Set<String> = [
    "a", "abbr", "code", "em", "i", "span", "strong", "sup", "time",
  ]

  /// Elements that hold nothing and are not closed.
  private static let void: Set<String> = ["col", "img", "meta"]
}
