from kept_texts import KeptTexts

TOKENS = KeptTexts()
