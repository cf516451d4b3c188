import Charting
import Foundation
import Scene
import TestSupport
import Testing
import Workspace

/// Where the themes are that come with the program.
let themesFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Assets/themes")

@Suite("Files of themes")
struct ThemeFileTests {
  private func load(_ yaml: String, over base: Theme = .standard) throws -> ThemeFile {
    try ThemeFile.load(bytes: Array(yaml.utf8), file: "t.yml", over: base)
  }

  /// A theme that has nothing in common with the house theme.
  private static let other: Theme = {
    var theme = Theme.standard
    for role in Theme.Colors.Role.allCases {
      theme.colors[keyPath: role.path] = Color(0x010203)
      theme.dark[keyPath: role.path] = Color(0x010203)
    }
    (theme.colors.ramp, theme.dark.ramp) = ([], [])
    for role in Theme.Faces.Role.allCases {
      theme.faces[keyPath: role.path] = Typeface(family: "Other", weight: 300)
    }
    let length = FormatLength(print: 99, slide: 99)
    for role in Theme.Sizes.Role.allCases { theme.sizes[keyPath: role.path] = length }
    for role in Theme.Leadings.Role.allCases { theme.leadings[keyPath: role.path] = length }
    for role in Theme.Lines.Role.allCases { theme.lines[keyPath: role.path] = length }
    return theme
  }()

  @Test("The file of the house theme sets everything, as it is built in")
  func standard() throws {
    let text = try String(contentsOf: themesFolder.appending(path: "standard.yml"), encoding: .utf8)
    #expect(try load(text, over: Self.other) == .standard)
  }

  @Test("Every theme that comes with the program has a file and can be read by everyone")
  func bundled() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: themesFolder.path).sorted()
    #expect(files == BundledTheme.allCases.map { "\($0.rawValue).yml" }.sorted())
    for file in files {
      let theme = try ThemeFile.find(.file(themesFolder.appending(path: file).path)).theme
      #expect(theme.colors.faults.isEmpty && theme.dark.faults.isEmpty)
      #expect(theme.logo == nil)
    }
  }

  @Test("The theme of high contrast has 7 to 1 for text and 4.5 to 1 for marks, light and dark")
  func highContrast() throws {
    let path = themesFolder.appending(path: "high-contrast.yml").path
    let theme = try ThemeFile.find(.file(path)).theme
    for colors in [theme.colors, theme.dark] {
      for role in [.ink, .inkSecondary, .inkTertiary, .current, .second, .rate]
        as [Theme.Colors.Role]
      {
        #expect(colors[role].contrast(with: colors.paper) >= 7, "\(role)")
      }
      #expect(colors.bar.contrast(with: colors.paper) >= 4.5)
      #expect(colors.context.contrast(with: colors.paper) >= 4.5)
    }
    #expect(theme.faces == Theme.standard.faces)
    #expect(theme.sizes.title == Theme.standard.sizes.title)
  }

  @Test("What a file does not set is as in the house theme")
  func inherits() throws {
    #expect(try load("# nothing yet\n") == .standard)
    var expected = Theme.standard
    expected.colors.current = Color(0x0B3D91)
    expected.lines.data = FormatLength(print: 2, slide: 5)
    #expect(
      try load("colors: {current: \"#0B3d91\"}\nlines:\n  data: [2, 5]\n").theme == expected
    )
  }

  @Test("Fonts of its own are found from the folder of the theme")
  func fonts() throws {
    let yaml = "faces:\n  data: {family: Example Sans, weight: 500}\nfonts: [a.otf, /b.ttf]\n"
    let file = try ThemeFile.load(bytes: Array(yaml.utf8), file: "house/t.yml")
    #expect(file.fontFiles == ["house/a.otf", "/b.ttf"])
    #expect(file.theme.faces.data == Typeface(family: "Example Sans", weight: 500))
  }

  @Test(
    "A fault is told with its line, the offending text and a hint",
    arguments: [
      ("colours: {}", "1: unknown key “colours”", "Did you mean “colors”?"),
      ("colors:\n  inc: x", "2: unknown key “inc”", "Did you mean “ink”?"),
      (
        "colors:\n  ink: red", "2: “ink” cannot be “red”: it must be # and six hexadecimal digits",
        nil
      ),
      (
        "colors:\n  ink: '#12345'",
        "2: “ink” cannot be “#12345”: it must be # and six hexadecimal digits", nil
      ),
      ("colors:\n  ink: #15202B", "2: “ink” must be a color in quotes, such as \"#15202B\"", nil),
      ("colors:\n  ramp: [\"#000000\"]", "2: “ramp” must be a list of 6 colors", nil),
      (
        "sizes:\n  source: [6, 17]",
        "2: “source” cannot be “6”: for print it must be from 6.5 to 8.125",
        nil
      ),
      (
        "sizes:\n  source: [6.5, 16.9]",
        "2: “source” cannot be “16.9”: for slides it must be from 17 to 21.25", nil
      ),
      (
        "sizes:\n  axis: [7, 18]", "2: “axis” cannot be “18”: for slides it must be from 20 to 25",
        nil
      ),
      (
        "sizes:\n  title: 9.5",
        "2: “title” must be two numbers, for print and for slides, such as [9.5, 40]", nil
      ),
      (
        "sizes:\n  title: [9.5, big]",
        "2: “title” must be two numbers, for print and for slides, such as [9.5, 40]", nil
      ),
      (
        "lines:\n  data: [0, 4]", "2: “data” cannot be “0”: for print it must be from 0.75 to 3",
        nil
      ),
      (
        "sizes:\n  title: [11.875, 50]\nleadings:\n  title: [11, 48]",
        "4: “title” cannot be “11”: lines of that text are 11.875 high", nil
      ),
      (
        "faces:\n  data: {family: Comic Sans MS, weight: 400}",
        "2: “family” cannot be “Comic Sans MS”: no font of weight 400 of that family comes with "
          + "the program; list its file in “fonts”", nil
      ),
      (
        "faces:\n  data: {family: Inter, weight: 450}",
        "2: “weight” cannot be “450”: it must be one of 100, 200 and so on to 900", nil
      ),
      ("faces:\n  data: {family: Inter}", "2: the key “weight” is missing", nil),
      (
        "colors:\n  ink-tertiary: \"#8A949E\"",
        "2: “ink-tertiary” cannot be “#8A949E”: the contrast of ink-tertiary on paper is 3.08:1, "
          + "and text needs 4.5:1", nil
      ),
      (
        "colors:\n  bar: \"#A0ABB5\"",
        "2: “bar” cannot be “#A0ABB5”: the contrast of bar on paper is 2.33:1, and marks need 3:1",
        nil
      ),
      (
        "colors:\n\n  paper: \"#DDDDDD\"",
        "3: “paper” cannot be “#DDDDDD”: the contrast of ink-tertiary on paper is 4.19:1, and text "
          + "needs 4.5:1", nil
      ),
      (
        "dark:\n  ink: \"#444444\"",
        "2: “dark ink” cannot be “#444444”: the contrast of ink on paper is 1.86:1, and text needs "
          + "4.5:1", nil
      ),
      (
        "colors:\n  current: \"#2C6298\"",
        "2: “current” cannot be “#2C6298”: current and bar differ by 19.95 (CIEDE2000) to tritan "
          + "eyes, and colors that meet need 20", nil
      ),
      (
        "colors:\n  current: \"#6A1B9A\"",
        "2: “current” cannot be “#6A1B9A”: it is purple, and charts call it blue", nil
      ),
      ("logo: {alternative: A}", "1: the key “file” is missing", nil),
      (
        "logo:\n  file: nowhere.png",
        "2: “file” cannot be “nowhere.png”: there is no file nowhere.png",
        nil
      ),
    ] as [(String, String, String?)]
  )
  func faults(yaml: String, message: String, hint: String?) throws {
    let error = try #require(throws: ConfigurationError.self) { try load(yaml) }
    #expect(error.message == "t.yml:\(message)")
    #expect(error.hint == hint)
    #expect(error.exitStatus == .configuration)
  }

  @Test("A logo is a PNG; its size is read, and a theme can take it away")
  func logo() throws {
    let folder = try TemporaryFolder()
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let png = header + Array("IHDR".utf8) + [0, 0, 1, 44, 0, 0, 0, 100, 8, 6, 0, 0, 0]
    _ = try folder.file("mark.png", png)
    _ = try folder.file("empty.png", header)
    func load(_ yaml: String) throws -> Theme {
      try ThemeFile.load(bytes: Array(yaml.utf8), file: folder.path("t.yml")).theme
    }
    let logo = try #require(try load("logo: {file: mark.png, alternative: Agency}").logo)
    #expect(logo == Theme.Logo(png: png, size: Size(300, 100), alternative: "Agency"))
    #expect(try load("logo: {file: mark.png}").logo?.alternative == "")
    #expect(try load("logo: off").logo == nil)
    let error = try #require(throws: ConfigurationError.self) {
      try load("logo: {file: empty.png}")
    }
    #expect(error.message.hasSuffix("it must be a PNG of at most 4096 pixels a side"))
  }

  @Test("An option names a theme that comes with the program, or a file")
  func places() {
    #expect(ThemePlace("standard") == .bundled(.standard))
    #expect(ThemePlace("high-contrast") == .bundled(.highContrast))
    #expect(ThemePlace("mine.yml") == .file("mine.yml"))
    #expect(ThemePlace("themes/mine") == .file("themes/mine"))
    #expect(ThemePlace("mine") == nil)
  }

  @Test("The settings name a theme, in their own folder")
  func settings() throws {
    func theme(_ word: String) throws -> ThemePlace {
      try Configuration.load(bytes: Array("theme: \(word)".utf8), file: "/srv/tradesnap.yml").theme
    }
    #expect(Configuration.standard.theme == .bundled(.standard))
    #expect(try theme("high-contrast") == .bundled(.highContrast))
    #expect(try theme("mine.yml") == .file("/srv/mine.yml"))
    let error = try #require(throws: ConfigurationError.self) { try theme("hi-contrast") }
    #expect(error.hint == "Did you mean “high-contrast”?")
  }
}
