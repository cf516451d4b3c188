import Fetching
import Foundation
import TestSupport
import Testing

@Suite struct CertificateTests {
  private static let openssl = "/usr/bin/openssl"
  private static let isAtHand = FileManager.default.isExecutableFile(atPath: openssl)

  @Test("A server whose certificate nobody vouches for is refused, at once", .enabled(if: isAtHand))
  func selfSigned() throws {
    let folder = try TemporaryFolder()
    try run(
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-subj",
      "/CN=localhost",
      "-keyout",
      folder.path("key"),
      "-out",
      folder.path("certificate")
    ).waitUntilExit()
    let port = try freePort()
    let server = try run(
      "s_server",
      "-quiet",
      "-accept",
      "127.0.0.1:\(port)",
      "-key",
      folder.path("key"),
      "-cert",
      folder.path("certificate"),
      "-www"
    )
    defer { server.terminate() }
    let patience = Patience(.quick(attempts: 3))
    var problem: FetchError.Problem?
    // The server takes a moment until it listens.
    for _ in 0..<100 {
      problem = patience.problem("https://localhost:\(port)/")
      guard case .unreachable = problem else { break }
      usleep(50_000)
    }
    guard case .certificate(let reason) = problem else {
      return #expect(problem == .certificate(reason: ""))
    }
    #expect(reason.contains("self-signed certificate"))
    #expect(problem?.isTransient == false)
  }

  private func run(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Self.openssl)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// A port on which nobody listens, at least just now.
  private func freePort() throws -> UInt16 {
    let server = try FaultServer()
    return server.port
  }
}
