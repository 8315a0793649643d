import ContentHash
import JSONText

/// A contract without what makes no difference to a flow, and which the platform need not give back as it was sent.
struct ContractMeaning: Hashable {
  private let schemas: [JSONTree]
  private let texts: [JSONTree]

  init(_ contract: JSONTree) {
    let whole = [contract["input"]?["inputSchema"] ?? .null, contract["output"]?["successSchema"] ?? .null]
    schemas = whole.map { Self.meaning(of: $0, without: ["$schema", "title", "description"]) }
    texts = whole.map { Self.meaning(of: $0, without: ["$schema"]) }
  }

  /// The hash of what flows rely on.
  var hash: String { ContentHash(of: JSONTree.array(schemas).text(.compact)).description }

  /// Whether another contract has other titles or descriptions.
  func differsInTexts(from other: ContractMeaning) -> Bool { texts != other.texts }

  /// A JSON Schema without some keywords, without nulls, and with members and required names in one order.
  private static func meaning(of schema: JSONTree, without keywords: Set<String>) -> JSONTree {
    guard case .object(let members) = schema else { return schema }
    let kept = members.filter { !keywords.contains($0.name) && $0.value != .null }
    return sorted(
      kept.map { member in
        switch member.name {
        case "properties":
          // These members are names, and not keywords.
          let properties = (member.value.members ?? []).map {
            JSONTree.Member($0.name, meaning(of: $0.value, without: keywords))
          }
          return .init(member.name, sorted(properties))
        case "items": return .init(member.name, meaning(of: member.value, without: keywords))
        case "required":
          let names = (member.value.elements ?? []).compactMap(\.string).sorted()
          return .init(member.name, .array(names.map { .string($0) }))
        default: return member
        }
      })
  }

  private static func sorted(_ members: [JSONTree.Member]) -> JSONTree {
    .object(members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }
}
