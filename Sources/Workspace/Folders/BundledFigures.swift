@preconcurrency import Glibc

/// Where the reference figures are that come with the program.
package enum BundledFigures {
  /// The totals of fiscal years that the agency published.
  private static let fileName = "fiscal-year-figures.csv"

  /// The file that was installed with the program, or lies in the package that it was built from;
  /// `nil` where there is neither.
  package static func fiscalYears() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let program = String(
      decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    return fiscalYears(near: program) { access($0, R_OK) == 0 }
  }

  /// The first that exists of `share/tradesnap` and `Assets/figures` in the folders above `program`.
  static func fiscalYears(near program: String, exists: (String) -> Bool) -> String? {
    var folder = OutputFolder.parent(of: program)
    while true {
      for place in ["share/tradesnap", "Assets/figures"] {
        let path = OutputFolder.path(of: "\(place)/\(fileName)", in: folder)
        if exists(path) { return path }
      }
      let parent = OutputFolder.parent(of: folder)
      guard parent != folder else { return nil }
      folder = parent
    }
  }
}
