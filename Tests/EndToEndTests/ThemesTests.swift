import Foundation
import TestSupport
import Testing

@Suite("Themes, from file to chart")
struct ThemesTests {
  private func draw(_ workplace: Workplace, _ options: String...) throws -> [UInt8] {
    let result = try workplace.program.run(
      ["chart", "value", "2023-03", "-o", "chart.png"] + options
    )
    try #require(result.status == 0, "\(result.messages)")
    return try workplace.folder.bytes(of: "chart.png")
  }

  @Test("A theme is that of the option, of the settings, or the house theme")
  func sources() throws {
    let workplace = try Workplace.withBundledFigures()
    let house = try draw(workplace)
    #expect(try draw(workplace, "--theme", "standard") == house)
    let contrast = try draw(workplace, "--theme", "high-contrast")
    #expect(contrast != house)
    _ = try workplace.folder.file("own.yml", text: "colors: {current: \"#0B3D91\"}\n")
    let own = try draw(workplace, "--theme", "own.yml")
    #expect(own != house && own != contrast)

    _ = try workplace.folder.file("tradesnap.yml", text: "theme: own.yml\n")
    #expect(try draw(workplace) == own)
    #expect(try draw(workplace, "--theme", "standard") == house)
  }

  @Test(
    "What is wrong with a theme is told, and nothing is written",
    arguments: [
      (
        "high-contrst", Int32(64),
        "there is no theme “high-contrst”. Did you mean “high-contrast”?"
      ),
      (
        "faint.yml", 78,
        "faint.yml:1: “bar” cannot be “#C0C8D0”: the contrast of bar on paper is 1.69:1, and marks "
          + "need 3:1."
      ),
      (
        "noface.yml", 66,
        "no font Example Sans of weight 400 is in inter.otf. Add its file to “fonts” of the theme, "
      ),
      ("nowhere.yml", 66, "there is no file nowhere.yml."),
    ]
  )
  func faults(theme: String, status: Int32, message: String) throws {
    let workplace = try Workplace.withBundledFigures()
    let face = "faces: {data: {family: Example Sans, weight: 400}}"
    let inter = try Data(
      contentsOf: URL(filePath: "/usr/share/fonts/opentype/inter/Inter-Italic.otf")
    )
    _ = try workplace.folder.file("inter.otf", inter)
    _ = try workplace.folder.file("faint.yml", text: "colors: {bar: \"#C0C8D0\"}\n")
    _ = try workplace.folder.file("noface.yml", text: "fonts: [inter.otf]\n\(face)\n")
    for command in [["chart", "value"], ["report"]] {
      let result = try workplace.program.run(
        command + ["2023-03", "--theme", theme, "-o", "out.pdf"]
      )
      #expect(result.status == status)
      #expect(result.messages.hasPrefix("tradesnap: \(message)"), "\(result.messages)")
      #expect(!(try workplace.folder.names.contains("out.pdf")))
    }
  }

  @Test(
    "A font file that is not there is named",
    arguments: [
      ("chart value", "there is no font in fonts/Example.otf. "),
      ("report", "there is no file fonts/Example.otf. "),
    ]
  )
  func missingFont(command: String, message: String) throws {
    let workplace = try Workplace.withBundledFigures()
    let face = "faces: {data: {family: Example Sans, weight: 400}}"
    _ = try workplace.folder.file("own.yml", text: "fonts: [fonts/Example.otf]\n\(face)\n")
    let words = command.split(separator: " ").map(String.init)
    let result = try workplace.program.run(
      words + ["2023-03", "--theme", "own.yml", "-o", "out.pdf"]
    )
    #expect(result.status == 66)
    #expect(result.messages.hasPrefix("tradesnap: \(message)"), "\(result.messages)")
    #expect(!(try workplace.folder.names.contains("out.pdf")))
  }

  @Test("A font of its own is drawn and embedded")
  func fonts() throws {
    let workplace = try Workplace.withBundledFigures()
    let black = "/usr/share/fonts/opentype/inter/InterDisplay-Black.otf"
    let yaml = "fonts: [\(black)]\nfaces: {display: {family: Inter Display, weight: 900}}\n"
    _ = try workplace.folder.file("own.yml", text: yaml)
    let result = try workplace.program.run(
      ["chart", "value", "2023-03", "--theme", "own.yml", "-o", "chart.pdf"]
    )
    #expect(result.status == 0, "\(result.messages)")
    let fonts = try workplace.program.shell("pdffonts chart.pdf").output
    #expect(fonts.contains("InterDisplay-Black") && !fonts.contains("InterDisplay-SemiBold"))
  }
}
