import Testing
import YAMLReading

@Suite("Did you mean")
struct SuggestionTests {
  @Test(
    "The nearest word is found, and nothing where none is near",
    arguments: [
      ("entry-sumaries", "entry-summaries"), ("etnry-value", "entry-value"),
      ("Audits", "audits"), ("duties", nil), ("audit", "audits"), ("x", nil), ("", nil),
    ]
  )
  func nearest(word: String, expected: String?) {
    let known = ["entry-summaries", "entry-value", "audits"]
    #expect(Suggestion.nearest(to: word, among: known) == expected)
  }

  @Test("Of words equally near, the first is taken")
  func first() {
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "rat"]) == "cat")
  }
}
