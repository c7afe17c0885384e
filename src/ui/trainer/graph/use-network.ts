/** Asks for the network again when the data has changed; the last picture stays until the new one is there. */
import { useEffect, useState } from 'react';
import type { Level } from '../../../core/exercise/work.ts';
import type { Asked } from '../../store/use-desk.ts';
import { askNetwork, type Network, type NetworkApi } from './ask-network.ts';

export function useNetwork(api: NetworkApi, version: string, level: Level): Asked<Network> {
  const [answer, setAnswer] = useState<Asked<Network>>({ value: null, loading: true, error: null });
  useEffect(() => {
    let current = true;
    setAnswer((old) => ({ ...old, loading: true }));
    askNetwork(api, level).then(
      (value) => current && setAnswer({ value, loading: false, error: null }),
      (error: unknown) =>
        current &&
        setAnswer((old) => ({ ...old, loading: false, error: error instanceof Error ? error.message : String(error) })),
    );
    return () => {
      current = false;
    };
    // The version stands for what the worker behind `api` holds.
  }, [version, level]);
  return answer;
}
