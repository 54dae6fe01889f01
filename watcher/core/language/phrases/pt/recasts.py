"""Portuguese wordings of parts that change hands, and of people to whom a text only turns."""

from watcher.core.language.cues import Cue, Phrases

RECASTS: Phrases = {
    Cue.PREDECESSOR: (
        "antes|anteriormente|previamente|até _ de|do|da|por|pela|pelo",
        "deixado|deixada|vago _ por|pela|pelo",
        "que era|foi|pertencia de|do|da|a",
        "a saída de|do|da",
    ),
    Cue.WAS_TO: (
        "seria|seriam|ia|iam|deveria|deveriam|era|eram de|ser|interpretar|viver|fazer|para",
        "que|quem seria|seriam",
        "pensad*|previst*|oferecid*|escrit*|destinad* _ para|a|à",
    ),
    Cue.AS_FOR: (
        "quanto a|à|ao",
        "no que diz respeito a|à|ao",
        "com relação a|à|ao",
        "sobre a situação de",
    ),
}
