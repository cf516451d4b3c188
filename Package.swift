// swift-tools-version: 6.2
import PackageDescription

/// Language settings of every target: one house, one set of rules.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One room of `Documentation/Architecture.md`: it imports what is listed, and nothing else.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

/// The tests of one room; recorded transcripts lie beside them and are read by path.
func tests(
  of name: String,
  _ dependencies: [Target.Dependency] = [],
  transcripts: Bool = false
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: transcripts ? ["__Transcripts__"] : [],
    swiftSettings: house
  )
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let arguments = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let package = Package(
  name: "tradesnap",
  products: [
    .executable(name: "tradesnap", targets: ["tradesnap"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // Without its traits it does not need Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // C libraries of the system.
    .systemLibrary(
      name: "CCairo",
      pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]
    ),
    .systemLibrary(
      name: "CDeflate",
      pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"])]
    ),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(
      name: "CCMark",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    // Without pkgConfig, which would link it: the library is loaded when an address is fetched.
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    // What the system's own headers keep from Swift.
    .systemLibrary(name: "CRename"),
    .systemLibrary(
      name: "CQPDF",
      pkgConfig: "libqpdf",
      providers: [.apt(["libqpdf-dev"])]
    ),

    // Floor 0
    room("CivilTime"),
    room("Quantities"),
    room("Scene"),
    room("Packing", ["CDeflate"]),
    room("YAMLReading", [yams]),

    // Floor 1
    room("Scales", ["CivilTime", "Quantities"]),
    room("TradeFigures", ["CivilTime", "Quantities"]),
    room("Charting", ["CivilTime", "Quantities", "Scales", "Scene"]),
    room("Issue", ["CivilTime"]),
    room("Operations", ["CivilTime"]),

    // Floor 2
    room("Releases", ["CivilTime", "Quantities", "TradeFigures", "CLibXML2", "CCSV"]),
    room("Ledger", ["CivilTime", "Quantities", "TradeFigures", grdb]),
    room("TradeStatistics", ["CivilTime", "Quantities", "TradeFigures"]),
    room("Document", ["CivilTime", "Quantities", "Scales", "Scene", "Charting"]),
    room("CairoDrawing", ["Scene", "Packing", "CCairo"]),
    room("PDFFinishing", ["Scene", "Packing", "CQPDF"]),
    room("Fetching", ["Packing", "CCurl"]),
    room("IssueReading", ["CivilTime", "TradeFigures", "Issue", "YAMLReading", "CCMark"]),

    // Floor 3
    room("Pages", ["CivilTime", "Quantities", "Scene", "Scales", "Charting", "Document"]),
    room("WebEdition", ["CivilTime", "Scene", "Charting", "Document"]),
    room(
      "TradeReport",
      [
        "CivilTime", "Quantities", "TradeFigures", "TradeStatistics", "Scales", "Charting",
        "Document", "Issue",
      ]
    ),

    // Floor 4
    room(
      "Workspace",
      [
        "CivilTime", "Quantities", "Scene", "TradeFigures", "Charting", "Operations",
        "YAMLReading", "CRename", crypto, logging, subprocess, system,
      ]
    ),
    room(
      "Commands",
      [
        "CivilTime", "Quantities", "Scene", "Scales", "TradeFigures", "Charting", "Releases",
        "Ledger", "TradeStatistics", "Document", "Issue", "IssueReading", "CairoDrawing", "Pages",
        "PDFFinishing", "TradeReport", "WebEdition", "YAMLReading", "Operations", "Fetching",
        "Workspace", arguments, logging,
      ]
    ),

    // Floor 5
    .executableTarget(name: "tradesnap", dependencies: ["Commands"], swiftSettings: house),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CivilTime", "Quantities", "Scene", "TradeFigures", "Charting", "Releases",
        "TradeStatistics", "CairoDrawing", "TradeReport",
      ],
      swiftSettings: house
    ),

    // Tests
    .target(
      name: "TestSupport",
      dependencies: ["CivilTime", "Quantities", "Scene", "TradeFigures", "CDeflate"],
      path: "Tests/TestSupport",
      swiftSettings: house
    ),
    tests(of: "CivilTime"),
    tests(of: "Quantities"),
    tests(of: "Scene", transcripts: true),
    tests(of: "Packing"),
    tests(of: "Scales", ["CivilTime", "Quantities"]),
    tests(of: "TradeFigures", ["CivilTime", "Quantities"]),
    tests(of: "Charting", ["CivilTime", "Quantities", "Scales", "Scene"], transcripts: true),
    tests(of: "Releases", ["CivilTime", "Quantities", "TradeFigures"]),
    tests(of: "YAMLReading"),
    tests(of: "IssueReading", ["CivilTime", "Issue"]),
    tests(of: "Operations", ["CivilTime"]),
    tests(of: "Fetching"),
    tests(of: "Ledger", ["CivilTime", "Quantities", "TradeFigures", grdb]),
    tests(of: "TradeStatistics", ["CivilTime", "Quantities", "TradeFigures"]),
    tests(of: "CairoDrawing", ["Scene", "CCairo"]),
    tests(of: "PDFFinishing", ["Scene", "CairoDrawing"]),
    tests(of: "Pages", ["CivilTime", "Scene", "Charting", "Document"]),
    tests(of: "WebEdition", ["CivilTime", "Scene", "Charting", "Document"]),
    tests(
      of: "TradeReport",
      [
        "CivilTime", "Quantities", "TradeFigures", "TradeStatistics", "Charting", "Document",
        "Issue", "Releases",
      ]
    ),
    tests(
      of: "Workspace",
      [
        "CivilTime", "Quantities", "Scene", "TradeFigures", "Charting", "Operations",
        "YAMLReading", logging,
      ]
    ),
    .testTarget(
      name: "PictureChecksTests",
      dependencies: [
        "CivilTime", "Quantities", "Scales", "Scene", "TradeFigures", "Charting", "Releases",
        "TradeStatistics", "CairoDrawing", "TradeReport", "TestSupport",
      ],
      swiftSettings: house
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["TestSupport", "tradesnap", "TradeReport", "CCairo"],
      exclude: ["__Golden__"],
      swiftSettings: house
    ),
    // Faults of disk, network and clock, on the released program: `make test-faults`.
    .testTarget(
      name: "FaultTests",
      dependencies: ["CivilTime", "TestSupport", crypto],
      exclude: ["Shim"],
      swiftSettings: house
    ),
  ]
)
