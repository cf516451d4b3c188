import TestSupport
import Testing

/// The same as `FullDiskTests` with real limits, coarser.
@Suite("Small disks", .enabled(if: Rig.isReady, Comment(rawValue: Rig.reason)))
struct SmallDiskTests {
  @Test("A limit on the size of files", arguments: [0, 1, 2, 4, 16, 64, 160, 320])
  func fileSizeLimit(blocks: Int) throws {
    let prepared = try PreparedScenario.fullRevision.get()
    let site = try prepared.site()
    let ended = try site.run(now: prepared.scenario.now, prelude: "ulimit -f \(blocks)")
    #expect([prepared.ended.status, 2, 73, 74].contains(ended.status), "\(ended)")
    #expect(try site.broken == [])
    let next = try site.run(now: prepared.scenario.now)
    #expect([prepared.ended.status, 1].contains(next.status), "\(next)")
    #expect(try EndState(site) == prepared.end)
    #expect(try site.untidy == [])
  }

  @Test(
    "A file system with little room",
    .enabled(if: Rig.canMount, "mounts are not allowed here"),
    arguments: [8, 64, 128, 256, 320, 384, 448, 512, 768, 1_024, 2_048]
  )
  func tmpfs(kilobytes: Int) throws {
    let prepared = try PreparedScenario.fullRevision.get()
    let site = try prepared.site()
    try site.make(folder: "disk")
    // The whole site on a disk of its size and `kilobytes` more; then, with room, once again.
    let script = """
      set -e
      used=$(du -sk --apparent-size --exclude=disk . | cut -f1)
      count=$(find . -not -path './disk*' | wc -l)
      size=$((used + 4 * count + \(kilobytes)))
      mount -t tmpfs -o size=${size}k none disk
      tar cf - --exclude=./disk . | tar xf - -C disk
      cd disk
      set +e
      "$program" run --config tradesnap.yml --now \(prepared.scenario.now)T06:00:00Z 2>messages
      echo "first $?" >&2; cat messages >&2; rm messages
      mount -o remount,size=64m .
      "$program" run --config tradesnap.yml --now \(prepared.scenario.now)T06:00:00Z
      echo "second $?" >&2
      cp -a ledger.sqlite published ../result/ && cp tradesnap.yml ../result
      """
    try site.make(folder: "result")
    let ended = try Start(
      ["/usr/bin/unshare", "-m", "/bin/bash", "-c", script],
      in: site.folder.path,
      environment: ["program": Rig.program ?? "", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    ).run()
    #expect(ended.status == 0, "\(ended.messages)")
    let statuses = ended.lines.filter { $0.hasPrefix("first") || $0.hasPrefix("second") }
    #expect(statuses.count == 2, "\(ended.messages)")
    #expect(
      ["first 0", "first 2", "first 73", "first 74"].contains(statuses.first ?? ""),
      "\(ended.messages)"
    )
    #expect(["second 0", "second 1"].contains(statuses.last ?? ""), "\(ended.messages)")
    let published = try Published(site.folder.path("result/published"))
    #expect(published == prepared.end.published)
    #expect(published.untidy == [])
  }
}
