import ActionChecking
import ArgumentParser
import Diagnostics
import Workspace

extension Settings {
  /// The environment that `--env` names; nil where it names none. Throws a usage error for one that is not there.
  func environment(named name: String?) throws -> Environments.Environment? {
    guard let name else { return nil }
    let all = terms.environments.all
    if let environment = all.first(where: { $0.name == name }) { return environment }
    let near = nearestWord(to: name, among: all.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("gcgen.yaml has no environment '\(name)'\(near)")
  }
}
