// swift-tools-version: 6.2

import PackageDescription

/// One set of rules for every target of ours.
let rules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Tests follow the same rules without strict memory safety: `#expect` expands to unsafe calls.
let strictRules = rules + [.strictMemorySafety()]

/// The house, left to right: a module may import only what stands to its left.
let modules: [(name: String, imports: [Target.Dependency])] = [
  ("ArticleModel", []),
  ("Storage", ["CXXHash"]),
  ("Corpus", ["ArticleModel", "CSimdJSON", "CCompression"]),
  ("Shingling", ["ArticleModel", "CXXHash", "CUnicode", "CVectors", "CBackground"]),
  ("Sketching", ["ArticleModel", "Storage", "Shingling", "CXXHash", "CVectors"]),
  ("Matching", ["ArticleModel", "Shingling", "CXXHash"]),
  ("Clustering", ["ArticleModel", "Shingling", "Sketching", "Matching"]),
  ("Provenance", ["ArticleModel", "Shingling", "Sketching", "Matching", "Clustering"]),
  ("Reporting", ["ArticleModel", "Matching", "Clustering", "Provenance", "CXXHash"]),
  ("Evaluation", ["ArticleModel"]),
]

/// Modules with a test target of their own, `Tests/<name>Tests`.
let testedModules = [
  "ArticleModel", "Storage", "Corpus", "Shingling", "Sketching", "Matching", "Clustering",
  "Provenance", "Reporting", "Evaluation", "Wirecopy",
]

let package = Package(
  name: "wirecopy",
  products: [
    .library(name: "Wirecopy", targets: ["Wirecopy"]),
    .executable(name: "wirecopy", targets: ["wirecopy-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(name: "CXXHash", linkerSettings: [.linkedLibrary("xxhash")]),
    .target(name: "CVectors"),
    .target(name: "CMemory"),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "CCompression", linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd")]),
    .target(name: "CBackground", exclude: ["rows.inc"]),
    .target(
      name: "CUnicode", dependencies: ["CXXHash"], linkerSettings: [.linkedLibrary("icuuc")]),
  ]
    + modules.map { module in
      .target(name: module.name, dependencies: module.imports, swiftSettings: strictRules)
    } + [
      .target(
        name: "Wirecopy",
        dependencies: modules.map { .init(stringLiteral: $0.name) } + ["CXXHash"],
        swiftSettings: strictRules),
      .executableTarget(
        name: "wirecopy-cli",
        dependencies: [
          "Wirecopy", "ArticleModel", "Corpus", "Evaluation", "CMemory",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: strictRules),
    ]
    + testedModules.map { name in
      .testTarget(
        name: "\(name)Tests",
        dependencies: [
          "_TestSupport", .init(stringLiteral: name),
        ]
          + (modules.first { $0.name == name }?.imports
            ?? modules.map { .init(stringLiteral: $0.name) }),
        swiftSettings: rules)
    } + [
      .target(name: "_TestSupport", path: "Tests/_TestSupport", swiftSettings: rules),
      .testTarget(
        name: "CommandTests", dependencies: ["_TestSupport"], exclude: ["Golden"],
        swiftSettings: rules),
    ],
  cxxLanguageStandard: .cxx17
)

// The workbench of scripts/fit-provenance, which is no part of the product.
if Context.environment["WIRECOPY_LAB"] != nil {
  package.targets.append(
    .executableTarget(
      name: "provenance-lab", dependencies: ["ArticleModel", "Corpus", "Shingling", "Provenance"],
      path: "scripts/provenance-lab", swiftSettings: rules))
}
