/** Whose rule is looked at, and what it says in one line. */
import { SegmentedControl, Switch } from '@mantine/core';
import type { OwnershipRequest } from '../../../core/ownership/ownership-answer.ts';
import type { RegimeId } from '../../../core/ownership/regimes.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useOwnership } from './ownership-store.ts';
import { regimeIds } from './sentences.ts';

export function RuleBar({ request }: { readonly request: OwnershipRequest }) {
  const { t } = useWords();
  const { exercise } = useInfo();
  const { regime, joint } = request;
  return (
    <div className="own-rule">
      <SegmentedControl
        size="xs"
        aria-label={t('ownership.regime')}
        value={regime}
        onChange={(value) => useOwnership.setState({ regime: value })}
        data={regimeIds.map((value: RegimeId) => ({ value, label: t(`ownership.regime-${value}`) }))}
      />
      {regime === 'uk' && (
        <Switch
          size="xs"
          label={t('ownership.joint')}
          checked={joint}
          onChange={(event) => useOwnership.setState({ joint: event.currentTarget.checked })}
        />
      )}
      <span className="own-about">
        {t(regime === 'uk' && joint ? 'ownership.about-uk-joint' : `ownership.about-${regime}`)}
        {exercise?.regime === regime && <span className="faint"> {t('ownership.exerciseRule')}.</span>}
      </span>
    </div>
  );
}
