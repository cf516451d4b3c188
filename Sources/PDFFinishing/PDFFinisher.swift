package import Scene

/// Completes a drawn document to one that people with disabilities can read (PDF/UA-1) and archives
/// accept (PDF/A-3a).
package enum PDFFinisher {
  /// Completes a file.
  ///
  /// The same arguments give the same bytes.
  ///
  /// - Parameters:
  ///   - drawn: A tagged file in which decoration is marked as `Private`.
  ///   - elements: Its structure elements in the order in which they were opened.
  ///   - pictures: What was left out of it.
  ///   - description: What the file says about itself.
  ///   - attachments: Files to carry inside.
  /// - Returns: The bytes of the finished file.
  /// - Throws: `FinishingError`, where tree and elements differ, something is drawn outside them,
  ///   a figure has no alternative text, a picture has no place, or the library fails.
  package static func finish(
    _ drawn: [UInt8],
    elements: [StructureElement],
    pictures: [OmittedPicture] = [],
    description: PDFDescription,
    attachments: [PackedAttachment] = []
  ) throws(FinishingError) -> [UInt8] {
    let file = try QPDFFile(drawn)
    try StructureCompletion.complete(file, with: elements)
    let packer = try Packer()
    for (index, page) in file.pages.enumerated() {
      page["/Tabs"] = file.name("S")
      for stream in page["/Contents"].items {
        let content = try ArtifactMarker.marked(try stream.contents(), page: index + 1)
        stream.replaceContents(packed: try packer.packed(content))
      }
    }
    try PictureCompletion(file: file).complete(with: pictures)
    FontCompletion(file: file).complete()
    try describe(file, as: description)
    Attachments(file: file, date: description.pdfDate).add(attachments)
    try file.check()
    return try file.written()
  }

  private static func describe(_ file: QPDFFile, as description: PDFDescription)
    throws(FinishingError)
  {
    let root = file.root
    root["/Lang"] = file.text(description.language)
    root["/MarkInfo"] = file.dictionary([("/Marked", file.boolean(true))])
    root["/ViewerPreferences"] = file.dictionary([("/DisplayDocTitle", file.boolean(true))])
    root["/Metadata"] = file.stream(
      XMPPacket(description: description).bytes,
      [("/Type", file.name("Metadata")), ("/Subtype", file.name("XML"))]
    )
    let profile = file.stream(
      packed: try ColorProfile.packed.get(),
      [("/N", file.integer(3))]
    )
    root["/OutputIntents"] = file.array([
      file.dictionary([
        ("/Type", file.name("OutputIntent")), ("/S", file.name("GTS_PDFA1")),
        ("/OutputConditionIdentifier", file.string("sRGB IEC61966-2.1")),
        ("/Info", file.string("sRGB IEC61966-2.1")), ("/DestOutputProfile", profile),
      ])
    ])
    let information = file.indirect(
      file.dictionary([
        ("/Title", file.text(description.title)), ("/Author", file.text(description.author)),
        ("/Subject", file.text(description.subject)),
        ("/Keywords", file.text(description.keywords)),
        ("/Creator", file.text(description.program)), ("/Producer", file.text(description.program)),
        ("/CreationDate", file.string(description.pdfDate)),
        ("/ModDate", file.string(description.pdfDate)),
      ])
    )
    file.trailer["/Info"] = information
  }
}
