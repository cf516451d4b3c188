import Document
import Pages
import Scene
import TestSupport
import Testing

@Suite("Any document")
struct RandomDocumentTests {
  @Test("Is laid out without overlap, within the page, and complete", arguments: 0..<60)
  func sound(seed: Int) {
    var random = RandomDocument(seed: seed)
    let document = random.document()
    let laid = laidOut(document)
    for (index, page) in laid.pages.enumerated() {
      PageChecks.expectSound(page, number: index + 1)
    }
    let text = laid.pages.map(\.contentText).joined() + laid.omittedSummary
    for (token, isRepeated) in random.tokens {
      let count = text.ranges(of: token).count
      #expect(isRepeated ? count >= 1 : count == 1, "\(token) appears \(count) times")
    }
    for entry in laid.outline { #expect((1...laid.pages.count).contains(entry.page)) }
    for (entry, next) in zip(laid.outline, laid.outline.dropFirst()) {
      #expect(next.level <= entry.level + 1)
    }
  }

  @Test("Has the same lines at the same places on Letter and A4", arguments: 0..<30)
  func papers(seed: Int) {
    var random = RandomDocument(seed: seed)
    let document = random.document()
    let letter = laidOut(document, on: .letter)
    let a4 = laidOut(document, on: .a4)
    #expect(letter.pages.count == a4.pages.count)
    #expect(letter.outline == a4.outline)
    for (one, other) in zip(letter.pages, a4.pages) {
      #expect(
        PageChecks.lines(of: one, margin: 54) == PageChecks.lines(of: other, margin: 45.64)
      )
    }
  }

  @Test("Is laid out the same way each time")
  func deterministic() {
    var (one, other) = (RandomDocument(seed: 5), RandomDocument(seed: 5))
    #expect(laidOut(one.document()) == laidOut(other.document()))
  }
}
