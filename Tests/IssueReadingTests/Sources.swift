import IssueReading

/// The folder of an issue in memory.
struct MemoryFolder: IssueFiles {
  var files: [String: [UInt8]]

  func bytes(of path: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
    guard let bytes = files[path] else { throw UnreadableFile(reason: "there is no file \(path)") }
    return bytes
  }

  func names(in folder: String) -> [String] {
    files.keys.filter { $0.hasPrefix("\(folder)/") }.map { String($0.dropFirst(folder.count + 1)) }
  }

  /// A faultless issue of one article; `changes` replaces or adds files.
  static func issue(_ changes: [String: String] = [:]) -> MemoryFolder {
    var files = MemoryFolder(files: [
      "issue.yml": Array(issueText.utf8),
      "articles/summit.md": Array(articleText.utf8),
      "pictures/hall.png": png(width: 640, height: 360),
    ])
    for (path, text) in changes { files.files[path] = Array(text.utf8) }
    return files
  }

  static let issueText = """
    month: 2023-03
    volume: 5
    issue: 3
    title: Trade News Snapshot
    date: 2023-05-04
    sections:
      - title: Activity
        articles: [articles/summit.md]
        content: [events, cases, actions]
    cases:
      - title: Jewelry
        date: 2023-04-03
        place: Louisville, Kentucky
        facts:
          - {number: "2,400", caption: pieces}
        text: |
          Three parcels were *held*.
    actions:
      - kind: Withhold release order
        subject: Gloves
        date: 2021-11-04
        modifications:
          - {date: 2023-04-26, text: Lifted.}
        link: https://example.org/order
    events:
      - {title: Forum, date: 2023-07-11, time: 9 a.m. to 5 p.m., zone: EDT, place: Alexandria}
      - {title: Summit, date: 2023-04-17, end: 2023-04-19}
    sources:
      - {title: The release, link: "https://example.org/"}
    contacts:
      - {purpose: Questions, name: The desk, link: "mailto:desk@example.org"}
    """

  static let articleText = """
    ---
    headline: A summit
    section: Activity
    date: 2023-04-17
    picture: pictures/hall.png
    alt: A hall seen from above.
    caption: The hall
    credit: Nobody
    ---
    The summit *began* with a [speech](https://example.org/speech).
    """

  /// The chunks of a PNG without any pixels, which is all that a reader of headers looks at.
  static func png(width: Int, height: Int) -> [UInt8] {
    func bytes(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
    func chunk(_ kind: String, _ content: [UInt8]) -> [UInt8] {
      bytes(content.count) + Array(kind.utf8) + content + [0, 0, 0, 0]
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bytes(width) + bytes(height) + [8, 2, 0, 0, 0]) + chunk("IEND", [])
  }
}

extension IssueFault {
  /// `issue.yml:3: message` and the hint in brackets.
  var words: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(message)" + (hint.map { " [\($0)]" } ?? "")
  }
}
