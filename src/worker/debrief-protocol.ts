/** What the debrief may ask its worker. Packs and submissions live there; the screen holds what it shows. */
import type { ClaimRecord, HolderRecord } from '../core/debrief/holder-records.ts';
import type { Consensus, ConsensusNode, Seats } from '../core/debrief/consensus.ts';
import type { ClockName } from '../core/debrief/clock.ts';
import type { CueCode, Lead } from '../core/debrief/cues.ts';
import type { Departure } from '../core/debrief/divergence.ts';
import type { Fingerprint, Strategy } from '../core/debrief/fingerprint.ts';
import type { Sharing } from '../core/debrief/overlap.ts';
import type { ReplayTape } from '../core/debrief/replay-tape.ts';
import type { NodeKey, PartyKind, RelationType } from '../core/dataset/dataset.ts';
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import type { Action, ExerciseRef } from '../core/exercise/attempt.ts';
import type { Exercise, Quiz, Words } from '../core/exercise/exercise.ts';
import type { EvidenceRef, Reason } from '../core/exercise/work.ts';
import type { PackHead } from '../csv/grade-files.ts';
import type { RoomsApi } from './debrief-protocol-plans.ts';
import type { InputFile } from './protocol.ts';

/** `sealed`: opened with the trainer's key and signed by who joined. `chained`: open, its log fits its head. `plain`: open, without a head. */
export type Trust = 'sealed' | 'chained' | 'plain';

/** One file of the folder, taken or not. */
export interface ReadSubmission {
  readonly file: string;
  /** Of the attempt; '' when the file cannot be read. */
  readonly id: string;
  /** '' when no name was given. */
  readonly author: string;
  readonly exercise: ExerciseRef | null;
  readonly handedIn: boolean;
  /** null when it is not taken. */
  readonly trust: Trust | null;
  /** Eight words of the key that signed it; '' where nobody did. */
  readonly fingerprint: string;
  /** Its exercise was handed out with another answer key than the pack has. */
  readonly keyChanged: boolean;
  /** Why it is not taken. */
  readonly issues: readonly FileIssue[];
}

/** Submissions that can be compared: of one exercise on the same data. */
export interface ClassHead {
  /** Path of the pack. */
  readonly pack: string;
  readonly exercise: ExerciseRef;
  readonly title: Words;
  readonly teams: number;
}

export interface ReadClass {
  readonly packs: readonly PackHead[];
  readonly submissions: readonly ReadSubmission[];
  /** Most submissions first. */
  readonly classes: readonly ClassHead[];
  /** Paths of files that are no part of it. */
  readonly aside: readonly string[];
  /** What is wrong with packs. */
  readonly issues: readonly FileIssue[];
}

/** A team as the screen names it. */
export interface TeamHead {
  /** Of the attempt. */
  readonly id: string;
  /** Given out by attempt id, so that it tells nothing of names. */
  readonly letter: string;
  readonly author: string;
  readonly file: string;
}

export interface OpenClass {
  readonly exercise: Exercise;
  readonly quiz: Quiz | null;
  readonly teams: readonly TeamHead[];
  readonly baseCurrency: string;
  /** Decimals of the base currency's minor unit. */
  readonly baseDigits: number;
}

/** A holder as the class's picture draws it; `place` is null where it is only in the table. */
export interface ClassNode extends ConsensusNode {
  readonly party: PartyKind;
  readonly country: string;
  readonly place: { readonly x: number; readonly y: number } | null;
}

/** Payments from one holder to another, of those true or marked; between drawn nodes alone. */
export interface ClassLink {
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Base-currency minor units. */
  readonly amount: number;
  readonly count: number;
  /** Of the count, those of the financing flow. */
  readonly trueCount: number;
  /** Cash or hawala went this way besides. */
  readonly hand: boolean;
  /** Marked one of them, or inferred the hand-over. */
  readonly marked: Seats;
}

export interface ClassPicture {
  readonly nodes: readonly ClassNode[];
  readonly links: readonly ClassLink[];
  /** How many of the nodes have a place, and how many would if there were room: not bystanders whose money somebody traced. */
  readonly drawn: number;
  readonly told: number;
}

export interface ConsensusView {
  readonly picture: ClassPicture;
  /** Its nodes are in `picture`. Of the transactions the true ones alone: the others are a million marks in a large class. */
  readonly made: Omit<Consensus, 'nodes'>;
}

export interface SubjectClaim extends ClaimRecord {
  readonly right: boolean;
}

/** What one team did about the node; times are ms since its start, null where the log does not tell. */
export interface SubjectTeam extends Omit<HolderRecord, 'claims'> {
  /** Place in `OpenClass.teams`. */
  readonly team: number;
  readonly claims: readonly SubjectClaim[];
}

/** A row of the data as evidence; amounts are base-currency minor units, `at` is UTC ms. */
export type EvidenceFact =
  | {
      readonly kind: 'transaction';
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly amount: number;
      readonly at: number;
      readonly true: boolean;
    }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly type: RelationType;
    }
  | { readonly kind: 'listing'; readonly id: string; readonly name: string; readonly list: string }
  | { readonly kind: 'unknown'; readonly id: string };

export interface SubjectView {
  /** The holder. */
  readonly key: NodeKey;
  readonly label: string;
  readonly accounts: number;
  /** True reasons to claim it. */
  readonly reasons: readonly Reason[];
  /** What the key says of it. */
  readonly why: readonly Words[];
  /** Teams that did anything about it, in the order of the letters. */
  readonly teams: readonly SubjectTeam[];
  /** Rows that prove it or that somebody named: those that prove it first, then those most named. */
  readonly evidence: readonly {
    readonly ref: EvidenceRef;
    /** Places of the teams that named it. */
    readonly teams: Seats;
    readonly needed: boolean;
    readonly fact: EvidenceFact;
  }[];
}

export interface SideRequest {
  /** Ids; two to six. */
  readonly teams: readonly string[];
  readonly clock: ClockName;
}

/** A hop of the money's way; amounts are base-currency minor units, `at` is UTC ms. */
export interface HopFact {
  readonly id: string;
  /** Cash or hawala: no transaction. */
  readonly hand: boolean;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly fromName: string;
  readonly toName: string;
  readonly at: number;
  readonly amount: number;
}

/** Where a team left the path, with what it names; times are ms on the common clock. */
export interface SideDeparture extends Departure {
  readonly when: number | null;
  /** When the other team took the hop. */
  readonly foundWhen: number | null;
  readonly missedFact: HopFact;
  readonly afterFact: HopFact | null;
  readonly insteadFact: HopFact | null;
}

export interface SideLane {
  /** Place in `OpenClass.teams`. */
  readonly team: number;
  /** ms on the clock of its last action. */
  readonly end: number;
  /** The first right step that lasted. */
  readonly first: {
    readonly at: number;
    readonly what: 'claim' | 'mark' | 'freeze';
    readonly name: string;
  } | null;
  readonly strategy: Strategy;
  readonly shares: Fingerprint['shares'];
  /** The first few actions that speak for it. */
  readonly cues: readonly {
    readonly lead: Lead;
    readonly code: CueCode;
    readonly when: number;
    readonly subject: string;
  }[];
  /** From the path of the money. */
  readonly departure: SideDeparture | null;
  /** Base-currency minor units of the true flow it does not hold. */
  readonly lost: number;
  /** From each other lane; null from itself, and where it holds all the other does. */
  readonly versus: readonly (SideDeparture | null)[];
}

/** What an action was, in facts; the screen has the sentence. */
export interface Caption {
  readonly type: Action['type'];
  readonly who: string;
  readonly n: number;
  readonly reason?: Reason;
}

export interface SideView {
  /** One lane a team. */
  readonly tape: ReplayTape;
  readonly lanes: readonly SideLane[];
  /** By place in the tape's nodes: place in the picture's nodes, or -1; by place in its transactions: of the link. */
  readonly nodePlace: Int32Array;
  readonly linkPlace: Int32Array;
  /** By place in the tape's transactions. */
  readonly isTrue: Uint8Array;
  /** One for each beat of the tape. */
  readonly captions: readonly Caption[];
  /** How alike two lanes are, by what is compared: row by column. */
  readonly matrices: readonly {
    readonly of: Sharing;
    readonly jaccard: readonly (readonly number[])[];
    readonly shared: readonly (readonly number[])[];
  }[];
}

export interface DebriefApi extends RoomsApi {
  /**
   * Reads packs and submissions; replaces what was read before. `identities` open sealed ones, as key files among them do. `onRead` hears
   * how many of how many files are done; `packsFor` is asked for packs of exercises that submissions are of and no pack is among the files for.
   */
  read(
    files: readonly InputFile[],
    identities: readonly string[],
    onRead: (done: number, total: number) => void,
    packsFor?: (exercise: ExerciseRef) => Promise<readonly InputFile[]>,
  ): Promise<ReadClass>;
  /** What stands in a text file, whatever encoding it is in. */
  text(file: InputFile): Promise<Outcome<string>>;
  /** The class compared from now on; rejects with `nothing-loaded` for a path that is none. */
  open(pack: string): Promise<OpenClass>;
  /** `onRead`, here and below, hears how many of how many teams are gone through. */
  consensus(onRead?: (done: number, total: number) => void): Promise<ConsensusView>;
  /** `onRead` hears how many of how many logs are read; a later question lets an earlier one go with an AbortError. */
  subject(key: NodeKey, onRead?: (done: number, total: number) => void): Promise<SubjectView>;
  side(request: SideRequest, onRead?: (done: number, total: number) => void): Promise<SideView>;
}
