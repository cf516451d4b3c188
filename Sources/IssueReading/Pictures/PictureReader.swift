import Issue
import YAMLReading

/// The keys that describe a picture, in whatever mapping they stand.
struct PictureKeys<Key> {
  let picture: Key
  let alt: Key
  let caption: Key
  let credit: Key
}

/// Reads pictures that entries and front matter name.
struct PictureReader {
  let folder: FolderReader

  /// The most bytes of a picture: 8 MB.
  private static let limit = 8_000_000

  /// The picture of a mapping; `nil` where it names none or one that cannot be used.
  func picture<Key>(_ fields: FieldReader<Key>, _ keys: PictureKeys<Key>) -> IssuePicture? {
    guard fields[keys.picture] != nil else {
      for key in [keys.alt, keys.caption, keys.credit] where fields[key] != nil {
        fields.note(
          YAMLFault(
            line: fields.line(of: key),
            .badValue(
              key: key.rawValue,
              value: fields[key]?.text ?? "",
              reason: "there is no picture that it belongs to",
              known: []
            )
          )
        )
      }
      return nil
    }
    let path = fields.text(keys.picture)
    let alternative = fields.text(keys.alt)
    let caption = fields.textIfAny(keys.caption)
    let credit = fields.textIfAny(keys.credit)
    guard !path.isEmpty,
      let bytes = folder.bytes(
        of: path,
        limit: PictureReader.limit,
        namedBy: fields,
        keys.picture
      )
    else { return nil }
    do {
      let header = try PNGHeader(bytes)
      return IssuePicture(
        path: path,
        png: bytes,
        width: header.width,
        height: header.height,
        alternative: alternative,
        caption: caption,
        credit: credit
      )
    } catch {
      fields.note(.picture(path: path, error), at: keys.picture)
      return nil
    }
  }
}
