/** Ways `charity-front` keeps ready for the day somebody is frozen: later, at a loss, by accounts that have other uses until then. */
import type { Handle } from './draft.ts';
import type { DetourDraft } from './story.ts';

const day = 86_400_000;
/** Noon in Astana. */
const noon = 12 * 3_600_000;
/** Whole tenge to tiyn. */
const kzt = (amount: number) => amount * 100;

/** `start`: UTC ms of the first day. The days are those of `charity-money.ts`. */
export function charityDetours(start: number): readonly DetourDraft[] {
  const way = (when: Handle, ...steps: readonly (readonly [Handle, Handle, number, number])[]): DetourDraft => ({
    when,
    transfers: steps.map(([from, to, on, amount]) => ({ from, to, at: start + on * day + noon, amount: kzt(amount) })),
  });
  return [
    // The grant's money no longer passes the front: the relative who once wired for it does so again.
    way('front', ['sub-grantee', 'facilitator/2', 97, 1_150_000], ['facilitator/2', 'end-user/1', 100, 980_000]),
    way('trader-front', ['sub-grantee', 'hawala', 98, 900_000]),
    way('facilitator/1', ['financier', 'courier', 91, 420_000], ['courier', 'end-user/2', 96, 360_000]),
    way('facilitator/0', ['front', 'facilitator/2', 103, 1_200_000], ['facilitator/2', 'end-user/0', 106, 1_050_000]),
    way('sub-grantee', ['fund', 'front', 92, 1_900_000]),
    way('hawala', ['front', 'facilitator/0', 104, 800_000]),
  ];
}
