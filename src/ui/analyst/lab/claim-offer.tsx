/** From a hit decided as a match straight to the claim: listed, with this listing as evidence. */
import { Button, Group, Radio } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import type { Claim, Confidence, HitRef } from '../../../core/exercise/work.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

export function ClaimOffer({ hit, reason }: { readonly hit: HitRef; readonly reason: string }) {
  const { t } = useWords();
  const act = useSession((s) => s.act);
  const showSide = useSession((s) => s.showSide);
  const work = useWork();
  const closed = useClosed();
  const [confidence, setConfidence] = useState<Confidence>(2);
  const subject: NodeKey = `party:${hit.party}`;
  const evidence = `listing:${hit.uid}` as const;
  const claim = work.claims.find((one) => one.subject === subject && one.reason === 'listed');
  const put = (next: Claim) => act({ type: 'claim', claim: next });
  if (claim !== undefined) {
    const cited = claim.evidence.includes(evidence);
    return (
      <Group gap="xs" className="lab-claim">
        <span>
          <IconFlag size={14} aria-hidden /> {t(cited ? 'lab.claimed' : 'lab.claimedWithout')}{' '}
          <span className="faint">
            {t('flag.confidence')} {t(`flag.confidence-${claim.confidence}`)}
          </span>
        </span>
        {!cited && !closed && (
          <Button size="compact-xs" onClick={() => put({ ...claim, evidence: [...claim.evidence, evidence] })}>
            {t('lab.addEvidence')}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => showSide('flag')}>
          {t('lab.seeClaim')}
        </Button>
      </Group>
    );
  }
  if (closed) return null;
  return (
    <Group gap="sm" className="lab-claim" role="group" aria-label={t('lab.claimOffer')}>
      <span>{t('lab.claimOfferHint')}</span>
      <Radio.Group
        size="xs"
        aria-label={t('flag.confidence')}
        value={String(confidence)}
        onChange={(value) => setConfidence(Number(value) as Confidence)}
      >
        <Group gap="xs">
          <span className="faint">{t('flag.confidence')}</span>
          {(['1', '2', '3'] as const).map((one) => (
            <Radio key={one} size="xs" value={one} label={t(`flag.confidence-${one}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Button
        size="compact-sm"
        leftSection={<IconFlag size={14} aria-hidden />}
        onClick={() => put({ subject, reason: 'listed', confidence, evidence: [evidence], comment: reason })}
      >
        {t('lab.claimListed')}
      </Button>
    </Group>
  );
}
