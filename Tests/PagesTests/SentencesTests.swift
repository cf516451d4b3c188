import Testing

@testable import Pages

@Suite("Sentences")
struct SentencesTests {
  @Test(
    "A text splits where a sentence ends",
    arguments: [
      ("One. Two.", ["One.", "Two."]),
      ("The U.S. agency said so. It did.", ["The U.S. agency said so.", "It did."]),
      ("See No. 5 of it. Done!", ["See No. 5 of it.", "Done!"]),
      ("More than $6.1 billion. Why? Because.", ["More than $6.1 billion.", "Why?", "Because."]),
      ("He said “no.” Then he left", ["He said “no.”", "Then he left"]),
      ("", []),
    ]
  )
  func split(text: String, expected: [String]) {
    #expect(Sentences.split(text) == expected)
  }
}
