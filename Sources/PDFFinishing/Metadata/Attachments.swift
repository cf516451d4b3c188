/// Writes files into the file, associated with the document as a whole.
struct Attachments {
  let file: QPDFFile
  let date: String

  func add(_ attachments: [PackedAttachment]) {
    guard !attachments.isEmpty else { return }
    let sorted = attachments.sorted { $0.attachment.name < $1.attachment.name }
    let specifications = sorted.map { file.indirect(specification($0)) }
    file.root["/AF"] = file.array(specifications)
    let names = zip(sorted, specifications).flatMap { [file.text($0.attachment.name), $1] }
    let tree = file.root.has("/Names") ? file.root["/Names"] : file.dictionary([])
    tree["/EmbeddedFiles"] = file.dictionary([("/Names", file.array(names))])
    file.root["/Names"] = tree
  }

  private func specification(_ packed: PackedAttachment) -> PDFObject {
    let attachment = packed.attachment
    let stream = file.stream(
      packed: packed.packed,
      [
        ("/Type", file.name("EmbeddedFile")),
        ("/Subtype", file.name(attachment.mediaType)),
        (
          "/Params",
          file.dictionary([
            ("/Size", file.integer(attachment.bytes.count)), ("/ModDate", file.string(date)),
          ])
        ),
      ]
    )
    return file.dictionary([
      ("/Type", file.name("Filespec")),
      ("/F", file.text(attachment.name)),
      ("/UF", file.text(attachment.name)),
      ("/Desc", file.text(attachment.summary)),
      ("/AFRelationship", file.name(attachment.relationship.rawValue)),
      ("/EF", file.dictionary([("/F", stream), ("/UF", stream)])),
    ])
  }
}
