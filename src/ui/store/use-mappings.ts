/** Mappings saved by name, and a way to read them again after a change. */
import { useEffect, useState } from 'react';
import type { Mapping } from '../../worker/protocol.ts';
import { database } from './database.ts';

interface Saved {
  readonly name: string;
  readonly mapping: Mapping;
}

export function useMappings(): readonly [readonly Saved[], () => Promise<void>] {
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const refresh = async () => {
    // A browser that refuses its store has no saved mappings; the step works without.
    setSaved(await database.mappings.toArray().catch(() => []));
  };
  useEffect(() => void refresh(), []);
  return [saved, refresh];
}
