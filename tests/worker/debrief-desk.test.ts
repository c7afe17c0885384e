/** The debrief's desk: a class of twelve read, compared, merged, exported; files refused with the reason; time back and forth. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDebrief, type DebriefState } from '../../src/core/debrief/session.ts';
import type { Attempt } from '../../src/core/exercise/attempt.ts';
import type { GradedPack } from '../../src/core/fairness/difficulty.ts';
import { createReplay } from '../../src/ui/debrief/side/replay-state.ts';
import { createDebriefDesk } from '../../src/worker/debrief-desk.ts';
import type { ConsensusView, DebriefApi, OpenClass, ReadClass, SideView } from '../../src/worker/debrief-protocol.ts';
import type { InputFile } from '../../src/worker/protocol.ts';
import { bundledPack, classOfTwelve, handedIn, packPaths } from '../fixtures/debrief-class.ts';

const exercise = 'charity-front';
const asFile = (name: string, text: string | Uint8Array<ArrayBuffer>): InputFile => ({
  path: name,
  blob: new Blob([text]),
});
const packFiles = (): readonly InputFile[] =>
  packPaths(exercise).map((file) => asFile(`${exercise}/${path.basename(file)}`, new Uint8Array(readFileSync(file))));

let pack: GradedPack;
let attempts: readonly Attempt[];
let files: readonly InputFile[];
let desk: DebriefApi;
let read: ReadClass;
let opened: OpenClass;
let view: ConsensusView;

beforeAll(async () => {
  pack = await bundledPack(exercise);
  attempts = classOfTwelve(pack);
  files = attempts.map(handedIn).map(({ name, text }) => asFile(name, text));
  // A clock that stands still: searches end by what they count.
  desk = createDebriefDesk(() => 0);
  read = await desk.read([...packFiles(), ...files], [], () => undefined);
  opened = await desk.open(read.classes[0]?.pack ?? '');
  view = await desk.consensus();
});

const refusal = async (extra: readonly InputFile[], file: string): Promise<readonly string[]> => {
  const other = await createDebriefDesk(() => 0).read(
    [...packFiles(), ...files.slice(0, 2), ...extra],
    [],
    () => undefined,
  );
  const row = other.submissions.find((one) => one.file === file);
  expect(row?.trust).toBeNull();
  expect(other.classes[0]?.teams).toBe(2);
  return [...new Set(row?.issues.map(({ code }) => code))];
};

describe('reading a class', () => {
  it('takes twelve, one team each, letters in the order of the ids', () => {
    expect(read.submissions.map(({ trust }) => trust)).toEqual(Array.from({ length: 12 }, () => 'chained'));
    expect(opened.teams.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKL');
    expect(opened.teams.map(({ id }) => id)).toEqual(attempts.map(({ id }) => id).toSorted());
    expect(opened.baseCurrency).toBe(pack.exercise.baseCurrency);
  });

  it('tells how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    await createDebriefDesk(() => 0).read(files, [], (done, total) => told.push([done, total]));
    expect(told.at(-1)).toEqual([12, 12]);
  });

  it('refuses broken files, other exercises, other data and changed logs, each with its reason', async () => {
    expect(await refusal([asFile('x.json', '{"format":"linchpin-attempt"}')], 'x.json')).toEqual(['attempt-invalid']);
    const text = handedIn(attempts[2] as Attempt).text;
    const other = text.replace('"id":"charity-front"', '"id":"another-one"');
    expect(await refusal([asFile('o.json', other)], 'o.json')).toEqual(['attempt-chain-broken']);
    const changed = text.replace('"confidence":3', '"confidence":1');
    expect(await refusal([asFile('c.json', changed)], 'c.json')).toEqual(['attempt-chain-broken']);
  });

  it('waits for a pack', async () => {
    const alone = await createDebriefDesk(() => 0).read(files, [], () => undefined);
    expect(alone.classes).toEqual([]);
    expect(new Set(alone.submissions.flatMap(({ issues }) => issues.map(({ code }) => code)))).toEqual(
      new Set(['attempt-other-exercise']),
    );
  });

  it('answers nothing before a class is open', async () => {
    await expect(createDebriefDesk(() => 0).consensus()).rejects.toThrow('nothing-loaded');
    await expect(desk.open('nowhere')).rejects.toThrow('nothing-loaded');
  });
});

describe('the picture', () => {
  it('gives a place to every member and everyone flagged, on spots of their own', () => {
    const { nodes } = view.picture;
    const due = nodes.filter(({ truth, claimed, frozen }) => truth === 'member' || claimed.length + frozen.length > 0);
    expect(due.filter(({ place }) => place === null)).toEqual([]);
    const spots = nodes.flatMap(({ place }) => (place === null ? [] : [`${place.x} ${place.y}`]));
    expect(new Set(spots).size).toBe(spots.length);
    expect(spots.length).toBe(view.picture.drawn);
  });

  it('sends money to the right along true links where no cycle forbids it', () => {
    const at = new Map(view.picture.nodes.map((node) => [node.key, node.place]));
    const forward = view.picture.links.filter(({ trueCount }) => trueCount > 0);
    const right = forward.filter(({ from, to }) => (at.get(from)?.x ?? 0) < (at.get(to)?.x ?? 0));
    expect(right.length / forward.length).toBeGreaterThan(0.9);
  });

  it('counts a link as its transactions do', () => {
    const flows = view.made.transactions.filter((one) => one.true && one.from !== one.to);
    const linked = view.picture.links.reduce((sum, { trueCount }) => sum + trueCount, 0);
    expect(linked).toBe(flows.length);
  });
});

describe('one node', () => {
  it('names the same claimants as the consensus, and their evidence', async () => {
    for (const node of view.picture.nodes.filter(({ claimed }) => claimed.length > 0).slice(0, 12)) {
      const subject = await desk.subject(node.key);
      const claimants = subject.teams.filter(({ claims }) => claims.some(({ stands }) => stands));
      expect(claimants.map(({ team }) => team)).toEqual(node.claimed);
      const right = claimants.filter(({ claims }) => claims.some((claim) => claim.stands && claim.right));
      expect(right.map(({ team }) => team)).toEqual(node.right);
      const frozen = subject.teams.filter((one) => one.frozen !== null).map(({ team }) => team);
      expect(frozen).toEqual(node.frozen);
      const needed = pack.key.claims
        .filter(({ party }) => node.key === `party:${party}`)
        .flatMap((one) => one.evidence);
      expect(new Set(subject.evidence.filter((row) => row.needed).map(({ ref }) => ref))).toEqual(new Set(needed));
    }
  });
});

describe('side by side', () => {
  const names = ['a1', 'a2', 'a8', 'b1'];
  let side: SideView;
  beforeAll(async () => {
    side = await desk.side({ teams: names, clock: 'start' });
  });

  it('ends where the consensus stands, for every lane and node', () => {
    const replay = createReplay(side, view.picture);
    replay.to(side.tape.duration);
    side.lanes.forEach(({ team }, lane) => {
      view.picture.nodes.forEach((node, place) => {
        const state = replay.lanes[lane];
        expect([node.key, state?.claimed[place], state?.traced[place], state?.frozen[place]]).toEqual([
          node.key,
          Number(node.claimed.includes(team)),
          Number(node.traced.includes(team)),
          Number(node.frozen.includes(team)),
        ]);
      });
    });
  });

  it('shows the same at an instant whichever way the clock came there', () => {
    const there = createReplay(side, view.picture);
    const back = createReplay(side, view.picture);
    back.to(side.tape.duration);
    for (const share of [0.8, 0.35, 0.6, 0, 0.99]) {
      const now = side.tape.duration * share;
      const fresh = createReplay(side, view.picture);
      fresh.to(now);
      there.to(now);
      back.to(now);
      for (const one of [there, back]) {
        one.lanes.forEach((lane, l) => {
          const { claimed, traced, frozen, marked, stray, tally, beat } = fresh.lanes[l] ?? lane;
          expect({ ...lane, version: 0, touched: 0 }).toEqual({
            claimed,
            traced,
            frozen,
            marked,
            stray,
            tally,
            beat,
            version: 0,
            touched: 0,
          });
        });
      }
    }
  });

  it('names where teams left the path, at a time within their work', () => {
    const [best, hub, part] = side.lanes;
    expect(hub?.departure).not.toBeNull();
    expect(part?.departure?.missedFact.id).toBeDefined();
    for (const lane of side.lanes) {
      if (lane.departure?.when != null) expect(lane.departure.when).toBeLessThanOrEqual(lane.end);
    }
    // Who has all of the flow lacks nothing that another has.
    expect([best?.departure, ...(best?.versus ?? [])]).toEqual([null, null, null, null, null]);
    expect(hub?.versus[0]?.missedFact).toBeDefined();
    expect(side.captions).toHaveLength(side.tape.beatTime.length);
  });

  it('compares evidence both ways alike', () => {
    for (const { jaccard } of side.matrices) {
      jaccard.forEach((row, a) => row.forEach((share, b) => expect(share).toBe(jaccard[b]?.[a])));
    }
  });

  it('leaves out teams it does not know', async () => {
    const some = await desk.side({ teams: ['a1', 'nobody', 'a3'], clock: 'wall' });
    expect(some.lanes.map(({ team }) => opened.teams[team]?.id)).toEqual(['a1', 'a3']);
  });
});

describe('plans', () => {
  it('scores the merged plan no worse than any team’s', async () => {
    const plans = await desk.plans();
    const merged = await desk.scorePlan(plans.merged);
    const teams = plans.plans.filter(({ source }) => source.kind === 'team');
    expect(teams).toHaveLength(12);
    for (const { score } of teams) expect(merged.value).toBeLessThanOrEqual(score.value);
    expect(merged.withinBudget).toBe(true);
    expect((await desk.scorePlan([])).value).toBe(merged.initial);
  });

  it('offers each proposal once, as a freeze that counts', async () => {
    const { proposed } = await desk.plans();
    expect(new Set(proposed.map(({ target }) => target)).size).toBe(proposed.length);
    for (const { freeze } of proposed) {
      const { freezes } = await desk.scorePlan([freeze]);
      expect(freezes.map(({ admission }) => admission)).toEqual(['counts']);
    }
  });
});

describe('what goes out', () => {
  const state: DebriefState = {
    ...emptyDebrief,
    rows: [
      {
        id: 'r',
        objective: 'tracing',
        title: '',
        observation: '=1+1 seen',
        links: [{ team: 'a1', action: 3 }],
        rating: 'S',
        improvement: 'Follow on',
        owner: 'Desk 4',
      },
    ],
  };

  it('writes tables with letters, names only when asked, no cell a formula', async () => {
    const tables = async (names: boolean) => {
      const zip = unzipSync(new Uint8Array(await (await desk.export('csv', state, names)).arrayBuffer()));
      return (name: string) => Buffer.from(zip[name] ?? []).toString('utf8');
    };
    const [lettered, named] = [await tables(false), await tables(true)];
    expect(lettered('teams.csv')).not.toContain('Team Altai');
    expect(named('teams.csv')).toContain('Team Altai');
    expect(lettered('after-action.csv')).toContain('A:3');
    expect(lettered('after-action.csv')).not.toMatch(/(^|,|\n)"?=1/);
    expect(lettered('teams.csv').trim().split('\r\n')).toHaveLength(13);
  });

  it('writes an action a line, and statements without a name', async () => {
    const lines = (await (await desk.export('lines', state, false)).text()).trim().split('\n');
    const logged = await Promise.all(opened.teams.map(({ id }) => desk.side({ teams: [id], clock: 'start' })));
    expect(lines).toHaveLength(logged.reduce((sum, { tape }) => sum + tape.beatTime.length, 0));
    const xapi = await (await desk.export('xapi', state, true)).text();
    expect(xapi).not.toContain('Altai');
    for (const line of xapi.trim().split('\n').slice(0, 20))
      expect(JSON.parse(line)).toHaveProperty('actor.account.name');
  });

  it('reports the row, and totals by team only with the ranking', async () => {
    const codes = async (ranking: boolean) => {
      const { sections } = await desk.report({ ...state, ranking });
      return sections.flatMap(({ lines }) => lines.map(({ code }) => code));
    };
    expect(await codes(false)).toContain('row');
    expect(await codes(false)).not.toContain('team-total');
    expect(await codes(true)).toContain('team-total');
  });

  it('lists actions that can be linked to, by their place in the log', async () => {
    const actions = await desk.actions('a1');
    const places = actions.map(({ action }) => action);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(actions.at(-1)?.caption.type).toBe('submit');
    expect(actions.some(({ caption }) => caption.type === 'view')).toBe(false);
  });
});

describe('roles', () => {
  it('brings the weakest claim first, with questions for each', async () => {
    for (const { id } of opened.teams) {
      const { claims, facts } = await desk.swap(id);
      expect(claims.map(({ weakness }) => weakness)).toEqual(
        claims.map(({ weakness }) => weakness).toSorted((a, b) => b - a),
      );
      for (const { questions, rows } of claims) {
        expect(questions.at(-1)?.code).toBe('still-so');
        for (const ref of rows.named) expect(facts[ref]).toBeDefined();
      }
    }
    expect(await desk.swap('nobody')).toEqual({ claims: [], facts: {}, labels: {}, holders: {} });
  });
});
