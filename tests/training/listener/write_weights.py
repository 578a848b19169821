"""python3 write_weights.py NET FILE: writes what was learned as lib/domain/listener/weights.ts reads it, each weight in one byte."""
import json
import struct
import sys

import numpy as np
import torch

from net import LAYERS
from pieces import RESERVED, VOCABULARY

net = {name: value.numpy().astype(np.float32) for name, value in torch.load(sys.argv[1], map_location="cpu").items()}
tensors = {}


def table(name, values):
    tensors[name] = np.ascontiguousarray(values)


def column(name, values):
    # One number a row: each has a scale of its own and is kept exactly.
    tensors[name] = values.reshape(-1, 1)


def linear(name, weights, offsets):
    table(name, weights)
    column(name + ".offset", offsets)


table("pieces", net["enc.pieces"])
for name in ("wide", "bend"):
    linear(name, net["enc." + name].T, net[f"enc.{name}_offset"])
for layer in ("first", "second"):
    for name in ("in_stretch", "in_move", "out_stretch", "out_move"):
        column(f"{layer}.{name.replace('_', '.')}", net[f"enc.{layer}.{name}"])
    for name in ("ask", "seen", "think", "say"):
        linear(f"{layer}.{name}", net[f"enc.{layer}.{name}"].T, net[f"enc.{layer}.{name}_offset"])
linear("beside", net["inp.weight"], net["inp.bias"])
table("kinds", net["typ.weight"])
table("public", net["pub.weight"])
table("places", net["pos.weight"])
for layer in range(LAYERS):
    for name, of in (("in", "n1"), ("out", "n2")):
        column(f"layer{layer}.{name}.stretch", net[f"ctx.{layer}.{of}.weight"])
        column(f"layer{layer}.{name}.move", net[f"ctx.{layer}.{of}.bias"])
    for name, of in (("ask", "qkv"), ("seen", "o"), ("think", "f1"), ("say", "f2")):
        linear(f"layer{layer}.{name}", net[f"ctx.{layer}.{of}.weight"], net[f"ctx.{layer}.{of}.bias"])
for name, of in (("sentence", "fs"), ("alone", "own"), ("all", "fc"), ("message", "ft"), ("message.alone", "fd")):
    linear(name, net[of + ".weight"], net[of + ".bias"])

scales, levels, places, at = [], [], {}, 0
for name, values in tensors.items():
    scale = np.abs(values).max(1) / 127
    scale[scale == 0] = 1
    scales.append(scale.astype(np.float32))
    levels.append(np.clip(np.round(values / scale[:, None]), -127, 127).astype(np.int8).tobytes())
    places[name] = {"shape": [int(values.shape[0]), int(values.shape[1])], "at": at}
    at += values.size
flat = np.concatenate(scales)
pieces = [[piece, round(odds or 0, 4)] for piece, odds in VOCABULARY[RESERVED:]]
header = {"pieces": pieces, "reserved": RESERVED, "scales": int(flat.size), "tensors": places}
head = json.dumps(header, separators=(",", ":")).encode()
head += b" " * (-len(head) % 4)
with open(sys.argv[2], "wb") as file:
    file.write(struct.pack("<I", len(head)) + head + flat.tobytes() + b"".join(levels))
