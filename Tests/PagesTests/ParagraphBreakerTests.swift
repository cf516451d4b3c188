import Testing

@testable import Pages

@Suite("Paragraph breaker")
struct ParagraphBreakerTests {
  /// Words of so many points, a point apart.
  private func lines(_ widths: [Double], width: Double, indent: Double = 0) -> [[Double]] {
    ParagraphBreaker(widths: widths, spaces: widths.map { _ in 1 })
      .lines(width: width, indent: indent)
      .map { Array(widths[$0]) }
  }

  @Test("No words are no lines, and words that fit are one")
  func short() {
    #expect(lines([], width: 10) == [])
    #expect(lines([4, 5], width: 10) == [[4, 5]])
  }

  @Test("Lines are evened out over the paragraph, not filled one by one")
  func even() {
    // Filled one by one, the second line would be the 5 alone.
    #expect(lines([3, 2, 2, 5, 9, 9], width: 9) == [[3, 2], [2, 5], [9], [9]])
  }

  @Test("The first line is shorter by the indent")
  func indent() {
    #expect(lines([4, 4, 4], width: 9, indent: 1) == [[4], [4, 4]])
  }

  @Test("A short word does not end a paragraph alone where another may join it")
  func loneWord() {
    #expect(lines([20, 10, 20, 9, 5], width: 40) == [[20, 10], [20, 9, 5]])
    #expect(lines([20, 9, 9, 5], width: 40) == [[20, 9], [9, 5]])
  }

  @Test("Lines are as few as can be, none is too wide, and no word is lost", arguments: 0..<100)
  func anyWords(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let width = Double(Int.random(in: 10...60, using: &random))
    let widths = (0..<Int.random(in: 1...90, using: &random)).map { _ in
      Double(Int.random(in: 1...10, using: &random))
    }
    let lines = lines(widths, width: width)
    #expect(lines.flatMap { $0 } == widths)
    for line in lines { #expect(line.reduce(-1) { $0 + $1 + 1 } <= width) }
    var (fewest, used) = (1, -1.0)
    for word in widths {
      if used + word + 1 > width { (fewest, used) = (fewest + 1, -1) }
      used += word + 1
    }
    #expect(lines.count == fewest)
  }
}
