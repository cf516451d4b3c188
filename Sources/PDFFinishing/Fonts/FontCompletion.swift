/// Says of the embedded fonts what validators want to hear and Cairo leaves out.
struct FontCompletion {
  let file: QPDFFile

  func complete() {
    var seen: Set<Int> = []
    for page in file.pages {
      let fonts = page["/Resources"]["/Font"]
      for key in fonts.keys {
        let font = fonts[key]
        let identifier = font.identifier
        if identifier == 0 || seen.insert(identifier).inserted { complete(font) }
      }
    }
  }

  private func complete(_ font: PDFObject) {
    switch font["/Subtype"].name {
    case "Type0":
      for descendant in font["/DescendantFonts"].items
      where descendant["/Subtype"].name == "CIDFontType2" && !descendant.has("/CIDToGIDMap") {
        // Glyphs are numbered as in the embedded file.
        descendant["/CIDToGIDMap"] = file.name("Identity")
      }
    case "Type1": nameGlyphs(of: font)
    default: break
    }
  }

  /// Lists the glyphs of a cut-down font: those that have a width.
  private func nameGlyphs(of font: PDFObject) {
    let descriptor = font["/FontDescriptor"]
    guard descriptor.has("/FontFile3"), !descriptor.has("/CharSet") else { return }
    let first = font["/FirstChar"].integer
    var names: [String] = []
    for (index, width) in font["/Widths"].items.enumerated() where width.number > 0 {
      guard let name = GlyphNames.name(of: first + index), !names.contains(name) else { continue }
      names.append(name)
    }
    descriptor["/CharSet"] = file.string(names.map { "/" + $0 }.joined())
  }
}
