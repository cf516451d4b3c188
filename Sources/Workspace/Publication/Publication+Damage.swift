package import CivilTime
@preconcurrency import Glibc

extension Publication {
  /// How much of a file is looked at.
  package enum Care: Sendable {
    /// Whether it is there and how long it is, which costs no reading.
    case size
    /// All of its bytes.
    case bytes
  }

  /// What the edition of `month` lacks or has otherwise, in the order of the names; nothing where it
  /// has no receipt that can be read.
  package func damages(of month: Month, by care: Care) -> [EditionDamage] {
    guard let receipt = try? receipt(of: month) else { return [] }
    return damages(of: receipt, in: month.description, by: care)
  }

  /// What is not as it was published in all editions, the earlier ones of each month included, down
  /// to the last byte; `months` are those that ought to have one.
  package func damages(expecting months: [Month]) -> [EditionDamage] {
    let kept = OutputFolder.names(in: folder).filter(Publication.isKeptName)
    let names = Set(months.map(\.description) + editions().map(\.description) + kept)
    return names.sorted().flatMap { name -> [EditionDamage] in
      let place = OutputFolder.path(of: name, in: folder)
      guard let status = stat.ofLink(place) else {
        return [EditionDamage(path: name, kind: .missing)]
      }
      guard status.isFolder, let receipt = try? EditionReceipt.read(in: place),
        name.hasPrefix(receipt.month)
      else {
        return [EditionDamage(path: "\(name)/\(EditionReceipt.fileName)", kind: .altered)]
      }
      return damages(of: receipt, in: name, by: .bytes)
    }
  }

  private func damages(
    of receipt: EditionReceipt,
    in name: String,
    by care: Care
  ) -> [EditionDamage] {
    receipt.files.compactMap { file in
      let path = "\(name)/\(file.name)"
      let place = OutputFolder.path(of: path, in: folder)
      guard let status = stat.ofLink(place) else {
        return EditionDamage(path: path, kind: .missing)
      }
      // A receipt that somebody wrote by hand may name what is not in the folder.
      guard EditionFile(path: file.name, bytes: []).isPlain, status.isRegularFile,
        status.st_size == file.size,
        care == .size || Publication.hash(of: place, size: file.size) == file.sha256
      else { return EditionDamage(path: path, kind: .altered) }
      return nil
    }
  }

  private static func hash(of path: String, size: Int) -> String? {
    try? InputFile.read(path, limit: size).sha256
  }

  /// Whether `name` is that of an earlier edition: `2023-03-r1`.
  private static func isKeptName(_ name: String) -> Bool {
    let parts = name.split(separator: "-r", omittingEmptySubsequences: false)
    return parts.count == 2 && Month(parts[0]) != nil && EditionReceipt.revision(parts[1]) != nil
  }

  /// Whether nothing of the edition of `month` is missing, or only what is among `files` byte for
  /// byte.
  func canComplete(
    _ receipt: EditionReceipt,
    of month: Month,
    with files: [Receipt.CarriedFile]
  ) -> Bool {
    let missing = receipt.files.filter {
      stat.ofLink(OutputFolder.path(of: $0.name, in: path(of: month))) == nil
    }
    return missing.isEmpty ? receipt.files == files : missing.allSatisfy(files.contains)
  }

  /// Writes those of `files` that the edition of `month` lacks; what is there stays as it is.
  ///
  /// Each file appears as a whole, and all of them are what the receipt lists: readers never find
  /// parts of two editions.
  func complete(
    _ month: Month,
    _ receipt: EditionReceipt,
    with files: [EditionFile]
  ) throws(OutputError) {
    let listed = Set(receipt.files.map(\.name))
    for file in files where listed.contains(file.path) {
      let target = OutputFolder.path(of: file.path, in: path(of: month))
      guard stat.ofLink(target) == nil else { continue }
      if let name = file.folder {
        try OutputFolder.prepare(OutputFolder.path(of: name, in: path(of: month)))
      }
      try OutputFile.replace(target, with: file.bytes, stagedIn: folder, named: target)
    }
    OutputFolder.sync(path(of: month))
  }
}
