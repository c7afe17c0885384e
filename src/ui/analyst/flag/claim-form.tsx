/** One claim about the selected party: reason, confidence, evidence rows ticked in the tables, comment. */
import { Button, Group, Pill, Radio, Select, Textarea } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { reasons, type Confidence, type EvidenceRef, type Reason } from '../../../core/exercise/work.ts';
import { useEvidenceNames } from '../../controls/evidence-name.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { EmptyState } from '../../controls/states.tsx';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';

/** The party behind an account, where known: claims are about parties. */
function useClaimSubject(key: NodeKey | null): {
  readonly subject: NodeKey | null;
  readonly label: string;
  readonly latin: string;
} {
  const profile = useDesk(key ?? '', (api) => (key === null ? Promise.reject(new Error()) : api.profile(key))).value;
  if (key === null || profile === null) return { subject: key, label: key?.split(':')[1] ?? '', latin: '' };
  if (profile.party === null) return { subject: key, label: profile.label, latin: profile.latin };
  const subject: NodeKey = `party:${profile.party.id}`;
  return { subject, label: profile.party.name, latin: profile.latin };
}

function EvidenceChips({
  evidence,
  onRemove,
}: {
  readonly evidence: readonly EvidenceRef[];
  readonly onRemove: (row: EvidenceRef) => void;
}) {
  const { t } = useWords();
  const name = useEvidenceNames();
  return (
    <Pill.Group className="flag-evidence">
      {evidence.slice(0, 12).map((row) => (
        <Pill
          key={row}
          size="xs"
          withRemoveButton
          onRemove={() => onRemove(row)}
          removeButtonProps={{
            'aria-label': t('flag.removeEvidence', { row: name(row) }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {name(row)}
        </Pill>
      ))}
      {evidence.length > 12 && <span className="faint">{t('flag.moreEvidence', { count: evidence.length - 12 })}</span>}
    </Pill.Group>
  );
}

export function ClaimForm({ subject: selected }: { readonly subject: NodeKey | null }) {
  const { t } = useWords();
  const work = useWork();
  const act = useSession((s) => s.act);
  const rows = useSession((s) => s.selection.rows);
  const setRows = useSession((s) => s.setRows);
  const { subject, label, latin } = useClaimSubject(selected);
  const mine = work.claims.filter((c) => c.subject === subject);
  const [chosenReason, setReason] = useState<Reason | null>(null);
  // A claim made before comes up as it stands, so that an update changes only what is touched.
  const reason = chosenReason ?? mine[0]?.reason ?? 'listed';
  const existing = mine.find((c) => c.reason === reason);
  const [chosenConfidence, setConfidence] = useState<Confidence | null>(null);
  const confidence = chosenConfidence ?? existing?.confidence ?? 2;
  const [comment, setComment] = useState('');
  if (selected === null || subject === null)
    return <EmptyState title={t('flag.chooseParty')} hint={t('flag.chooseHint')} />;
  const evidence = [...new Set([...(existing?.evidence ?? []), ...rows])];
  const remove = (row: EvidenceRef) => {
    setRows(rows.filter((r) => r !== row));
    if (existing?.evidence.includes(row) === true)
      act({ type: 'claim', claim: { ...existing, evidence: existing.evidence.filter((r) => r !== row) } });
  };
  const save = () => {
    act({
      type: 'claim',
      claim: { subject, reason, confidence, evidence, comment: comment === '' ? (existing?.comment ?? '') : comment },
    });
    setRows([]);
    setReason(reason);
    setConfidence(null);
    setComment('');
  };
  return (
    <section className="flag-form" aria-label={t('flag.claimForm')}>
      <p className="flag-subject">
        {t('flag.claimAbout')} <NodeName nodeKey={subject} label={label} latin={latin} />
      </p>
      <Group gap="xs" align="end" grow wrap="nowrap">
        <Select
          size="xs"
          label={t('flag.reason')}
          value={reason}
          allowDeselect={false}
          onChange={(value) => {
            if (value === null) return;
            setReason(value as Reason);
            setConfidence(null);
          }}
          data={reasons.map((r) => ({ value: r, label: t(`flag.reason-${r}`) }))}
        />
        <Radio.Group
          size="xs"
          label={t('flag.confidence')}
          value={String(confidence)}
          onChange={(value) => setConfidence(Number(value) as Confidence)}
        >
          <Group gap="sm">
            {(['1', '2', '3'] as const).map((c) => (
              <Radio key={c} size="xs" value={c} label={t(`flag.confidence-${c}`)} />
            ))}
          </Group>
        </Radio.Group>
      </Group>
      <p className="faint flag-hint">
        {t(`flag.about-${reason}`)} {t(`flag.stake-${confidence}`)}
      </p>
      {evidence.length > 0 ? (
        <EvidenceChips evidence={evidence} onRemove={remove} />
      ) : (
        <p className="faint flag-hint">{t('flag.noEvidence')}</p>
      )}
      <Group gap="xs" align="end" wrap="nowrap">
        <Textarea
          size="xs"
          flex={1}
          rows={1}
          autosize
          maxRows={3}
          label={t('flag.comment')}
          value={comment}
          onChange={(e) => setComment(e.target.value)}
        />
        <Button size="xs" leftSection={<IconFlag size={14} />} onClick={save} data-tour="claim-save">
          {existing === undefined ? t('flag.save') : t('flag.replace')}
        </Button>
        {existing !== undefined && (
          <Button size="xs" variant="default" onClick={() => act({ type: 'unclaim', subject, reason })}>
            {t('flag.withdraw')}
          </Button>
        )}
      </Group>
    </section>
  );
}
