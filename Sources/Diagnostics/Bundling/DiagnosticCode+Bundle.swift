/// GC401 to GC406: what keeps a bundle from being written.
extension DiagnosticCode {
  static let bundleCodes = [
    unprovenBundle, settingNeedsEnvironment, localAddress, otherEnvironment, foreignFolder, packageMissing,
  ]

  /// A bundle does not do what it is for.
  package static let unprovenBundle = DiagnosticCode(
    "GC401", "a bundle failed its proof",
    why: """
      Each bundle is opened again from disk and tried before it is put where it belongs. One that does not do what the \
      description says is not left behind; what was there before stays.
      """,
    bad: "(a wheel of the folder for --wheels that is not the package it is named for)",
    good: "gcgen bundle GetUser --target lambda --output bundles")

  /// A setting's value goes into the bundle, and nobody said which.
  package static let settingNeedsEnvironment = DiagnosticCode(
    "GC402", "a bundle needs the value of a setting",
    why: """
      A native action has no environment of its own to read at run time: the value stands in its templates, and it \
      differs from one environment to the next.
      """,
    bad: "gcgen bundle UpdateTicket --target genesys --output bundles",
    good: "gcgen bundle UpdateTicket --target genesys --output bundles --env production")

  /// A bundle would call the machine it runs on.
  package static let localAddress = DiagnosticCode(
    "GC403", "a bundle calls this machine",
    why: "Where the bundle runs, localhost is another machine, or nothing at all.",
    bad: "environments:\n  production:\n    crm_base_url: http://localhost:8080",
    good: "environments:\n  production:\n    crm_base_url: https://crm.example.com")

  /// A bundle for one environment has what belongs to another.
  package static let otherEnvironment = DiagnosticCode(
    "GC404", "a bundle has a value of another environment",
    why: """
      What differs per environment, such as the id of a queue or a host, is in gcgen.yaml. One that stands in the \
      description itself goes to every environment, and is wrong in all but one.
      """,
    bad: "GET(\"https://crm.test.example.com/users/\\(who)\")",
    good: "GET(\"\\(setting(\"crm_base_url\"))/users/\\(who)\")")

  /// The folder for bundles holds other things.
  package static let foreignFolder = DiagnosticCode(
    "GC405", "a folder that gcgen did not write is in the way",
    why: "A bundle's folder is replaced as a whole. One without a manifest of gcgen's may be somebody's work.",
    bad: "gcgen bundle --target lambda --output .    (where ./lambda is somebody's)",
    good: "gcgen bundle --target lambda --output bundles")

  /// A package that a bundle needs cannot be had.
  package static let packageMissing = DiagnosticCode(
    "GC406", "a package for the bundle cannot be had",
    why: """
      The packages of the transport 'requests' go into the zip, each pinned by version and hash. They come from PyPI, \
      or from a folder for machines that cannot reach it. Without 'transport: requests' no package is needed at all.
      """,
    bad: "gcgen bundle --target lambda --output bundles    (without a network)",
    good: "gcgen bundle --target lambda --output bundles --wheels wheels/")
}
