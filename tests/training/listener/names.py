"""What the weights of a net are called in the file that the extension reads, in the order in which they stand there."""
from net import LAYERS


def linear(name, weights, offsets, turned=False):
    return [(name, weights, turned), (name + ".offset", offsets, False)]


def names():
    """The name in the file, that in the net, and whether rows and columns change places. What has one dimension stands as a column."""
    all_of = [("pieces", "enc.pieces", False)]
    for name in ("wide", "bend"):
        all_of += linear(name, "enc." + name, f"enc.{name}_offset", turned=True)
    for layer in ("first", "second"):
        for name in ("in_stretch", "in_move", "out_stretch", "out_move"):
            all_of.append((f"{layer}.{name.replace('_', '.')}", f"enc.{layer}.{name}", False))
        for name in ("ask", "seen", "think", "say"):
            all_of += linear(f"{layer}.{name}", f"enc.{layer}.{name}", f"enc.{layer}.{name}_offset", turned=True)
    all_of += linear("beside", "inp.weight", "inp.bias")
    for name, of in (("kinds", "typ"), ("public", "pub"), ("places", "pos")):
        all_of.append((name, of + ".weight", False))
    for layer in range(LAYERS):
        for name, of in (("in", "n1"), ("out", "n2")):
            all_of.append((f"layer{layer}.{name}.stretch", f"ctx.{layer}.{of}.weight", False))
            all_of.append((f"layer{layer}.{name}.move", f"ctx.{layer}.{of}.bias", False))
        for name, of in (("ask", "qkv"), ("seen", "o"), ("think", "f1"), ("say", "f2")):
            all_of += linear(f"layer{layer}.{name}", f"ctx.{layer}.{of}.weight", f"ctx.{layer}.{of}.bias")
    for name, of in (("sentence", "fs"), ("alone", "own"), ("all", "fc"), ("message", "ft"), ("message.alone", "fd")):
        all_of += linear(name, of + ".weight", of + ".bias")
    return all_of
