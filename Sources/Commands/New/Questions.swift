import ActionChecking
import DataActions

/// What `gcgen new` asks a person; Enter takes the answer in brackets.
struct Questions {
  let console: Console

  /// The name and the flags that the answers mean.
  mutating func ask(name: String?, flags: ActionFlags) -> (String, ActionFlags) {
    var flags = flags
    let name = name ?? answer("Name of the action", "GetUserDetails")
    let call = answer("Method and URL, inputs in braces", Self.tutorialCall)
    guard call != Self.tutorialCall else { return (name, flags) }
    let words = call.split(separator: " ", maxSplits: 1).map(String.init)
    let url = words.last ?? ""
    switch words.count > 1 ? words.first?.uppercased() : "GET" {
    case "POST": flags.post = url
    case "PUT": flags.put = url
    case "PATCH": flags.patch = url
    case "DELETE": flags.delete = url
    default: flags.get = url
    }
    flags.summary = answer("What it does, in one sentence", "Fetches data from an external API")
    for input in BracedText(url).inputs {
      let type = answer("Type of \(input): string, integer, number or boolean", "string")
      let meaning = answer("What \(input) is, for the people who build flows", "")
      flags.inputs.append(meaning.isEmpty ? "\(input):\(type)" : "\(input):\(type):\(meaning)")
    }
    console.say("Outputs, one a line, such as user_name:string=$.name; an empty line ends them.")
    while case let output = answer("Output", ""), !output.isEmpty { flags.outputs.append(output) }
    return (name, flags)
  }

  private static let tutorialCall = "GET https://jsonplaceholder.typicode.com/users/{user_id}"

  private func answer(_ question: String, _ usual: String) -> String {
    console.sayRaw("\(question)\(usual.isEmpty ? "" : " [\(usual)]"): ")
    guard let line = readLine(), !line.isEmpty else { return usual }
    return line
  }
}
