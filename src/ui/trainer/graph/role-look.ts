/** How the hidden network's roles are drawn: a colour and a letter each; innocents that matter are pale with a sign. Pure. */
import type { AnswerKey, Role } from '../../../core/exercise/key.ts';
import { okabeIto, type Palette } from '../../graph-view/palette.ts';

export const roles: readonly Role[] = [
  'financier',
  'donor',
  'collector',
  'diverter',
  'front',
  'facilitator',
  'courier',
  'end-user',
];

export const roleFill: { readonly [role in Role]: string } = {
  financier: okabeIto.purple,
  donor: okabeIto.sky,
  collector: okabeIto.orange,
  diverter: okabeIto.yellow,
  front: okabeIto.blue,
  facilitator: okabeIto.vermillion,
  courier: '#8c6d46',
  'end-user': okabeIto.green,
};

export type Standing = Role | 'decoy' | 'covered' | 'other';

/** What the key says of a party, at one glance. */
export function standingOf(key: AnswerKey | null, party: string): Standing {
  if (key === null) return 'other';
  const role = Object.hasOwn(key.roles, party) ? key.roles[party] : undefined;
  if (role !== undefined) return role;
  if (key.covered.some((one) => one.party === party)) return 'covered';
  return key.decoys.some((one) => one.party === party) ? 'decoy' : 'other';
}

export function standingFill(standing: Standing, palette: Palette): string {
  switch (standing) {
    case 'other':
      return palette.plain;
    case 'decoy':
    case 'covered':
      return palette.paper;
    default:
      return roleFill[standing];
  }
}
