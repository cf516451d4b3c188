@preconcurrency import Glibc

/// A file that comes with the program.
package struct BundledFile: Hashable, Sendable {
  /// The name without a folder: `fiscal-year-figures.csv`.
  let name: String
  /// Its folder in `Assets` of the package; an installed program has all in one folder.
  let folder: String

  /// The totals of fiscal years that the agency published.
  package static let fiscalYearFigures = BundledFile(
    name: "fiscal-year-figures.csv",
    folder: "figures"
  )
  /// The dated events that charts mark.
  package static let policyEvents = BundledFile(name: "policy-events.yml", folder: "events")

  /// Where it was installed with the program, or lies in the package that the program was built
  /// from; `nil` where there is neither.
  package var path: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let program = String(
      decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    return path(near: program) { access($0, R_OK) == 0 }
  }

  /// The first that exists in `share/tradesnap` and `Assets` in the folders above `program`.
  func path(near program: String, exists: (String) -> Bool) -> String? {
    var above = OutputFolder.parent(of: program)
    while true {
      for place in ["share/tradesnap", "Assets/\(folder)"] {
        let path = OutputFolder.path(of: "\(place)/\(name)", in: above)
        if exists(path) { return path }
      }
      let parent = OutputFolder.parent(of: above)
      guard parent != above else { return nil }
      above = parent
    }
  }
}
