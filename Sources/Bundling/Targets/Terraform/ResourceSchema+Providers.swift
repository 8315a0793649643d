extension ResourceSchema {
  /// The resources that modules have: Genesys Cloud's provider 1.84.1 (its schema of
  /// `genesyscloud_integration_action` in full), and of AWS's what its documents name.
  static let all: [String: ResourceSchema] = [
    "genesyscloud_integration_action": ResourceSchema(
      required: [
        "name": .text, "category": .text, "integration_id": .text, "contract_input": .schema,
        "contract_output": .schema,
      ],
      optional: [
        "secure": .boolean, "config_timeout_seconds": .number(1...60),
        "config_request": .block(
          ResourceSchema(
            required: ["request_type": .word(["GET", "PUT", "POST", "PATCH", "DELETE"])],
            optional: ["request_url_template": .text, "request_template": .text, "headers": .texts])),
        "config_response": .block(
          ResourceSchema(
            required: [:],
            optional: ["translation_map": .texts, "translation_map_defaults": .texts, "success_template": .text])),
      ]),
    "genesyscloud_integration": ResourceSchema(
      required: ["integration_type": .text],
      optional: [
        "intended_state": .word(["ENABLED", "DISABLED", "DELETED"]),
        "config": .block(
          ResourceSchema(
            required: [:],
            optional: ["name": .text, "notes": .text, "properties": .text, "advanced": .text, "credentials": .texts])),
      ]),
    "genesyscloud_integration_credential": ResourceSchema(
      required: ["name": .text, "credential_type_name": .text], optional: ["fields": .texts]),
    "aws_lambda_function": ResourceSchema(
      required: ["function_name": .text, "role": .text],
      optional: [
        "filename": .text, "source_code_hash": .text, "handler": .text, "runtime": .text, "description": .text,
        "memory_size": .number(128...10_240), "timeout": .number(1...900),
        "environment": .block(ResourceSchema(required: [:], optional: ["variables": .texts])),
      ]),
    "aws_cloudwatch_log_group": ResourceSchema(
      required: [:], optional: ["name": .text, "retention_in_days": .number(0...3653)]),
    "aws_iam_role": ResourceSchema(
      required: ["assume_role_policy": .text], optional: ["name": .text, "name_prefix": .text]),
    "aws_iam_role_policy": ResourceSchema(required: ["role": .text, "policy": .text], optional: ["name": .text]),
    "aws_iam_role_policy_attachment": ResourceSchema(
      required: ["role": .text, "policy_arn": .text], optional: [:]),
  ]
}
