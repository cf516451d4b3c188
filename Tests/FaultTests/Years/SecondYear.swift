import TestSupport

/// 2032 as it happens; written before the program was run on it.
enum SecondYear {
  static let happenings: [Happening] =
    [
      Happening(
        "2032-02-16",
        "a scale word was lost",
        .init(3, "2032-01"),
        then: .init(3)
      ) {
        let page = ReleaseText("2032-01", released: "2032-02-16").asPage.text
        try $0.site.deliver("2032-01.html", page.replacing("273.8&nbsp;billion", with: "273.8"))
      },
      Happening("2032-02-23", "said again after a week", .init(3, "2032-01"), then: .init(3)),
      Happening("2032-02-25", "corrected", .published, publishes: ["2032-01"]) {
        let corrected = ReleaseText("2032-01", released: "2032-02-25").asPage
        try $0.deliver(corrected, as: "2032-01-corrected")
      },
      Happening(
        "2032-03-02",
        "the release that never came is found: no edition of its own, but others compare with it",
        .published,
        publishes: ["2031-12", "2032-01"]
      ) {
        try $0.deliver(ReleaseText("2031-11", released: "2031-12-18"))
      },
      Happening("2032-03-17", "in time", .published, publishes: ["2032-02"]) {
        try $0.deliver(ReleaseText("2032-02", released: "2032-03-17"))
      },
      Happening("2032-03-18", "the report is wanted too", .published, publishes: ["2032-02"]) {
        try $0.site.write(Settings(outputs: ["pdf", "csv", "json"]))
      },
      Happening("2032-03-20", "and is not wanted any more", .published, publishes: ["2032-02"]) {
        try $0.site.write(Settings())
      },
      Happening("2032-04-15", "figures copied forward", .init(3, "2032-03"), then: .init(3)) {
        var release = ReleaseText("2032-03", released: "2032-04-15").with {
          let before = MadeUpFigures.months["2032-02"]
          $0.entries = before?.entries ?? ""
          $0.value = before?.value ?? ""
          $0.duties = before?.duties ?? ""
        }
        release.wording = ReleaseText("2032-02", released: "").wording
        try $0.deliver(release)
      },
      Happening("2032-04-17", "acknowledged by an editor", .published, publishes: ["2032-03"]) {
        let findings = ["entry-summaries", "entry-value", "estimated-duties"].map { measure in
          "- finding: copied-forward 2032-03 \(measure)\n  reason: The agency confirmed it.\n"
        }
        _ = try $0.site.folder.file("acknowledged.yml", text: findings.joined())
      },
      Happening(
        "2032-05-14",
        "a release that contradicts itself",
        .init(65, "2032-04"),
        then: .init(65, "2032-04")
      ) {
        var release = ReleaseText("2032-04", released: "2032-05-14")
        release.addition = "In April 2032, the entry summaries were valued at $311.4 billion."
        try $0.deliver(release)
      },
      Happening("2032-05-17", "mended", .published, publishes: ["2032-04"]) {
        try $0.deliver(ReleaseText("2032-04", released: "2032-05-14"))
      },
      Happening("2032-06-03", "very early", .published, publishes: ["2032-05"]) {
        try $0.deliver(ReleaseText("2032-05", released: "2032-06-03"))
      },
      Happening(
        "2032-07-15",
        "a new month, and a revision of the one before",
        .published,
        publishes: ["2032-05", "2032-06"]
      ) {
        let revised = ReleaseText("2032-05", released: "2032-07-15").with { $0.duties = "6.89" }
        try $0.deliver(revised, as: "2032-05-revised")
        try $0.deliver(ReleaseText("2032-06", released: "2032-07-15").asPage)
      },
      Happening("2032-08-01", "over to the agency's feed", .nothingNew) {
        // What the feed names first is known already, from the folder.
        $0.serve(served("2032-06"))
        try $0.followFeed()
      },
    ] + bytheFeed

  /// From here on releases come over the network.
  private static let bytheFeed: [Happening] = [
    Happening("2032-08-17", "by the feed", .published, publishes: ["2032-07"]) {
      $0.serve(served("2032-06", "2032-07"))
    },
    Happening("2032-08-19", "the server is down", .init(69, "500"), then: .init(69, "500")) {
      $0.server.serve(.status(500), at: "/feed.xml")
    },
    Happening("2032-08-21", "the server is back", .nothingNew) {
      $0.serve(served("2032-06", "2032-07"))
    },
    Happening("2032-09-16", "in time", .published, publishes: ["2032-08"]) {
      $0.serve(served("2032-06", "2032-07", "2032-08"))
    },
    Happening("2032-09-20", "revised at the same address", .published, publishes: ["2032-08"]) {
      $0.serve(served("2032-06", "2032-07") + [august("2032-09-20", "309.1")])
    },
    Happening("2032-09-28", "revised once more", .published, publishes: ["2032-08"]) {
      $0.serve(served("2032-06", "2032-07") + [august("2032-09-28", "309.3")])
    },
    Happening("2032-10-20", "on the last day", .published, publishes: ["2032-09"]) {
      $0.serve(served("2032-07") + [august("2032-09-28", "309.3")] + served("2032-09"))
    },
    Happening("2032-11-17", "in time", .published, publishes: ["2032-10"]) {
      $0.serve(served("2032-09", "2032-10"))
    },
    Happening("2032-11-19", "the clock went back a month overnight", .nothingNew) {
      let back = try $0.site.run(now: "2032-10-19")
      guard back.status == 1, back.messages.isEmpty else { throw Unexpected(ended: back) }
    },
    Happening("2032-12-14", "in time", .published, publishes: ["2032-11"]) {
      $0.serve(served("2032-10", "2032-11"))
    },
    Happening("2032-12-16", "the same figures in other bytes", .nothingNew) {
      var release = served("2032-11")[0]
      release.addition = "<!-- moved to another server -->"
      try $0.deliver(release, as: "2032-11-copy")
    },
    Happening("2033-01-18", "the last one", .published, publishes: ["2032-12"]) {
      $0.serve(served("2032-10", "2032-11", "2032-12"))
    },
  ]

  struct Unexpected: Error {
    let ended: Start.Ended
  }

  /// Pages of months as they were first released, on day 15 of the following month.
  private static func served(_ months: String...) -> [ReleaseText] {
    months.map { month in
      let number = Int(month.suffix(2)) ?? 1
      let day = number == 12 ? "2033-01-15" : "2032-\(number < 9 ? "0" : "")\(number + 1)-15"
      return ReleaseText(month, released: day).asPage
    }
  }

  private static func august(_ released: String, _ value: String) -> ReleaseText {
    ReleaseText("2032-08", released: released).with { $0.value = value }.asPage
  }
}
