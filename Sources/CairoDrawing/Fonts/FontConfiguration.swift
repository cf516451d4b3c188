internal import CCairo
internal import Scene

/// A Fontconfig configuration that knows the pinned files and nothing of the system.
final class FontConfiguration {
  let pointer: OpaquePointer

  /// Finds each pinned file in the first folder that has it.
  init(folders: [String]) throws(DrawingError) {
    _ = Self.emptyDefault
    guard let pointer = FcConfigCreate() else {
      throw .failed(step: "font configuration", reason: "out of memory")
    }
    self.pointer = pointer
    for font in PinnedFont.all { try add(font, from: folders) }
    for font in PinnedFont.all { try verify(font) }
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
    let before = fontCount
    for folder in folders {
      guard FcConfigAppFontAddFile(pointer, "\(folder)/\(font.file)") != 0 else { continue }
      if fontCount > before { return }
    }
    throw .missingFont(
      family: font.face.family,
      file: font.file,
      debianPackage: font.debianPackage,
      folders: folders
    )
  }

  private var fontCount: Int32 {
    FcConfigGetFonts(pointer, FcSetApplication)?.pointee.nfont ?? 0
  }

  /// Asks for the face as Pango will, and expects its own file back.
  private func verify(_ font: PinnedFont) throws(DrawingError) {
    let query = FcPatternCreate()
    defer { FcPatternDestroy(query) }
    let weight = FcWeightFromOpenTypeDouble(Double(font.face.weight))
    FcPatternAddString(query, FC_FAMILY, font.face.family)
    FcPatternAddDouble(query, FC_WEIGHT, weight)
    FcPatternAddInteger(query, FC_SLANT, FC_SLANT_ROMAN)
    // A language of our own keeps the one of the environment out.
    FcPatternAddString(query, FC_LANG, "en-us")
    FcDefaultSubstitute(query)

    var result = FcResultNoMatch
    let match = FcFontMatch(pointer, query, &result)
    defer { if let match { FcPatternDestroy(match) } }
    guard let match,
      string(FC_FILE, of: match)?.hasSuffix("/" + font.file) == true,
      string(FC_FAMILY, of: match) == font.face.family,
      double(FC_WEIGHT, of: match) == weight
    else {
      throw .unexpectedFont(
        family: font.face.family,
        weight: font.face.weight,
        file: font.file,
        debianPackage: font.debianPackage
      )
    }
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
