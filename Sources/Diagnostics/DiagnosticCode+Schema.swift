/// GC6xx: what is wrong with what models and descriptions are written from.
extension DiagnosticCode {
  static let schemaCodes: [DiagnosticCode] = [
    unreadableSchema, remoteReference, brokenReference, notASchema, noModel, otherOpenAPI, unknownOperation,
    noJSONAnswer,
    untakenOperation, editedModel, keptSchema,
  ]

  /// A schema, an OpenAPI document or a sample that is neither JSON nor YAML.
  package static let unreadableSchema = DiagnosticCode(
    "GC601", "a schema or a sample that cannot be read",
    why: "A model is made from a JSON Schema, an OpenAPI document or sample responses, in JSON or YAML; what stands at "
      + "this place is neither.",
    bad: "{\"type\": \"object\" \"properties\": {}}",
    good: "{\"type\": \"object\", \"properties\": {}}")

  /// A `$ref` to another host.
  package static let remoteReference = DiagnosticCode(
    "GC602", "a reference to another host",
    why:
      "What another host serves may change or be gone tomorrow, and the same command would write another model. gcgen "
      + "reads files alone.",
    bad: "{\"$ref\": \"https://example.com/schemas/address.json\"}",
    good: "{\"$ref\": \"address.json\"}")

  /// A `$ref` that leads to nothing, or back to itself.
  package static let brokenReference = DiagnosticCode(
    "GC603", "a reference that leads to nothing",
    why: "The schema that the reference names is not there, or is the reference itself, so there is nothing to make a "
      + "type from.",
    bad: "{\"$ref\": \"#/definitions/Adress\", \"definitions\": {\"Address\": {\"type\": \"object\"}}}",
    good: "{\"$ref\": \"#/definitions/Address\", \"definitions\": {\"Address\": {\"type\": \"object\"}}}")

  /// A schema that says what no schema can.
  package static let notASchema = DiagnosticCode(
    "GC604", "not a schema",
    why: "What stands here is not what JSON Schema has at this place, so what it means can only be guessed.",
    bad: "{\"type\": \"text\"}",
    good: "{\"type\": \"string\"}")

  /// A response of which no model can be made.
  package static let noModel = DiagnosticCode(
    "GC605", "a response without fields",
    why: "A model gives names to the fields of an object, or of the objects in an array. A response that is a text, a "
      + "number, a list of these, or may be anything has no fields: its outputs take it with a path.",
    bad: "gcgen schema add Count --from count.json    # the response is 42",
    good: "Output(\"count\", .integer, \"How many there are\", at: \"$\")")

  /// A document of a version of OpenAPI that is not read.
  package static let otherOpenAPI = DiagnosticCode(
    "GC606", "another version of OpenAPI",
    why: "Version 2, called Swagger, says what an operation answers in another way than 3.0 and 3.1 do. Many tools "
      + "convert it.",
    bad: "swagger: \"2.0\"",
    good: "openapi: 3.1.0")

  /// An operation that the document does not have.
  package static let unknownOperation = DiagnosticCode(
    "GC607", "an operation that is not in the document",
    why: "An operation is named by its operationId, or by its path as it stands in the document and its method.",
    bad: "gcgen schema add User --from api.yaml --operation getUsr",
    good: "gcgen schema add User --from api.yaml --operation getUser\n"
      + "gcgen schema add User --from api.yaml --path '/users/{id}' --method get")

  /// An operation without an answer in JSON.
  package static let noJSONAnswer = DiagnosticCode(
    "GC608", "an operation that answers no JSON",
    why:
      "A script maps fields of a JSON answer to outputs. This operation answers nothing, something else, or does not "
      + "say what.",
    bad: "responses:\n  '200':\n    content:\n      text/csv: {}",
    good:
      "responses:\n  '200':\n    content:\n      application/json:\n        schema: {$ref: '#/components/schemas/User'}"
  )

  /// An operation that no action can send.
  package static let untakenOperation = DiagnosticCode(
    "GC609", "an operation that no action can send",
    why:
      "An action sends GET, POST, PUT, PATCH or DELETE, with a body that is JSON, a form or a text; files and the other "
      + "methods are not for flows.",
    bad: "requestBody:\n  required: true\n  content:\n    multipart/form-data: {}",
    good: "requestBody:\n  required: true\n  content:\n    application/json: {}")

  /// A model that a person wrote or changed.
  package static let editedModel = DiagnosticCode(
    "GC610", "a model that gcgen did not write",
    why:
      "gcgen writes Responses/NAME.swift again whenever its schema changes, and would lose what a person wrote there. "
      + "What the API really sends belongs into Schemas/NAME.schema.json.",
    bad: "a field added by hand to Responses/User.swift",
    good: "the field added to Schemas/User.schema.json, and then: gcgen schema update User")

  /// A schema of that name that is kept already.
  package static let keptSchema = DiagnosticCode(
    "GC611", "a model of that name is there already",
    why:
      "Another sample of the same response adds to what is known of it; another schema takes its place, which may break "
      + "the actions that use it and is shown by 'gcgen schema update'.",
    bad: "gcgen schema add User --from user.schema.json    # there is a User already",
    good: "gcgen schema update User --from user.schema.json\n"
      + "gcgen schema add User --from user.schema.json --replace")
}
