"""Both layers of the base model, each with the third of its inner units that weighs most: what a sentence is heard by."""
import json
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from pieces import BASE

INNER = 512
HEADS = 4
WIDE = 512


def base_weights():
    """The weights of the base model by name, as its file of tensors has them."""
    with open(os.path.join(BASE, "model.json")) as file:
        groups = json.load(file)["weightsManifest"]
    data = b"".join(open(os.path.join(BASE, path), "rb").read() for group in groups for path in group["paths"])
    kinds = {"float32": np.float32, "int32": np.int32, "bool": np.bool_}
    weights, at = {}, 0
    for group in groups:
        for each in group["weights"]:
            count = int(np.prod(each["shape"])) if each["shape"] else 1
            values = np.frombuffer(data, kinds[each["dtype"]], count, at).reshape(each["shape"])
            weights[each["name"]] = values
            at += values.nbytes
    return weights


BASE_WEIGHTS = base_weights()


def of(*parts):
    """The tensor of the base model whose name has all of these parts."""
    names = [name for name in BASE_WEIGHTS if all(part in name for part in parts)]
    assert len(names) == 1, (parts, names)
    return torch.tensor(np.array(BASE_WEIGHTS[names[0]]))


def kept(values):
    return nn.Parameter(values.clone())


class Layer(nn.Module):
    """One layer: each piece looks at all others, then thinks for itself."""

    def __init__(self, name):
        super().__init__()
        first, second = of(name, "FFN/conv1/Tensordot/Reshape_1"), of(name, "FFN/conv2/Tensordot/Reshape_1")
        most = (first.norm(dim=0) * second.norm(dim=1)).topk(INNER)[1].sort()[0]
        self.in_stretch = kept(of(name + "TransformerLayer/layer_prepostprocess", "scale"))
        self.in_move = kept(of(name + "TransformerLayer/layer_prepostprocess", "layer_norm_bias"))
        self.out_stretch = kept(of(name + "TransformerLayer/FFN/layer_prepost", "scale"))
        self.out_move = kept(of(name + "TransformerLayer/FFN/layer_prepost", "layer_norm_bias"))
        self.ask = kept(of(name, "qkv_transform_single/kernel")[0, 0])
        self.ask_offset = kept(of(name, "qkv_transform_single/bias/Concat"))
        self.seen = kept(of(name, "output_transform_single/kernel")[0, 0])
        self.seen_offset = kept(of(name, "output_transform_single/bias/Concat"))
        self.think = kept(first[:, most])
        self.think_offset = kept(of(name, "FFN/conv1/bias/Concat")[most])
        self.say = kept(second[most])
        self.say_offset = kept(of(name, "FFN/conv2/bias/Concat"))
        self.drop = nn.Dropout(0.05)

    def forward(self, x, mask, widened):
        """@param widened what goes on of a piece itself, as wide as what comes out"""
        rows, count, width = x.shape
        even = F.layer_norm(x, (width,), self.in_stretch, self.in_move, 1e-6)
        asks, offers, takes = (
            part.view(rows, count, HEADS, width // HEADS).transpose(1, 2)
            for part in (even @ self.ask + self.ask_offset).split(width, -1)
        )
        odds = (asks @ offers.transpose(-1, -2)) / (width // HEADS) ** 0.5
        shares = odds.masked_fill(~mask[:, None, None, :], -1e9).softmax(-1)
        seen = (shares @ takes).transpose(1, 2).reshape(rows, count, width) @ self.seen + self.seen_offset
        x = widened + self.drop(seen)
        even = F.layer_norm(x, (WIDE,), self.out_stretch, self.out_move, 1e-6)
        return x + self.drop((even @ self.think + self.think_offset).relu() @ self.say + self.say_offset)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.pieces = kept(of("Embeddings_en"))
        self.first = Layer("Layer_0/")
        self.second = Layer("Layer_1/")
        self.wide = kept(of("Layer_0/", "dense/kernel"))
        self.wide_offset = kept(of("Layer_0/", "dense/bias"))
        self.bend = kept(of("tanh_layer_0/weights"))
        self.bend_offset = kept(of("tanh_layer_0/bias"))
        turns = torch.arange(256).float()[:, None] * of("TimingSignal/ExpandDims_1").reshape(-1)[None]
        self.register_buffer("places", torch.cat([turns.sin(), turns.cos()], 1))
        self.drop = nn.Dropout(0.05)

    def forward(self, ids, mask):
        """Mean and strongest of the pieces of each sentence, side by side."""
        x = self.drop(2 * F.embedding(ids, self.pieces) + self.places[: ids.shape[1]])
        x = self.first(x, mask, x @ self.wide + self.wide_offset)
        x = self.second(x, mask, x)
        part = mask[..., None].float()
        mean = (x * part).sum(1) / part.sum(1).clamp(min=1)
        strongest = x.masked_fill(~mask[..., None], -1e4).max(1)[0]
        return torch.cat([torch.tanh(mean @ self.bend + self.bend_offset), strongest], -1)
