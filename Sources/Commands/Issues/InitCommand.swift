import ArgumentParser
import Workspace

/// `tradesnap init`: a workspace to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a workspace with settings and a sample issue.",
    discussion: """
      EXAMPLES:
        tradesnap init newsletter
        cd newsletter && tradesnap report 2023-03
      """
  )

  @Argument(help: ArgumentHelp("The folder, made where missing.", valueName: "dir"))
  var folder: String

  @Flag(help: "Write into a folder that is not empty; files of the same names are replaced.")
  var force = false

  func run() throws {
    let press = try Press(Environment.ofProcess())
    let files =
      SampleWorkspace.texts + [
        NewFile(path: SampleWorkspace.picturePath, bytes: try press.png(SamplePicture.scene))
      ]
    let target = NewFolder(folder)
    try target.fill(with: files, isForced: force)
    for file in files {
      try StandardOutput.write(OutputFolder.path(of: file.path, in: folder) + "\n")
    }
  }
}
