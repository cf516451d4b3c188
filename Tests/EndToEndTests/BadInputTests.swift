import Foundation
import TestSupport
import Testing

@Suite("Bad input is refused with one line and the right exit code")
struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let content: [UInt8]
    let file: String
    let status: Int32
    let message: String

    var testDescription: String { name }

    init(_ name: String, _ content: String, as file: String, _ status: Int32, _ message: String) {
      self.name = name
      self.content = Array(content.utf8)
      self.file = file
      self.status = status
      self.message = message
    }
  }

  static let header = "month,measure,value,qualifier,unit,as_printed\n"

  static let cases = [
    Case("an empty file", "", as: "empty.txt", 65, "empty.txt is empty"),
    Case("a binary file", "abc\u{0}def", as: "binary.txt", 65, "is not text"),
    Case(
      "a text without figures",
      "The weather was fine.",
      as: "other.txt",
      1,
      "no figures were found"
    ),
    Case(
      "a wrong header",
      "date,what,number\n2023-03,audits,29\n",
      as: "wrong.csv",
      65,
      "line 1: the header lacks month, measure, value or as_printed"
    ),
    Case(
      "a bad number in line 7",
      header + String(repeating: "2023-03,audits,29,,count,29\n", count: 5)
        + "2023-03,audits,2x9,,count,2x9\n",
      as: "bad.csv",
      65,
      "line 7:"
    ),
    Case(
      "an unknown measure",
      header + "2023-03,auditz,29,,count,29\n",
      as: "measure.csv",
      65,
      "line 2: there is no measure “auditz”"
    ),
    Case(
      "a month that does not exist",
      header + "2023-13,audits,29,,count,29\n",
      as: "month.csv",
      65,
      "line 2: month is “2023-13”"
    ),
    Case(
      "an open quote",
      header + "2023-03,audits,\"29,,count,29\n",
      as: "quote.csv",
      65,
      "a quote is never closed"
    ),
  ]

  @Test("A file that cannot be used", arguments: cases)
  func badFile(_ bad: Case) throws {
    let workplace = try Workplace()
    let file = try workplace.folder.file(bad.file, bad.content)
    let result = try workplace.run("ingest", file)
    #expect(result.status == bad.status)
    #expect(result.messages.contains(bad.message), "\(result.messages)")
    #expect(result.messages.split(separator: "\n").count == 1)
    #expect(try workplace.folder.names == [bad.file], "nothing is left behind")
  }

  @Test("A missing file")
  func missing() throws {
    let result = try Workplace().run("ingest", "nowhere.txt")
    #expect(result.status == 66)
    #expect(result.messages.hasPrefix("tradesnap: there is no file nowhere.txt."))
  }

  @Test("A text of 200 MB")
  func large() throws {
    let workplace = try Workplace()
    let path = workplace.folder.path("large.txt")
    let made = try workplace.program.shell(
      "yes 'More than 2.7 million entry summaries.' | head -c 200000000 > \(path)"
    )
    #expect(made.status == 0)
    let result = try workplace.run("ingest", path)
    #expect(result.status == 65)
    #expect(result.messages.contains("larger than the limit of 8 MB"), "\(result.messages)")
  }

  @Test(
    "Wrong usage exits with 64",
    arguments: [
      ["chart", "nonsense", "2023-03", "-o", "x.png"],
      ["chart", "duties", "2023-13", "-o", "x.png"],
      ["chart", "duties", "2023-03", "-o", "x.jpg"],
      ["figures", "--measure", "nonsense"],
      ["report", "--papers", "a4", "-o", "x.pdf"],
      ["nonsense"],
    ]
  )
  func usage(_ arguments: [String]) throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.program.run(arguments)
    #expect(result.status == 64, "\(result.messages)")
    #expect(result.output.isEmpty)
    #expect(!result.messages.isEmpty)
  }

  @Test(
    "A month without figures exits with 1 and names the nearest",
    arguments: [
      ["show", "2019-01"], ["report", "2019-01", "-o", "x.pdf"],
      ["chart", "duties", "2019-01", "-o", "x.png"],
    ]
  )
  func unknownMonth(_ arguments: [String]) throws {
    let workplace = try Workplace.withBundledFigures()
    let result = try workplace.program.run(arguments)
    #expect(result.status == 1)
    #expect(result.messages.contains("The nearest month is 2021-12."), "\(result.messages)")
  }

  @Test("A ledger that is not a database")
  func notADatabase() throws {
    let workplace = try Workplace()
    let file = try workplace.folder.file(
      "ledger.sqlite",
      text: String(repeating: "no database ", count: 100)
    )
    let result = try workplace.run("show")
    #expect(result.status == 65)
    #expect(result.messages.contains("is not a ledger"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("no database "))
  }

  @Test("No ledger yet")
  func noLedger() throws {
    let result = try Workplace().run("show")
    #expect(result.status == 66)
    #expect(result.messages.contains("tradesnap ingest"))
  }

  @Test("Without HOME, --ledger is required")
  func noHome() throws {
    let folder = try TemporaryFolder()
    let result = try TestSupport.Program(in: folder.path).run(["show"])
    #expect(result.status == 64)
    #expect(result.messages.contains("--ledger is required"))
  }

  @Test("An unknown key of the settings is an error with its line")
  func settings() throws {
    let workplace = try Workplace.withBundledFigures()
    _ = try workplace.folder.file("tradesnap.yml", text: "publisher: Customs\npapper: a4\n")
    let result = try workplace.run("show")
    #expect(result.status == 78)
    #expect(result.messages.contains("tradesnap.yml:2"), "\(result.messages)")
  }
}
