"""Sentences heard beside each other, and what is told of them."""
import torch
import torch.nn as nn

from encoder import WIDE, Encoder
from examples import FLAGS, JUDGED

WIDTH = 192
HEADS = 4
LAYERS = 2
KINDS = {"message": 0, "reply": 1, "all of a reply": 2, "all of a message": 3}
FIRST = {"message": 1, "reply": 16}


class Beside(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        self.n1, self.n2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, 2 * WIDTH), nn.Linear(2 * WIDTH, WIDTH)
        self.drop = nn.Dropout(drop)

    def forward(self, x, there):
        rows, count, _ = x.shape
        asks, offers, takes = (
            part.view(rows, count, HEADS, WIDTH // HEADS).transpose(1, 2) for part in self.qkv(self.n1(x)).chunk(3, -1)
        )
        odds = (asks @ offers.transpose(-1, -2)) / (WIDTH // HEADS) ** 0.5
        shares = self.drop(odds.masked_fill(~there[:, None, None, :], -1e9).softmax(-1))
        x = x + self.drop(self.o((shares @ takes).transpose(1, 2).reshape(rows, count, WIDTH)))
        return x + self.drop(self.f2(self.f1(self.n2(x)).relu()))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = Encoder()
        self.inp = nn.Linear(2 * WIDE, WIDTH)
        self.typ, self.pub, self.pos = nn.Embedding(4, WIDTH), nn.Embedding(2, WIDTH), nn.Embedding(40, WIDTH)
        for table in (self.typ, self.pub, self.pos):
            nn.init.normal_(table.weight, std=0.1)
        self.ctx = nn.ModuleList([Beside() for _ in range(LAYERS)])
        self.fs, self.own = nn.Linear(WIDTH, len(FLAGS)), nn.Linear(2 * WIDE, len(FLAGS))
        self.fc = nn.Linear(WIDTH, len(FLAGS))
        self.ft, self.fd = nn.Linear(WIDTH, len(JUDGED)), nn.Linear(2 * WIDE, len(JUDGED))
        self.drop = nn.Dropout(0.1)

    def sentences(self, ids, mask):
        """Sentences in six parts by their length, so that little is worked out for nothing."""
        lengths = mask.sum(1)
        order = lengths.argsort()
        size = max(24, len(order) // 6)
        parts = [order[at : at + size] for at in range(0, len(order), size)]
        heard = [self.enc(ids[part, : lengths[part[-1]]], mask[part, : lengths[part[-1]]]) for part in parts]
        return torch.cat(heard)[order.argsort()]

    def forward(self, batch):
        """Odds of each sentence, of each reply as a whole, and of each message."""
        heard = self.drop(self.sentences(batch["ids"], batch["mask"]))
        there = batch["slot"] >= 0
        slot = batch["slot"].clamp(min=0)
        rows = self.inp(heard)[slot] * there[..., None]
        rows = torch.cat([torch.zeros(len(slot), 1, WIDTH), rows], 1)
        rows = rows + self.typ(batch["kind"]) + self.pos(batch["place"]) + self.pub(batch["public"])[:, None]
        with_all = torch.cat([torch.ones(len(slot), 1, dtype=torch.bool), there], 1)
        for layer in self.ctx:
            rows = layer(rows, with_all)
        alone = self.fd(heard)[slot].masked_fill(~there[..., None], -30).max(1)[0]
        return self.fs(rows[:, 1:]) + self.own(heard)[slot], self.fc(rows[:, 0]), self.ft(rows[:, 0]) + alone


def batch_of(examples, lost=0.0):
    """@param lost so many pieces of a hundredth part are taken for unknown, so that no single one decides."""
    ids, slot, kind, place = [], [], [], []
    most = max(len(each["message"]) + len(each["reply"]) for each in examples)
    for each in examples:
        row = []
        kinds = [KINDS["all of a message" if each["kind"] == "message" else "all of a reply"]]
        places = [0]
        for part in ("message", "reply"):
            for at, pieces in enumerate(each[part]):
                row.append(len(ids))
                ids.append(pieces)
                kinds.append(KINDS[part])
                places.append(FIRST[part] + at)
        slot.append(row + [-1] * (most - len(row)))
        kind.append(kinds + [1] * (most + 1 - len(kinds)))
        place.append(places + [0] * (most + 1 - len(places)))
    longest = max(map(len, ids))
    rows, mask = torch.zeros(len(ids), longest, dtype=torch.long), torch.zeros(len(ids), longest, dtype=torch.bool)
    for at, pieces in enumerate(ids):
        rows[at, : len(pieces)] = torch.tensor(pieces)
        mask[at, : len(pieces)] = True
    if lost:
        rows[(torch.rand(rows.shape) < lost) & mask] = 0
    own, of_reply = torch.zeros(len(examples), most, len(FLAGS)), torch.zeros(len(examples), most, dtype=torch.bool)
    for at, each in enumerate(examples):
        if each["kind"] != "message":
            begin = len(each["message"])
            own[at, begin : begin + len(each["reply"])] = each["own"]
            of_reply[at, begin : begin + len(each["reply"])] = True
    return {
        "ids": rows,
        "mask": mask,
        "slot": torch.tensor(slot),
        "kind": torch.tensor(kind),
        "place": torch.tensor(place),
        "public": torch.tensor([int(each["public"]) for each in examples]),
        "own": own,
        "of_reply": of_reply,
        "whole": torch.stack([each["whole"] for each in examples]),
        "judged": torch.stack([each["judged"] for each in examples]),
    }
