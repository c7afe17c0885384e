/** The sealing worker of this tab, started when a sealed exercise or the trainer's keys first need it. */
import { useEffect, useState } from 'react';
import { openSealing, type SealingHandle } from '../../worker/sealing-client.ts';

let current: SealingHandle | null = null;

export function sealing(): SealingHandle {
  current ??= openSealing();
  return current;
}

/** Ends whatever it does; the next question starts another. */
export function closeSealing(): void {
  current?.close();
  current = null;
}

/** Eight words for each head; null until they are here. */
export function useHeadWords(heads: readonly string[]): readonly (readonly string[])[] | null {
  const key = heads.join(' ');
  return useWorked(key, () => sealing().headWords(heads));
}

/** Eight words of a public key; null until they are here. */
export function useFingerprint(publicKey: string): readonly string[] | null {
  return useWorked(publicKey, () => sealing().fingerprint(publicKey));
}

/** `ask` must depend on `key` alone. */
function useWorked<T>(key: string, ask: () => Promise<T>): T | null {
  const [found, setFound] = useState<{ readonly key: string; readonly value: T } | null>(null);
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setFound({ key, value }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [key]);
  return found?.key === key ? found.value : null;
}
