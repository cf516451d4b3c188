import Issue

/// Reads the inside of a paragraph.
struct InlineReader {
  private(set) var words: [Words] = []
  private(set) var faults: [(line: Int, problem: MarkdownProblem)] = []
  /// Taken where the library tells no line.
  private let blockLine: Int

  init(blockLine: Int) {
    self.blockLine = blockLine
  }

  /// Reads `nodes`, which look as `look` says.
  mutating func read(_ nodes: [MarkdownNode], as look: Words = Words("")) {
    for node in nodes { read(node, as: look) }
  }

  private mutating func read(_ node: MarkdownNode, as look: Words) {
    switch node.kind {
    case .text: add(node.literal, as: look)
    case .softbreak: add(" ", as: look)
    case .emph: read(node, as: look, emphasized: .emphasis)
    case .strong: read(node, as: look, emphasized: .strong)
    case .code:
      guard look.emphasis == .none else { return note(.doubleEmphasis(node.literal), node) }
      var code = look
      code.emphasis = .code
      add(node.literal, as: code)
    case .link: readLink(node, as: look)
    case .image: note(.picture, node)
    case .htmlInline: note(.html, node)
    case .linebreak: note(.lineBreak, node)
    case .strikethrough: note(.strikethrough, node)
    case .footnote: note(.footnote, node)
    default: note(.unknown(node.name), node)
    }
  }

  private mutating func read(
    _ node: MarkdownNode,
    as look: Words,
    emphasized emphasis: Words.Emphasis
  ) {
    guard look.emphasis == .none else { return note(.doubleEmphasis(node.plainText), node) }
    var inner = look
    inner.emphasis = emphasis
    read(node.children, as: inner)
  }

  private mutating func readLink(_ node: MarkdownNode, as look: Words) {
    let address = node.address
    guard LinkAddress.isAllowed(address) else { return note(.address(address), node) }
    guard node.title.isEmpty else { return note(.linkTitle(node.title), node) }
    guard node.plainText.contains(where: { !$0.isWhitespace }) else {
      return note(.emptyLink(address), node)
    }
    var inner = look
    inner.address = address
    read(node.children, as: inner)
  }

  /// Adds words to the last ones where they look the same.
  private mutating func add(_ text: String, as look: Words) {
    if let last = words.last, last.emphasis == look.emphasis, last.address == look.address {
      words[words.count - 1].text += text
    } else {
      words.append(Words(text, emphasis: look.emphasis, address: look.address))
    }
  }

  private mutating func note(_ problem: MarkdownProblem, _ node: MarkdownNode) {
    faults.append((node.line > 0 ? node.line : blockLine, problem))
  }
}
