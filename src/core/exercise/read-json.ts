/** Untrusted JSON text to a checked value: one issue per fault, each with its JSON path. Used by every file of a pack. */
import { z } from 'zod';
import type { FileIssue, FileRejection, Outcome } from '../dataset/issue.ts';

// Compiled validators need `new Function`, which the content security policy forbids.
z.config({ jitless: true });

/** A second look at a value of the right shape: adds `(path, found)` for each thing that does not fit together. */
export type CrossCheck<T> = (value: T, fault: (path: string, found: unknown) => void) => void;

export interface ReadOptions<T> {
  readonly file: string;
  readonly code: Extract<
    FileRejection,
    'exercise-invalid' | 'attempt-invalid' | 'debrief-invalid' | 'submission-invalid' | 'release-invalid'
  >;
  /** Characters; a longer text is refused unread. */
  readonly maxLength: number;
  readonly check?: CrossCheck<T>;
  /** A quicker way to what the schema makes of the parsed JSON; null where it leaves that to the schema. */
  readonly quick?: (raw: unknown) => T | null;
}

const mostIssues = 50;

/** Parses and checks. Fails with `json-broken` (not JSON, or too long) or `options.code`; at most 50 issues. */
export function readJson<T>(text: string, schema: z.ZodType<T>, options: ReadOptions<T>): Outcome<T> {
  const { file, code, check, quick } = options;
  if (text.length > options.maxLength) return refuse(file, 'json-broken', '', `${text.length} > ${options.maxLength}`);
  let raw: unknown;
  // Validators leave this name out without a word; nothing is dropped silently here.
  let poisoned = false;
  try {
    const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const look = (name: string, value: unknown) => {
      if (name === '__proto__') poisoned = true;
      return value;
    };
    // Looking at every name takes longer than parsing; where neither it nor an escape is written, the name is not there.
    raw = /__proto__|\\u/.test(plain) ? JSON.parse(plain, look) : JSON.parse(plain);
  } catch {
    return refuse(file, 'json-broken', '', text.slice(0, 80));
  }
  if (poisoned) return refuse(file, code, '__proto__', '__proto__');
  const plainly = quick?.(raw) ?? null;
  const parsed = plainly === null ? schema.safeParse(raw) : { success: true as const, data: plainly };
  const issues: FileIssue[] = [];
  const fault = (column: string, found: unknown) => {
    if (issues.length < mostIssues) issues.push({ code, file, row: 0, column, found: show(found) });
  };
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const extra = issue.code === 'unrecognized_keys' ? issue.keys : [];
      if (extra.length === 0) fault(pathText(issue.path), valueAt(raw, issue.path));
      for (const key of extra) fault(pathText([...issue.path, key]), valueAt(raw, [...issue.path, key]));
    }
    return { ok: false, issues };
  }
  check?.(parsed.data, fault);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data };
}

/** Calls `fault` for every id that occurs a second time. */
export function checkUnique(
  path: string,
  ids: readonly string[],
  fault: (path: string, found: unknown) => void,
  field = 'id',
): void {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id)) fault(`${path}[${i}].${field}`, id);
    seen.add(id);
  });
}

function refuse(file: string, code: FileRejection, column: string, found: string): Outcome<never> {
  return { ok: false, issues: [{ code, file, row: 0, column, found }] };
}

function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text.slice(0, 200);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as { readonly [key: PropertyKey]: unknown })[part];
  }
  return value;
}

function show(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
}
