import TestSupport
import Workspace

/// A few shared files and actions that use each other at random, and what they use.
struct RandomWorkspace {
  /// A shared file: what it is, and which earlier ones it uses.
  struct Shared {
    let kind: Kind
    let uses: [Int]
    var revision = 0
  }

  enum Kind: CaseIterable {
    case model
    case service
    case text
    case function
    /// Extends a type of the library, so that every action may feel it.
    case extending
  }

  private(set) var shared: [Shared] = []
  /// For each action, the shared files that it names.
  private(set) var actions: [[Int]] = []

  init(using random: inout SeededGenerator) {
    for number in 0..<Int.random(in: 3...6, using: &random) {
      var kind = Kind.allCases[Int.random(in: 0..<4, using: &random)]
      if Int.random(in: 0..<8, using: &random) == 0 { kind = .extending }
      let uses = (0..<number).filter { shared[$0].kind == kind && Bool.random(using: &random) }
      shared.append(Shared(kind: kind, uses: uses))
    }
    for _ in 0..<4 { actions.append(shared.indices.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }) }
  }

  /// The same with one shared file edited, in a way that changes what uses it.
  func editing(_ index: Int) -> RandomWorkspace {
    var edited = self
    edited.shared[index].revision += 1
    return edited
  }

  /// The shared files that an action depends on.
  func files(usedBy action: Int) -> Set<Int> {
    var used = Set(actions[action]).union(shared.indices.filter { shared[$0].kind == .extending })
    // A file uses earlier ones alone.
    for index in shared.indices.reversed() where used.contains(index) { used.formUnion(shared[index].uses) }
    return used
  }

  func path(ofAction action: Int) -> String { "Actions/Action\(action).swift" }

  var files: [SwiftSource] {
    shared.indices.map { SwiftSource(path: "Responses/Shared\($0).swift", bytes: Array(text(ofShared: $0).utf8)) }
      + actions.indices.map { SwiftSource(path: path(ofAction: $0), bytes: Array(text(ofAction: $0).utf8)) }
  }

  private func text(ofShared index: Int) -> String {
    let file = shared[index]
    let revision = file.revision
    switch file.kind {
    case .model:
      let fields = file.uses.map { "  let part\($0) = Field(\"part\($0)\", Model\($0).self)\n" }.joined()
      return "import DataActions\nstruct Model\(index): ResponseModel {\n  let id = Field(\"id\(revision)\", .string)\n"
        + fields + "}\n"
    case .service:
      let others = file.uses.map { "/\\(base\($0))" }.joined()
      return "import DataActions\nlet base\(index): Text = \"r\(revision)\(others)\"\n"
        + "let service\(index) = Service(\"https://api.example/\\(base\(index))\")\n"
    case .text:
      let others = file.uses.map { " \\(text\($0))" }.joined()
      return "let unused\(index) = 0, text\(index) = \"text \(revision)\(others)\"\n"
    case .function:
      let others = file.uses.map { " + make\($0)()" }.joined()
      return "func make\(index)() -> String { \"made \(revision)\"\(others) }\n"
    case .extending: return "extension String { var marked\(index): String { self + \" marked \(revision)\" } }\n"
    }
  }

  private func text(ofAction action: Int) -> String {
    let used = actions[action]
    let name = "Action\(action)"
    let models = used.filter { shared[$0].kind == .model }
    let service = used.first { shared[$0].kind == .service }
    let others = used.filter { shared[$0].kind == .service && $0 != service }.map { "\\(base\($0))" }.joined()
    let words = used.compactMap { index in
      switch shared[index].kind {
      case .text: "\\(text\(index))"
      case .function: "\\(make\(index)())"
      case .extending: "\\(\"\".marked\(index))"
      case .model, .service: nil
      }
    }.joined(separator: ", ")
    return """
      import DataActions

      struct \(name): DataAction {
        let name = "\(name)"
        let summary = "Reads \(words)"
      \(models.map { "  let model\($0) = Response<Model\($0)>()\n" }.joined())
        var request: Request {
          GET("\(service == nil ? "https://api.example" : "")/path\(others)"\(service.map { ", on: service\($0)" } ?? ""))
        }

        var outputs: Outputs {
          Output("fixed", .string, "A field", at: "$.fixed", default: "")
      \(models.map { "    Output(\"id\($0)\", .string, \"An ID\", at: model\($0).id, default: \"\")\n" }.joined())
        }
      }
      """
  }
}
