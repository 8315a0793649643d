import DataActions
import JSONText

extension OpenAPIDocument {
  /// The base URL of an operation, without a slash at its end: that of the first server, its variables at their defaults.
  ///
  /// Where the document names no host, it is the setting `base`.
  func baseURL(of operation: Operation, setting base: String) -> Text {
    let servers = [operation.node, operation.item, root].lazy.compactMap { $0["servers"]?.elements.first }
    guard let server = servers.first, var url = server["url"]?.tree.string else { return Text([.setting(base)]) }
    for (name, variable) in server["variables"]?.members ?? [] {
      if let value = variable["default"]?.tree.string { url = url.replacing("{\(name)}", with: value) }
    }
    while url.hasSuffix("/") { url.removeLast() }
    let isWhole = url.hasPrefix("https://") || url.hasPrefix("http://")
    if isWhole, !url.contains("{") { return Text([.literal(url)]) }
    let path = isWhole ? "" : url.hasPrefix("/") || url.isEmpty ? url : "/" + url
    return Text([.setting(base), .literal(path.contains("{") ? "" : path)])
  }

  /// The word by which people know the API, for the names of its secrets: `box` for `api.box.com`.
  func service(of operation: Operation) -> String {
    let url = baseURL(of: operation, setting: "").literal ?? ""
    let host = url.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
    let labels = host.prefix { $0 != ":" }.split(separator: ".")
    let word = labels.count > 1 ? String(labels[labels.count - 2]) : root["info"]?["title"]?.tree.string ?? ""
    let slug = word.lowercased().split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }.joined(separator: "_")
    return slug.first.map { ("a"..."z").contains($0) } == true ? slug : "api"
  }
}
