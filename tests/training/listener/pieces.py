"""A text in the pieces that the base model knows: the most usual way to lay it out (a unigram language model, as SentencePiece has it)."""
import json
import os
import re
import unicodedata

BASE = os.environ.get("BASE", "base")
RESERVED = 6
UNKNOWN, UNKNOWN_ODDS = 0, -10.0

with open(os.path.join(BASE, "vocab.json")) as file:
    VOCABULARY = json.load(file)
# Seven pieces of the vocabulary have no odds; the base model's own reader takes them for 0.
PIECES = {piece: (at, odds or 0.0) for at, (piece, odds) in enumerate(VOCABULARY) if at >= RESERVED}
LONGEST = max(map(len, PIECES))


def said(text):
    """A text as it would be said; it is that of pieces.ts."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))
    text = re.sub(r"[^\W\d_]+(?:-[^\W\d_]+){2,}", lambda tied: tied[0].replace("-", " "), text)
    words = re.findall(r"[^\W\d_]+", text)
    if len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.7 * len(words):
        return text.lower()
    return re.sub(r"[^\W\d_]{4,}", lambda word: word[0].lower() if word[0].isupper() else word[0], text)


def pieces_of(text, most=80):
    letters = "▁" + said(text).replace(" ", "▁")
    best = [0.0] + [-1e18] * len(letters)
    back = [None] * (len(letters) + 1)
    for start in range(len(letters)):
        if best[start] < -1e17:
            continue
        alone = False
        for length in range(1, min(LONGEST, len(letters) - start) + 1):
            piece = PIECES.get(letters[start : start + length])
            if piece is None:
                continue
            alone |= length == 1
            odds = best[start] + piece[1]
            if odds > best[start + length]:
                best[start + length], back[start + length] = odds, (start, piece[0])
        if not alone and best[start] + UNKNOWN_ODDS > best[start + 1]:
            best[start + 1], back[start + 1] = best[start] + UNKNOWN_ODDS, (start, UNKNOWN)
    ids, end = [], len(letters)
    while end > 0:
        end, piece = back[end]
        if not (piece == UNKNOWN and ids and ids[-1] == UNKNOWN):
            ids.append(piece)
    return ids[::-1][:most]
