/**
 * The role swap: which claim of a team another should attack, and what both sides may argue with. Weakest = wrong party before wrong reason
 * before right with poor evidence (1 − F1 against the key's rows); of equals the one claimed with most confidence, then with fewest rows.
 * O(claims × evidence + the subject's rows + deeds).
 */
import { partyKey, type NodeKey, type Relation } from '../dataset/dataset.ts';
import type { CaseDraft } from '../exercise/case-draft.ts';
import type { Words } from '../exercise/exercise.ts';
import type { Claim, EvidenceRef } from '../exercise/work.ts';
import { askOf, type Question } from './ombudsperson.ts';
import type { Lesson, Team } from './lesson.ts';
import type { Standing, Truth } from './standing.ts';

export type ClaimFault = 'wrong-party' | 'wrong-reason' | 'thin-evidence' | 'none';

export interface WeakClaim {
  readonly claim: Claim;
  readonly holder: NodeKey;
  readonly label: string;
  readonly truth: Truth;
  readonly fault: ClaimFault;
  /** 0..3, 3 = weakest: 2 + (confidence / 3) for a wrong party, 1 + … for a wrong reason, else what the evidence lacks, 0..1. */
  readonly weakness: number;
  /** F1 of the rows named and the key's; null where the key names none or the claim is wrong. */
  readonly evidenceMatch: number | null;
}

export interface SwapMaterial extends WeakClaim {
  /** Place in the team's settled log where the claim was made as it stands. */
  readonly action: number | null;
  /** The team's own draft of a listing case on the subject, for the defence. */
  readonly draft: CaseDraft | null;
  /** Rows of the data the defence may lean on: those named, those marked that touch the subject, and relations to those the team also claims. */
  readonly rows: {
    readonly named: readonly EvidenceRef[];
    readonly marked: readonly EvidenceRef[];
    readonly relations: readonly EvidenceRef[];
  };
  /** Rows of the key the claim does not name; shown after the verdict. */
  readonly overlooked: readonly EvidenceRef[];
  /** What the key says of the subject: why it is a decoy or covered, or why it is claimed. */
  readonly why: readonly Words[];
  /** What the Ombudsperson should ask, gravest first. */
  readonly questions: readonly Question[];
}

const mostRows = 100;

/** Weakest first; `team` is a place in `lesson.teams`. */
export function weakestClaims(lesson: Lesson, standing: Standing, team: number): readonly WeakClaim[] {
  const { roster } = standing;
  return lesson.teams[team].attempt.work.claims
    .map((claim): WeakClaim => {
      const holder = roster.holderKey(claim.subject);
      const due = standing.reasonsOf(claim.subject);
      const rows = keyRows(lesson, holder, claim);
      const match = due.includes(claim.reason) && rows.length > 0 ? f1(claim.evidence, rows) : null;
      const sure = claim.confidence / 3;
      const [fault, weakness]: readonly [ClaimFault, number] =
        due.length === 0
          ? ['wrong-party', 2 + sure]
          : !due.includes(claim.reason)
            ? ['wrong-reason', 1 + sure]
            : match !== null && match < 1
              ? ['thin-evidence', 1 - match]
              : ['none', 0];
      return {
        claim,
        holder,
        label: roster.nameOf(holder),
        truth: standing.truthOf(holder),
        fault,
        weakness,
        evidenceMatch: match,
      };
    })
    .toSorted(
      (a, b) =>
        b.weakness - a.weakness ||
        b.claim.confidence - a.claim.confidence ||
        a.claim.evidence.length - b.claim.evidence.length ||
        (a.holder < b.holder ? -1 : a.holder > b.holder ? 1 : a.claim.reason < b.claim.reason ? -1 : 1),
    );
}

/** All that is needed to defend and attack one claim of the team. */
export function swapMaterial(lesson: Lesson, standing: Standing, team: number, weak: WeakClaim): SwapMaterial {
  const { dataset, key } = lesson;
  const { roster } = standing;
  const { work } = lesson.teams[team].attempt;
  const { claim, holder } = weak;
  const claimed = new Set(work.claims.map(({ subject }) => roster.holderKey(subject)));
  const node = (id: string): NodeKey => {
    const account = roster.directory.accountOf(id);
    return account < 0 ? partyKey(id) : roster.holderOf(account);
  };
  const touches = (relation: Relation) => node(relation.from) === holder || node(relation.to) === holder;
  const other = (relation: Relation) => (node(relation.from) === holder ? node(relation.to) : node(relation.from));
  const { ledger } = dataset;
  const marked = work.marked.filter((id) => {
    const i = roster.indexOf(id);
    return i >= 0 && (roster.holderOf(ledger.from[i]) === holder || roster.holderOf(ledger.to[i]) === holder);
  });
  const named = new Set(claim.evidence);
  const why = [
    ...key.decoys.filter(({ party }) => partyKey(party) === holder),
    ...key.covered.filter(({ party }) => partyKey(party) === holder),
    ...key.claims.filter(({ party }) => partyKey(party) === holder),
  ].map((one) => one.why);
  return {
    ...weak,
    action: madeAt(lesson.teams[team], claim),
    draft: work.cases.find(({ subject }) => roster.holderKey(subject) === holder) ?? null,
    rows: {
      named: claim.evidence,
      marked: marked.slice(0, mostRows).map((id): EvidenceRef => `tx:${id}`),
      relations: dataset.relations
        .filter((relation) => touches(relation) && claimed.has(other(relation)) && other(relation) !== holder)
        .slice(0, mostRows)
        .map(({ id }): EvidenceRef => `relation:${id}`),
    },
    overlooked: keyRows(lesson, holder, claim).filter((row) => !named.has(row)),
    why,
    questions: askOf(lesson, standing, team, claim),
  };
}

function madeAt({ deeds }: Team, { subject, reason }: Claim): number | null {
  const made = deeds.findLast(({ altered }) =>
    altered.some((one) => one.part === 'claim' && one.after?.subject === subject && one.after.reason === reason),
  );
  return made?.index ?? null;
}

function keyRows({ key }: Lesson, holder: NodeKey, { reason }: Claim): readonly EvidenceRef[] {
  return key.claims.find((truth) => partyKey(truth.party) === holder && truth.reason === reason)?.evidence ?? [];
}

function f1(named: readonly EvidenceRef[], needed: readonly EvidenceRef[]): number {
  const truth = new Set(needed);
  const given = new Set(named);
  let right = 0;
  for (const row of given) if (truth.has(row)) right += 1;
  return (2 * right) / (given.size + truth.size);
}
