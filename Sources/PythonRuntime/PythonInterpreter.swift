private import CPythonShim

/// The interpreter of this process: text goes in, text comes out, and an exception is a value.
///
/// Not `Sendable`, because CPython belongs to the thread that started it and no call of ours gives the lock back.
package struct PythonInterpreter: ~Copyable {
  /// Starts it with modules by path (`lint/imports.py`), which may import each other by relative names.
  ///
  /// `loader.py` must be among them; the others are compiled when they are first imported.
  package init(modules: [(path: String, source: String)]) throws(PythonFailure) {
    if let cause = unsafe gcgen_python_start() {
      throw PythonFailure(type: "StartFailure", message: unsafe String(cString: cause), traceback: "")
    }
    guard let loader = modules.first(where: { $0.path == "loader.py" }) else {
      preconditionFailure("the loader is compiled into the program")
    }
    _ = unsafe try Self.text(of: gcgen_python_define("_gcgen_loader", loader.source))
    for module in modules {
      _ = try call("add", of: "_gcgen_loader", with: module.path + "\0" + module.source)
    }
  }

  /// What a function of a module returns for a text.
  package func call(_ function: String, of module: String, with text: String) throws(PythonFailure) -> String {
    var text = text
    let result = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe gcgen_python_call(module, function, characters.baseAddress, characters.count)
      }
    }
    return unsafe try Self.text(of: result)
  }

  /// The text of a result, whose memory is given back.
  ///
  /// Safe because the shim ends every text with a zero, and each is copied before it is released.
  private static func text(of result: gcgen_python_result) throws(PythonFailure) -> String {
    defer { unsafe gcgen_python_release(result) }
    if let text = unsafe result.text { return unsafe String(cString: text) }
    let parts = unsafe [result.type, result.message, result.traceback].map { part in
      if let part = unsafe part { unsafe String(cString: part) } else { "" }
    }
    throw PythonFailure(type: parts[0], message: parts[1], traceback: parts[2])
  }
}
