/**
 * A running sum of lines (FNV-1a over their UTF-16 units): one letter that is another makes another sum. It tells what broke on the
 * way, not what someone meant to change; a sealed file does that.
 */
export function createLineSum(): { add(line: string): void; readonly text: string } {
  let sum = 0x811c9dc5;
  return {
    add(line) {
      let now = sum;
      for (let at = 0; at < line.length; at++) now = Math.imul(now ^ line.charCodeAt(at), 0x01000193);
      sum = now;
    },
    get text() {
      return (sum >>> 0).toString(16).padStart(8, '0');
    },
  };
}
