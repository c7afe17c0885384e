/** Answers what the room of ownership and control asks. */
import type { Relation } from '../core/dataset/dataset.ts';
import { ownershipChanges } from '../core/ownership/changes.ts';
import type { Turn } from '../core/ownership/difference.ts';
import { ownedBy, type Step } from '../core/ownership/owned-by.ts';
import {
  changesSent,
  turnsSent,
  type OwnershipHistory,
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
  /** Ids of the relations that catch the party under the regime asked for; empty when it is not caught. */
  ownershipProof(request: OwnershipRequest, party: string): Promise<readonly Relation['id'][]>;
  /** The dates at which the caught change under the regime asked for, whatever the date asked for. */
  ownershipHistory(request: OwnershipRequest): Promise<OwnershipHistory>;
}

export function ownershipDesk(loaded: () => LoadedDesk): OwnershipApi {
  return {
    ownership: async (request) => ownershipView(loaded().directory, request),
    ownershipProof: async (request, party) => {
      const { relations } = loaded().pack.dataset;
      const { caught } = ownedBy(relations, request.listed, regimeOf(request), request.asOf);
      return caught.find((one) => one.party === party)?.proof.map((step) => step.relation) ?? [];
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
      const ends = sent.flatMap((one) => [...one.entered, ...one.left]).flatMap(({ by }) => by.flatMap(endsOf));
      return {
        changes: sent,
        labels: Object.fromEntries([...new Set(ends)].map((id) => [id, partyOf(directory, id).label])),
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

const endsOf = ({ from, to }: OwnershipTie): readonly string[] => [from, to];
