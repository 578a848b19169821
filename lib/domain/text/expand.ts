/** The words of a list: parted by white space, where `stem:a,b,-` stands for stem+a, stem+b and the stem alone. */
export function expand(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [stem = '', endings] = entry.split(':');
      return endings === undefined ? [stem] : endings.split(',').map((end) => stem + (end === '-' ? '' : end));
    });
}
