import Quantities
import Scales
import Testing

/// Monthly entries stopped for suspected forced labor, October 2022 to April 2025.
private let skewedValues = [
  "491", "398", "444", "310", "282", "481", "400", "377", "405", "388", "320", "259", "504",
  "331", "450", "540", "450", "425", "557", "669", "1986", "1024", "140",
]

@Suite("Limits of classes")
struct ClassLimitsTests {
  private static func decimals(_ texts: [String]) -> [ExactDecimal] {
    texts.compactMap { ExactDecimal($0) }
  }

  @Test("Skewed values get round limits that part the far from the near, and the near too")
  func skewed() {
    let limits = ClassLimits(dividing: Self.decimals(skewedValues))
    #expect(limits.limitTexts == ["300", "400", "500", "1,000", "1,500"])
    #expect(
      limits.names(.words)
        == ["under\u{A0}300", "300–399", "400–499", "500–999", "1,000–1,499", "1,500 and over"]
    )
    #expect(limits.names(.signs).first == "<\u{A0}300" && limits.names(.signs).last == "1,500+")
    #expect([299, 300, 399, 1_986].map { limits.index(of: $0) } == [0, 1, 1, 5])
  }

  @Test("A class ends one step of its finest value below its limit")
  func decimals() {
    let limits = ClassLimits(
      dividing: Self.decimals(["2.5", "2.6", "2.75", "3", "3.1", "9"]),
      upTo: 3
    )
    #expect(limits.names(.words) == ["under\u{A0}3", "3–4.9", "5 and over"])
  }

  @Test("Values that no number parts are one class", arguments: [[], ["7"], ["7", "7", "7.0"]])
  func one(texts: [String]) {
    let limits = ClassLimits(dividing: Self.decimals(texts))
    #expect(limits.count == 1 && limits.names(.words) == ["all"])
    #expect(limits.index(of: 7) == 0)
  }

  @Test(
    "No class is empty, limits ascend, and equal values share a class",
    arguments: [
      ["1", "2"], ["-5", "-3", "0", "4", "12"], ["0.002", "1.9", "86.9", "310"],
      ["0.0001", "0.02", "3", "400", "50000", "6000000", "700000000", "80000000000"],
      skewedValues, ["265", "265", "265", "266"],
    ]
  )
  func classes(texts: [String]) {
    let values = Self.decimals(texts)
    let limits = ClassLimits(dividing: values)
    #expect(limits.limits == limits.limits.sorted() && limits.count <= 6)
    #expect(limits.count == min(6, Set(values).count))
    #expect(Set(values.map { limits.index(of: $0.double) }).count == limits.count)
    #expect(limits.names(.words).count == limits.count)
  }

  @Test("The order of values makes no difference")
  func order() {
    let values = Self.decimals(skewedValues)
    #expect(ClassLimits(dividing: values.reversed()) == ClassLimits(dividing: values))
  }

  @Test("A range that holds a limit is told from one that ends at it")
  func straddling() {
    let limits = ClassLimits(dividing: Self.decimals(skewedValues))
    #expect(limits.isLimit(between: 395, and: 405))
    #expect(!limits.isLimit(between: 300, and: 400))
  }
}
