"""python3 doubts.py FOLDER NET [--held]: a JSON line for each flag of a reply where a net and the label differ, the surest first.

Whoever judges them anew should not be shown the label: a label that a net doubts and a reader does not is a label worth keeping.
"""
import argparse
import json

import torch

from examples import FLAGS, MISSING, lines, reply
from net import Net, batch_of

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("net")
parser.add_argument("--held", action="store_true")
given = parser.parse_args()

torch.set_num_threads(2)
# How all of a reply sounds counts beside its strongest sentence.
OF_ALL = 0.4
# From which log odds on a flag that is not there is doubted, and up to which one that is.
UNSAID, SAID = -0.3, -1.5

net = Net()
net.load_state_dict(torch.load(given.net))
net.eval()

replies = [line for line in lines(given.folder, ("held-" if given.held else "") + "replies.jsonl") if line["message"] and line["sentences"]]
doubts = []
with torch.no_grad():
    for line in replies:
        example = reply(line)
        own, whole, _ = net(batch_of([example]))
        strongest, at = own[0][len(example["message"]) :].max(0)
        for each, flag in enumerate(FLAGS):
            is_missing = flag in MISSING
            odds = float(whole[0][each] if is_missing else (1 - OF_ALL) * strongest[each] + OF_ALL * whole[0][each])
            is_labelled = flag in line["flags"]
            if odds < SAID if is_labelled else odds > UNSAID:
                text = None if is_missing else line["sentences"][int(at[each])]["text"]
                said = {"flag": flag, "isLabelled": is_labelled, "odds": round(odds, 2), "sentence": text}
                doubts.append({**said, "message": line["message"], "reply": [each["text"] for each in line["sentences"]], "mode": line["mode"]})
for doubt in sorted(doubts, key=lambda each: -abs(each["odds"])):
    print(json.dumps(doubt, ensure_ascii=False))
