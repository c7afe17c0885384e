/** The screening lab's questions: hits down to the lowest threshold, computed once for each state of the lists. */
import type { Listing, Party } from '../core/dataset/dataset.ts';
import type { Directory } from '../core/dataset/directory.ts';
import { calibrate } from '../core/desk/calibrate.ts';
import { calibrationPairs } from '../core/desk/calibration-pairs.ts';
import { screenedParties, screeningRegister } from '../core/desk/screened-parties.ts';
import {
  lowestThreshold,
  type Calibration,
  type NameHit,
  type NameQuery,
  type PartiesQuery,
  type RegisterRequest,
  type ScreenedParty,
  type ScreeningCase,
  type ScreeningQueue,
} from '../core/desk/screening-answer.ts';
import { screeningCase } from '../core/desk/screening-case.ts';
import { screeningQueue } from '../core/desk/screening-queue.ts';
import { tokenPicture } from '../core/desk/token-picture.ts';
import type { Hit } from '../core/screening/hit.ts';
import { latinForm } from '../core/screening/latin-form.ts';
import { buildScreener, screen, type Screener } from '../core/screening/screener.ts';
import { lately } from './lately.ts';

export interface ScreeningApi {
  screeningQueue(): Promise<ScreeningQueue>;
  /** Rejects with `hit-unknown` when listing and party are no hit. */
  screeningCase(uid: string, party: string): Promise<ScreeningCase>;
  screenedParties(
    query: PartiesQuery,
    offset: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly rows: readonly ScreenedParty[] }>;
  screeningRegister(request: RegisterRequest): Promise<Blob>;
  /** Best first, at most 50, down to the lowest threshold. */
  screenName(query: NameQuery): Promise<readonly NameHit[]>;
  calibration(): Promise<Calibration>;
}

/** What the lab needs of a loaded pack. */
export interface Screened {
  readonly directory: Directory;
  listings(): readonly Listing[];
  /** Which list update brought the listing, from 1; 0 = none. */
  updateOf(listing: Listing): number;
  /** Differs whenever `listings` does. */
  listKey(): string;
}

const namesSent = 50;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function hitsOf(screener: Screener, parties: readonly Party[]): readonly Hit[] {
  const hits = parties.flatMap((party) =>
    screen(screener, { ...party, names: [party.name, ...party.otherNames] }, lowestThreshold / 100),
  );
  return hits.sort((a, b) => b.score - a.score || order(a.uid, b.uid) || order(a.party, b.party));
}

/** `loaded` throws while nothing is. */
export function screeningDesk(loaded: () => Screened): ScreeningApi {
  const screeners = lately<Screener>(1);
  const allHits = lately<readonly Hit[]>(1);
  const tables = lately<readonly ScreenedParty[]>(2);
  // The lists of one pack may have the same key as those of the pack before it.
  let known: Directory | null = null;
  let pack = 0;
  const key = ({ directory, listKey }: Screened): string => {
    if (known !== directory) pack += 1;
    known = directory;
    return `${pack} ${listKey()}`;
  };
  const screener = (desk: Screened) => screeners(key(desk), () => buildScreener(desk.listings()));
  const hits = (desk: Screened) => allHits(key(desk), () => hitsOf(screener(desk), desk.directory.dataset.parties));
  let calibration: Calibration | null = null;
  return {
    screeningQueue: async () => {
      const desk = loaded();
      return screeningQueue(desk.directory, hits(desk), desk.listings(), desk.updateOf);
    },
    screeningCase: async (uid, party) => {
      const desk = loaded();
      const hit = hits(desk).find((one) => one.uid === uid && one.party === party);
      const listing = desk.listings().find((one) => one.uid === uid);
      if (hit === undefined || listing === undefined) throw new Error('hit-unknown');
      return screeningCase(desk.directory, hit, listing, desk.updateOf(listing));
    },
    screenedParties: async (query, offset, limit) => {
      const desk = loaded();
      const rows = tables(`${key(desk)} ${JSON.stringify(query)}`, () =>
        screenedParties(desk.directory, hits(desk), query),
      );
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    },
    screeningRegister: async (request) => {
      const desk = loaded();
      // The mark tells spreadsheets the text is UTF-8.
      const text = `\ufeff${screeningRegister(desk.directory, hits(desk), request)}`;
      return new Blob([text], { type: 'text/csv;charset=utf-8' });
    },
    screenName: async ({ name, kind, born, country, identifier }) => {
      const desk = loaded();
      if (name.trim() === '') return [];
      const kinds = new Map(desk.listings().map((listing) => [listing.uid, listing.kind]));
      const identifiers = identifier.trim() === '' ? [] : [identifier];
      const subject = { id: '', names: [name], kind, born: born.trim(), country: country.trim(), identifiers };
      return screen(screener(desk), subject, lowestThreshold / 100)
        .slice(0, namesSent)
        .map((hit) => ({
          hit,
          nameLatin: latinForm(hit.name),
          kind: kinds.get(hit.uid) ?? 'person',
          picture: tokenPicture(hit.reasons, [name], hit.name),
        }));
    },
    calibration: async () => (calibration ??= calibrate(calibrationPairs)),
  };
}
