import Glibc

/// What the file system says about the file of a ledger, before SQLite opens it.
///
/// The file itself is never opened here: closing any descriptor of it would drop the locks that
/// SQLite holds on it for this process (POSIX advisory locks).
struct LedgerFile {
  let path: String

  private func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  var exists: Bool { status(path) != nil }

  /// Why SQLite cannot open the file, where that can be said better than SQLite says it.
  var obstacle: LedgerError.Problem? {
    if path.isEmpty { return .cannotOpen(reason: "the path is empty") }
    if let status = status(path) {
      return switch status.st_mode & S_IFMT {
      case S_IFREG: nil
      case S_IFDIR: .cannotOpen(reason: "it is a folder")
      default: .cannotOpen(reason: "it is not a regular file")
      }
    }
    guard let status = status(folder) else {
      return .cannotCreate(reason: "there is no folder \(folder)")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return .cannotCreate(reason: "\(folder) is not a folder")
    }
    return nil
  }

  /// The folder that holds the file.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether SQLite may write the file and its companions (`-wal`, `-shm`) beside it.
  var isWritable: Bool {
    access(folder, W_OK) == 0 && (!exists || access(path, W_OK) == 0)
  }

  /// Whether a write-ahead log with something in it lies beside the file.
  var hasLog: Bool { (status(path + "-wal")?.st_size ?? 0) > 0 }

  /// The path in a form that SQLite takes for a file whatever its first letters are.
  ///
  /// SQLite would read `:memory:` and `file:…` as something else.
  var plainPath: String { path.hasPrefix("/") ? path : "./\(path)" }

  /// The address of the file for reading without locks and without companion files.
  ///
  /// Safe only while nobody writes: for a file that cannot be written, without a log beside it.
  var immutableAddress: String {
    var address = path.hasPrefix("/") ? "file://" : "file:"
    for byte in plainPath.utf8 {
      let isPlain = byte == 0x2F || byte == 0x2E || byte == 0x2D || byte == 0x5F
      let isAlphanumeric = UnicodeScalar(byte).properties.isAlphabetic || (0x30...0x39) ~= byte
      if byte < 0x80, isPlain || isAlphanumeric {
        address.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return address + "?immutable=1"
  }
}
