/** Puts the current plan aside under a name. */
import { Button, TextInput } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { longestPlanName, mostKeptPlans } from '../../../core/exercise/work.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

export function KeepBar() {
  const { t } = useWords();
  const { plan, keptPlans } = useWork();
  const act = useSession((s) => s.act);
  const [name, setName] = useState('');
  const taken = new Set(keptPlans.map((kept) => kept.name));
  let number = 1;
  while (taken.has(t('plans.variant', { number }))) number++;
  const usual = t('plans.variant', { number });
  const full = keptPlans.length >= mostKeptPlans;
  return (
    <form
      className="plans-keep"
      onSubmit={(event) => {
        event.preventDefault();
        act({ type: 'keep-plan', id: freeId(keptPlans.map(({ id }) => id)), name: name.trim() || usual, plan });
        setName('');
      }}
    >
      <TextInput
        size="xs"
        aria-label={t('plans.name')}
        placeholder={usual}
        value={name}
        maxLength={longestPlanName}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="xs"
        leftSection={<IconBookmarkPlus size={14} aria-hidden />}
        disabled={full || plan.length === 0}
      >
        {t('plans.keep')}
      </Button>
      {full && <span className="faint">{t('plans.full', { most: mostKeptPlans })}</span>}
    </form>
  );
}

/** An id no kept plan has. */
function freeId(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`plan-${number}`)) number++;
  return `plan-${number}`;
}
