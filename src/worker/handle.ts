/** Answers the screen's questions: wiring between the protocol and core. Runs in a worker and in Node alike. */
import { profileOf } from '../core/desk/profile.ts';
import { pathView } from '../core/desk/path-view.ts';
import { relationRow } from '../core/desk/relation-rows.ts';
import { searchSteps } from '../core/desk/search.ts';
import { statementPage } from '../core/desk/statement.ts';
import { rowsTouching } from '../core/desk/rows-of.ts';
import { timelineBins } from '../core/desk/timeline.ts';
import { transactionPage } from '../core/desk/transactions.ts';
import { computeWhatIf } from '../core/disruption/what-if.ts';
import { replay } from '../core/exercise/attempt.ts';
import { grade } from '../core/grading/grade.ts';
import { writeEdgesCsv } from '../core/network/graph-csv.ts';
import { writeGraphml } from '../core/network/graphml.ts';
import { gradeFiles } from '../csv/grade-files.ts';
import { packsAmong } from '../csv/packs-among.ts';
import type { SideReaders } from '../csv/side-by-side.ts';
import { blobSource, type Source } from '../csv/source.ts';
import { openerAmong } from './dropped-keys.ts';
import type { Outcome } from '../core/dataset/issue.ts';
import { casesDesk } from './cases-desk.ts';
import { flowsDesk } from './flows-desk.ts';
import { createImporter, noExercise } from './importer.ts';
import { loadDesk, type LoadedDesk } from './loaded-desk.ts';
import type { DatasetInfo, DeskApi, InputFile, LoadedPack, Mapping, Progress } from './protocol.ts';
import { overviewDesk } from './overview-desk.ts';
import { ownershipDesk } from './ownership-desk.ts';
import { patternsDesk } from './patterns-desk.ts';
import { playbackDesk } from './playback-desk.ts';
import { plansDesk } from './plans-desk.ts';
import { withKey } from './released-key.ts';
import { revealOf } from './reveal.ts';
import { rulesDesk } from './rules-desk.ts';
import { screeningDesk } from './screening-desk.ts';
import { createTurns } from './turns.ts';

/** A question that cannot be answered; `message` is a code: `nothing-loaded`, `node-unknown`, `no-key`. */
function refuse(code: string): Error {
  return new Error(code);
}

const sourceOf = ({ path, blob }: InputFile): Source => blobSource(path, blob);

/** A desk with nothing loaded, or with `first`. `readers` = who helps with large files. */
export function createDesk(first: LoadedPack | null = null, readers?: SideReaders): DeskApi {
  const turns = createTurns(() => performance.now());
  let desk: LoadedDesk | null = first === null ? null : loadDesk(first, [], [], [], turns);
  const loaded = (): LoadedDesk => {
    if (desk === null) throw refuse('nothing-loaded');
    return desk;
  };
  const importer = createImporter(() => performance.now(), readers);
  /** What was loaded stays unless all of it goes well. */
  const load = async (
    sources: readonly Source[],
    mapping: Mapping | null,
    onProgress: (progress: Progress) => void,
    needsExercise: boolean,
  ): Promise<Outcome<DatasetInfo>> => {
    const read = await importer.read(sources, mapping, onProgress);
    if (!read.ok) return { ok: false, issues: read.issues };
    const { pack, receipts, references, lists } = read.value;
    if (needsExercise && pack.exercise === null) return { ok: false, issues: [noExercise(sources)] };
    turns.stop();
    desk = loadDesk(pack, receipts, references, lists, turns);
    return { ok: true, value: desk.info };
  };
  const open = (
    files: readonly InputFile[],
    mapping: Mapping | null,
    onProgress: (progress: Progress) => void,
    needsExercise: boolean,
  ) => load(files.map(sourceOf), mapping, onProgress, needsExercise);
  return {
    ...casesDesk(loaded),
    ...flowsDesk(loaded),
    ...overviewDesk(loaded),
    ...ownershipDesk(loaded),
    ...patternsDesk(loaded),
    ...playbackDesk(loaded),
    ...plansDesk(loaded, () => performance.now()),
    ...rulesDesk(loaded),
    ...screeningDesk(loaded),
    preview: (files) => importer.preview(files),
    importFiles: (files, mapping, onProgress) => open(files, mapping, onProgress, false),
    openExercise: (files, onProgress) => open(files, null, onProgress, true),
    cancel: async () => importer.cancel(),
    rejectedCsv: async () => new Blob([importer.rejectedCsv()], { type: 'text/csv;charset=utf-8' }),
    info: async () => desk?.info ?? null,
    scene: async (spec) => loaded().scene(spec),
    timeline: async (filter, bins, touching) => {
      const { pack, directory, mask } = loaded();
      const node = touching === undefined ? null : directory.nodeOf(touching);
      const rows = node === null ? null : node < 0 ? new Uint32Array() : rowsTouching(directory, node);
      return timelineBins(pack.dataset.ledger, mask(filter), filter, bins, rows);
    },
    search: async (text, limit) => turns.run('search', searchSteps(await loaded().searchIndex(), text, limit)),
    profile: async (key) => {
      const { directory, hits } = loaded();
      const node = directory.nodeOf(key);
      if (node < 0) throw refuse('node-unknown');
      return profileOf(directory, node, hits());
    },
    labels: async (keys) => {
      const { directory } = loaded();
      const known = keys.map((key) => [key, directory.nodeOf(key)] as const).filter(([, node]) => node >= 0);
      return Object.fromEntries(known.map(([key, node]) => [key, directory.labelOf(node)]));
    },
    statement: async (key, query) => {
      const { directory, mask, rowTest, knownNames } = loaded();
      const node = directory.nodeOf(key);
      const test = await rowTest(query.text);
      return node < 0
        ? { total: 0, amount: 0, rows: [] }
        : statementPage(directory, node, mask(query.filter), query, { test, names: knownNames() });
    },
    transactions: async (query) => {
      const { directory, select } = loaded();
      return transactionPage(directory, await select(query), query);
    },
    path: async (from, to, filter) => {
      const { directory, mask } = loaded();
      const [start, end] = [directory.nodeOf(from), directory.nodeOf(to)];
      return start < 0 || end < 0 ? { rows: [] } : pathView(directory, start, end, mask(filter));
    },
    listings: async () => loaded().listings(),
    land: async (files) => {
      const { listings, hits, land } = loaded();
      const known = new Set(listings());
      land(files);
      const fresh = new Set(
        listings()
          .filter((listing) => !known.has(listing))
          .map(({ uid }) => uid),
      );
      const alike = fresh.size === 0 ? [] : hits().filter(({ uid }) => fresh.has(uid));
      return { listings: fresh.size, parties: new Set(alike.map(({ party }) => party)).size };
    },
    hits: async () => {
      const { directory, hits } = loaded();
      return hits().map((hit) => ({
        ...hit,
        label: directory.labelOf(directory.accounts + directory.partyOf(hit.party)),
      }));
    },
    relations: async () => {
      const { directory, pack } = loaded();
      return pack.dataset.relations.map((relation) => relationRow(directory, relation));
    },
    whatIf: async (work) => computeWhatIf(loaded().directory, loaded().pack.exercise, work),
    exportGraph: async (spec, format) => {
      const scene = await loaded().scene(spec);
      return format === 'csv'
        ? new Blob([writeEdgesCsv(scene)], { type: 'text/csv;charset=utf-8' })
        : new Blob([writeGraphml(scene)], { type: 'application/graphml+xml' });
    },
    grade: async ({ id, startedAt, log }) => {
      const { dataset, exercise, quiz, key } = loaded().pack;
      if (exercise === null || key === null) throw refuse('no-key');
      return grade({ dataset, exercise, quiz, key, attempt: replay({ id, exercise, startedAt }, log) });
    },
    reveal: async () => {
      const { directory, pack } = loaded();
      if (pack.key === null) throw refuse('no-key');
      return revealOf(directory, pack.key);
    },
    lockedKey: async () => loaded().pack.release ?? null,
    takeKey: async (released) => {
      const opened = withKey(loaded(), released);
      if (!opened.ok) return opened;
      desk = opened.value;
      return { ok: true, value: desk.info };
    },
    gradeFiles: async (files, onGraded, identities = []) => {
      const sources = files.map(sourceOf);
      const keys = await openerAmong(sources, identities);
      const graded = await gradeFiles(sources, onGraded, { open: keys.open });
      const aside = graded.aside.filter((path) => !keys.files.includes(path));
      return { ...graded, aside, issues: [...keys.issues, ...graded.issues] };
    },
    openPack: async (files, path) => {
      const { packs } = await packsAmong(files.map(sourceOf));
      const pack = packs.find((one) => one.path === path);
      return pack === undefined
        ? { ok: false, issues: [noExercise(files)] }
        : load(pack.sources, null, () => undefined, true);
    },
  };
}
