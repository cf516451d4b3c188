/// An article with its picture.
package struct Article: Hashable, Sendable {
  package var headline: String
  /// `April 24, 2023`, or empty.
  package var dateline: String
  /// Whether it opens its section, with a larger headline and picture.
  package var isLead: Bool
  package var picture: CaptionedPicture?
  /// Beside the picture, or above the text.
  package var figure: PullFigure?
  /// Set in two balanced columns.
  package var body: [ArticleBlock]

  package init(
    headline: String,
    dateline: String = "",
    isLead: Bool = false,
    picture: CaptionedPicture? = nil,
    figure: PullFigure? = nil,
    body: [ArticleBlock]
  ) {
    self.headline = headline
    self.dateline = dateline
    self.isLead = isLead
    self.picture = picture
    self.figure = figure
    self.body = body
  }
}

/// A piece of an article's text.
package indirect enum ArticleBlock: Hashable, Sendable {
  case paragraph(RichText)
  /// A heading inside the article; levels continue those of the report without a gap.
  case heading(String)
  case list(items: [RichText], isOrdered: Bool)
  case quotation([RichText])
}

/// A raster picture with the words that belong to it.
package struct CaptionedPicture: Hashable, Sendable {
  /// The bytes of a PNG.
  package var png: [UInt8]
  /// In pixels.
  package var width: Int
  package var height: Int
  /// What a reader who cannot see it is told; never empty.
  package var alternative: String
  package var caption: String
  package var credit: String

  package init(
    png: [UInt8],
    width: Int,
    height: Int,
    alternative: String,
    caption: String,
    credit: String = ""
  ) {
    self.png = png
    self.width = width
    self.height = height
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
  }
}
