/// A file as it was read, small enough to be kept and carried along.
package struct CarriedFile: Hashable, Sendable {
  /// Without its folder: `fiscal-year-figures.csv`.
  package let name: String
  /// The path as given, for messages.
  package let path: String
  package let bytes: [UInt8]

  package init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// Reads the file at `path`, at most `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(InputError) -> CarriedFile {
    let contents = try InputFile.read(path, limit: limit)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return CarriedFile(name: name, path: path, bytes: contents.bytes)
  }
}
