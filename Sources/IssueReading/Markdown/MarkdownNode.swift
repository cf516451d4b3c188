internal import CCMark
internal import Synchronization

/// A parsed text of CommonMark, freed when it goes out of use.
struct MarkdownDocument: ~Copyable {
  private let root: OpaquePointer

  /// Extensions are attached so that what they stand for is seen, and refused, instead of being
  /// printed as signs.
  private static let extensions = ["table", "strikethrough", "tasklist"]

  /// The library registers extensions once, and changes tables of its own while it parses.
  private static let library = Mutex(cmark_gfm_core_extensions_ensure_registered())

  /// Parses `text`, with typographic quotation marks and dashes for plain ones.
  ///
  /// The result is `nil` where memory is short; CommonMark has no wrong text.
  init?(_ text: String) {
    let options = CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES
    let parsed = MarkdownDocument.library.withLock { _ -> Int? in
      guard let parser = cmark_parser_new(options) else { return nil }
      defer { cmark_parser_free(parser) }
      for name in MarkdownDocument.extensions {
        guard let found = cmark_find_syntax_extension(name) else { return nil }
        cmark_parser_attach_syntax_extension(parser, found)
      }
      let bytes = Array(text.utf8)
      bytes.withUnsafeBytes {
        cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, bytes.count)
      }
      return cmark_parser_finish(parser).map { Int(bitPattern: $0) }
    }
    guard let parsed, let root = OpaquePointer(bitPattern: parsed) else { return nil }
    self.root = root
  }

  deinit {
    cmark_node_free(root)
  }

  /// Hands the root to `body`; nodes must not outlive the call.
  func withRoot<Result>(_ body: (MarkdownNode) -> Result) -> Result {
    body(MarkdownNode(pointer: root))
  }
}

/// A node of a parsed text, valid as long as its document.
struct MarkdownNode {
  fileprivate let pointer: OpaquePointer

  /// Kinds of nodes, by the library's names.
  enum Kind: String {
    case document, paragraph, heading, list, item, text, softbreak, linebreak, code, emph, strong
    case link, image, table, strikethrough, tasklist
    case blockQuote = "block_quote"
    case codeBlock = "code_block"
    case htmlBlock = "html_block"
    case htmlInline = "html_inline"
    case thematicBreak = "thematic_break"
    /// The library has no names for the parts of footnotes.
    case footnote
  }

  /// The library's name of its kind.
  var name: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }

  /// `nil` for a kind that no text should have.
  var kind: Kind? {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_FOOTNOTE_DEFINITION, CMARK_NODE_FOOTNOTE_REFERENCE: .footnote
    default: Kind(rawValue: name)
    }
  }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(pointer: child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// Counted from 1 in the parsed text; 0 where the library does not tell.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }

  /// The text of a text or code node.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// The number of the first item of an ordered list.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// Where a link leads.
  var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  /// The title of a link, mostly empty.
  var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }

  /// The words inside, without their looks.
  var plainText: String {
    switch kind {
    case .text, .code: literal
    case .softbreak, .linebreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}
