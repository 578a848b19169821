"""python3 learn.py FOLDER NET [--from NET] [--rounds N] [--pace P] [--seed S]: learns from the examples that sentences.ts has written."""
import argparse
import random

import torch
import torch.nn.functional as F
from torch.optim.swa_utils import AveragedModel

from examples import FLAGS, MISSING, read
from net import Net, batch_of

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("net")
parser.add_argument("--from", dest="begin")
parser.add_argument("--rounds", type=int, default=4)
parser.add_argument("--pace", type=float, default=3.5e-4)
parser.add_argument("--seed", type=int, default=1)
given = parser.parse_args()

torch.set_num_threads(2)
torch.manual_seed(given.seed)
random.seed(given.seed)

# What is kept is the mean of so many last steps: it swings less than the last one.
STEADY = 0.998
SIZES = {"reply": 16, "sentence": 64, "message": 32}
# Of these a round takes so much, others each time: a reply as a whole teaches the most.
SHARES = {"reply": 1, "sentence": 0.2, "message": 0.5}
WARM = 150

examples, held = read(given.folder), read(given.folder, held=True)
net = Net()
if given.begin:
    net.load_state_dict(torch.load(given.begin))
encoder = list(net.enc.parameters())
others = [value for name, value in net.named_parameters() if not name.startswith("enc.")]
paces = (given.pace, 1.15 * given.pace)
steady = AveragedModel(net, avg_fn=lambda mean, now, _count: STEADY * mean + (1 - STEADY) * now)
steps = torch.optim.AdamW([{"params": encoder}, {"params": others}], weight_decay=0.03, betas=(0.9, 0.98))


def batches():
    """All examples in batches of like length, in another order each time."""
    parts = []
    for kind, size in SIZES.items():
        of_kind = [each for each in examples if each["kind"] == kind]
        random.shuffle(of_kind)
        of_kind = of_kind[: int(SHARES[kind] * len(of_kind))]
        for at in range(0, len(of_kind), 60 * size):
            some = sorted(of_kind[at : at + 60 * size], key=lambda each: sum(map(len, each["message"] + each["reply"])))
            parts += [some[begin : begin + size] for begin in range(0, len(some), size)]
    random.shuffle(parts)
    return parts


def loss_of(part):
    batch = batch_of(part, lost=0.02)
    own, whole, message = net(batch)
    wrong = F.binary_cross_entropy_with_logits
    if part[0]["kind"] == "message":
        return 4 * wrong(message, batch["whole"], weight=batch["judged"], reduction="sum") / len(part)
    weights = (batch["judged"][:, None, :] * batch["of_reply"][..., None]).clone()
    weights[..., FLAGS.index(MISSING[0]) :] = 0
    loss = 3 * wrong(own, batch["own"], weight=weights * (1 + batch["own"]), reduction="sum") / batch["of_reply"].sum()
    if part[0]["kind"] == "reply":
        weights = batch["judged"] * (1 + 0.5 * batch["whole"])
        loss = loss + 2 * wrong(whole, batch["whole"], weight=weights, reduction="sum") / len(part)
    return loss


def tell(net):
    """How right a net is about the replies and messages that are held out, taking everything above even odds for true."""
    net.eval()
    found = {flag: [0, 0, 0] for flag in FLAGS}
    right = {"needsAnswer": 0, "danger": 0}
    messages = 0
    with torch.no_grad():
        for each in held:
            own, whole, message = net(batch_of([each]))
            if each["kind"] == "message":
                messages += 1
                for at, name in enumerate(right):
                    right[name] += (float(message[0][at]) > 0) == bool(each["whole"][at])
                continue
            strongest = own[0][len(each["message"]) :].max(0)[0]
            for at, flag in enumerate(FLAGS):
                holds = float((whole[0] if flag in MISSING else strongest)[at]) > 0
                found[flag][0] += holds and flag in each["flags"]
                found[flag][1] += holds
                found[flag][2] += flag in each["flags"]
    for flag, (both, said, there) in found.items():
        print(f"{flag:22} {both} right of {said} found and {there} there")
    print({name: round(count / max(1, messages), 3) for name, count in right.items()}, flush=True)


at, total = 0, given.rounds * len(batches())
for round_ in range(given.rounds):
    net.train()
    for part in batches():
        share = min(1, at / WARM) * max(0.02, 1 - at / total)
        for group, pace in zip(steps.param_groups, paces):
            group["lr"] = pace * share
        steps.zero_grad()
        loss_of(part).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        steps.step()
        steady.update_parameters(net)
        at += 1
        if at % 200 == 0:
            print(at, "steps of", total, flush=True)
    print("round", round_ + 1, flush=True)
    tell(steady.module)
    torch.save(steady.module.state_dict(), given.net)
