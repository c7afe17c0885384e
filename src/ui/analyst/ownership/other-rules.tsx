/** The same party under the other rules, each with its reason; a press switches the room to that rule. */
import { UnstyledButton } from '@mantine/core';
import type { OwnershipRequest, OwnershipRow, OwnershipView } from '../../../core/ownership/ownership-answer.ts';
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
  return (
    <>
      <h4>{t('ownership.otherRules')}</h4>
      <ul className="own-others">
        {regimeIds
          .filter((id) => id !== request.regime)
          .map((id) => {
            const rule = ruleFor({ regime: id, joint: request.joint });
            const standing = row.standings[id];
            const counting = into.filter(
              (tie) => worthOf(tie, byId.get(tie.from)?.standings[id] ?? null, rule) !== 'no',
            );
            return (
              <li key={id}>
                <UnstyledButton className="own-switch" onClick={() => useOwnership.setState({ regime: id })}>
                  <StateSign state={stateOf(standing)} size={13} /> <b>{t(`ownership.regime-${id}`)}</b>
                </UnstyledButton>{' '}
                {whySentence(wording, rule, standing, counting)}
              </li>
            );
          })}
      </ul>
    </>
  );
}
