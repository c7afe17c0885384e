/** The claims made so far. */
import { Group } from '@mantine/core';
import { NodeName } from '../../controls/node-name.tsx';
import { EmptyState } from '../../controls/states.tsx';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';

export function ClaimList() {
  const { t } = useWords();
  const { claims } = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const keys = [...new Set(claims.map((c) => c.subject))];
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys)).value;
  if (claims.length === 0) return <EmptyState title={t('flag.noClaims')} hint={closed ? '' : t('flag.chooseHint')} />;
  return (
    <ul className="flag-hits">
      {claims.map((claim) => (
        <li key={`${claim.subject} ${claim.reason}`}>
          <Group justify="space-between" wrap="nowrap">
            <span>
              <NodeName nodeKey={claim.subject} label={labels?.[claim.subject] ?? claim.subject} />
              <br />
              {t(`flag.reason-${claim.reason}`)} · {t(`flag.confidence-${claim.confidence}`)} ·{' '}
              <span className={claim.evidence.length === 0 ? 'bad' : 'faint'}>
                {t('flag.evidenceCount', { count: claim.evidence.length })}
              </span>
              {claim.comment !== '' && <span className="faint"> · {claim.comment}</span>}
            </span>
            {!closed && (
              <RemoveButton
                label={t('flag.withdraw')}
                onClick={() => act({ type: 'unclaim', subject: claim.subject, reason: claim.reason })}
              />
            )}
          </Group>
        </li>
      ))}
    </ul>
  );
}
