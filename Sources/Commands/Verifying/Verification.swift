import CairoDrawing
import CivilTime
import FoundationEssentials
import PDFFinishing
import Scene
import Workspace

/// Makes a report anew from what it carries, and compares.
struct Verification {
  /// What the report says that it was made from.
  let receipt: Receipt
  private let month: Month
  private let bytes: [UInt8]
  private let found: FinishedPDF

  /// Throws a `Failure` where the file is no report that carries its data.
  init(of bytes: [UInt8], named name: String) throws {
    let found = try Verification.read(bytes, name)
    receipt = try Verification.receipt(in: found, name)
    guard let month = Month(receipt.month) else { throw Verification.unreadableReceipt(name) }
    self.month = month
    self.bytes = bytes
    self.found = found
  }

  func verdict(_ environment: Environment) throws -> Verdict {
    var faults = self.faults
    do {
      let files = EnclosedFiles(found.attachments, receipt: receipt)
      let inputs = try CarriedFiles.inputs(
        from: files,
        asOf: receipt.dataAsOf.flatMap { CalendarDate($0) },
        environment
      )
      let printer = try ReportPrinter(inputs, statistics: inputs.statistics())
      guard receipt.program == Tradesnap.nameAndVersion else {
        let anew = printer.receipt(of: month, isForced: receipt.isForced)
        return faults.isEmpty
          ? .otherVersion(receipt.program, statistics: receipt.differences(from: anew))
          : .differs(faults: faults, differences: [])
      }
      let expected = try printer.report(
        of: month,
        isForced: receipt.isForced,
        issue: CarriedIssue.issue(in: files),
        on: Press(environment, inputs.look)
      )
      guard bytes != expected else { return .same }
      if bytes.starts(with: expected) {
        faults.append(.followed(bytes.count - expected.count))
      } else if expected.starts(with: bytes) {
        faults.append(.cutOff(expected.count - bytes.count))
      }
      let differences = try found.differences(from: FinishedPDF(expected))
        .filter { !isKnown($0, faults) }
      return faults.isEmpty && differences.isEmpty
        ? .repacked : .differs(faults: faults, differences: differences)
    } catch {
      guard let reason = reason(of: error, faults) else { throw error }
      return .differs(faults: faults + [.unusable(reason)], differences: [])
    }
  }

  /// Why what is carried makes no report; `nil` where that is not the fault of the file.
  private func reason(of error: any Error, _ faults: [CarriedFault]) -> String? {
    // A theme alone brings fonts of its own.
    if case DrawingError.absentFace(let face, _) = error {
      return "no font \(face.family) of weight \(face.weight) is carried"
    }
    if case DrawingError.unreadableFont = error {
      return "a file that the theme names as a font is none"
    }
    guard let failure = Failure(error) else { return nil }
    let isOfTheFile = [.badInput, .configuration].contains(failure.status)
    return isOfTheFile || !faults.isEmpty ? failure.message : nil
  }

  private static func read(_ bytes: [UInt8], _ name: String) throws -> FinishedPDF {
    do {
      return try FinishedPDF(bytes)
    } catch {
      throw Failure(
        .badInput,
        "\(name) is not a PDF that can be read",
        hint: "Name a report that tradesnap wrote."
      )
    }
  }

  private static func receipt(in found: FinishedPDF, _ name: String) throws -> Receipt {
    guard let attachment = found.attachments.first(where: { $0.name == Receipt.fileName }) else {
      let made = found.program.isEmpty ? "" : ", made by \(found.program)"
      throw Failure(
        .badInput,
        found.attachments.isEmpty
          ? "\(name) carries no data\(made)" : "\(name) carries no \(Receipt.fileName)\(made)",
        hint: "Only reports of tradesnap can be verified, from version 0.1.0 on."
      )
    }
    do {
      return try JSONDecoder().decode(Receipt.self, from: Data(attachment.bytes))
    } catch {
      throw unreadableReceipt(name)
    }
  }

  private static func unreadableReceipt(_ name: String) -> Failure {
    Failure(.badInput, "the \(Receipt.fileName) in \(name) cannot be read")
  }

  /// What is wrong before anything is made anew.
  private var faults: [CarriedFault] {
    let damages = [found.damage, ends]
    var faults = damages.compactMap { $0.map(CarriedFault.damaged) }
    for file in receipt.files {
      guard let attachment = found.attachments.first(where: { $0.name == file.name }) else {
        faults.append(.missing(file.name))
        continue
      }
      if sha256Hexadecimal(attachment.bytes) != file.sha256 { faults.append(.changed(file.name)) }
    }
    let named = Set(receipt.files.map(\.name) + [Receipt.fileName])
    return faults
      + found.attachments.map(\.name).filter { !named.contains($0) }.map(CarriedFault.unnamed)
  }

  /// What is wrong with the ends of the file, where readers disagree on what may stand; `nil` where a
  /// PDF begins and ends there (ISO 32000-1, 7.5.2 and 7.5.5).
  private var ends: String? {
    let end = bytes.suffix(8)
    guard bytes.starts(with: "%PDF-".utf8) else { return "something stands before its beginning" }
    let last = end.lastIndex { $0 != 10 && $0 != 13 } ?? end.startIndex
    return end[...last].suffix(5).elementsEqual("%%EOF".utf8)
      ? nil : "it does not end where a PDF ends"
  }

  /// Whether a difference says no more than a fault: a file that was changed differs from the one
  /// made anew, and so does the receipt with its hash.
  private func isKnown(_ difference: PDFDifference, _ faults: [CarriedFault]) -> Bool {
    guard case .attachment(let name, _, _) = difference else { return false }
    return !faults.isEmpty
      && (name == Receipt.fileName || name == CarriedNames.figuresJSON
        || faults.contains(.changed(name)) || faults.contains(.missing(name))
        || faults.contains(.unnamed(name)))
  }
}

extension Receipt {
  /// In which statistics of the same month this differs from `expected`.
  func differences(from expected: Receipt) -> [StatisticsDifference] {
    let others = Dictionary(expected.statistics.map { ($0.measure, $0) }) { first, _ in first }
    return statistics.flatMap { own in
      let other = others[own.measure]
      let pairs = [
        ("value", own.value, other?.value),
        ("change on the previous month", own.onPrevious, other?.onPrevious),
        ("change on the year before", own.onYearEarlier, other?.onYearEarlier),
        ("fiscal year to date", own.fiscalYearToDate, other?.fiscalYearToDate),
      ]
      return pairs.filter { $0.1 != $0.2 }.map { quantity, found, expected in
        StatisticsDifference(
          measure: own.measure,
          quantity: quantity,
          found: found ?? "nothing",
          expected: expected ?? "nothing"
        )
      }
    }
  }
}
