/// The files that a theme names, by the paths that stand in it.
package protocol ThemeFiles {
  /// The bytes of the picture at `path`, at most `limit`.
  func picture(at path: String, limit: Int) throws(InputError) -> [UInt8]

  /// A path under which the font at `path` can be opened.
  func font(at path: String) throws(InputError) -> String
}

/// Those of a theme that lies in a folder, to which its paths are relative.
struct NeighborFiles: ThemeFiles {
  let folder: String

  func picture(at path: String, limit: Int) throws(InputError) -> [UInt8] {
    try InputFile.read(OutputFolder.path(of: path, in: folder), limit: limit).bytes
  }

  func font(at path: String) throws(InputError) -> String {
    OutputFolder.path(of: path, in: folder)
  }
}
