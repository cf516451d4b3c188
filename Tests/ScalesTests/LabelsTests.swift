import Scales
import Testing

@Suite("Labels")
struct LabelsTests {
  @Test("An axis says its unit once, at the highest tick")
  func unitOnce() {
    let ticks = Ticks(first: 0, step: 1, count: 3, exponent: 2)
    #expect(Labels.axis(ticks, prefix: "$", suffix: " bn") == ["0", "100", "$200 bn"])
  }

  @Test("An axis up to zero says its unit at the lowest tick")
  func unitBelowZero() {
    let ticks = Ticks(first: -2, step: 1, count: 3, exponent: 1)
    #expect(Labels.axis(ticks, prefix: "$", suffix: " m") == ["−$20 m", "−10", "0"])
  }

  @Test(
    "All labels of an axis have the same decimals and the same unit",
    arguments: [
      (Ticks(first: 0, step: 25, count: 3, exponent: -1), ["0.0", "2.5", "5.0"]),
      (Ticks(first: 0, step: 5, count: 3, exponent: 5), ["0.0", "0.5", "1.0\u{A0}m"]),
      (Ticks(first: 0, step: 2, count: 3, exponent: 9), ["0", "2", "4\u{A0}bn"]),
      (Ticks(first: 0, step: 5, count: 3, exponent: 12), ["0", "5", "10\u{A0}tn"]),
      (Ticks(first: 0, step: 1, count: 3, exponent: 3), ["0", "1,000", "2,000"]),
      (Ticks(first: -1, step: 1, count: 3, exponent: 0), ["−1", "0", "1"]),
      (
        Ticks(first: 0, step: 1, count: 2, exponent: 18),
        ["0", "1\u{A0}×\u{A0}10¹⁸"]
      ),
      (
        Ticks(first: 0, step: 5, count: 2, exponent: -12),
        ["0", "5\u{A0}×\u{A0}10⁻¹²"]
      ),
    ]
  )
  func wholeAxis(ticks: Ticks, expected: [String]) {
    #expect(Labels.axis(ticks) == expected)
  }

  @Test(
    "Numbers have commas, a true minus and the digits that they have",
    arguments: [
      (1_234_567, 0, "1,234,567"), (-12_345, -1, "−1,234.5"), (5, -3, "0.005"), (0, 4, "0"),
      (0, -2, "0.00"), (12, 5, "1,200,000"), (999, 0, "999"),
    ]
  )
  func decimals(numerator: Int, exponent: Int, expected: String) {
    #expect(Labels.decimal(numerator, exponent: exponent) == expected)
  }
}
