/// A day on which something happens, and what must follow from it.
///
/// On the days after it, up to the next happening, nothing may change but what is told here.
struct Happening: Sendable {
  /// What the program says on one day.
  struct Answer: Sendable {
    let status: Int32
    /// For each line on standard error, words that it must contain.
    let lines: [String]

    init(_ status: Int32, _ lines: String...) {
      self.status = status
      self.lines = lines
    }

    static let published = Answer(0)
    static let nothingNew = Answer(1)
  }

  /// The day: `2031-02-14`.
  let day: String
  let title: String
  let act: @Sendable (World) throws -> Void
  let answer: Answer
  /// The months published on that day.
  let publishes: [String]
  /// What is said on the days after, until the next happening.
  let then: Answer

  init(
    _ day: String,
    _ title: String,
    _ answer: Answer,
    publishes: [String] = [],
    then: Answer = .nothingNew,
    act: @escaping @Sendable (World) throws -> Void = { _ in }
  ) {
    self.day = day
    self.title = title
    self.act = act
    self.answer = answer
    self.publishes = publishes
    self.then = then
  }
}
