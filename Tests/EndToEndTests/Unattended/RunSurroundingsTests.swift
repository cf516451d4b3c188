import Foundation
import TestSupport
import Testing

@Suite("tradesnap run: locks, settings, networks and signals")
struct RunSurroundingsTests {
  @Test("While another run holds the lock, a second one ends with 75 and names it")
  func lock() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring()
    #expect(try rehearsal.run(on: "2023-04-18").status == 0)
    let result = try rehearsal.program.shell(
      """
      exec 9<> state/lock; flock 9
      printf '{"process": %d, "host": "elsewhere", "since": "2023-04-18T07:00:00Z"}' $$ >&9
      "$tradesnap" status --now 2023-04-18T08:00:00Z 9>&-
      "$tradesnap" run --now 2023-04-18T08:30:00Z 9>&-
      """
    )
    #expect(result.status == 75)
    #expect(result.messages.contains("tradesnap: another run holds the lock: process"))
    #expect(result.messages.contains("on elsewhere since 2023-04-18T07:00:00Z (1 hour)"))
    #expect(result.messages.split(separator: "\n").count == 1)
    #expect(result.output.contains("running now       process"), "\(result.output)")
    let after = try rehearsal.status(on: "2023-04-18")
    #expect(!after.output.contains("running now"), "the note of a lock that is gone says nothing")
    #expect(try rehearsal.run(on: "2023-04-18").status == 1)
  }

  @Test("Two settings that publish into one folder do so one after the other")
  func sharedFolder() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring()
    let settings = try rehearsal.text("tradesnap.yml")
    _ = try rehearsal.folder.file("other.yml", text: settings + "\nstate: elsewhere\n")
    #expect(try rehearsal.run(on: "2023-04-18").status == 0)
    let before = try rehearsal.looks(in: "published")
    let held = try rehearsal.program.shell(
      """
      flock -o published /bin/sh -c \
        'echo $PPID; exec "$tradesnap" run --config other.yml --now 2023-04-18T06:00:00Z'
      """
    )
    #expect(held.status == 75)
    let process = held.output.split(separator: "\n").first ?? ""
    #expect(
      held.messages
        == "tradesnap: another run publishes into published: process \(process). Wait until it has "
        + "ended. If its settings are others, give each a folder of its own.\n"
    )
    #expect(try rehearsal.run(on: "2023-04-18", "--config", "other.yml").status == 1)
    #expect(try rehearsal.looks(in: "published") == before, "the lock leaves no trace")
  }

  @Test(
    "Two settings that publish at once into a folder that is not there yet leave whole editions"
  )
  func sharedNewFolder() throws {
    let rehearsal = try Rehearsal()
    try rehearsal.bring()
    let settings = try rehearsal.text("tradesnap.yml")
    _ = try rehearsal.folder.file(
      "other.yml",
      text: settings.replacing("ledger.sqlite", with: "other.sqlite") + "\nstate: elsewhere\n"
    )
    let result = try rehearsal.program.shell(
      """
      for file in tradesnap.yml other.yml; do
        (for i in 1 2 3; do
          "$tradesnap" run --config $file --now 2023-04-18T06:00:00Z; echo $? >> codes.txt
        done) &
      done
      wait
      """
    )
    #expect(result.status == 0)
    let codes = try rehearsal.text("codes.txt").split(separator: "\n")
    #expect(codes.count == 6 && codes.contains("0"), "\(codes)")
    #expect(codes.allSatisfy { ["0", "1", "75"].contains($0) }, "\(codes) \(result.messages)")
    #expect(try rehearsal.names(in: "published") == ["2023-03", "latest"])
    #expect(try rehearsal.status(on: "2023-04-18").status == 0)
  }

  @Test("Settings that cannot be followed end with 78 and name the line")
  func settings() throws {
    let rehearsal = try Rehearsal("calendar: {due-day: 20, overdue: 10}")
    let unknown = try rehearsal.run(on: "2023-04-18")
    #expect(unknown.status == 78)
    #expect(
      unknown.messages.hasPrefix("tradesnap: tradesnap.yml:6: unknown key “overdue”."),
      "\(unknown.messages)"
    )
    _ = try rehearsal.folder.file("tradesnap.yml", text: "collect: [{folder: incoming}]\n")
    for command in ["run", "status"] {
      let unsaid = try rehearsal.program.run([command])
      #expect(unsaid.status == 78)
      #expect(unsaid.messages.contains("does not say where editions are published"))
    }
    try FileManager.default.removeItem(atPath: rehearsal.folder.path("tradesnap.yml"))
    let absent = try rehearsal.program.run(["run"])
    #expect(absent.status == 78)
    #expect(absent.messages.contains("there is no tradesnap.yml"))
    #expect(try rehearsal.folder.names == ["incoming"])
  }

  @Test("The network down, the folder fine: published with a warning, and then the fault alone")
  func networkDown() throws {
    let rehearsal = try Rehearsal(
      collect: "[{address: 'http://127.0.0.1:9/release.html'}, {folder: incoming}]",
      "fetching: {attempts: 1, timeout: 5}"
    )
    try rehearsal.bring()
    let first = try rehearsal.run(on: "2023-04-18")
    #expect(first.status == 2, "\(first.messages)")
    #expect(
      first.messages.hasPrefix("tradesnap: http://127.0.0.1:9/release.html cannot be reached")
    )
    #expect(first.messages.split(separator: "\n").count == 1)
    #expect(try rehearsal.names(in: "published") == ["2023-03", "latest"])
    let second = try rehearsal.run(on: "2023-04-19")
    #expect(second.status == 69)
    #expect(second.messages == first.messages)
  }

  @Test("A feed is gone through, its releases are taken once, and asked for again with conditions")
  func feed() throws {
    let page =
      "<!DOCTYPE html><html><head><title>CBP Releases March 2023 Monthly Update</title>"
      + "</head><body><p>" + Rehearsal.release().split(separator: "\n").joined(separator: "</p><p>")
      + "</p></body></html>"
    let server = try FaultServer()
    let feed = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
      <item><title>Monthly operational update, March 2023</title>
      <link>\(server.address("/march"))</link></item>
      <item><title>A seizure</title><link>\(server.address("/seizure"))</link></item>
      </channel></rss>
      """
    server.serve(.document(Data(feed.utf8), mediaType: "application/rss+xml"), at: "/rss.xml")
    server.serve(.document(Data(page.utf8), entityTag: "\"1\""), at: "/march")
    let rehearsal = try Rehearsal(
      collect: "[{feed: '\(server.address("/rss.xml"))', match: monthly update}]",
      "fetching: {attempts: 1, timeout: 5}"
    )
    let first = try rehearsal.run(on: "2023-04-18")
    #expect(first.status == 0, "\(first.messages)")
    #expect(try rehearsal.text("published/latest/Figures-2023-03.csv").contains("/march"))
    let second = try rehearsal.run(on: "2023-04-19")
    #expect(second.status == 1, "\(second.messages)")
    #expect(!server.requests.contains { $0.path == "/seizure" })
    #expect(server.requests.filter { $0.path == "/march" }.count == 2)
    // A server in trouble answers for the release.
    server.serve(
      .document(Data("<html><title>Service Unavailable</title></html>".utf8)),
      at: "/march"
    )
    let third = try rehearsal.run(on: "2023-04-20")
    #expect(third.status == 69, "\(third.messages)")
    #expect(third.messages.contains("is an error page, no release"), "\(third.messages)")
    withExtendedLifetime(server) {}
  }

  @Test("A run that is told to end does so within a second, and gives the lock back")
  func terminated() throws {
    let server = try FaultServer(["/release": .stall])
    let rehearsal = try Rehearsal(
      collect: "[{folder: incoming}, {address: '\(server.address("/release"))'}]"
    )
    try rehearsal.bring()
    for (signal, status) in [("TERM", 143), ("HUP", 129)] {
      let result = try rehearsal.program.shell(
        """
        "$tradesnap" run --now 2023-04-18T06:00:00Z & run=$!
        for i in $(seq 100); do [ -s state/lock ] && break; sleep 0.05; done
        sleep 0.3; kill -\(signal) $run; begin=$(date +%s%N)
        wait $run 2> /dev/null; code=$?; end=$(date +%s%N)
        echo $(( (end - begin) / 1000000 )); exit $code
        """
      )
      #expect(result.status == status, "\(result.messages)")
      let milliseconds = try #require(Int(result.output.split(separator: "\n").last ?? ""))
      #expect(milliseconds < 5_000, "the server would hold it for a minute")
      #expect(!result.messages.contains("tradesnap: "), "\(result.messages)")
    }
    server.serve(.status(404), at: "/release")
    #expect(try rehearsal.run(on: "2023-04-18").status == 2, "the lock is free")
    withExtendedLifetime(server) {}
  }

  @Test("Everybody is told: metrics, mail, and a hook with the receipt")
  func notices() throws {
    let rehearsal = try Rehearsal(
      """
      notify:
        metrics: tradesnap.prom
        mail: {to: a@example.org, from: b@example.org, sendmail: ./mail, on: [published, refused]}
        hooks: {published: [./hook, done]}
      """
    )
    for (name, script) in [
      ("mail", "#!/bin/sh\ncat > mail.txt\n"), ("hook", "#!/bin/sh\necho \"$@\" > hook.txt\n"),
    ] {
      let path = try rehearsal.folder.file(name, text: script)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    try rehearsal.bring()
    let result = try rehearsal.run(on: "2023-04-18")
    #expect(result.status == 0, "\(result.messages)")
    #expect(try rehearsal.text("hook.txt") == "done published/2023-03/receipt.json\n")
    #expect(try rehearsal.text("mail.txt").contains("Subject: tradesnap: 2023-03 published\n"))
    let metrics = try rehearsal.text("tradesnap.prom")
    #expect(metrics.contains("tradesnap_last_run_outcome{outcome=\"published\"} 1"))
    for name in ["mail.txt", "hook.txt"] {
      try FileManager.default.removeItem(atPath: rehearsal.folder.path(name))
    }
    #expect(try rehearsal.run(on: "2023-04-19").status == 1)
    #expect(!(try rehearsal.folder.names.contains("mail.txt")), "nothing new is no news")
    let hook = try rehearsal.folder.file("hook", text: "#!/bin/sh\nexit 3\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
    try rehearsal.bring(
      "april.txt",
      month: "April 2023",
      published: "May 17, 2023",
      duties: "$5.9 billion"
    )
    let failed = try rehearsal.run(on: "2023-05-18")
    #expect(failed.status == 2)
    #expect(failed.messages.contains("hook ended with code 3"), "\(failed.messages)")
  }

  @Test("What a run published that was ended before its hook, the next one announces, and once")
  func announcedLater() throws {
    let rehearsal = try Rehearsal("notify: {hooks: {published: [/bin/sh, hook.sh]}}")
    try rehearsal.bring()
    _ = try rehearsal.folder.file("hook.sh", text: "kill -9 $PPID\n")
    let killed = try rehearsal.program.shell("exec \"$tradesnap\" run --now 2023-04-18T06:00:00Z")
    #expect(killed.status != 0 && killed.status != 1)
    #expect(try rehearsal.names(in: "published") == ["2023-03", "latest"])
    _ = try rehearsal.folder.file("hook.sh", text: "echo \"$TRADESNAP_OUTCOME $1\" >> told.txt\n")
    let next = try rehearsal.run(on: "2023-04-19")
    #expect(next.status == 0 && next.messages.isEmpty, "\(next.messages)")
    #expect(try rehearsal.text("told.txt") == "published published/2023-03/receipt.json\n")
    let status = try rehearsal.status(on: "2023-04-19")
    #expect(status.output.contains("last publication  2023-04-19T06:00:00Z"), "\(status.output)")
    #expect(try rehearsal.run(on: "2023-04-20").status == 1)
    #expect(try rehearsal.text("told.txt") == "published published/2023-03/receipt.json\n")
  }

  @Test("A refusal of which a killed run could not tell is told by the next one")
  func refusedLater() throws {
    let rehearsal = try Rehearsal("notify: {hooks: {refused: [/bin/sh, hook.sh]}}")
    try rehearsal.bring("a.txt", published: nil)
    try rehearsal.bring("b.txt", published: nil, duties: "$7.9 billion")
    _ = try rehearsal.folder.file("hook.sh", text: "kill -9 $PPID\n")
    _ = try rehearsal.program.shell("exec \"$tradesnap\" run --now 2023-04-18T06:00:00Z")
    _ = try rehearsal.folder.file("hook.sh", text: "echo \"$TRADESNAP_OUTCOME\" >> told.txt\n")
    for day in ["2023-04-19", "2023-04-20"] {
      #expect(try rehearsal.run(on: day).status == 3)
      #expect(try rehearsal.text("told.txt") == "refused\n", "\(day)")
    }
  }
}
