/** Answers what the room of ownership and control asks. */
import type { Directory } from '../core/dataset/directory.ts';
import { ownershipChanges } from '../core/ownership/changes.ts';
import type { Turn } from '../core/ownership/difference.ts';
import { ownedBy, type Step } from '../core/ownership/owned-by.ts';
import {
  changesSent,
  turnsSent,
  type OwnershipHistory,
  type OwnershipProof,
  type OwnershipRequest,
  type OwnershipTie,
  type OwnershipTurn,
  type OwnershipView,
} from '../core/ownership/ownership-answer.ts';
import { ownershipView, partyOf, ruleOf } from '../core/ownership/ownership-view.ts';
import { regimes, type Regime } from '../core/ownership/regimes.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface OwnershipApi {
  ownership(request: OwnershipRequest): Promise<OwnershipView>;
  /** Why the party is caught under the regime asked for. */
  ownershipProof(request: OwnershipRequest, party: string): Promise<OwnershipProof>;
  /** The dates at which the caught change under the regime asked for, whatever the date asked for. */
  ownershipHistory(request: OwnershipRequest): Promise<OwnershipHistory>;
}

export function ownershipDesk(loaded: () => LoadedDesk): OwnershipApi {
  return {
    ownership: async (request) => ownershipView(loaded().directory, request),
    ownershipProof: async (request, party) => {
      const { directory, pack } = loaded();
      const { caught } = ownedBy(pack.dataset.relations, request.listed, regimeOf(request), request.asOf);
      const ties = caught.find((one) => one.party === party)?.proof.map(tieOf) ?? [];
      return { ties, labels: labelsOf(directory, ties) };
    },
    ownershipHistory: async (request) => {
      const { directory, pack } = loaded();
      const { changes, cut } = ownershipChanges(pack.dataset.relations, request.listed, regimeOf(request));
      const turn = ({ party, by }: Turn): OwnershipTurn => ({ party: partyOf(directory, party), by: by.map(tieOf) });
      const sent = changes.slice(0, changesSent).map(({ at, entered, left }) => ({
        at,
        entered: entered.slice(0, turnsSent).map(turn),
        left: left.slice(0, turnsSent).map(turn),
        enteredTotal: entered.length,
        leftTotal: left.length,
      }));
      const ties = sent.flatMap((one) => [...one.entered, ...one.left]).flatMap(({ by }) => by);
      return {
        changes: sent,
        labels: labelsOf(directory, ties),
        cut: changes[changesSent]?.at ?? cut,
      };
    },
  };
}

function regimeOf({ regime, joint }: OwnershipRequest): Regime {
  const known = regimes.find(({ id }) => id === regime);
  if (known === undefined) throw new Error('regime-unknown');
  return ruleOf(known, joint);
}

function tieOf({ relation, from, to, type, share }: Step): OwnershipTie {
  return { id: relation, from, to, control: type === 'controls', share: share ?? 0 };
}

/** Names of both ends. */
function labelsOf(directory: Directory, ties: readonly OwnershipTie[]): OwnershipProof['labels'] {
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return Object.fromEntries([...ends].map((id) => [id, partyOf(directory, id).label]));
}
