/**
 * What each threshold would cost on names whose truth is known: false hits against misses. Screens each name against a
 * list of all listed ones, as a bank does. O(pairs × names alike).
 */
import type { Listing } from '../dataset/dataset.ts';
import { scriptOf } from '../screening/script.ts';
import { buildScreener, screen } from '../screening/screener.ts';
import type { Calibration, CalibrationPair } from './screening-answer.ts';
import { tradeOff } from './threshold-curve.ts';

function listingOf(uid: string, { listed, kind }: CalibrationPair): Listing {
  return {
    uid,
    list: 'calibration',
    listRef: uid,
    kind,
    names: [{ text: listed, script: scriptOf(listed), quality: 'primary' }],
    dob: [],
    pob: '',
    nationality: [],
    ids: [],
    designation: [],
    programmes: [],
    listedOn: '',
    updatedOn: '',
    raw: '',
  };
}

export function calibrate(pairs: readonly CalibrationPair[]): Calibration {
  const screener = buildScreener(pairs.map((pair, i) => listingOf(String(i), pair)));
  const scored = pairs.map((pair, i) => {
    const hits = screen(screener, { id: '', names: [pair.query], kind: pair.kind }, 0);
    return { ...pair, score: hits.find(({ uid }) => uid === String(i))?.score ?? 0 };
  });
  return { pairs: scored, curve: tradeOff(scored) };
}
