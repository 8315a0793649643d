/// GC165 to GC168: what is wrong with the values of settings.
extension DiagnosticCode {
  static let settingCodes = [settingWithoutValue, unfittingSetting]

  /// A setting has no value in an environment.
  package static let settingWithoutValue = DiagnosticCode(
    "GC165", "a setting has no value",
    why: "The script would fail in that environment. The values of every environment are in 'gcgen.yaml'.",
    bad: """
      environments:
        test: {crm_base_url: "https://test.crm.example.com"}
        production: {}
      """,
    good: """
      environments:
        test: {crm_base_url: "https://test.crm.example.com"}
        production: {crm_base_url: "https://crm.example.com"}
      """)

  /// A setting's value cannot stand where the setting stands.
  package static let unfittingSetting = DiagnosticCode(
    "GC166", "the value of a setting does not fit its place",
    why: """
      A setting at the URL's beginning is scheme, host, port and perhaps a path; in the host it is a piece of a host \
      name; in a header it is one line of ASCII.
      """,
    bad: #"crm_base_url: "crm.example.com""#,
    good: #"crm_base_url: "https://crm.example.com""#)
}
