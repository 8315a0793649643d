extension PythonStatement {
  /// The lines of `from module import names`, a name each where they do not fit on one.
  package static func lines(ofImport names: [String], from module: String) -> [String] {
    let line = "from \(module) import \(names.joined(separator: ", "))"
    if line.count <= PythonLayout.width { return [line] }
    return ["from \(module) import ("] + names.map { spaces(PythonLayout.step) + $0 + "," } + [")"]
  }
}
