@preconcurrency import Glibc
import SystemPackage

/// What a program reads on standard input, in a temporary file without a name.
///
/// A pipe would have to be fed while the program runs, and one that ends without reading would break
/// it; swift-subprocess 1.0 ends the process then.
struct SpooledInput: ~Copyable {
  private let file: UnsafeMutablePointer<FILE>
  let descriptor: SystemPackage.FileDescriptor

  /// The result is `nil` where there is no room for a temporary file.
  init?(_ bytes: [UInt8]) {
    guard let file = tmpfile() else { return nil }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      fclose(file)
      return nil
    }
    rewind(file)
    self.file = file
    descriptor = SystemPackage.FileDescriptor(rawValue: fileno(file))
  }

  deinit { fclose(file) }
}
