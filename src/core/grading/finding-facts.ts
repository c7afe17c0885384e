/**
 * Which facts each kind of finding carries, for the author of its sentence. `party`, `target`, `from`, `to` are names (the subjects hold
 * the keys); amounts are base-currency minor units; `at`, `earliest`, `latest`, `decision` are UTC ms; `most`, `lost` of claims and questions are points;
 * `objective`, `expected`, `claimed`, `cause`, `wrong` are codes; `decoy`, `member`, `proved` are 1 or 0.
 */
import type { FindingCode } from './scorecard.ts';

export const findingFacts: { readonly [code in FindingCode]: readonly string[] } = {
  /** confidence 1–3; most = points a certain, fully evidenced claim earns. */
  'claim-right': ['party', 'confidence', 'most'],
  /** claimed, expected: Reason; expected '' = every true reason of the party was claimed already, this one was a guess and costs points. */
  'claim-wrong-reason': ['party', 'confidence', 'claimed', 'expected', 'most'],
  /** decoy 1 = an innocent twin (the key says why); member 1 = in the network, but without a ground for freezing. */
  'claim-wrong-party': ['party', 'confidence', 'decoy', 'member'],
  'claim-missed': ['party', 'expected', 'most'],
  /** named rows, right among them, needed by the key; lost = points the missing evidence cost. */
  'evidence-partial': ['party', 'named', 'right', 'needed', 'lost'],
  /** amount = what the chain's first transaction moved. */
  'chain-complete': ['chain', 'from', 'to', 'hops', 'amount'],
  /** hop = the first one not found, counted from 1. */
  'chain-broken': ['chain', 'from', 'to', 'hops', 'amount', 'hop'],
  'chain-missed': ['chain', 'from', 'to', 'hops', 'amount'],
  'marked-innocent': ['count', 'amount'],
  'gap-right': ['from', 'to', 'at', 'amount'],
  /** wrong: 'parties' | 'time' | 'amount' | 'repeated' (already found). */
  'gap-wrong': ['from', 'to', 'at', 'amount', 'wrong'],
  'gap-missed': ['from', 'to', 'earliest', 'latest', 'least', 'most'],
  /** amount = what it took off the objective: money for `funds`, else pairs, nodes or closeness. */
  'freeze-effective': ['target', 'at', 'objective', 'amount'],
  'freeze-no-effect': ['target', 'at', 'objective'],
  /** lost = what a freeze at the decision time would have taken off besides. */
  'freeze-too-late': ['target', 'at', 'objective', 'lost', 'decision'],
  /** cause: 'unreachable' (kept in another country) | 'unknown' (not in the dataset). */
  'freeze-not-allowed': ['target', 'cause'],
  /** cost of the whole plan; ignored = number of freezes that did not count. */
  'plan-over-budget': ['budget', 'cost', 'ignored'],
  /** coOptimal = number of best plans, 0 where not counted. */
  'plan-optimal': ['objective', 'initial', 'value', 'best', 'proved', 'coOptimal'],
  'plan-below-optimum': ['objective', 'initial', 'value', 'best', 'proved'],
  /** R-indexes by cost: of the list, of its own freezes in their best order, of the best list known; proved = none is less. */
  'list-order': ['index', 'ordered', 'best', 'proved'],
  rerouted: ['amount'],
  /** count of freezes the network had a way round for; amount = what would still arrive by them, beyond the plan's value. */
  'detour-opened': ['amount', 'count'],
  'harm-frozen-innocent': ['party'],
  'harm-flagged-innocent': ['party'],
  /** payment = transaction id. */
  'harm-covered-payment': ['party', 'payment', 'amount', 'at'],
  /** blocked of total, after the decision time; count of payments. */
  'harm-lawful-value': ['count', 'blocked', 'total'],
  'covered-left-alone': ['party', 'count', 'amount'],
  /** question = id, number = place in the quiz from 1, most = points it was worth. */
  'question-right': ['question', 'number', 'most'],
  'question-partial': ['question', 'number', 'most'],
  'question-wrong': ['question', 'number', 'most'],
  'question-empty': ['question', 'number', 'most'],
  /** minutes from opening to handing in, free ones, those late; cap = most points the clock may take. */
  'handed-in-late': ['minutes', 'free', 'late', 'cap'],
  /** hint = id, number = place among the hints from 1, cost = points it is offered for. */
  'hint-charged': ['hint', 'number', 'cost'],
  'hint-free': ['hint', 'number', 'cost'],
};
