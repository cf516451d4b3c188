/// Reads the files inside a file.
enum AttachmentReader {
  /// All that the name tree lists, in the order of their names; of two with one name the first.
  ///
  /// - Throws: `library` where one cannot be unpacked.
  static func attachments(of file: QPDFFile) throws(FinishingError) -> [Attachment] {
    var attachments: [Attachment] = []
    for leaf in file.root["/Names"]["/EmbeddedFiles"].leaves {
      let entries = leaf["/Names"].items
      for index in stride(from: 1, to: entries.count, by: 2) {
        let attachment = try attachment(entries[index], named: entries[index - 1].text)
        if !attachments.contains(where: { $0.name == attachment.name }) {
          attachments.append(attachment)
        }
      }
    }
    return attachments.sorted { $0.name < $1.name }
  }

  private static func attachment(
    _ specification: PDFObject,
    named key: String
  ) throws(FinishingError) -> Attachment {
    let stream = specification["/EF"]["/F"]
    let name = specification["/UF"].text
    let relationship = specification["/AFRelationship"].name
    return Attachment(
      name: name.isEmpty ? key : name,
      summary: specification["/Desc"].text,
      mediaType: stream.isStream ? stream.dictionary["/Subtype"].name : "",
      relationship: Attachment.Relationship(rawValue: relationship) ?? .supplement,
      bytes: stream.isStream ? try stream.contents() : []
    )
  }
}
