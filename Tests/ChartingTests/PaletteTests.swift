import Charting
import Scene
import Testing

@Suite("Palettes")
struct PaletteTests {
  typealias Role = Theme.Colors.Role

  private static let colors = Theme.standard.colors

  @Test(
    "The house colors have the contrast on paper and panel, and the lightness, that the design gives",
    arguments: [
      (Role.ink, 16.5, 15.2, 12), (.inkSecondary, 8.2, 7.6, 33), (.inkTertiary, 5.7, 5.2, 43),
      (.current, 8.2, 7.6, 34), (.second, 4.9, 4.5, 48), (.rate, 5.2, 4.8, 46),
      (.bar, 3.2, 2.9, 60), (.context, 3.2, 2.9, 60),
    ] as [(Role, Double, Double, Double)]
  )
  func contrasts(role: Role, paper: Double, panel: Double, lightness: Double) {
    let color = Self.colors[role]
    #expect(abs(color.contrast(with: Self.colors.paper) - paper) <= 0.051)
    #expect(abs(color.contrast(with: Self.colors.panel) - panel) <= 0.051)
    #expect(color.lightness.rounded() == lightness)
  }

  @Test(
    "The ramp goes from light to dark, with ink on its first four classes and paper on the rest"
  )
  func ramp() {
    let colors = Self.colors
    #expect(colors.ramp.first?.lightness.rounded() == 95)
    #expect(colors.ramp.last?.lightness.rounded() == 28)
    #expect(colors.ramp.prefix(4).allSatisfy { $0.contrast(with: colors.ink) >= 5.35 })
    #expect(colors.ramp.suffix(2).allSatisfy { $0.contrast(with: colors.paper) >= 5.25 })
  }

  @Test(
    "Pairs differ as the design says, for all four kinds of eyes and in grey",
    arguments: [
      (Role.current, Role.second, [47, 48, 55, 58], 14), (.current, .bar, [28, 27, 29, 25], 27),
      (.second, .bar, [39, 40, 38, 43], 13), (.inkSecondary, .bar, [26, 27, 26, 26], 27),
      (.current, .rate, [29, 24, 20, 12], 12), (.second, .rate, [48, 24, 32, 57], 1),
    ] as [(Role, Role, [Double], Double)]
  )
  func differences(first: Role, second: Role, expected: [Double], grey: Double) {
    let (a, b) = (Self.colors[first], Self.colors[second])
    let found = ColorVision.allCases.map { $0.seen(a).difference(from: $0.seen(b)).rounded() }
    #expect(found == expected)
    #expect(abs(a.lightness - b.lightness).rounded() == grey)
  }

  @Test("Everyone can read the house colors, light and dark")
  func standard() {
    #expect(Theme.standard.colors.faults.isEmpty)
    #expect(Theme.standard.dark.faults.isEmpty)
  }

  @Test("Every role has a place of its own")
  func roles() {
    var colors = Self.colors
    for (index, role) in Role.allCases.enumerated() {
      colors[keyPath: role.path] = Color(UInt32(index))
    }
    for (index, role) in Role.allCases.enumerated() {
      #expect(colors[role] == Color(UInt32(index)))
    }
  }

  @Test("A palette that somebody cannot read is told what is wrong with it")
  func faults() {
    func faults(_ change: (inout Theme.Colors) -> Void) -> [PaletteFault] {
      var colors = Self.colors
      change(&colors)
      return colors.faults
    }
    let faint = faults { $0.inkTertiary = Color(0x8A949E) }
    #expect(faint.count == 2)
    #expect(
      faint.allSatisfy {
        if case .faintText(.inkTertiary, _, let contrast) = $0 { contrast < 4.5 } else { false }
      }
    )
    #expect(
      faults { $0.context = Color(0xA0ABB5) }.contains {
        if case .faintMark(.context, let contrast) = $0 { contrast < 3 } else { false }
      }
    )
    // A teal that tritan eyes take for the blue beside it.
    #expect(
      faults { $0.second = Color(0x167A72) }.contains {
        if case .alike(.current, .second, .tritan, _) = $0 { true } else { false }
      }
    )
    // An orange as dark as the blue: two hues, one grey.
    #expect(
      faults { $0.second = Color(0x9A3000) }.contains {
        if case .sameGrey(.current, .second, let difference) = $0 { difference < 12 } else { false }
      }
    )
    #expect(
      faults { $0.current = Color(0x14532D) }.contains(
        .misnamed(.current, is: .green, called: .blue)
      )
    )
    #expect(faults { $0.ramp.reverse() }.count == 5)
    #expect(
      faults { $0.ramp[3] = Color(0x777777) }.contains {
        if case .unreadableClass(4, let contrast) = $0 { contrast < 4.5 } else { false }
      }
    )
  }
}
