import TestSupport
import Testing

/// A run on a prepared site that is disturbed again and again, each time from the same beginning.
struct Scenario: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let outputs: [String]
  /// What happens before the run: deliveries and earlier runs.
  let prepare: @Sendable (Site) throws -> Void
  /// The clock of the run.
  let now: String

  static let first = Scenario(
    testDescription: "the first publication",
    outputs: ["csv", "json"],
    prepare: { site in
      try site.deliver(ReleaseText("2031-01", released: "2031-02-14"))
      try site.deliver(ReleaseText("2031-02", released: "2031-03-14"))
    },
    now: "2031-03-15"
  )

  static let revision = Scenario(
    testDescription: "the revision of a published month",
    outputs: ["csv", "json"],
    prepare: { site in
      try first.prepare(site)
      _ = try site.run(now: "2031-03-15")
      let revised = ReleaseText("2031-02", released: "2031-03-17").with { $0.value = "259.7" }
      try site.deliver(revised, as: "2031-02-revised")
    },
    now: "2031-03-18"
  )

  /// With everything that can be published, drawn and packed.
  static let fullRevision = Scenario(
    testDescription: "the revision of a month with all outputs",
    outputs: Settings.everything,
    prepare: revision.prepare,
    now: revision.now
  )

  /// Two changed months are switched one after the other.
  static let twoMonths = Scenario(
    testDescription: "a new month beside a revised one",
    outputs: ["csv"],
    prepare: { site in
      try revision.prepare(site)
      try site.deliver(ReleaseText("2031-03", released: "2031-04-15"))
    },
    now: "2031-04-16"
  )
}

extension Site {
  /// Lays a release into the folder of incoming releases.
  func deliver(_ release: ReleaseText, as name: String? = nil) throws {
    try deliver("\(name ?? release.figures.month).\(release.fileExtension)", release.text)
  }
}
