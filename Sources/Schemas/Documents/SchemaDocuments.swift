package import Diagnostics
import JSONText

/// A document with the files beside it that its references name, each read once.
package struct SchemaDocuments {
  private var documents: [String: SchemaDocument]
  private let read: (String) throws -> [UInt8]?

  /// A document, and how the files beside it are read, by their paths from where the document's own path starts.
  ///
  /// - Parameter read: the bytes of a file; nil where there is none.
  package init(_ root: SchemaDocument, read: @escaping (String) throws -> [UInt8]?) {
    documents = [root.file: root]
    self.read = read
  }

  /// The whole of the document that all begins with.
  package static func root(of document: SchemaDocument) -> SchemaNode {
    SchemaNode(document: document.file, pointer: "", tree: document.json.tree)
  }

  /// Where a value stands, for complaints.
  package func location(_ node: SchemaNode) -> SourceLocation {
    documents[node.document]?.location(node.pointer) ?? SourceLocation(file: node.document)
  }

  /// What stands at a place that was read before.
  func node(at place: SchemaPlace) -> SchemaNode? {
    documents[place.document].flatMap { Self.find(place.pointer, in: Self.root(of: $0)) }
  }

  /// What a node is in the end: itself, or what its `$ref`s lead to.
  ///
  /// Rejects with GC602 a reference to another host, with GC603 one that leads to nothing or back to itself, and with
  /// GC601 a file that cannot be read; throws what the disk throws.
  package mutating func resolved(_ node: SchemaNode) throws -> Checked<SchemaNode> {
    var node = node
    var seen: Set<SchemaPlace> = []
    while let reference = node["$ref"], let words = reference.tree.string {
      guard seen.insert(node.place).inserted else {
        return Checked(nil, [Diagnostic(.brokenReference, "'\(words)' leads back to itself", at: location(reference))])
      }
      let target = try target(of: words, in: reference)
      guard let next = target.value else { return target }
      node = next
    }
    return Checked(node)
  }

  private mutating func target(of reference: String, in node: SchemaNode) throws -> Checked<SchemaNode> {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let file = parts[0]
    let fragment = parts.count > 1 ? unescaped(parts[1]) : ""
    var document = node.document
    if !file.isEmpty {
      if file.contains("://") || file.hasPrefix("//") {
        guard let own = ownDocument(named: file, from: node) else { return Checked(nil, [remote(reference, at: node)]) }
        document = own
      } else {
        document = Self.beside(node.document, unescaped(file))
        let complaints = try load(document, for: reference, at: node)
        if !complaints.isEmpty { return Checked(nil, complaints) }
      }
    }
    guard let root = documents[document] else { return Checked(nil, []) }
    if let found = Self.find(fragment, in: Self.root(of: root)) { return Checked(found) }
    return Checked(
      nil, [Diagnostic(.brokenReference, "'\(reference)' leads to nothing", at: location(node))])
  }

  /// A reference by a document's own `$id` stays in that document.
  private func ownDocument(named name: String, from node: SchemaNode) -> String? {
    let tree = documents[node.document]?.json.tree
    let own = tree?["$id"]?.string ?? tree?["id"]?.string
    return own.map { $0.prefix { $0 != "#" } == name } == true ? node.document : nil
  }

  private func remote(_ reference: String, at node: SchemaNode) -> Diagnostic {
    Diagnostic(
      .remoteReference, "'\(reference)' is on another host, and gcgen fetches nothing", at: location(node),
      notes: [Note("download it, put it beside '\(node.document)', and refer to it by its file name")])
  }

  private mutating func load(_ document: String, for reference: String, at node: SchemaNode) throws -> [Diagnostic] {
    if documents[document] != nil { return [] }
    guard let bytes = try read(document) else {
      return [Diagnostic(.brokenReference, "'\(reference)' names a file that is not there", at: location(node))]
    }
    let read = SchemaDocument.read(bytes, file: document)
    documents[document] = read.value
    return read.diagnostics
  }

  /// A path beside another file's, with `.` and `..` taken out.
  private static func beside(_ file: String, _ path: String) -> String {
    if path.hasPrefix("/") { return path }
    var steps = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for step in path.split(separator: "/") where step != "." {
      let goesUp = step == ".." && steps.last.map { $0 != ".." && !$0.isEmpty } == true
      if goesUp { steps.removeLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }

  /// What a fragment names: a JSON Pointer, or an `$anchor`.
  private static func find(_ fragment: String, in root: SchemaNode) -> SchemaNode? {
    if fragment.isEmpty { return root }
    guard fragment.hasPrefix("/") else { return anchored(fragment, in: root) }
    var node = root
    for step in fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let name = pointerStep(step)
      if let member = node[name] {
        node = member
      } else if let index = Int(name), node.elements.indices.contains(index) {
        node = node.elements[index]
      } else {
        return nil
      }
    }
    return node
  }

  private static func anchored(_ name: String, in node: SchemaNode) -> SchemaNode? {
    if [node.tree["$anchor"], node.tree["$dynamicAnchor"]].contains(where: { $0?.string == name }) { return node }
    if [node.tree["$id"], node.tree["id"]].contains(where: { $0?.string == "#\(name)" }) { return node }
    for (_, member) in node.members {
      if let found = anchored(name, in: member) { return found }
    }
    return node.elements.lazy.compactMap { anchored(name, in: $0) }.first
  }
}

/// A part of a URI without its percent escapes.
private func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), digits.count == 2, let code = UInt8(digits, radix: 16) {
      bytes.append(code)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
