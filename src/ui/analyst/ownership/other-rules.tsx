/** The same party under the other rules, each with its reason; a press switches the room to that rule. */
import { UnstyledButton } from '@mantine/core';
import type { OwnershipRequest, OwnershipRow, OwnershipView } from '../../../core/ownership/ownership-answer.ts';
import type { RegimeId } from '../../../core/ownership/regimes.ts';
import { useWords } from '../../store/settings.ts';
import { useOwnership } from './ownership-store.ts';
import { StateSign, stateOf } from './party-state.tsx';
import { regimeIds, ruleFor, whySentence, worthOf, type Wording } from './sentences.ts';

interface OtherRulesProps {
  readonly row: OwnershipRow | null;
  readonly request: OwnershipRequest;
  readonly view: OwnershipView;
  readonly wording: Wording;
}

export function OtherRules({ row, request, view, wording }: OtherRulesProps) {
  const { t } = useWords();
  if (row === null || row.standings[request.regime].code === 'listed') return null;
  const byId = new Map(view.rows.map((one) => [one.id, one]));
  const into = view.ties.filter((tie) => tie.to === row.id);
  // Rules that say the same are told once.
  const told = new Map<string, RegimeId[]>();
  for (const id of regimeIds) {
    if (id === request.regime) continue;
    const rule = ruleFor({ regime: id, joint: request.joint });
    const counting = into.filter((tie) => worthOf(tie, byId.get(tie.from)?.standings[id] ?? null, rule) !== 'no');
    const why = whySentence(wording, rule, row.standings[id], counting);
    told.set(why, [...(told.get(why) ?? []), id]);
  }
  return (
    <>
      <h4>{t('ownership.otherRules')}</h4>
      <ul className="own-others">
        {[...told].map(([why, ids]) => (
          <li key={why}>
            {ids.map((id) => (
              <UnstyledButton key={id} className="own-switch" onClick={() => useOwnership.setState({ regime: id })}>
                <StateSign state={stateOf(row.standings[id])} size={13} /> <b>{t(`ownership.regime-${id}`)}</b>
              </UnstyledButton>
            ))}
            {why}
          </li>
        ))}
      </ul>
    </>
  );
}
