"""Replies and messages as numbers: pieces of their sentences, and what is to be learned of them."""
import json
import os
from functools import lru_cache

import torch

from pieces import pieces_of

FLAGS = (
    "external-link contact-details marketing review-incentive feedback-pressure conditional-remedy ask-only-if-happy ask-to-cancel "
    "personal-data-public blame-buyer deflect-manufacturer sarcasm command shouting threat defensive dismissive no-acknowledgement "
    "no-apology no-remedy unanswered-question"
).split()
POLICY, MISSING = FLAGS[:9], FLAGS[17:]
KINDS = "claim chargeback legal injury fire safety rating-threat press police violence".split()
JUDGED = ["needsAnswer", "danger", "anger1", "anger2", "anger3"] + KINDS
# Sentences of a message, of a reply; they are those of hear-reply.ts and hear-message.ts.
MOST = {"message": 10, "reply": 20, "alone": 14}

sentence = lru_cache(None)(lambda text: pieces_of(text))


def lines(folder, name):
    with open(os.path.join(folder, name)) as file:
        return [json.loads(line) for line in file]


def reply(line):
    single = line["message"] is None
    sentences = line["sentences"][: MOST["reply"]]
    own = torch.zeros(len(sentences), len(FLAGS))
    for at, each in enumerate(sentences):
        for flag in each["flags"]:
            own[at, FLAGS.index(flag)] = 1
    whole = torch.tensor([float(flag in line["flags"]) for flag in FLAGS])
    judged = torch.ones(len(FLAGS))
    if single:
        # A sentence by itself was judged by its tone; of all else it says only what it names.
        for flag in POLICY + ["shouting"] + MISSING:
            judged[FLAGS.index(flag)] = whole[FLAGS.index(flag)]
    return {
        "kind": "sentence" if single else "reply",
        "message": [sentence(text) for text in (line["message"] or [])[: MOST["message"]]],
        "reply": [sentence(each["text"]) for each in sentences],
        "own": own,
        "whole": whole,
        "judged": judged,
        "public": line["mode"] == "public",
        "flags": set(line["flags"]),
    }


def message(line):
    values, judged = torch.zeros(len(JUDGED)), torch.zeros(len(JUDGED))

    def note(name, value, weight=1.0):
        values[JUDGED.index(name)], judged[JUDGED.index(name)] = float(value), weight

    for name in ("needsAnswer", "danger"):
        if line.get(name) is not None:
            note(name, line[name])
    if line.get("anger") is not None:
        for level in (1, 2, 3):
            note(f"anger{level}", line["anger"] >= level)
    if line.get("dangerKinds") is not None:
        for kind in KINDS:
            note(kind, kind in line["dangerKinds"], 0.5)
    return {
        "kind": "message",
        "message": [sentence(text) for text in line["sentences"][: MOST["alone"]]],
        "reply": [],
        "whole": values,
        "judged": judged,
        "public": False,
    }


def read(folder, held=False):
    begin = "held-" if held else ""
    all_of = [reply(line) for line in lines(folder, begin + "replies.jsonl") if line["sentences"]]
    return all_of + [message(line) for line in lines(folder, begin + "messages.jsonl") if line["sentences"]]
