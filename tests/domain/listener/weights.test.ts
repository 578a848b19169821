import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../../lib/domain/listener/weights';

/** A file of one matrix of two rows, and one of one number. */
function file(cut = 0): ArrayBuffer {
  const head = JSON.stringify({
    pieces: [
      ['▁a', -1],
      ['bcd', -2],
    ],
    reserved: 6,
    scales: 3,
    tensors: { table: { shape: [2, 3], at: 0 }, one: { shape: [1, 1], at: 6 } },
  }).replaceAll('▁', '\\u2581');
  const text = new TextEncoder().encode(head.padEnd(Math.ceil(head.length / 4) * 4));
  const bytes = new Uint8Array(4 + text.length + 12 + 7);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(new Uint8Array(new Float32Array([0.5, 2, 0.25]).buffer), 4 + text.length);
  bytes.set(new Uint8Array(new Int8Array([1, -2, 127, 3, 0, -127, 4]).buffer), 4 + text.length + 12);
  return bytes.buffer.slice(0, bytes.length - cut);
}

describe('a file of weights', () => {
  it('holds rows, each with a scale of its own', () => {
    const { matrix } = weightsOf(file());
    expect(matrix('table')).toEqual({ rows: 2, columns: 3, values: new Float32Array([0.5, -1, 63.5, 6, 0, -254]) });
    expect([...matrix('one').values]).toEqual([1]);
  });
  it('unpacks each once', () => {
    const { matrix } = weightsOf(file());
    expect(matrix('table')).toBe(matrix('table'));
  });
  it('names the pieces by their numbers, behind those that stand for none', () => {
    const { pieces, longest } = weightsOf(file());
    expect([pieces.get('▁a'), pieces.get('bcd'), longest]).toEqual([{ id: 6, odds: -1 }, { id: 7, odds: -2 }, 3]);
  });
  it('that was cut off is not taken for whole', () => {
    expect(() => weightsOf(file(1))).toThrow('cut off');
    expect(() => weightsOf(file(30))).toThrow();
  });
  it('says which weights it does not hold', () => expect(() => weightsOf(file()).matrix('other')).toThrow('"other"'));
});
