import CairoDrawing
import Ledger
import PDFFinishing
import Releases
import Scene
import Workspace

/// Why a command ends early, in words for the user: one line, and how the program exits.
struct Failure: Error {
  let status: ExitStatus
  /// What happened, without a full stop; empty where it was already said.
  let message: String
  /// What to do about it, in full sentences.
  let hint: String?

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// The message and its hint as one line, without a line feed.
  var line: String { message + "." + (hint.map { " \($0)" } ?? "") }

  /// Whether writing failed, which would fail again and elsewhere.
  var isOfOutput: Bool { status == .cannotWrite || status == .inputOutput }

  /// The end of a command that has said all there is to say.
  static func silent(_ status: ExitStatus) -> Failure { Failure(status, "") }

  /// The words for an error of any room; `nil` for errors of the argument parser.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as any ExplainedError:
      self.init(error.exitStatus, error.message, hint: error.hint)
    case let error as LedgerError:
      self.init(error.exitStatus, error.message, hint: error.hint)
    case let error as DrawingError:
      self.init(error.exitStatus, error.message, hint: error.hint)
    case SVGError.unusableCoordinate(let item):
      self.init(DrawingError.unusableCoordinate(item: item))
    case let error as FinishingError:
      self.init(
        .internalFault,
        "the PDF could not be completed: \(error.message)",
        hint: "This is a fault of the program; please report it."
      )
    default: return nil
    }
  }
}

extension FinishingError {
  fileprivate var message: String {
    switch self {
    case .library(let words): words
    case .structure(let expected, let found, let index):
      "element \(index) is \(found), not \(expected)"
    case .untagged(let operation, let page): "“\(operation)” on page \(page) has no element"
    case .noAlternative(let index): "the figure of element \(index) has no alternative text"
    case .noPlace(let picture): "picture \(picture) has no place"
    }
  }
}

extension LedgerError {
  var exitStatus: ExitStatus {
    switch problem {
    case .notFound, .cannotOpen: .noInput
    case .notADatabase, .notALedger, .newerVersion, .corrupt: .badInput
    case .busy, .inUse: .tryAgain
    case .diskFull, .inputOutput: .inputOutput
    case .readOnly, .cannotCreate: .cannotWrite
    case .unrecordable, .other: .internalFault
    }
  }
}

extension DrawingError {
  var exitStatus: ExitStatus {
    switch self {
    case .missingFont, .unexpectedFont, .unreadableFont, .absentFace: .noInput
    case .missingGlyph, .corruptPicture: .badInput
    case .unknownFace, .unusableSize, .unusableResolution, .unusableCoordinate, .noPages,
      .unknownPage, .unusableTime, .unusableOutlineLevel, .unusablePictureText, .failed:
      .internalFault
    }
  }

  var message: String {
    switch self {
    case .missingFont(let family, let file, _, let folders):
      "the font \(family) is missing: there is no \(file) in \(folders.joined(separator: ", "))"
    case .unexpectedFont(let family, let weight, let file, _):
      "the font file \(file) does not hold \(family) of weight \(weight)"
    case .unreadableFont(let file): "there is no font in \(file)"
    case .absentFace(let face, let files):
      "no font \(face.family) of weight \(face.weight) is in \(files.joined(separator: ", "))"
    case .unknownFace(let face): "no font is pinned for \(face.family) of weight \(face.weight)"
    case .missingGlyph(let text, let face):
      "the font \(face.family) lacks a character of “\(text)”"
    case .corruptPicture(_, let reason): "a picture is no whole PNG: \(reason)"
    case .unusableSize(let size, let scale):
      "a drawing of \(size.width) × \(size.height) at scale \(scale) cannot be made"
    case .unusableResolution(let dpi): "a resolution of \(dpi) pixels an inch cannot be used"
    case .unusableCoordinate(let item): "a coordinate is not a usable number in \(item)"
    case .noPages: "there is no page to draw"
    case .unknownPage(let page, let count): "a link leads to page \(page) of \(count)"
    case .unusableTime(let text): "“\(text)” is no time"
    case .unusableOutlineLevel(let title, let level):
      "the bookmark “\(title)” skips to level \(level)"
    case .unusablePictureText(let keyword): "“\(keyword)” cannot be written into a picture"
    case .failed(let step, let reason): "drawing failed at “\(step)”: \(reason)"
    }
  }

  var hint: String? {
    switch self {
    case .missingFont(_, _, let package, _), .unexpectedFont(_, _, _, let package):
      "Install it with: apt-get install \(package); or name its folder in TRADESNAP_FONTS."
    case .unreadableFont: "Correct the path in “fonts” of the theme."
    case .absentFace: "Add its file to “fonts” of the theme, or name the family as its file does."
    case .missingGlyph: "Write the text without that character."
    case .corruptPicture: "Save the picture as PNG again."
    case .unknownFace, .unusableSize, .unusableResolution, .unusableCoordinate, .noPages,
      .unknownPage, .unusableTime, .unusableOutlineLevel, .unusablePictureText, .failed:
      "This is a fault of the program; please report it."
    }
  }
}
