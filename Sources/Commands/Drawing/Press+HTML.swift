import Charting
import Document
import WebEdition

extension Press {
  /// The document as one page of HTML.
  ///
  /// - Returns: UTF-8.
  /// - Throws: `SVGError`.
  func html(_ document: Document) throws -> [UInt8] {
    try WebEdition(theme: theme, dark: theme.dark, program: Press.creator, measuring: measurer)
      .html(of: document)
  }
}
