import ContractChanges
import DataActions
import JSONText
import Testing
import Workspace

struct ClassificationTests {
  @Test(arguments: Change.all) func `classes a change, and its undoing`(change: Change) throws {
    var changed = Change.base
    change.make(&changed)
    let forth = try #require(changes(from: Change.base, to: changed).first)
    #expect(Change.Meaning(forth.class, forth.pointer) == change.forth, "\(forth.words)")
    let back = try #require(changes(from: changed, to: Change.base).first)
    #expect(Change.Meaning(back.class, back.pointer) == change.back, "\(back.words)")
  }

  @Test(arguments: Change.all) func `points at the part that it shows`(change: Change) throws {
    var changed = Change.base
    change.make(&changed)
    for found in changes(from: Change.base, to: changed) {
      if let new = found.new { #expect(try Self.part(at: found.pointer, of: changed) == new, "\(found.words)") }
      if found.new == nil, let old = found.old, found.pointer.hasPrefix("/outputs/"), found.class == .breaksFlows {
        #expect(try Self.part(at: found.pointer, of: Change.base) == old, "\(found.words)")
      }
    }
  }

  @Test func `knows at least fifty changes, and one of every member of a description`() throws {
    #expect(Change.all.count >= 50)
    let base = try JSONTree(encoding: Change.base)
    var seen: Set<String> = []
    for change in Change.all {
      var changed = Change.base
      change.make(&changed)
      seen.formUnion(Self.differingMembers(base, try JSONTree(encoding: changed), of: "action"))
    }
    let schema = try LocatedJSON(parsing: Array(DescriptionSchema.text.utf8)).tree
    for (name, part) in [
      ("action", schema), ("input", schema["$defs"]?["input"]), ("output", schema["$defs"]?["output"]),
      ("request", schema["$defs"]?["request"]),
    ] {
      let members = try #require(part?["properties"]?.members).map(\.name).filter { $0 != "$schema" }
      #expect(!members.isEmpty)
      for member in members { #expect(seen.contains("\(name).\(member)"), "\(name).\(member)") }
    }
  }

  @Test func `finds nothing where nothing differs`() {
    #expect(changes(from: Change.base, to: Change.base).isEmpty)
  }

  @Test func `says the worst first, all of it`() {
    var changed = Change.base
    changed.summary = "Looks a user up"
    changed.outputs[0].type = .integer
    changed.inputs.append(InputDescription(name: "locale", type: .string))
    changed.inputs[0].example = nil
    let classes = changes(from: Change.base, to: changed).map(\.class)
    #expect(classes == [.breaksFlows, .needsNewAction, .inPlace, .noEffect])
  }

  private static func part(at pointer: String, of description: ActionDescription) throws -> JSONTree? {
    var tree: JSONTree? = try JSONTree(encoding: description)
    for word in pointer.split(separator: "/") {
      if let index = Int(word) {
        let elements = tree?.elements ?? []
        tree = elements.indices.contains(index) ? elements[index] : nil
      } else {
        tree = tree?[String(word)]
      }
    }
    return tree
  }

  /// `action.name`, `input.type` and the like for every member that differs.
  private static func differingMembers(_ old: JSONTree, _ new: JSONTree, of part: String) -> Set<String> {
    let members = Set(((old.members ?? []) + (new.members ?? [])).map(\.name)).filter { old[$0] != new[$0] }
    var seen = Set(members.map { "\(part).\($0)" })
    for (member, name) in [("inputs", "input"), ("outputs", "output"), ("request", "request")]
    where part == "action" && members.contains(member) {
      guard let before = old[member], let after = new[member] else { continue }
      let pairs = before.elements.map { Array(zip($0, after.elements ?? [])) } ?? [(before, after)]
      for pair in pairs { seen.formUnion(differingMembers(pair.0, pair.1, of: name)) }
    }
    return seen
  }
}
