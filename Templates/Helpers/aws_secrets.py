from kept_texts import KeptTexts

AWS_SECRETS = KeptTexts()
