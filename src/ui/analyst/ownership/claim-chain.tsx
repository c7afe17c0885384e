/** From the path straight to a claim: owned or controlled, with the path's relations as evidence; the trainee says how sure. */
import { Button, Group, Radio } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Confidence, EvidenceRef } from '../../../core/exercise/work.ts';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

interface ClaimChainProps {
  readonly subject: NodeKey;
  readonly reason: 'owned' | 'controlled';
  /** Relation ids of the path. */
  readonly proof: readonly string[];
  /** Listed parties at the head of the path. */
  readonly heads: readonly string[];
}

export function ClaimChain({ subject, reason, proof, heads }: ClaimChainProps) {
  const { t } = useWords();
  const work = useWork();
  const act = useSession((s) => s.act);
  const selectNode = useSession((s) => s.selectNode);
  const showSide = useSession((s) => s.showSide);
  const [confidence, setConfidence] = useState<Confidence>(2);
  const claim = work.claims.find((one) => one.subject === subject && one.reason === reason);
  const evidence = proof.map((id): EvidenceRef => `relation:${id}`);
  const missing = evidence.filter((row) => claim?.evidence.includes(row) !== true);
  const closed = useClosed();
  const unclaimed = heads.some(
    (head) => !work.claims.some((c) => c.reason === 'listed' && c.subject === `party:${head}`),
  );
  const seeClaim = (
    <Button
      size="compact-xs"
      variant="subtle"
      onClick={() => {
        selectNode(subject);
        showSide('flag');
      }}
    >
      {t('ownership.claimSee')}
    </Button>
  );
  if (claim !== undefined) {
    return (
      <Group gap={6} className="own-claim">
        <span>
          <IconFlag size={14} aria-hidden /> {t('ownership.claimMade')}: {t(`flag.reason-${reason}`)}{' '}
          <span className="faint">
            {t('flag.confidence')} {t(`flag.confidence-${claim.confidence}`)}
          </span>
        </span>
        {missing.length > 0 && !closed && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => act({ type: 'claim', claim: { ...claim, evidence: [...claim.evidence, ...missing] } })}
          >
            {t('ownership.claimAddEvidence')}
          </Button>
        )}
        {seeClaim}
      </Group>
    );
  }
  if (closed) return null;
  return (
    <div className="own-claim" role="group" aria-label={t('ownership.claimOffer')}>
      <Radio.Group
        size="xs"
        label={t('flag.confidence')}
        value={String(confidence)}
        onChange={(value) => setConfidence(Number(value) as Confidence)}
      >
        <Group gap="xs">
          {(['1', '2', '3'] as const).map((one) => (
            <Radio key={one} size="xs" value={one} label={t(`flag.confidence-${one}`)} />
          ))}
        </Group>
      </Radio.Group>
      <p className="faint">
        {t(`flag.stake-${confidence}`)} {t('ownership.claimEvidence', { count: evidence.length })}
      </p>
      {unclaimed && <p className="own-warn">{t('ownership.claimNotYet')}</p>}
      <Button
        size="compact-sm"
        leftSection={<IconFlag size={14} aria-hidden />}
        onClick={() => {
          act({ type: 'claim', claim: { subject, reason, confidence, evidence, comment: '' } });
          selectNode(subject);
        }}
      >
        {t(reason === 'owned' ? 'ownership.claimOwned' : 'ownership.claimControlled')}
      </Button>
    </div>
  );
}
