"""Drives the stub with the platform's own SDK, through the life of a data action; says what went otherwise."""

import sys

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2.rest import ApiException


def expect_failure(status, call, *arguments, **options):
    """Expects a call to be refused with a status; the error's body."""
    try:
        call(*arguments, **options)
    except ApiException as error:
        assert error.status == status, f"{call.__name__}: {error.status} instead of {status}: {error.body}"
        return error.body
    raise AssertionError(f"{call.__name__}: nothing instead of {status}")


def new_action(integration):
    """What a draft is made of, in the SDK's own models."""
    inputs = sdk.JsonSchemaDocument()
    inputs.type, inputs.required = "object", ["user_id"]
    inputs.properties = {"user_id": {"type": "integer"}}
    outputs = sdk.JsonSchemaDocument()
    outputs.type, outputs.properties = "object", {"user_name": {"type": "string"}}
    contract = sdk.ActionContractInput()
    contract.input, contract.output = sdk.PostInputContract(), sdk.PostOutputContract()
    contract.input.input_schema, contract.output.success_schema = inputs, outputs
    action = sdk.PostActionInput()
    action.name, action.category = "Get user", integration.name
    action.integration_id, action.secure = integration.id, False
    action.config, action.contract = configuration("https://api.example.com/users/${input.user_id}"), contract
    return action


def configuration(url):
    """A configuration that calls a URL."""
    config = sdk.ActionConfig()
    config.request, config.response = sdk.RequestConfig(), sdk.ResponseConfig()
    config.request.request_url_template, config.request.request_type = url, "GET"
    config.request.request_template, config.request.headers = "${input.rawRequest}", {}
    config.response.translation_map = {"user_name": "$.name"}
    config.response.translation_map_defaults = {"user_name": '"Unknown"'}
    config.response.success_template = '{"user_name": ${user_name}}'
    return config


def change(version, url):
    """A change of the draft of a version."""
    update = sdk.UpdateDraftInput()
    update.version, update.config = version, configuration(url)
    return update


def of_version(version):
    """What is to be published."""
    publication = sdk.PublishDraftInput()
    publication.version = version
    return publication


def main(url):
    """The life of a data action."""
    sdk.configuration.host = url
    expect_failure(401, sdk.IntegrationsApi(sdk.ApiClient(host=url)).get_integrations)
    api = sdk.IntegrationsApi(sdk.ApiClient(host=url).get_client_credentials_token("an id", "a secret"))
    integrations = api.get_integrations(page_size=100).entities
    assert len({integration.id for integration in integrations}) == 3
    mine = next(one for one in integrations if one.integration_type.id == "custom-rest-actions")

    draft = api.post_integrations_actions_drafts(new_action(mine))
    assert draft.version == 1 and draft.integration_id == mine.id
    assert [one.id for one in api.get_integrations_actions_drafts(name="get").entities] == [draft.id]
    assert api.get_integrations_actions(name="Get user").entities == []
    expect_failure(404, api.get_integrations_action, draft.id)

    draft = api.patch_integrations_action_draft(draft.id, change(1, "ftp://api.example.com"))
    validation = api.get_integrations_action_draft_validation(draft.id)
    assert not validation.valid
    assert validation.errors[0].details[0].field_name == "config.request.requestUrlTemplate"
    expect_failure(400, api.post_integrations_action_draft_publish, draft.id, of_version(draft.version))

    stale = change(1, "https://api.example.com/users/${input.user_id}")
    assert "version" in expect_failure(409, api.patch_integrations_action_draft, draft.id, stale)
    draft = api.patch_integrations_action_draft(draft.id, change(draft.version, "https://api.example.com/users"))
    assert api.get_integrations_action_draft_validation(draft.id).valid

    result = api.post_integrations_action_draft_test(draft.id, {"user_id": 1})
    assert result.success and result.final_result == {"user_name": "sample"}, result
    assert [operation.step for operation in result.operations] == [1]

    published = api.post_integrations_action_draft_publish(draft.id, of_version(draft.version))
    assert published.id == draft.id and published.version > draft.version
    expect_failure(404, api.get_integrations_action_draft, draft.id)
    assert [one.id for one in api.get_integrations_actions(name="Get user").entities] == [draft.id]
    whole = api.get_integrations_action(draft.id, expand="contract", include_config=True)
    assert whole.contract.input.input_schema.properties == {"user_id": {"type": "integer"}}
    assert whole.config.request.request_template is None and whole.config.request.request_template_uri
    assert api.get_integrations_action_template(draft.id, "requesttemplate.vm") == "${input.rawRequest}"
    assert api.post_integrations_action_execute(draft.id, {"user_id": 1}) == {"user_name": "sample"}

    second = api.post_integrations_action_draft(draft.id)
    fixed = change(second.version, "https://api.example.com/users")
    fixed.contract = new_action(mine).contract
    expect_failure(400, api.patch_integrations_action_draft, draft.id, fixed)
    api.delete_integrations_action_draft(draft.id)
    assert api.get_integrations_action(draft.id).version == published.version
    api.delete_integrations_action(draft.id)
    expect_failure(404, api.get_integrations_action, draft.id)


main(sys.argv[1])
