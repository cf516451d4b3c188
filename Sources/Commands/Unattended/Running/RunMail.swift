import CivilTime
import Operations
import Workspace

/// The message to the administrator about one run.
struct RunMail {
  let record: RunRecord
  /// What of it is worth a message.
  let occasions: Set<NotifySettings.Occasion>

  /// The message about `record`; `isSaid` is whether a refusal or staleness is said, or was said
  /// before, and `hasFaults` whether something failed, whatever was published all the same.
  init(_ record: RunRecord, isSaid: Bool, hasFaults: Bool) {
    self.record = record
    var occasions: Set<NotifySettings.Occasion> = []
    if !record.published.isEmpty { occasions.insert(.published) }
    if record.outcome == .refused, isSaid { occasions.insert(.refused) }
    if record.outcome == .stale, isSaid { occasions.insert(.stale) }
    if hasFaults { occasions.insert(.failed) }
    self.occasions = occasions
  }

  /// The message; `nil` where the settings want none of this.
  func message(_ mail: NotifySettings.Mail) -> MailMessage? {
    guard mail.occasions.contains(where: occasions.contains),
      let from = MailAddress(mail.from), let to = MailAddress(mail.to)
    else { return nil }
    return MailMessage(
      from: from,
      to: [to],
      subject: subject,
      body: body,
      date: record.finished,
      identity: "tradesnap.\(record.finished).\(record.outcome.rawValue)"
    )
  }

  private var subject: String {
    let months = record.published.map(\.month.description).joined(separator: ", ")
    if !months.isEmpty { return "tradesnap: \(months) published" + warning }
    return
      "tradesnap: \(record.messages.first.map { String($0.prefix(100)) } ?? record.outcome.rawValue)"
  }

  private var warning: String { record.messages.isEmpty ? "" : ", and something wants a look" }

  private var body: String {
    let editions = record.published.map { edition in
      "Published: \(edition.month)"
        + (edition.revision > 0 ? ", revision \(edition.revision)" : "") + ", in \(edition.path)"
    }
    let paragraphs = record.messages + (editions.isEmpty ? [] : [editions.joined(separator: "\n")])
    return (paragraphs + ["The run ended at \(record.finished): \(record.outcome.rawValue)."])
      .joined(separator: "\n\n") + "\n"
  }
}
