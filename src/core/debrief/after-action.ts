/** The after-action sheet and the verdicts of the role swap, as a class writes them down. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Reason } from '../exercise/work.ts';

/**
 * The scale of FEMA's HSEEP exercise evaluation guides: P performed without challenges, S performed with some challenges, M performed with
 * major challenges, U unable to be performed.
 */
export type Rating = 'P' | 'S' | 'M' | 'U';
export const ratings: readonly Rating[] = ['P', 'S', 'M', 'U'];

/** What the exercise set out to train, as a closed choice, or one's own in `AfterActionRow.title`. */
export type ObjectiveCode = 'screening' | 'ownership' | 'tracing' | 'disruption' | 'delay' | 'rights' | 'case' | 'own';
export const objectiveCodes: readonly ObjectiveCode[] = [
  'screening',
  'ownership',
  'tracing',
  'disruption',
  'delay',
  'rights',
  'case',
  'own',
];

/** What somebody did: a team by its id in the lesson, and the place of the action in its settled log. */
export interface ActionLink {
  readonly team: string;
  readonly action: number;
}

export interface AfterActionRow {
  readonly id: string;
  readonly objective: ObjectiveCode;
  /** For `own`: the objective in words; else ''. */
  readonly title: string;
  readonly observation: string;
  readonly links: readonly ActionLink[];
  /** null while nobody has rated it. */
  readonly rating: Rating | null;
  readonly improvement: string;
  readonly owner: string;
}

/**
 * How the class decides on a claim defended and attacked: it stands; it stands for another reason; it falls; or there is not enough to say.
 * The standard is the Ombudsperson's: sufficient information to provide a reasonable and credible basis for the listing.
 */
export type Verdict = 'upheld' | 'amended' | 'struck' | 'open';
export const verdicts: readonly Verdict[] = ['upheld', 'amended', 'struck', 'open'];

export interface RecordedVerdict {
  /** Team ids: who defends the claim, and who plays the Ombudsperson. */
  readonly defender: string;
  readonly judge: string;
  readonly subject: NodeKey;
  readonly reason: Reason;
  readonly verdict: Verdict;
  readonly note: string;
}

/** Who is to hand in, as the trainer's list has them. */
export interface ClassListLine {
  readonly name: string;
  /** Fingerprint of the participant's key as told on joining: eight words in lower case, a blank between; '' where not known. */
  readonly words: string;
}

export const debriefLimits = {
  actions: 20_000,
  text: 4_000,
  title: 200,
  owner: 200,
  links: 100,
  rows: 500,
  freezes: 1_000,
  listed: 1_000,
  listedName: 200,
} as const;
