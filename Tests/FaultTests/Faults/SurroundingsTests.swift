import TestSupport
import Testing

/// What cron, systemd and containers take away or change.
@Suite("Surroundings", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct SurroundingsTests {
  /// The shell's preparation of a start, and what the environment holds.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var environment: [String: String] = [:]
    var prelude: String?
  }

  static let cases = [
    Case(testDescription: "an empty environment"),
    Case(testDescription: "a HOME that does not exist", environment: ["HOME": "/nonexistent"]),
    Case(testDescription: "an empty HOME", environment: ["HOME": ""]),
    Case(testDescription: "a HOME that is no folder", environment: ["HOME": "/dev/null"]),
    Case(testDescription: "a read-only HOME", environment: ["HOME": "/proc"]),
    Case(testDescription: "umask 077", prelude: "umask 077"),
    Case(testDescription: "umask 000", prelude: "umask 000"),
    Case(
      testDescription: "a locale that does not exist",
      environment: ["LANG": "xx_YY.UTF-8", "LC_ALL": "xx_YY.UTF-8"]
    ),
    Case(testDescription: "a locale with commas", environment: ["LC_ALL": "de_DE.UTF-8"]),
    Case(testDescription: "another time zone", environment: ["TZ": "Pacific/Kiritimati"]),
    Case(testDescription: "closed standard input", prelude: "exec 0<&-"),
    Case(testDescription: "closed standard output", prelude: "exec 1>&-"),
    Case(testDescription: "closed standard error", prelude: "exec 2>&-"),
    Case(testDescription: "nothing open at all", prelude: "exec 0<&- 1>&- 2>&-"),
    Case(testDescription: "a full standard output", prelude: "exec >/dev/full 2>/dev/full"),
    Case(testDescription: "twenty open files at most", prelude: "ulimit -n 20"),
    Case(testDescription: "a temporary folder that is missing", environment: ["TMPDIR": "/no"]),
    Case(testDescription: "ignored signals", prelude: "trap '' HUP INT PIPE"),
  ]

  @Test("The same is published, and said, whatever the surroundings", arguments: cases)
  func surroundings(_ surroundings: Case) throws {
    let prepared = try PreparedScenario.fullRevision.get()
    var site = try prepared.site()
    site.environment = surroundings.environment
    let ended = try site.run(now: prepared.scenario.now, prelude: surroundings.prelude)
    #expect(ended.status == prepared.ended.status, "\(ended)")
    #expect(ended.messages == prepared.ended.messages)
    #expect(ended.output.isEmpty)
    #expect(try EndState(site) == prepared.end)
    #expect(try site.untidy == [])
  }

  @Test("A HOME on a read-only mount", .enabled(if: Rig.canMount, "mounts are not allowed here"))
  func readOnlyMount() throws {
    let prepared = try PreparedScenario.fullRevision.get()
    var site = try prepared.site()
    site.environment = ["HOME": "/mnt", "PATH": "/usr/bin:/bin"]
    let mounting = """
      if [ -z "$inside" ]; then export inside=1; exec unshare -m "$BASH" -c '
        mount -t tmpfs -o ro none /mnt && unset inside && exec "$0" "$@"' "$0" "$@"; fi
      """
    let ended = try site.run(now: prepared.scenario.now, prelude: mounting)
    #expect(ended.status == prepared.ended.status, "\(ended)")
    #expect(try EndState(site) == prepared.end)
  }

  @Test("With umask 077 readers are shut out, as asked; with 022 they are let in")
  func permissions() throws {
    for (umask, mode) in [("077", "700"), ("022", "755")] {
      let site = try PreparedScenario.first.get().site()
      _ = try site.run(now: "2031-03-15", prelude: "umask \(umask)")
      let stat = try Start(
        script: "stat -c %a published/2031-02",
        in: site.folder.path
      ).run()
      #expect(stat.output == "\(mode)\n")
    }
  }
}
