"""python3 read_weights.py FILE NET: reads a file of weights back as a net, to go on learning from (what one byte a weight lost stays lost)."""
import json
import struct
import sys

import numpy as np
import torch

from net import LAYERS, Net

with open(sys.argv[1], "rb") as file:
    data = file.read()
length = struct.unpack("<I", data[:4])[0]
header = json.loads(data[4 : 4 + length])
begin = 4 + length
scales = np.frombuffer(data, np.float32, header["scales"], begin)
levels = np.frombuffer(data, np.int8, offset=begin + 4 * header["scales"])
tensors, row = {}, 0
for name, place in header["tensors"].items():
    rows, columns = place["shape"]
    values = levels[place["at"] : place["at"] + rows * columns].reshape(rows, columns).astype(np.float32)
    tensors[name] = torch.tensor(values * scales[row : row + rows, None])
    row += rows

net = Net()
state = net.state_dict()


def put(name, values):
    state[name] = values.reshape(state[name].shape).contiguous()


def linear(name, weights, offsets, turned=False):
    put(weights, tensors[name].T if turned else tensors[name])
    put(offsets, tensors[name + ".offset"])


put("enc.pieces", tensors["pieces"])
for name in ("wide", "bend"):
    linear(name, "enc." + name, f"enc.{name}_offset", turned=True)
for layer in ("first", "second"):
    for name in ("in_stretch", "in_move", "out_stretch", "out_move"):
        put(f"enc.{layer}.{name}", tensors[f"{layer}.{name.replace('_', '.')}"])
    for name in ("ask", "seen", "think", "say"):
        linear(f"{layer}.{name}", f"enc.{layer}.{name}", f"enc.{layer}.{name}_offset", turned=True)
linear("beside", "inp.weight", "inp.bias")
for name, of in (("kinds", "typ"), ("public", "pub"), ("places", "pos")):
    put(of + ".weight", tensors[name])
for layer in range(LAYERS):
    for name, of in (("in", "n1"), ("out", "n2")):
        put(f"ctx.{layer}.{of}.weight", tensors[f"layer{layer}.{name}.stretch"])
        put(f"ctx.{layer}.{of}.bias", tensors[f"layer{layer}.{name}.move"])
    for name, of in (("ask", "qkv"), ("seen", "o"), ("think", "f1"), ("say", "f2")):
        linear(f"layer{layer}.{name}", f"ctx.{layer}.{of}.weight", f"ctx.{layer}.{of}.bias")
for name, of in (("sentence", "fs"), ("alone", "own"), ("all", "fc"), ("message", "ft"), ("message.alone", "fd")):
    linear(name, of + ".weight", of + ".bias")
net.load_state_dict(state)
torch.save(net.state_dict(), sys.argv[2])
