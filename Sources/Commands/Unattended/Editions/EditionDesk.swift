import CivilTime
import IssueReading
import Operations
import TradeStatistics
import Workspace

/// Everything that editions are made from, read once.
struct EditionDesk {
  let place: UnattendedPlace
  let statistics: Statistics
  /// What editors wrote for the newest complete month; `nil` for nothing.
  let issue: ReadIssue?
  private let printer: EditionPrinter
  private let survey: MonthSurvey
  /// Why the issue cannot be read; its month is then not published.
  private let issueFailure: Failure?

  /// Reads it all; `register` names the months that ought to have an edition.
  ///
  /// Throws where the ledger or a file of the settings cannot be read.
  init(_ place: UnattendedPlace, _ register: EditionRegister) throws {
    let session = place.session
    let inputs = try session.inputs(asOf: nil, reference: ReferenceOption.none, theme: true)
    statistics = try inputs.statistics()
    let reports = try ReportPrinter(inputs, statistics: statistics)
    let outputs = place.publish.outputs
    self.place = place
    printer = EditionPrinter(
      session: session,
      inputs: inputs,
      printer: reports,
      outputs: outputs
    )
    survey = MonthSurvey(
      statistics: statistics,
      required: place.publish.required,
      basis: BasisWriter(inputs: inputs, printer: reports, outputs: outputs),
      publication: place.publication,
      register: register
    )
    var issue: ReadIssue?
    var failure: Failure?
    if let newest = survey.newest {
      do {
        issue = try EditionDesk.issue(of: newest, in: session)
      } catch let error as Failure {
        failure = error
      }
    }
    self.issue = issue
    issueFailure = failure
  }

  /// What stands in the place of an edition and is none.
  var obstructions: [Failure] {
    survey.obstructed.map { Failure($0.error.exitStatus, $0.error.message, hint: $0.error.hint) }
  }

  func states() throws -> [MonthState] { try survey.states(issue: issue) }

  func plan(on today: CalendarDate) throws -> PublicationPlan {
    PublicationPlan(
      months: try states(),
      calendar: place.calendar,
      on: today,
      stale: place.staleRule,
      collects: place.collects
    )
  }

  /// Makes the edition of `month` and puts it in its place as a whole.
  func publish(_ month: Month) throws -> RunRecord.Edition {
    var issue = issue
    if month == survey.newest {
      if let issueFailure { throw issueFailure }
    } else {
      issue = try EditionDesk.issue(of: month, in: place.session)
    }
    let files = try printer.files(of: month, issue: issue)
    let basis = try survey.basis.basis(of: month, issue: issue)
    return try Interruption.shielding {
      try place.publication.publish(
        files,
        as: month,
        by: Tradesnap.nameAndVersion,
        basis: basis,
        findings: printer.printer.receipt(of: month, isForced: false).findings
      )
    }
  }

  private static func issue(of month: Month, in session: Session) throws -> ReadIssue? {
    let folder = session.settingsFolder
    return try IssuePlace.issue(
      of: month,
      in: folder,
      beside: { try IssuePlace.beside(settingsIn: folder) }
    )
  }
}

extension ReferenceOption {
  /// The option that was not given: the files of the settings.
  static var none: ReferenceOption {
    var option = ReferenceOption()
    option.reference = []
    return option
  }
}
