/** An exercise as a trainee receives it (exercise.json of FORMATS.md) and its knowledge test (quiz.json). */

export type Language = 'en' | 'ru' | 'kk';
/** The same text in each language of the product. */
export type Words = { readonly [language in Language]: string };

export type ObjectiveName = 'funds' | 'pairwise' | 'largest' | 'fragmentation';
/** What is handed in as the plan: whom to freeze, or whom to freeze in which order. */
export type Deliverable = 'plan' | 'freeze-list';
export type Mode = 'practice' | 'sealed' | 'class';

export interface Rubric {
  /** Points of 100; they add up to 100. */
  readonly weights: {
    readonly parties: number;
    readonly trace: number;
    readonly disruption: number;
    readonly knowledge: number;
  };
  /** Points the harm meter takes off, and the most it may take. */
  readonly harm: {
    readonly cap: number;
    /** Per innocent party frozen. */
    readonly frozenInnocent: number;
    /** Per innocent party claimed in the network. */
    readonly flaggedInnocent: number;
    /** Per covered humanitarian payment stopped. */
    readonly coveredPayment: number;
    /** For all lawful value after τ stopped; a part of it costs that part. */
    readonly lawfulValue: number;
  };
  /** The "without delay" clock, where the trainer turns it on; left out, time is measured and shown, not scored. */
  readonly clock?: {
    /** From opening the exercise to handing in, minutes that cost nothing. */
    readonly freeMinutes: number;
    /** Points taken off for each hour beyond them, in proportion, and the most they may come to. */
    readonly perHour: number;
    readonly cap: number;
  };
}

/** Help a participant may ask for: it costs only when the step it helps with (in the key) is solved after it was read. */
export interface Hint {
  readonly id: string;
  readonly section: keyof Rubric['weights'];
  /** What it helps with, seen before it is asked for. */
  readonly about: Words;
  readonly text: Words;
  /** Points of 100. */
  readonly cost: number;
}

export interface SealRecipient {
  /** An age recipient: `age1…`. */
  readonly recipient: string;
  /** What the trainer calls it; shown to participants. */
  readonly label: string;
}

/** What a participant needs to hand in sealed, and to hold the trainer to the key. */
export interface Sealing {
  /** SHA-256 (hex) of salt and answer-key.json. */
  readonly commitment: string;
  /** Submissions are sealed to all of them: the trainer's key, and one for recovery. */
  readonly recipients: readonly SealRecipient[];
  /** The file with the locked answer key, where a code will be read out. */
  readonly release?: string;
}

export interface Exercise {
  readonly format: 'linchpin-exercise';
  readonly formatVersion: 1;
  readonly id: string;
  readonly version: number;
  readonly mode: Mode;
  readonly guided: boolean;
  readonly title: Words;
  /** One-line description for the list of exercises. */
  readonly summary: Words;
  /** Paragraphs divided by blank lines; lines that begin with `- ` are a list. No other markup. */
  readonly brief: Words;
  /** ISO 8601, UTC. */
  readonly period: { readonly from: string; readonly to: string };
  /** τ: freezes take effect from here, ISO 8601 UTC. */
  readonly decisionTime: string;
  readonly baseCurrency: string;
  /** Units of base currency for one unit of the currency. */
  readonly rates: { readonly [currency: string]: number };
  readonly budget: number;
  readonly costs: { readonly default: number; readonly overrides: { readonly [key: string]: number } };
  /** Only accounts kept in these countries can be frozen (the authority's reach); empty = all. */
  readonly jurisdictions: readonly string[];
  readonly objective: ObjectiveName;
  /** Left out: a plan. */
  readonly deliverable?: Deliverable;
  /** Help the trainer may switch off; left out: on. */
  readonly aids?: { readonly patterns?: boolean };
  readonly regime: 'ofac' | 'eu' | 'uk' | 'un';
  readonly rubric: Rubric;
  readonly minutes: number;
  readonly hints?: readonly Hint[];
  readonly parties: number;
  readonly accounts: number;
  readonly transactions: number;
  /** List files that land while the trainee works: hidden until so many minutes after the start. */
  readonly listUpdates?: readonly { readonly file: string; readonly afterMinutes: number }[];
  readonly sealing?: Sealing;
  /** SHA-256 (hex) by file name. */
  readonly files: { readonly [name: string]: string };
}

export type Question = {
  readonly id: string;
  readonly prompt: Words;
  readonly explanation: Words;
  /** Resolution, FATF text or the like, as it is cited. */
  readonly source: string;
} & (
  | { readonly type: 'single' | 'multiple'; readonly options: readonly { readonly id: string; readonly text: Words }[] }
  | { readonly type: 'order'; readonly options: readonly { readonly id: string; readonly text: Words }[] }
  | {
      readonly type: 'match';
      readonly left: readonly { readonly id: string; readonly text: Words }[];
      readonly right: readonly { readonly id: string; readonly text: Words }[];
    }
);

export interface Quiz {
  readonly questions: readonly Question[];
}

/** single/multiple: chosen option ids; order: ids in order; match: `left=right` pairs. */
export type Answer = readonly string[];
