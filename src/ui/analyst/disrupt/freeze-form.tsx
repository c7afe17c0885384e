/** Adding the selected party or account to the plan. */
import { Button, Group, Select } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { LegalBasis } from '../../../core/exercise/work.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { TimeField } from '../timeline/time-field.tsx';
import { costOf } from './cost.ts';

export const bases: readonly LegalBasis[] = ['listed', 'owned-or-controlled', 'on-behalf', 'derived', 'none'];

/** The basis the trainee's own claim gives, so that a claim and its freeze agree by default. */
function useSuggestedBasis(key: NodeKey | null): LegalBasis {
  const claim = useWork().claims.find((c) => c.subject === key);
  if (claim === undefined) return 'none';
  return claim.reason === 'owned' || claim.reason === 'controlled' ? 'owned-or-controlled' : claim.reason;
}

export function FreezeForm() {
  const { t, format } = useWords();
  const info = useInfo();
  const { plan } = useWork();
  const act = useSession((s) => s.act);
  const selected = useSession((s) => s.selection.nodes.at(-1) ?? null);
  const profile = useDesk(selected ?? '', (api) =>
    selected === null ? Promise.reject(new Error()) : api.profile(selected),
  ).value;
  // A person's funds are frozen, not one account: an account stands for its holder.
  const target: NodeKey | null = profile?.party ? `party:${profile.party.id}` : selected;
  const earliest = info.exercise === null ? info.period.from : Date.parse(info.exercise.decisionTime);
  const suggested = useSuggestedBasis(target);
  const [basis, setBasis] = useState<LegalBasis | null>(null);
  const [at, setAt] = useState<number | null>(earliest);
  if (target === null) return <p className="faint disrupt-pad">{t('disrupt.choose')}</p>;
  const tooEarly = at !== null && at < Math.floor(earliest / 60_000) * 60_000;
  const reach = info.exercise?.jurisdictions ?? [];
  const outside = reach.length > 0 && profile !== null && !profile.accounts.some((a) => reach.includes(a.country));
  const planned = plan.some((freeze) => freeze.target === target);
  return (
    <section className="disrupt-form" aria-label={t('disrupt.add')}>
      <p>
        {t('disrupt.target')}{' '}
        <NodeName
          nodeKey={target}
          label={profile?.party?.name ?? profile?.label ?? target}
          latin={profile?.latin ?? ''}
        />{' '}
        · {t('disrupt.cost', { cost: format.number(costOf(info.exercise, target), 2) })}
      </p>
      {outside && (
        <p className="bad" role="alert">
          {t('disrupt.outside')}
        </p>
      )}
      <Group gap="xs" align="end" grow>
        <Select
          size="xs"
          label={t('disrupt.basis')}
          value={basis ?? suggested}
          allowDeselect={false}
          onChange={(value) => setBasis(value as LegalBasis)}
          data={bases.map((b) => ({ value: b, label: t(`disrupt.basis-${b}`) }))}
        />
        <TimeField
          label={t('disrupt.when')}
          value={at}
          onChange={setAt}
          error={tooEarly ? t('disrupt.tooEarly') : undefined}
        />
      </Group>
      {(basis ?? suggested) === 'none' && <p className="faint">{t('disrupt.noBasis')}</p>}
      <Button
        size="xs"
        mt="xs"
        leftSection={<IconSnowflake size={14} />}
        disabled={at === null || tooEarly}
        onClick={() =>
          act({ type: 'freeze', freeze: { target, at: Math.max(at ?? earliest, earliest), basis: basis ?? suggested } })
        }
        data-tour="freeze-add"
      >
        {planned ? t('disrupt.change') : t('disrupt.addButton')}
      </Button>
    </section>
  );
}
