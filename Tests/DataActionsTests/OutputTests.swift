import DataActions
import JSONText
import Testing

struct OutputTests {
  @Test func `says in a description what each line says`() throws {
    let outputs = DescribedAction(GetOrders()).description.outputs
    #expect(Set(outputs.map(\.description)).isSubset(of: ["d", "The name", "The ids", "The addresses", "The orders"]))
    let lines = try outputs.map { output in
      var output = output
      output.description = ""
      let members = try #require(try JSONTree(encoding: output).members).filter { $0.name != "description" }
      return JSONTree.object(members).text(.compact)
    }
    let expected = expectedOutputs.split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(line == expected) }
  }

  @Test func `knows where each output and the each around it stand`() throws {
    let described = DescribedAction(GetOrders())
    let names = described.description.outputs.map(\.name)
    let ids = try #require(names.firstIndex(of: "item_ids"))
    let mails = try #require(names.firstIndex(of: "item_emails"))
    let each = try #require(described.places["/outputs/\(ids)/each"])
    #expect(each == described.places["/outputs/\(mails)/each"])
    #expect(described.places["/outputs/\(ids)"]?.line == each.line + 1)
    #expect(described.places["/outputs/\(mails)"]?.line == each.line + 2)
    #expect(described.places["/outputs/0/each"] == nil)
  }
}

private let expectedOutputs = #"""
  {"default":"Unknown","name":"user_name","path":"$.name","type":"string"}
  {"default":0,"name":"first_order","path":"$.orders[?@.open == true].id","take":"first","type":"integer"}
  {"name":"order_ids","path":"$.orders[*].id","type":"[integer]"}
  {"name":"names","operations":["trim"],"path":"$.items[*].name","take":{"join":", "},"type":"string"}
  {"name":"orders","path":"$.orders[*]","take":"count","type":"integer"}
  {"name":"ordersn","path":"$.orders[*]","take":"count","type":"number"}
  {"name":"has","path":"$.orders[*].note","take":"exists","type":"boolean"}
  {"default":"","name":"phone","operations":["trim",{"replace":" ","with":""},{"prefix":"tel:"}],"path":"$.phone","type":"string"}
  {"default":"","name":"created","operations":[{"dateTime":"unixSeconds"}],"path":"$.created","type":"string"}
  {"default":"","name":"due","operations":[{"date":"unixMilliseconds"}],"path":"$.due","type":"string"}
  {"default":"Unknown","name":"city","path":"$.address.city","type":"string","whenMissing":"failure","whenNull":{"value":"none"}}
  {"name":"channel","type":"string","value":"phone"}
  {"name":"label","type":"string","value":{"text":["Customer ",{"input":"who"}]}}
  {"name":"id","type":"integer","value":{"input":"user_id"}}
  {"name":"w","type":"string","value":{"input":"who"}}
  {"name":"t","type":"string","value":{"text":[{"setting":"tenant"}]}}
  {"name":"three","type":"integer","value":3}
  {"name":"threef","type":"number","value":3}
  {"name":"list","type":"[string]","value":["a","b"]}
  {"name":"obj","type":"object","value":{"object":[{"name":"a","value":1}]}}
  {"name":"yes","type":"boolean","value":true}
  {"default":0,"name":"first","path":"$.orders[0].id","type":"integer"}
  {"default":0,"name":"last","path":"$.orders[*].id","take":"last","type":"integer"}
  {"name":"idtext","path":"$.id","type":"string"}
  {"name":"ids","path":"$.orders[*].id","type":"[integer]"}
  {"name":"idst","path":"$.orders[*].id","type":"[string]"}
  {"default":[],"name":"idsf","path":"$.orders[*].id","type":"[number]","whenNull":{"value":[]}}
  {"name":"objs","path":"$.orders[*]","type":"[object]"}
  {"name":"skus","operations":["upper"],"path":"$.orders[*].lines[*].sku","type":"[string]"}
  {"name":"cities","operations":["lower"],"path":"$.orders[*].city","take":{"join":", "},"type":"string","whenNull":"failure"}
  {"default":0,"each":"$.items[*]","name":"item_ids","path":"@.id","type":"[integer]"}
  {"default":"","each":"$.items[*]","name":"item_emails","path":"@.email","type":"[string]","whenMissing":{"value":"?"}}
  {"each":"$.items[*]","name":"item_tags","path":"@.tags[*]","take":"count","type":"[integer]"}
  {"each":"$.orders[*]","name":"order_ids2","path":"@.id","type":"[integer]"}
  {"default":"","each":"$.orders[*]","name":"order_notes","operations":["trim"],"path":"@.note","type":"[string]"}
  {"each":"$.tags[*]","name":"tags","operations":["upper"],"path":"@","type":"[string]"}
  {"each":"$.orders[*].lines[*]","name":"skus2","path":"@.sku","type":"[string]"}
  """#
