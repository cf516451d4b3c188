import ArgumentParser

/// The kinds of files that charts are written as.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case png, pdf, svg

  /// The format that the extension of `path` names; PNG for standard output, which has none.
  init?(path: String) {
    if path == "-" {
      self = .png
      return
    }
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// `png, pdf or svg`.
  static var names: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or \(names.last ?? "")"
  }
}
