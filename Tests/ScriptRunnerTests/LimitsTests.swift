import Diagnostics
import JSONText
import PythonWorkers
import ScriptRunner
import Testing

struct LimitsTests {
  @Test(
    arguments: [
      ("while True:\n        pass", "GC503"),
      ("import time\n    time.sleep(60)", "GC503"),
      (
        "try:\n        while True:\n            pass\n    except BaseException:\n        pass\n    while True:\n        pass",
        "GC503"
      ),
      ("return 9 ** 9 ** 9 ** 9", "GC503"),
      ("import socket\n    socket.create_connection((\"example.com\", 80)).recv(1)", "GC503"),
    ])
  func `ends a script at its deadline, however busy it is`(body: String, code: String) async throws {
    let outcome = try await run("def main(input_data):\n    \(body)\n", deadline: .seconds(1))
    #expect(outcome.diagnostics.map(\.code.id) == [code])
  }

  @Test(
    arguments: [
      ("return {\"x\": bytearray(1 << 30)}", "GC501"),
      ("import os\n    os._exit(3)", "GC504"),
      ("import ctypes\n    ctypes.string_at(0)", "GC504"),
      ("import os, signal\n    os.kill(os.getpid(), signal.SIGKILL)", "GC504"),
      ("import sys\n    sys.exit(\"no\")", "GC502"),
      ("raise KeyboardInterrupt", "GC501"),
      ("return {\"success\": float(\"nan\")}", "GC510"),
      ("return {\"success\": object()}", "GC510"),
      ("return {\"x\": \"y\" * (5 << 20)}", "GC510"),
      ("output = {}\n    output[\"x\"] = output\n    return output", "GC510"),
      ("output = 1\n    for _ in range(400):\n        output = {\"x\": [output]}\n    return output", "GC510"),
      ("return {\"user_name\": \"\\ud800\", \"success\": True}", nil),
    ])
  func `makes a value of whatever a script does`(body: String, code: String?) async throws {
    let outcome = try await run("def main(input_data):\n    \(body)\n")
    #expect(outcome.diagnostics.map(\.code.id) == (code.map { [$0] } ?? []))
  }

  @Test func `says how the interpreter died`() async throws {
    let exited = try await run("import os\nos._exit(3)\n")
    #expect(exited.ending == .died(WorkerDeath(cause: .exit(3), lastWords: "")))
    let crashed = try await run("import ctypes\nctypes.string_at(0)\n")
    #expect(crashed.ending == .died(WorkerDeath(cause: .signal(11), lastWords: "")))
  }

  @Test func `keeps the beginning of endless prints, and goes on`() async throws {
    let outcome = try await run(
      """
      import os, sys
      def main(input_data):
          print("{\\"answer\\": 1}")
          for _ in range(256):
              print("x" * (1 << 20))
          os.write(1, b"{}\\n" * 100)
          os.write(2, b"{}\\n" * 100)
          sys.stdout.buffer.write(b"raw")
          print("last", file=sys.stderr)
          return {"user_name": "Ann", "success": True}
      """)
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.standardOutput.hasPrefix("{\"answer\": 1}\nxxx"))
    #expect(outcome.standardOutput.utf8.count < 70_000)
    #expect(outcome.standardError == "last\n")
  }

  @Test func `is answered by the script alone, not by what it forks`() async throws {
    let outcome = try await run(
      """
      import os, subprocess, time
      def main(input_data):
          child = os.fork()
          if child == 0:
              return {"user_name": "child", "success": True}
          subprocess.Popen(["sleep", "5"], start_new_session=True)
          subprocess.Popen(["sleep", "5"])
          if os.fork() == 0:
              os.setsid()
              time.sleep(5)
          return {"user_name": "parent", "success": True}
      """)
    #expect(outcome.outputs?["user_name"]?.string == "parent")
  }
}
