"""python3 write_weights.py NET FILE: writes what was learned as lib/domain/listener/weights.ts reads it, each weight in one byte."""
import json
import struct
import sys

import numpy as np
import torch

from names import names
from pieces import RESERVED, VOCABULARY

net = torch.load(sys.argv[1], map_location="cpu")
tensors = {}
for name, of, turned in names():
    values = net[of].numpy().astype(np.float32)
    # One number a row: each has a scale of its own and is kept exactly.
    tensors[name] = np.ascontiguousarray(values.reshape(-1, 1) if values.ndim == 1 else values.T if turned else values)

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
