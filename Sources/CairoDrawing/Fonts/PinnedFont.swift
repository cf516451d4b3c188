internal import Scene

/// A face of the design, the file that holds it, and the Debian package that installs the file.
struct PinnedFont {
  let face: Typeface
  let file: String
  let debianPackage: String

  static let all: [PinnedFont] = [
    PinnedFont(family: "Inter", weight: 400, file: "Inter-Regular.otf", from: inter),
    PinnedFont(family: "Inter", weight: 600, file: "Inter-SemiBold.otf", from: inter),
    PinnedFont(
      family: "Inter Display",
      weight: 600,
      file: "InterDisplay-SemiBold.otf",
      from: inter
    ),
    PinnedFont(family: "Caladea", weight: 400, file: "Caladea-Regular.ttf", from: caladea),
    PinnedFont(family: "Caladea", weight: 700, file: "Caladea-Bold.ttf", from: caladea),
  ]

  private static let inter = "fonts-inter"
  private static let caladea = "fonts-crosextra-caladea"

  private init(family: String, weight: Int, file: String, from debianPackage: String) {
    face = Typeface(family: family, weight: weight)
    self.file = file
    self.debianPackage = debianPackage
  }
}
