/**
 * When a body counts as owned or controlled by listed parties: the regimes, as a list of values.
 *
 * Sources: OFAC, Revised guidance on entities owned by persons whose property is blocked (13 August 2014), FAQ 398 and 401.
 * EU, Council Best Practices on restrictive measures, 3 July 2024. UK, OFSI General guidance, section on ownership and control.
 * UN and FATF (Recommendation 6): funds "owned or controlled, directly or indirectly", with no percentage.
 *
 * Decision for `un`: control catches, and half or more, added up over the listed holders, counts as owned. The UN sets no
 * number, but to own a part of a body is not to own the body, so without any test every shareholder of a listed company's
 * shareholder would be caught; this is the test under which the claim reason `owned` is graded. Below half, `un` asks for control.
 * So the worked cases come out under `un` as under `eu`: caught in 1, 2, 3 and 6, C not caught in 4 and 5.
 */

export type RegimeId = 'ofac' | 'eu' | 'uk' | 'un';

export interface Regime {
  readonly id: RegimeId;
  /** Basis points of the whole (5000 = 50 %). */
  readonly threshold: number;
  /** True: more than the threshold; false: the threshold or more. */
  readonly above: boolean;
  /**
   * True: stakes of different listed parties add up. False: each listed party stands alone, with all that it owns or controls
   * (so that one who controls another's rights holds that other's stakes as well).
   */
  readonly aggregated: boolean;
  /** Whether control without the share catches. */
  readonly control: boolean;
}

export const regimes: readonly Regime[] = [
  { id: 'ofac', threshold: 5000, above: false, aggregated: true, control: false },
  { id: 'eu', threshold: 5000, above: false, aggregated: true, control: true },
  { id: 'uk', threshold: 5000, above: true, aggregated: false, control: true },
  { id: 'un', threshold: 5000, above: false, aggregated: true, control: true },
];

/** The regime where the listed parties have a joint arrangement: their stakes add up under the UK too. */
export function jointly(regime: Regime): Regime {
  return regime.aggregated ? regime : { ...regime, aggregated: true };
}
