import Foundation
import Testing

/// Poppler's tools and qpdf, where they are installed.
enum PDFTool: String {
  case pdftotext, pdffonts, pdfinfo, qpdf

  private var path: String { "/usr/bin/\(rawValue)" }

  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static let areInstalled = [PDFTool.pdftotext, .pdffonts, .pdfinfo, .qpdf]
    .allSatisfy(\.isInstalled)

  /// What the tool prints about `document`, whose path stands for `FILE` among the arguments.
  func output(_ arguments: [String], of document: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    try Data(document).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments.map { $0 == "FILE" ? file.path() : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
