extension StateFolder {
  /// Keeps the raw bytes of a document as `archive/ab/<sha256>.<ending>` and gives their SHA-256.
  ///
  /// They are on the disk when it returns; bytes that are there already are not written again. An
  /// ending that is no short word of ASCII letters and digits becomes `bin`.
  package func archive(_ bytes: [UInt8], ending: String) throws(OutputError) -> String {
    let sha256 = sha256Hexadecimal(bytes)
    let folder = OutputFolder.path(of: String(sha256.prefix(2)), in: archivePath)
    let path = archivedPath(sha256, ending: ending)
    if let kept = try? InputFile.read(path, limit: bytes.count), kept.sha256 == sha256 {
      return sha256
    }
    try OutputFolder.prepare(archivePath)
    try OutputFolder.prepare(folder)
    try OutputFile.replace(path, with: bytes, stagedIn: archivePath, named: path)
    // The folders may be new, and so their names.
    OutputFolder.sync(archivePath)
    OutputFolder.sync(self.path)
    return sha256
  }

  /// Where `archive` keeps the document with this SHA-256.
  package func archivedPath(_ sha256: String, ending: String) -> String {
    let isPlain =
      (1...8).contains(ending.utf8.count)
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let name = "\(sha256).\(isPlain ? ending : "bin")"
    let folder = OutputFolder.path(of: String(sha256.prefix(2)), in: archivePath)
    return OutputFolder.path(of: name, in: folder)
  }
}
