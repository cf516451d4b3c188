import Charting
import Scene
import TestSupport
import Testing

@Suite("Themes on charts")
struct ThemeTests {
  /// The house theme with the largest sizes that a file may ask for.
  private static let largest: Theme = {
    var theme = Theme.standard
    func grow(_ length: inout FormatLength) {
      length = FormatLength(print: 1.25 * length.print, slide: 1.25 * length.slide)
    }
    for role in Theme.Sizes.Role.allCases { grow(&theme.sizes[keyPath: role.path]) }
    for role in Theme.Leadings.Role.allCases { grow(&theme.leadings[keyPath: role.path]) }
    return theme
  }()

  @Test("The largest texts that a theme may have do not meet", arguments: 0..<24)
  func largest(seed: Int) {
    let layout = ChartLayout(theme: Self.largest, measuring: FakeMeasurer())
    let format = ChartFormat.allCases[seed % 3]
    for mark in Fixture.marks {
      let chart = Fixture.random(mark: mark, seed: seed)
      let scene = layout.scene(of: chart, format: format)
      #expect(SceneChecks.overlaps(in: scene, measuring: FakeMeasurer()).isEmpty)
    }
  }

  @Test("A logo stands in the corner of slides, and the title keeps clear of it")
  func logo() throws {
    var theme = Theme.standard
    theme.logo = Theme.Logo(png: [1], size: Size(400, 100), alternative: "Agency")
    let title = String(repeating: "Duties were six billion ", count: 5)
    let chart = Fixture.chart(title: title, Fixture.months([1, 2, 3], mark: .columns))
    func scene(_ format: ChartFormat) -> Scene {
      ChartLayout(theme: theme, measuring: FakeMeasurer()).scene(of: chart, format: format)
    }
    let frame = try #require(pictures(scene(.slide).items).first?.frame)
    let box = ChartFormat.slide.box(height: 0)
    #expect(abs(frame.right - box.right) < 1e-9)
    #expect(abs(frame.width - 220) < 1e-9 && abs(frame.height - 55) < 1e-9)
    for text in scene(.slide).textBoxes(measuring: FakeMeasurer()) {
      #expect(!text.frame.intersects(frame), "\(text.run.text)")
    }
    #expect(pictures(scene(.half).items).isEmpty && pictures(scene(.full).items).isEmpty)
  }

  @Test("A logo keeps its shape in the room that it has")
  func fitted() {
    func logo(_ width: Double, _ height: Double) -> Size {
      Theme.Logo(png: [], size: Size(width, height), alternative: "").fitted(in: Size(220, 64))
    }
    #expect(logo(100, 100) == Size(64, 64))
    #expect(logo(1000, 10) == Size(220, 2.2))
  }

  private func pictures(_ items: [Item]) -> [Picture] {
    items.flatMap { item -> [Picture] in
      switch item {
      case .image(let picture): [picture]
      case .group(let group): pictures(group.items)
      case .link(let link): pictures(link.items)
      case .fill, .stroke, .text: []
      }
    }
  }
}
