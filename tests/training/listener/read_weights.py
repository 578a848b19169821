"""python3 read_weights.py FILE NET: reads a file of weights back as a net, to go on learning from (what one byte a weight lost stays lost)."""
import json
import struct
import sys

import numpy as np
import torch

from names import names
from net import Net

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
for name, of, turned in names():
    values = tensors[name].T if turned else tensors[name]
    state[of] = values.reshape(state[of].shape).contiguous()
net.load_state_dict(state)
torch.save(net.state_dict(), sys.argv[2])
