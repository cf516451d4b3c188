import IssueReading
import Workspace

/// The files of an issue on the disk.
struct WorkspaceFiles: IssueFiles {
  let folder: ContainedFolder

  func bytes(of path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
    do {
      return try folder.read(path, limit: limit)
    } catch {
      throw UnreadableFile(reason: error.message, hint: error.hint)
    }
  }

  func names(in folder: String) -> [String] { self.folder.names(in: folder) }
}
