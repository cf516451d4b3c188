package import Foundation

/// The built executable, run as a user would run it.
package struct Program: Sendable {
  package struct Result: Sendable {
    package let status: Int32
    package let output: String
    package let messages: String
  }

  /// The folder in which it runs.
  package let folder: String
  /// The whole environment that it sees.
  package let environment: [String: String]

  package init(in folder: String, environment: [String: String] = [:]) {
    self.folder = folder
    self.environment = environment
  }

  /// Runs `tradesnap` with `arguments`, feeding it `input`, to the end.
  package func run(_ arguments: [String], input: Data? = nil) throws -> Result {
    try run(Program.executable, arguments, input: input)
  }

  /// Runs `script` in a shell that finds the program as `$tradesnap`.
  package func shell(_ script: String) throws -> Result {
    let program = Program(
      in: folder,
      environment: environment.merging(
        ["tradesnap": Program.executable.path, "PATH": "/usr/bin:/bin"]
      ) { own, _ in own }
    )
    return try program.run(URL(filePath: "/bin/bash"), ["-c", script], input: nil)
  }

  private func run(_ executable: URL, _ arguments: [String], input: Data?) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(filePath: folder)
    let outputFile = try TemporaryFile()
    let messageFile = try TemporaryFile()
    process.standardOutput = outputFile.handle
    process.standardError = messageFile.handle
    if let input {
      let inputFile = try TemporaryFile()
      try inputFile.handle.write(contentsOf: input)
      try inputFile.handle.seek(toOffset: 0)
      process.standardInput = inputFile.handle
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try outputFile.text(),
      messages: try messageFile.text()
    )
  }

  /// The executable that the build put beside the test bundle.
  package static var executable: URL {
    let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = bundle.deletingLastPathComponent().appending(path: "tradesnap")
    guard FileManager.default.isExecutableFile(atPath: beside.path) else {
      return Bundle.main.bundleURL.appending(path: "tradesnap")
    }
    return beside
  }

  /// The top folder of the package.
  package static var package: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}

/// A file without a name, for the streams of a process: unlike a pipe it never fills up.
private struct TemporaryFile {
  let handle: FileHandle

  init() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let handle = FileHandle(forUpdatingAtPath: path) else {
      throw CocoaError(.fileNoSuchFile)
    }
    try FileManager.default.removeItem(atPath: path)
    self.handle = handle
  }

  func text() throws -> String {
    try handle.seek(toOffset: 0)
    return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
  }
}
