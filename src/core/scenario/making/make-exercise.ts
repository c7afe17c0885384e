/** Makes a whole exercise from a recipe and a secret seed: every file of its folder, written as it goes so that any size fits. */
import type { Exercise, Quiz } from '../../exercise/exercise.ts';
import type { AnswerKey } from '../../exercise/key.ts';
import { isoTime } from '../calendar.ts';
import { chooseQuestions } from '../choose-questions.ts';
import type { PartyPlace, RelationFacts } from '../economy/economy.ts';
import type { Phrasebook } from '../phrasebook.ts';
import { seededRandom } from '../random.ts';
import type { Recipe } from '../recipe.ts';
import { tellBrief } from '../tell.ts';
import type { NetworkPlan } from '../typology/network-plan.ts';
import { writeWatchlist } from '../write-watchlist.ts';
import { assembleKey } from './assemble-key.ts';
import { digitsFor } from './deal-ids.ts';
import { settleDays } from './settle-days.ts';
import { memorySink, type Sink } from './sink.ts';
import { tellNetwork, type Telling } from './tell-network.ts';
import { costOf, decisionTime, termsOf } from './terms.ts';
import { accountRows, partyRows, relationRows, type PartyFacts } from './write-references.ts';
import { openRowWriter } from './write-rows.ts';

export interface MadeExercise {
  readonly exercise: Exercise;
  readonly quiz: Quiz;
  readonly key: AnswerKey;
  /** f(best single freeze) / f(∅); null where nothing flows. */
  readonly loneHub: Telling['loneHub'];
  readonly counts: { readonly relations: number; readonly listings: number };
  /** Files by name when written to memory; empty with a sink of one's own. */
  readonly files: ReadonlyMap<string, string>;
}

export interface MakeOptions {
  readonly sink?: Sink;
  /** Rows written so far. */
  readonly onRows?: (rows: number) => void;
}

/** Rows gathered before they go to the sink. */
const rowsAtOnce = 4096;
const questionsAsked = 12;

/**
 * The same recipe, seed and phrasebook give the same bytes on every engine. `seed`: at least 32 hexadecimal digits (RangeError). Rejects with
 * UntoldError when the recipe asks for what cannot be. Memory O(accounts + one day) beside what the sink keeps.
 */
export async function makeExercise(
  recipe: Recipe,
  seed: string,
  phrasebook: Phrasebook,
  options: MakeOptions = {},
): Promise<MadeExercise> {
  const memory = memorySink();
  const sink = options.sink ?? memory;
  const telling = await tellNetwork(recipe, seededRandom(seed), phrasebook);
  const { random, economy, plan, lists, facts, parties, accounts } = telling;
  const costs = new Map<PartyPlace, number>();
  // Names are worked out once: what a party costs is noted while its row is written, where it is not what most cost.
  const noted: PartyFacts = (place) => {
    const party = facts(place);
    const cost = costOf(recipe, party);
    if (cost !== recipe.costs.person) costs.set(place, cost);
    return party;
  };
  const hashes: { [file: string]: string } = {};
  const whole = (file: string, text: string) => {
    sink.writeText(file, text);
    hashes[file] = sink.close(file);
  };
  const pieces = (file: string, rows: Iterable<string>) => {
    writePieces(sink, file, rows);
    hashes[file] = sink.close(file);
  };
  const settled = writeTransactions(sink, telling, recipe, options.onRows ?? (() => undefined));
  hashes['transactions.csv'] = sink.close('transactions.csv');
  pieces('accounts.csv', accountRows(economy, accounts, parties));
  pieces('parties.csv', partyRows(noted, parties));
  const relations: readonly RelationFacts[] = [...economy.relations(), ...plan.relations];
  pieces('relations.csv', relationRows(relations, parties));
  const generated = isoTime(decisionTime(economy, recipe) - 3 * 86_400_000).slice(0, 10);
  for (const { file, listings } of lists.files) whole(file, writeWatchlist(listings, generated));
  const names = recipe.typologies.map((one) => one.name);
  const asked = chooseQuestions(
    phrasebook.questions,
    names,
    random.fork('questions'),
    recipe.questions ?? questionsAsked,
  );
  const quiz: Quiz = { questions: asked.map((one) => one.question) };
  whole('quiz.json', json(quiz));
  const key = assembleKey({
    exercise: recipe.name,
    plan,
    parties,
    accounts,
    facts,
    phrasebook,
    transactionOf: (tag) => settled.idOf.get(tag) ?? null,
    uidOf: lists.uidOf,
    decoys: [
      ...economy.hubs.map((party): NetworkPlan['decoys'][number] => ({
        party,
        why: { code: 'decoy.hub', slots: { party } },
      })),
      ...lists.decoys,
    ],
    coveredPayments: settled.covered,
    optimum: telling.optimum,
    questions: asked,
  });
  whole('answer-key.json', json(key));
  const told = tellBrief(phrasebook, recipe);
  const terms = termsOf({
    recipe,
    economy,
    parties,
    accounts,
    told,
    updates: lists.files.slice(1).map((one) => one.file),
    costs,
  });
  const exercise: Exercise = { ...terms, transactions: settled.rows, files: hashes };
  whole('exercise.json', json(exercise));
  const listings = lists.files.reduce((sum, one) => sum + one.listings.length, 0);
  return {
    exercise,
    quiz,
    key,
    loneHub: telling.loneHub,
    counts: { relations: relations.length, listings },
    files: memory.files,
  };
}

/** A participants' exercise.json: another mode, and only the files they get. */
export function exerciseFor(exercise: Exercise, mode: Exercise['mode'], files: readonly string[]): Exercise {
  const kept = Object.entries(exercise.files).filter(([name]) => files.includes(name));
  return { ...exercise, mode, files: Object.fromEntries(kept) };
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

interface SettledRows {
  readonly rows: number;
  readonly idOf: ReadonlyMap<string, string>;
  readonly covered: ReadonlyMap<PartyPlace, readonly string[]>;
}

function writeTransactions(
  sink: Sink,
  { random, economy, plan, accounts }: Telling,
  recipe: Recipe,
  onRows: (rows: number) => void,
): SettledRows {
  const decision = decisionTime(economy, recipe);
  const idOf = new Map<string, string>();
  const payees = new Map(
    plan.covered.flatMap(({ party }) => economy.accountsOf(party).map((account) => [account, party] as const)),
  );
  // What a member gives is not the payment the exemption is for: its account is rightly frozen.
  const members = new Set([...plan.roles.keys()].flatMap((party) => economy.accountsOf(party)));
  const covered = new Map<PartyPlace, string[]>();
  const most = recipe.transactions + Math.floor(recipe.transactions / 20) + plan.payments.length;
  const writer = openRowWriter(economy, accounts, digitsFor(most), (bytes) => {
    sink.write('transactions.csv', bytes);
    onRows(writer.rows());
  });
  settleDays(random.fork('settling'), economy, plan, (at, from, to, amount, currency, channel, purpose, tag) => {
    writer.row(at, from, to, amount, currency, channel, purpose);
    if (tag !== null) idOf.set(tag, writer.id());
    const payee = at < decision ? undefined : payees.get(to);
    if (payee !== undefined && !members.has(from)) covered.set(payee, [...(covered.get(payee) ?? []), writer.id()]);
  });
  writer.end();
  return { rows: writer.rows(), idOf, covered };
}

function writePieces(sink: Sink, file: string, rows: Iterable<string>): void {
  let text = '';
  let held = 0;
  for (const row of rows) {
    text += row;
    if (++held % rowsAtOnce !== 0) continue;
    sink.writeText(file, text);
    text = '';
  }
  sink.writeText(file, text);
}
