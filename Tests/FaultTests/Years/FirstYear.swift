/// 2031 as it happens; written before the program was run on it.
///
/// A release is due on day 20 of the following month, late from day 21, and overdue from day 30.
enum FirstYear {
  static let happenings: [Happening] = [
    Happening(
      "2031-02-01",
      "an empty folder: no figures at all",
      .init(4, "there is no month with all required measures"),
      then: .init(4)
    ),
    Happening(
      "2031-02-08",
      "still none: said again after a week",
      .init(4, "there is no month with all required measures"),
      then: .init(4)
    ),
    Happening("2031-02-14", "the first release, early", .published, publishes: ["2031-01"]) {
      try $0.deliver(ReleaseText("2031-01", released: "2031-02-14"))
    },
    Happening("2031-03-18", "in time", .published, publishes: ["2031-02"]) {
      try $0.deliver(ReleaseText("2031-02", released: "2031-03-18"))
    },
    Happening("2031-04-15", "twice, under two names", .published, publishes: ["2031-03"]) {
      try $0.deliver(ReleaseText("2031-03", released: "2031-04-15"))
      try $0.deliver(ReleaseText("2031-03", released: "2031-04-15"), as: "copy-of-march")
    },
    Happening("2031-04-17", "and once more", .nothingNew) {
      try $0.deliver(ReleaseText("2031-03", released: "2031-04-15"), as: "march-again")
    },
    Happening("2031-05-27", "late, but not overdue", .published, publishes: ["2031-04"]) {
      try $0.deliver(ReleaseText("2031-04", released: "2031-05-27"))
    },
    Happening("2031-06-30", "overdue", .init(4, "2031-05|May 2031"), then: .init(4)),
    Happening(
      "2031-07-07",
      "said again after a week",
      .init(4, "2031-05|May 2031"),
      then: .init(4)
    ),
    Happening("2031-07-10", "it comes at last", .published, publishes: ["2031-05"]) {
      try $0.deliver(ReleaseText("2031-05", released: "2031-07-10"))
    },
    Happening("2031-07-16", "in time", .published, publishes: ["2031-06"]) {
      try $0.deliver(ReleaseText("2031-06", released: "2031-07-16"))
    },
    Happening(
      "2031-08-15",
      "a server's error page was saved in place of the release",
      .init(65, "2031-07.html"),
      then: .init(65, "2031-07.html")
    ) {
      try $0.site.deliver("2031-07.html", WrongPages.error)
    },
    Happening("2031-08-18", "the release in its place", .published, publishes: ["2031-07"]) {
      try $0.site.remove("incoming/2031-07.html")
      try $0.deliver(ReleaseText("2031-07", released: "2031-08-15"))
    },
    Happening("2031-09-16", "in time", .published, publishes: ["2031-08"]) {
      try $0.deliver(ReleaseText("2031-08", released: "2031-09-16"))
    },
    Happening("2031-09-24", "revised", .published, publishes: ["2031-08"]) {
      let revised = ReleaseText("2031-08", released: "2031-09-24").with { $0.value = "303.6" }
      try $0.deliver(revised, as: "2031-08-revised")
    },
    Happening(
      "2031-10-15",
      "a page that was cut off",
      .init(65, "2031-09.html"),
      then: .init(65, "2031-09.html")
    ) {
      let page = ReleaseText("2031-09", released: "2031-10-15").asPage.text
      try $0.site.deliver("2031-09.html", String(page.prefix(page.count * 2 / 3)))
    },
    Happening("2031-10-17", "the whole page", .published, publishes: ["2031-09"]) {
      try $0.deliver(ReleaseText("2031-09", released: "2031-10-15").asPage)
    },
    Happening("2031-11-17", "a release without its duties", .nothingNew) {
      try $0.deliver(WrongPages.partial("2031-10", released: "2031-11-17"), as: "2031-10-partial")
    },
    Happening("2031-11-21", "they are late", .init(3, "estimated-duties"), then: .init(3)),
    Happening("2031-11-25", "the duties follow", .published, publishes: ["2031-10"]) {
      try $0.deliver(ReleaseText("2031-10", released: "2031-11-25"))
    },
    Happening(
      "2031-12-30",
      "a release does not come",
      .init(4, "2031-11|November"),
      then: .init(4)
    ),
    Happening("2032-01-06", "said again", .init(4, "2031-11|November"), then: .init(4)),
    Happening("2032-01-13", "and again", .init(4, "2031-11|November"), then: .init(4)),
    Happening("2032-01-15", "the next one comes", .published, publishes: ["2031-12"]) {
      try $0.deliver(ReleaseText("2031-12", released: "2032-01-15"))
    },
  ]
}
