// swift-tools-version: 6.2

import PackageDescription

// The stages are not public, so this package compiles them from `Modules`, a link to ../Sources, under
// its own package name.

let rules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let libraries = ["CXXHash", "CSimdJSON", "CCompression", "CBackground", "CUnicode", "CVectors"]

/// In the order of the house: each may import all before it.
let modules = [
  "ArticleModel", "Storage", "Corpus", "Shingling", "Sketching", "Matching", "Clustering",
  "Provenance", "Reporting", "Evaluation", "Wirecopy",
]

let package = Package(
  name: "wirecopy-benchmarks",
  dependencies: [
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: [])
  ],
  targets: [
    .target(name: "CXXHash", path: "Modules/CXXHash", linkerSettings: [.linkedLibrary("xxhash")]),
    .target(
      name: "CSimdJSON", path: "Modules/CSimdJSON", cxxSettings: [.unsafeFlags(["-O3"])],
      linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "CCompression", path: "Modules/CCompression",
      linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd")]),
    .target(name: "CVectors", path: "Modules/CVectors"),
    .target(name: "CBackground", path: "Modules/CBackground", exclude: ["rows.inc"]),
    .target(
      name: "CUnicode", dependencies: ["CXXHash"], path: "Modules/CUnicode",
      linkerSettings: [.linkedLibrary("icuuc")]),
  ]
    + modules.enumerated().map { place, module in
      .target(
        name: module,
        dependencies: (libraries + modules[..<place]).map { .init(stringLiteral: $0) },
        path: "Modules/\(module)", swiftSettings: rules)
    } + [
      .executableTarget(
        name: "StageBenchmarks",
        dependencies: [
          "ArticleModel", "Evaluation", "Shingling", "Sketching", "Wirecopy",
          .product(name: "Benchmark", package: "benchmark"),
        ],
        path: "Benchmarks/StageBenchmarks", swiftSettings: rules,
        plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
  cxxLanguageStandard: .cxx17
)
