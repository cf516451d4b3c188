/// A finished file, read back: what it carries, what it shows, and where that stands.
package struct FinishedPDF: Hashable, Sendable {
  /// The program that wrote it: `tradesnap 0.1.0`.
  package let program: String
  /// In the order of their names.
  package let attachments: [Attachment]
  /// What had to be mended to read it, in the library's words; `nil` for a sound file.
  ///
  /// Other readers may mend such a file in another way, and show something else.
  package let damage: String?
  let pages: [PageContent]
  /// The places of what the structure tree holds.
  let places: [ContentKey: ContentPlace]
  /// Every object that can be reached, by the way to it; pages, tree and attachments among them.
  let objects: [ReachedObject]

  /// Reads a file from its bytes.
  ///
  /// - Throws: `library` where they are no PDF, or one that cannot be read.
  package init(_ bytes: [UInt8]) throws(FinishingError) {
    let file = try QPDFFile(bytes)
    program = file.trailer["/Info"]["/Producer"].text
    attachments = try AttachmentReader.attachments(of: file)
    let pageObjects = file.pages
    var pages: [PageContent] = []
    for page in pageObjects { pages.append(try PageContent(of: page)) }
    self.pages = pages
    places = StructureReader.places(in: file, pageObjects: pageObjects, pages: pages)
    objects = ObjectWalk.objects(of: file)
    damage = file.warning
    try file.check()
  }

  package var pageCount: Int { pages.count }
}
