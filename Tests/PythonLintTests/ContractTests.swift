import JSONText
import Testing

struct ContractTests {
  @Test(
    arguments: [
      #"return {"user_name": "Ann", "success": True}"#,
      "output = {\"success\": True}\noutput[\"user_name\"] = input_data.get(\"name\")\nreturn output",
      "output = {}\noutput.update({\"user_name\": \"Ann\"}, success=True)\nreturn output",
      "output = dict(user_name=\"Ann\")\noutput |= {\"success\": True}\nreturn output",
      "return {**{\"user_name\": \"Ann\"}, \"success\": True}",
      "return {\"user_name\": \"Ann\"} | {\"success\": True}",
      "output = {}\nalias = output\nalias[\"success\"] = True\nreturn output",
      "output = {\"success\": True}\nif input_data:\n    output[\"user_name\"] = \"Ann\"\nreturn output",
      "for name in (\"user_name\", \"success\"):\n    input_data[name] = 1\nreturn {\"success\": True}",
      "output = {}\nfor name in (\"user_name\", \"user_city\"):\n    output[name] = input_data.get(name)\n"
        + "output[\"success\"] = True\nreturn output",
      "output = {name: input_data.get(name) for name in (\"user_name\", \"user_city\")}\n"
        + "output[\"success\"] = True\nreturn output",
      "while True:\n    if input_data:\n        return {\"success\": True}",
      "try:\n    return {\"success\": True}\nexcept Exception:\n    return {\"success\": False, \"error\": \"no\"}",
      "try:\n    raise ValueError(\"no\")\nexcept ValueError as error:\n"
        + "    return {\"success\": False, \"error\": str(error)}",
      "try:\n    raise KeyError\nexcept LookupError:\n    return {\"success\": False}",
      "output = {\"success\": False}\ntry:\n    output[\"user_name\"] = \"Ann\"\nfinally:\n"
        + "    output[\"success\"] = True\nreturn output",
      "try:\n    raise ValueError\nfinally:\n    return {\"success\": False}",
      "with open(\"f\") as file:\n    return {\"user_name\": file.read(), \"success\": True}",
      "if (output := {\"success\": True}):\n    return output\nreturn {\"success\": False}",
      "return {\"success\": True} if input_data else {\"success\": False, \"error\": \"no\"}",
      "def answer():\n    return {\"success\": True}\nreturn answer()",
      "output = {\"success\": True, \"raw\": 1}\ndel output[\"raw\"]\nreturn output",
      "output = {\"success\": True, \"raw\": 1}\noutput.pop(\"raw\", None)\nreturn output.copy()",
      "output = {\"success\": True}\noutput.setdefault(\"age\", 3)\nprint(output)\nreturn output",
      "return {\"age\": -1, \"success\": True}",
      "found = [one[\"a\"] for one in input_data[\"b\"] if isinstance(one, dict) and \"a\" in one]\n"
        + "if len(found) > 1:\n    return {\"success\": False, \"error\": \"several\"}\n"
        + "return {\"user_name\": found[0] if found else None, \"age\": len(found), \"success\": True}",
      "name = input_data.get(\"name\")\nif name is None:\n    name = \"none\"\nelif not isinstance(name, str):\n"
        + "    name = str(name)\nelse:\n    name = name.strip().upper()\n    name = f\"tel:{name}\"\n"
        + "return {\"user_name\": name, \"success\": True}",
      "names = []\nfor one in input_data:\n    if (name := one.get(\"name\")) is None:\n        name = \"\"\n"
        + "    names.append(name)\nnames = \", \".join(names)\nreturn {\"user_name\": names, \"success\": True}",
    ])
  func `finds nothing wrong with ways out that keep the contract`(body: String) async throws {
    #expect(try await lintBody(body) == [])
  }

  @Test(
    arguments: [
      ("pass", ["GC333:2:5"]),
      ("return", ["GC333:2:5"]),
      ("return None", ["GC333:2:5"]),
      ("return [1]", ["GC333:2:5"]),
      ("return f\"{input_data}\"", ["GC333:2:5"]),
      ("if input_data:\n    return {\"success\": True}", ["GC333:2:5"]),
      ("while input_data:\n    return {\"success\": True}", ["GC333:2:5"]),
      ("while True:\n    if input_data:\n        break\n    return {\"success\": True}", ["GC333:2:5"]),
      ("try:\n    return {\"success\": True}\nexcept KeyError:\n    pass", ["GC333:2:5"]),
      ("return {\"success\": True} if input_data else None", ["GC333:2:5"]),
      ("return {\"error\": \"no\"}", ["GC334:2:5"]),
      ("output = {}\nif input_data:\n    output[\"success\"] = True\nreturn output", ["GC334:5:5"]),
      ("output = {\"success\": True}\noutput.clear()\nreturn output", ["GC334:4:5"]),
      (
        "try:\n    output = {}\n    output[\"success\"] = bool(input_data)\nexcept KeyError:\n    pass\nreturn output",
        ["GC334:7:5"]
      ),
      ("return {\"user\": 1, \"success\": True}", ["GC335:2:13"]),
      (
        "names = []\nfor one in input_data:\n    names.append(one)\n"
          + "return {\"user_name\": names, \"success\": True}", ["GC338:5:26"]
      ),
      (
        "names = [one for one in input_data]\nif not names:\n    names = []\nelif None in names:\n"
          + "    names = [str(one) for one in names]\nreturn {\"user_name\": names, \"success\": True}",
        ["GC338:7:26"]
      ),
      ("return {\"user_name\": len([one for one in input_data]), \"success\": True}", ["GC338:2:26"]),
      ("return {\"age\": bool(input_data), \"success\": True}", ["GC338:2:20"]),
      (
        "for one in input_data:\n    if one is None:\n        continue\n    elif one:\n"
          + "        return {\"error\": \"no\"}\nreturn {\"success\": True}", ["GC334:6:13"]
      ),
      ("return {\"ü\": 1, \"Success\": 2, \"success\": True}", ["GC335:2:13", "GC335:2:21"]),
      ("output = {\"success\": True}\noutput[\"user\"] = 1\nreturn output", ["GC335:3:12"]),
      ("return dict(user=1, success=True)", ["GC335:2:17"]),
      ("raise ValueError", ["GC336:2:5"]),
      ("try:\n    raise ValueError\nexcept KeyError:\n    return {\"success\": False}", ["GC336:3:9"]),
      (
        "try:\n    return {\"success\": bool(input_data)}\nexcept KeyError:\n    raise",
        ["GC336:5:9"]
      ),
      (
        "try:\n    return {\"success\": bool(input_data)}\nexcept KeyError as error:\n    raise ValueError from error",
        ["GC336:5:9"]
      ),
      ("return input_data", ["GC337:2:5"]),
      ("return input_data.get(\"x\")", ["GC337:2:5"]),
      ("return {input_data[\"x\"]: 1, \"success\": True}", ["GC337:2:5"]),
      ("return {**input_data, \"success\": True}", ["GC337:2:5"]),
      ("return {name: 1 for name in input_data}", ["GC337:2:5"]),
      ("return {\"success\": \"yes\"}", ["GC338:2:24"]),
      ("return {\"success\": False, \"error\": None}", ["GC338:2:40"]),
      ("return {\"success\": True, \"age\": \"3\"}", ["GC338:2:37"]),
      ("return {\"success\": True, \"age\": True}", ["GC338:2:37"]),
      ("answer = 1.5\nreturn {\"success\": True, \"age\": answer}", ["GC338:3:37"]),
    ])
  func `finds each way out that breaks the contract`(body: String, findings: [String]) async throws {
    #expect(try await lintBody(body) == findings)
  }

  @Test func `follows the functions of the script`() async throws {
    let helpers = """
      FAILURE = {"success": False}
      NAMES = (("user_name", "name"), ("user_city", "city"))


      def failure(text, **more):
          return {**FAILURE, "error": text, **more}


      def finish(output):
          output["success"] = True
          return output


      def check(value):
          if not value:
              raise ValueError("no value")
          return value


      def forward(value):
          return unknown_for_sure(value)
      """
    #expect(try await lintBody("return failure(\"no\", age=3)", helpers: helpers).filter(isContract) == [])
    #expect(try await lintBody("return failure(\"no\", old=3)", helpers: helpers).filter(isContract) == ["GC335:2:26"])
    #expect(try await lintBody("output = {}\nfinish(output)\nreturn output", helpers: helpers).filter(isContract) == [])
    #expect(
      try await lintBody(
        "output = {}\nfor name, key in NAMES:\n    output[name] = key\nreturn finish(output)", helpers: helpers
      ).filter(isContract) == [])
    #expect(
      try await lintBody("check(input_data)\nreturn finish({})", helpers: helpers).filter(isContract)
        == ["GC336:19:9"])
    #expect(
      try await lintBody(
        "try:\n    check(input_data)\nexcept Exception as error:\n    return failure(str(error))\nreturn finish({})",
        helpers: helpers
      ).filter(isContract) == [])
    #expect(try await lintBody("return forward(input_data)", helpers: helpers).filter(isContract) == ["GC337:2:5"])
  }

  @Test func `takes success and error for granted where failures take the platform's path`() async throws {
    let script = "def main(input_data):\n    return {\"user_name\": \"Ann\", \"success\": True, \"other\": 1}\n"
    let found = try await lint(script, definition: .object([.init("outputs", .array([]))]))
    #expect(found == ["GC335:2:13", "GC335:2:50"])
  }

  @Test func `gives up on a script with too many ways through it, and says so`() async throws {
    let calls = (0..<12).map { "def f\($0)(x):\n    f\($0 + 1)(x)\n    f\($0 + 1)(x)\n    return f\($0 + 1)(x)\n" }
    let script =
      "def main(input_data):\n    return f0(input_data)\n" + calls.joined()
      + "def f12(x):\n    return {\"success\": True}\n"
    #expect(try await lint(script).filter(isContract) == ["GC337:1:1"])
  }

  private func isContract(_ finding: String) -> Bool { finding.hasPrefix("GC33") }
}
