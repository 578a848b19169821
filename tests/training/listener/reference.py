"""python3 reference.py FOLDER NET FILE: what PyTorch hears in a few of the examples that were held out, for the test of the reader."""
import json
import sys

import torch

from examples import FLAGS, JUDGED, lines, message, reply
from net import Net, batch_of

folder, given, file = sys.argv[1:]
net = Net()
net.load_state_dict(torch.load(given))
net.eval()
told = []
with torch.no_grad():
    for line in lines(folder, "held-replies.jsonl")[:200:40]:
        own, whole, _ = net(batch_of([reply(line)]))
        begin = len(line["message"] or [])
        told.append(
            {
                "message": line["message"],
                "reply": [each["text"] for each in line["sentences"]],
                "isPublic": line["mode"] == "public",
                "sentences": [
                    dict(zip(FLAGS, [round(float(odds), 3) for odds in row])) for row in own[0][begin:]
                ],
                "all": dict(zip(FLAGS, [round(float(odds), 3) for odds in whole[0]])),
            }
        )
    for line in lines(folder, "held-messages.jsonl")[:100:20]:
        _, _, judged = net(batch_of([message(line)]))
        told.append(
            {
                "message": line["sentences"],
                "judged": dict(zip(JUDGED, [round(float(odds), 3) for odds in judged[0]])),
            }
        )
with open(file, "w") as out:
    out.write("[\n" + ",\n".join(json.dumps(each, ensure_ascii=False) for each in told) + "\n]\n")
