/** What the debrief may ask its worker. Packs and submissions live there; the screen holds what it shows. */
import type { FileIssue } from '../core/dataset/issue.ts';
import type { ExerciseRef } from '../core/exercise/attempt.ts';
import type { Exercise, Quiz, Words } from '../core/exercise/exercise.ts';
import type { PackHead } from '../csv/grade-files.ts';
import type { InputFile } from './protocol.ts';

/** `sealed`: opened with the trainer's key and signed by who joined. `plain`: whole, but anyone could have written it. */
export type Trust = 'sealed' | 'plain';

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
  /** The file that was taken in its place: the same attempt, saved with more of its log. */
  readonly again: string | null;
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

export interface DebriefApi {
  /** Reads packs and submissions; replaces what was read before. `onRead` hears how many of how many files are done. */
  read(files: readonly InputFile[], onRead: (done: number, total: number) => void): Promise<ReadClass>;
  /** The class compared from now on; rejects with `nothing-loaded` for a path that is none. */
  open(pack: string): Promise<OpenClass>;
}
