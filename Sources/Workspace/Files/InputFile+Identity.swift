@preconcurrency import Glibc

extension InputFile {
  /// Whether both paths lead to the same file, be it by a link.
  package static func areSame(_ a: String, _ b: String) -> Bool {
    guard let a = stat.of(a), let b = stat.of(b) else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  /// In bytes; `nil` where there is no file.
  package static func size(_ path: String) -> Int? { stat.of(path).map { Int($0.st_size) } }
}
