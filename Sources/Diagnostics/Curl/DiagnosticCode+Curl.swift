/// GC680 to GC689: what is wrong with a curl command that an action is to be made of.
extension DiagnosticCode {
  static let curlCodes = [
    curlSyntax, unknownCurlOption, curlOptionRefused, curlURL, credentialInURL, curlBody, curlLeftOut,
  ]

  /// The text is no curl command that can be read without a shell.
  package static let curlSyntax = DiagnosticCode(
    "GC680", "a curl command that cannot be read",
    why: "The command is read and not run: a quote must be closed, and what only a shell can work out is not known.",
    bad: "curl \"https://api.example.com/orders?day=$(date +%F)\"",
    good: "curl \"https://api.example.com/orders?day={day}\"")

  /// An option that curl does not have, or is not known here.
  package static let unknownCurlOption = DiagnosticCode(
    "GC681", "an option that curl does not have",
    why: "An option with a typing mistake would be missing in the action, and nobody would see it.",
    bad: "curl --haeder 'Accept: application/json' https://api.example.com/orders",
    good: "curl --header 'Accept: application/json' https://api.example.com/orders")

  /// An option that no description can say.
  package static let curlOptionRefused = DiagnosticCode(
    "GC682", "an option of curl that no action can do",
    why: "An action sends one request with a JSON, a form or a text, and reads the whole answer.",
    bad: "curl -d @order.json https://api.example.com/orders",
    good: "curl -d '{\"id\": \"{order_id}\"}' https://api.example.com/orders")

  /// No URL, several, or one that is not of HTTP.
  package static let curlURL = DiagnosticCode(
    "GC683", "a curl command without the one URL",
    why: "An action makes one request. A word without quotes that has a space in it is two words, and two URLs.",
    bad: "curl -H Accept: application/json https://api.example.com/orders",
    good: "curl -H 'Accept: application/json' https://api.example.com/orders")

  /// A credential stands in a URL where none can be kept.
  package static let credentialInURL = DiagnosticCode(
    "GC684", "a credential in a URL",
    why: "URLs end in logs. One key in the query can be a sign-in line; one in the path, or a second one, cannot.",
    bad: "curl 'https://hooks.example.com/services/AAAAAAAAAAAAAAAAAAAAAAAA'",
    good: "curl -H 'Authorization: Bearer $HOOK_TOKEN' 'https://hooks.example.com/services'")

  /// The data is not what the headers say.
  package static let curlBody = DiagnosticCode(
    "GC685", "the data of a curl command is not what its Content-Type says",
    why: "The action would send what the API cannot read.",
    bad: "curl -H 'Content-Type: application/json' -d '{\"id\": {order_id' https://api.example.com/orders",
    good: "curl -H 'Content-Type: application/json' -d '{\"id\": \"{order_id}\"}' https://api.example.com/orders")

  /// A part of the command is not in the action.
  package static let curlLeftOut = DiagnosticCode(
    "GC686", "a part of a curl command is left out", .warning,
    why: "The script does it in another way, or it belongs to the terminal that the command was pasted into.",
    bad: "curl -k https://api.example.com/orders | jq .",
    good: "curl https://api.example.com/orders")
}
