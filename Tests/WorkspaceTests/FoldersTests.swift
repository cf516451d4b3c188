import TestSupport
import Testing
import Workspace

@Suite("Folders")
struct FoldersTests {
  struct Case: CustomTestStringConvertible {
    let option: String?
    let variables: [String: String]
    let configured: String?
    let path: String
    let isDefault: Bool

    var testDescription: String { path }
  }

  @Test(
    "The ledger is where the option, the environment, the configuration or XDG says",
    arguments: [
      Case(
        option: "o.sqlite",
        variables: ["TRADESNAP_LEDGER": "e.sqlite"],
        configured: "c.sqlite",
        path: "o.sqlite",
        isDefault: false
      ),
      Case(
        option: nil,
        variables: ["TRADESNAP_LEDGER": "e.sqlite", "HOME": "/h"],
        configured: "c.sqlite",
        path: "e.sqlite",
        isDefault: false
      ),
      Case(
        option: nil,
        variables: ["TRADESNAP_LEDGER": "", "HOME": "/h"],
        configured: "c.sqlite",
        path: "c.sqlite",
        isDefault: false
      ),
      Case(
        option: nil,
        variables: ["XDG_DATA_HOME": "/x", "HOME": "/h"],
        configured: nil,
        path: "/x/tradesnap/ledger.sqlite",
        isDefault: true
      ),
      Case(
        option: nil,
        variables: ["XDG_DATA_HOME": "relative", "HOME": "/h"],
        configured: nil,
        path: "/h/.local/share/tradesnap/ledger.sqlite",
        isDefault: true
      ),
      Case(
        option: nil,
        variables: ["XDG_DATA_HOME": "", "HOME": "/h"],
        configured: nil,
        path: "/h/.local/share/tradesnap/ledger.sqlite",
        isDefault: true
      ),
    ]
  )
  func ledger(_ given: Case) throws {
    var configuration = Configuration.standard
    configuration.ledger = given.configured
    let place = try LedgerPlace(
      option: given.option,
      environment: Environment(given.variables),
      configuration: configuration
    )
    #expect(place.path == given.path)
    #expect(place.isDefault == given.isDefault)
  }

  @Test("Without HOME and XDG variables, --ledger is required", arguments: [[:], ["HOME": "h"]])
  func nowhere(variables: [String: String]) throws {
    let error = try #require(throws: FolderError.self) {
      try LedgerPlace(option: nil, environment: Environment(variables))
    }
    #expect(error.message.contains("--ledger is required"))
    #expect(error.exitStatus == .usage)
  }

  @Test("The folders of the default ledger are created, those of another are not")
  func prepare() throws {
    let folder = try TemporaryFolder()
    let environment = Environment(["HOME": folder.path])
    try LedgerPlace(option: folder.path("no/l.sqlite"), environment: environment).prepare()
    #expect(try folder.names.isEmpty)
    for _ in 0..<2 { try LedgerPlace(option: nil, environment: environment).prepare() }
    #expect(try folder.names == [".local"])
    _ = try folder.file(".local/share/tradesnap/ledger.sqlite", text: "")
  }

  @Test("A folder for outputs is created one level deep")
  func outputFolder() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<2 { try OutputFolder.prepare(folder.path("charts")) }
    #expect(try folder.names == ["charts"])
    let deep = folder.path("a/b")
    let error = #expect(throws: OutputError.self) { try OutputFolder.prepare(deep) }
    #expect(error?.message == "cannot write \(deep): there is no folder \(folder.path)/a")
    let file = try folder.file("file", text: "x")
    for path in [file, "\(file)/charts"] {
      let error = #expect(throws: OutputError.self) { try OutputFolder.prepare(path) }
      #expect(error?.problem == .notAFolder(file))
      #expect(error?.exitStatus == .cannotWrite)
    }
  }

  @Test("The fonts of the environment come before those of the system")
  func fonts() {
    let system = FontFolders.all(Environment([:]))
    #expect(system.count == 2)
    let own = FontFolders.all(Environment(["TRADESNAP_FONTS": "/a:/b c"]))
    #expect(own == ["/a", "/b c"] + system)
  }

  @Test("The environment of the process is read")
  func environment() {
    #expect(Environment.ofProcess()["PATH"]?.isEmpty == false)
    #expect(Environment.ofProcess()["A_NAME_THAT_NOBODY_SETS"] == nil)
  }
}
