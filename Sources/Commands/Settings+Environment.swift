import ActionChecking
import ArgumentParser
import Diagnostics
import Workspace

extension Settings {
  /// The environment of a name; nil where no name was said, and a usage error where there is none of it.
  func environment(named name: String?) throws -> Environments.Environment? {
    guard let name else { return nil }
    let all = terms.environments.all
    if let environment = all.first(where: { $0.name == name }) { return environment }
    let near = nearestWord(to: name, among: all.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("gcgen.yaml has no environment '\(name)'\(near)")
  }
}
