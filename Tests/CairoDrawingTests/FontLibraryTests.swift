import CairoDrawing
import Foundation
import Scene
import Testing

@Suite("Pinned fonts")
struct FontLibraryTests {
  @Test("All five faces load from the folders of Debian")
  func loads() throws {
    let measurer = TextMeasurer(try FontLibrary(folders: fontFolders))
    let widths = Set(pinnedFaces.map { measurer.width(of: "Trade Snapshot", in: style($0)) })
    #expect(widths.count == 5)
    #expect(widths.allSatisfy { $0 > 60 })
  }

  @Test("A file is taken from the first folder that has it")
  func searchesFolders() throws {
    _ = try FontLibrary(folders: ["/nonexistent"] + fontFolders.reversed())
  }

  @Test(
    "A missing file is an error with family, file and package",
    arguments: [
      (fontFolders[1], "Inter", "Inter-Regular.otf", "fonts-inter"),
      (fontFolders[0], "Caladea", "Caladea-Regular.ttf", "fonts-crosextra-caladea"),
    ]
  )
  func missing(folder: String, family: String, file: String, debianPackage: String) {
    let expected = DrawingError.missingFont(
      family: family,
      file: file,
      debianPackage: debianPackage,
      folders: [folder]
    )
    #expect(throws: expected) { try FontLibrary(folders: [folder]) }
  }

  @Test(
    "A file with another face, or with none, is no substitute",
    arguments: [
      ("Inter-Regular.otf", "Inter-Bold.otf"),
      ("Inter-SemiBold.otf", "Inter-Regular.otf"),
      ("InterDisplay-SemiBold.otf", "Inter-SemiBold.otf"),
      ("Inter-Regular.otf", "Inter-Italic.otf"),
      ("Inter-Regular.otf", nil),
    ] as [(String, String?)]
  )
  func wrongFile(name: String, stand: String?) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fonts-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    if let stand {
      try FileManager.default.copyItem(
        at: URL(filePath: fontFolders[0]).appending(path: stand),
        to: file
      )
    } else {
      try Data("not a font".utf8).write(to: file)
    }
    // A file that is no font is passed over, as one that is not there.
    let folders = [folder.path()] + (stand == nil ? [] : fontFolders)
    #expect {
      try FontLibrary(folders: folders)
    } throws: { error in
      switch error as? DrawingError {
      case .unexpectedFont(let family, _, let found, "fonts-inter"):
        family.hasPrefix("Inter") && found == name
      case .missingFont(_, name, "fonts-inter", _): stand == nil
      default: false
      }
    }
  }

  @Test("Faces besides the pinned ones come from their own files, and only those asked for load")
  func ownFiles() throws {
    let medium = Typeface(family: "Inter", weight: 500)
    let fonts = try FontLibrary(
      folders: [],
      faces: [medium],
      files: ["\(fontFolders[0])/Inter-Medium.otf"]
    )
    let measurer = TextMeasurer(fonts)
    #expect(measurer.width(of: "Trade", in: TextStyle(medium, size: 10, color: Color(0))) > 20)
    #expect(measurer.width(of: "Trade", in: style(pinnedFaces[0])) == 0)
  }

  @Test("A file that holds no font, or none of the faces, is told")
  func wrongOwnFiles() {
    let medium = Typeface(family: "Inter", weight: 500)
    let bold = "\(fontFolders[0])/Inter-Bold.otf"
    #expect(throws: DrawingError.unreadableFont(file: "/nonexistent.otf")) {
      try FontLibrary(folders: fontFolders, faces: [medium], files: [bold, "/nonexistent.otf"])
    }
    #expect(throws: DrawingError.absentFace(medium, files: [bold])) {
      try FontLibrary(folders: fontFolders, faces: [medium], files: [bold])
    }
  }
}
