internal import CCairo
internal import Scene

/// A Fontconfig configuration that knows the fonts of a design and nothing of the system.
final class FontConfiguration {
  let pointer: OpaquePointer

  /// Finds the file of each pinned face in the first folder that has it; other faces are in `files`.
  init(folders: [String], faces: [Typeface], files: [String]) throws(DrawingError) {
    _ = Self.emptyDefault
    guard let pointer = FcConfigCreate() else {
      throw .failed(step: "font configuration", reason: "out of memory")
    }
    self.pointer = pointer
    let pinned = PinnedFont.all.filter { faces.contains($0.face) }
    for font in pinned { try add(font, from: folders) }
    for font in pinned { try verify(font) }
    let others = faces.filter { face in !pinned.contains { $0.face == face } }
    guard !others.isEmpty else { return }
    for file in files where !adds(file) { throw .unreadableFont(file: file) }
    for face in others where match(for: face) == nil { throw .absentFace(face, files: files) }
  }

  deinit { FcConfigDestroy(pointer) }

  /// An empty configuration as the one of the process.
  ///
  /// Without it the first font map starts a thread that reads `/etc/fonts` and the font cache,
  /// which costs ten times the pinned fonts and may take seconds when the cache is cold.
  private static let emptyDefault: Bool = {
    guard let empty = FcConfigCreate() else { return false }
    defer { FcConfigDestroy(empty) }
    return FcConfigSetCurrent(empty) != 0
  }()

  private func add(_ font: PinnedFont, from folders: [String]) throws(DrawingError) {
    guard !folders.contains(where: { adds("\($0)/\(font.file)") }) else { return }
    throw .missingFont(
      family: font.face.family,
      file: font.file,
      debianPackage: font.debianPackage,
      folders: folders
    )
  }

  /// Adds the fonts of a file; `false` where it has none.
  private func adds(_ file: String) -> Bool {
    let before = fontCount
    return FcConfigAppFontAddFile(pointer, file) != 0 && fontCount > before
  }

  private var fontCount: Int32 {
    FcConfigGetFonts(pointer, FcSetApplication)?.pointee.nfont ?? 0
  }

  /// Asks for the face and expects its own file back.
  private func verify(_ font: PinnedFont) throws(DrawingError) {
    guard match(for: font.face)?.hasSuffix("/" + font.file) == true else {
      throw .unexpectedFont(
        family: font.face.family,
        weight: font.face.weight,
        file: font.file,
        debianPackage: font.debianPackage
      )
    }
  }

  /// The file that Pango will draw `face` from; `nil` where the nearest face is another one.
  private func match(for face: Typeface) -> String? {
    let query = FcPatternCreate()
    defer { FcPatternDestroy(query) }
    let weight = FcWeightFromOpenTypeDouble(Double(face.weight))
    FcPatternAddString(query, FC_FAMILY, face.family)
    FcPatternAddDouble(query, FC_WEIGHT, weight)
    FcPatternAddInteger(query, FC_SLANT, FC_SLANT_ROMAN)
    // A language of our own keeps the one of the environment out.
    FcPatternAddString(query, FC_LANG, "en-us")
    FcDefaultSubstitute(query)

    var result = FcResultNoMatch
    let match = FcFontMatch(pointer, query, &result)
    defer { if let match { FcPatternDestroy(match) } }
    guard let match,
      string(FC_FAMILY, of: match) == face.family,
      double(FC_WEIGHT, of: match) == weight
    else { return nil }
    return string(FC_FILE, of: match)
  }

  private func string(_ property: String, of pattern: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<UInt8>?
    guard FcPatternGetString(pattern, property, 0, &value) == FcResultMatch, let value else {
      return nil
    }
    return String(cString: value)
  }

  private func double(_ property: String, of pattern: OpaquePointer) -> Double? {
    var value = 0.0
    guard FcPatternGetDouble(pattern, property, 0, &value) == FcResultMatch else { return nil }
    return value
  }
}
