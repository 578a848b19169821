import { useEffect, useState } from 'preact/hooks';

/**
 * What is answered to a question, asked anew when one of `asOf` changes. What was answered stays until the next answer is there,
 * and one that comes late is no answer to another question. @param ask `undefined` where nothing is asked.
 */
export function useAnswer<T>(ask: (() => Promise<T>) | undefined, asOf: readonly unknown[]) {
  const [answer, setAnswer] = useState<T>();
  const [broken, setBroken] = useState(false);
  const asks = ask !== undefined;
  useEffect(() => {
    let current = true;
    ask?.().then(
      (next) => {
        if (!current) return;
        setAnswer(() => next);
        setBroken(false);
      },
      () => current && setBroken(true),
    );
    return () => {
      current = false;
    };
  }, [asks, ...asOf]);
  return { answer, broken, forget: () => setAnswer(undefined) };
}
