import Foundation
package import Scene
package import Testing

/// Compares `actual` with the transcript recorded in `__Transcripts__` beside the calling test.
///
/// With `RECORD_SNAPSHOTS` in the environment the transcript is written and the test fails, so that
/// no recording passes unseen; where `CI` is `true` nothing is ever written.
package func expectTranscript(
  _ actual: String,
  named name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: filePath).deletingLastPathComponent().appending(
    path: "__Transcripts__"
  )
  let file = folder.appending(path: "\(name).txt")
  if Recording.isOn {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file, options: .atomic)
    Issue.record("Recorded \(name); look at it, then run again", sourceLocation: sourceLocation)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record("No transcript \(name); set RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
    return
  }
  let recorded = String(decoding: data, as: UTF8.self)
  guard recorded != actual else { return }
  Attachment.record(actual, named: "\(name).got.txt", sourceLocation: sourceLocation)
  let difference = lineDifference(from: recorded, to: actual)
  Issue.record("\(name) differs:\n\(difference)", sourceLocation: sourceLocation)
}

/// Whether transcripts and golden pictures are recorded anew.
package enum Recording {
  package static var isOn: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["RECORD_SNAPSHOTS"] != nil && environment["CI"] != "true"
  }
}

/// The lines that were removed (`-`) and inserted (`+`), each with its number.
private func lineDifference(from recorded: String, to actual: String) -> String {
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
    case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
    }
  }.joined(separator: "\n")
}

extension Scene {
  /// One line for each item, indented by its groups, coordinates at a hundredth of a unit.
  package var transcript: String {
    let size = "scene \(size.width.hundredths) × \(size.height.hundredths)"
    return ([size] + items.flatMap { $0.transcriptLines(indent: "  ") }).joined(separator: "\n")
      + "\n"
  }
}

extension Item {
  fileprivate func transcriptLines(indent: String) -> [String] {
    switch self {
    case .group(let group):
      let at = group.origin == .zero ? "" : " at \(group.origin.words)"
      let scale = group.scale == 1 ? "" : " × \(group.scale.hundredths)"
      let clip = group.clip.map { " clip \($0.words)" } ?? ""
      return ["\(indent)\(group.role.words)\(at)\(scale)\(clip)"]
        + group.items.flatMap { $0.transcriptLines(indent: indent + "  ") }
    case .fill(let path, let color):
      return ["\(indent)fill \(color.hex) \(path.words)"]
    case .stroke(let path, let stroke):
      let dash = stroke.dash.isEmpty ? "" : " dashed"
      return ["\(indent)stroke \(stroke.color.hex) \(stroke.width.hundredths)\(dash) \(path.words)"]
    case .text(let run):
      let face = "\(run.style.face.weight) \(run.style.size.hundredths) \(run.style.color.hex)"
      let text = run.text.replacing("\u{A0}", with: "~")
      return ["\(indent)text “\(text)” \(run.anchor) \(run.position.words) \(face)"]
    case .image(let picture):
      return ["\(indent)image \(picture.png.count) bytes in \(picture.frame.words)"]
    case .link(let link):
      return ["\(indent)link \(link.target) in \(link.frames.map(\.words).joined(separator: ", "))"]
        + link.items.flatMap { $0.transcriptLines(indent: indent + "  ") }
    }
  }
}

extension Role {
  fileprivate var words: String {
    switch self {
    case .layer(let name): "layer \(name)"
    case .figure(let alternative): "figure “\(alternative)”"
    case .heading(let level): "heading \(level)"
    default: "\(self)"
    }
  }
}

extension Path {
  /// The points; a curve is told by its end alone.
  fileprivate var words: String {
    elements.map { element in
      switch element {
      case .move(let point): "M \(point.words)"
      case .line(let point): "L \(point.words)"
      case .curve(_, _, let point): "C \(point.words)"
      case .close: "Z"
      }
    }.joined(separator: " ")
  }
}

extension Point {
  fileprivate var words: String { "\(x.hundredths),\(y.hundredths)" }
}

extension Rect {
  fileprivate var words: String {
    "\(left.hundredths),\(top.hundredths) \(width.hundredths) × \(height.hundredths)"
  }
}

extension Double {
  /// Two decimals at most, without a negative zero.
  fileprivate var hundredths: String {
    let whole = Int((self * 100).rounded())
    let (units, rest) = (abs(whole) / 100, abs(whole) % 100)
    let sign = whole < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(units)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(units).\(decimals)"
  }
}
