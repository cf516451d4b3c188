import Workspace

/// Something that wants a look and keeps nothing from being published.
///
/// It is said when it is new, and again with each publication; in between only `status` has it.
struct RunWarning: Codable, Hashable, Sendable {
  /// A name that does not change while it stands: `altered 2023-03/Figures-2023-03.csv`.
  let matter: String
  /// What is said of it, without the program's name.
  let line: String

  init(_ matter: String, _ words: Failure) {
    self.matter = matter
    line = words.line
  }
}

extension RunWarning {
  /// The warning that somebody changed a published file.
  init(altered damage: EditionDamage, in folder: String) {
    self.init(
      "altered \(damage.path)",
      Failure(
        .doneWithWarnings,
        "\(OutputFolder.path(of: damage.path, in: folder)) is not what was published",
        hint: "Remove the file, and the next run puts it back as it was."
      )
    )
  }
}
