package import Scene

/// Why a scene could not be drawn.
package enum DrawingError: Error, Hashable, Sendable {
  /// A pinned font file is in none of the folders, or cannot be read there.
  case missingFont(family: String, file: String, debianPackage: String, folders: [String])
  /// A pinned font file holds another face than the one that it is pinned for.
  case unexpectedFont(family: String, weight: Int, file: String, debianPackage: String)
  /// A font file that a design names is missing, or holds no font.
  case unreadableFont(file: String)
  /// None of the font files that a design names holds a face of that family and weight.
  case absentFace(Typeface, files: [String])
  /// A text style asks for a face that was not loaded.
  case unknownFace(Typeface)
  /// A text has a character that its face lacks, or a control character.
  case missingGlyph(text: String, face: Typeface)
  /// The bytes of a picture are not a whole PNG; `frame` is where it should stand.
  case corruptPicture(frame: Rect, reason: String)
  /// A surface without area, or larger than Cairo draws.
  case unusableSize(Size, scale: Double)
  /// A resolution that is not between 1 and 100 000 pixels an inch.
  case unusableResolution(Double)
  /// A coordinate or a length that is not a number, or lies far outside of any page.
  case unusableCoordinate(item: String)
  /// A PDF of no pages.
  case noPages
  /// A link or an outline entry leads to a page that the document does not have.
  case unknownPage(Int, pageCount: Int)
  /// A creation time in another form than `2023-04-24T09:30:00Z`.
  case unusableTime(String)
  /// An outline whose levels skip one; they count from 1.
  case unusableOutlineLevel(title: String, level: Int)
  /// A PNG text entry whose keyword is not 1 to 79 printable ASCII characters, or whose value has
  /// a NUL.
  case unusablePictureText(keyword: String)
  /// Cairo or libdeflate gave up, in its own words.
  case failed(step: String, reason: String)
}
