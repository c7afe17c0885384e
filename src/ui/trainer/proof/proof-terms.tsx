/** How long a proof may take, and what of the best plan is not proved yet, with the way to go on. */
import { Alert, Button, NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../../controls/states.tsx';
import { proofLimits, useProof } from '../../store/proof.ts';
import { useWords } from '../../store/settings.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';
import { refreshState } from '../check/check-store.ts';
import { gapOf, useProofAmount } from './proof-amount.ts';
import './proof.css';

export function ProofLimit() {
  const { t, format } = useWords();
  const seconds = useProof((s) => s.seconds);
  const setSeconds = useProof((s) => s.setSeconds);
  return (
    <NativeSelect
      className="proof-limit"
      size="xs"
      label={t('proof.limit')}
      description={t('proof.limitHint')}
      value={String(seconds)}
      data={proofLimits.map((limit) => ({ value: String(limit), label: format.duration(limit * 1000) }))}
      onChange={(event) => {
        const chosen = Number(event.currentTarget.value);
        setSeconds(proofLimits.find((limit) => limit === chosen) ?? seconds);
      }}
    />
  );
}

/** Nothing while all is proved, or nothing was tried. */
export function Unproved() {
  const { t, format } = useWords();
  const amount = useProofAmount();
  const unproved = useStudio((s) => s.state?.figures.unproved) ?? [];
  const [failed, setFailed] = useState<string | null>(null);
  if (unproved.length === 0) return null;
  const further = () => {
    setFailed(null);
    studio()
      .proveFurther()
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (message !== 'proof-cancelled') setFailed(message);
      })
      .then(refreshState)
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  return (
    <Alert
      className="proof-open"
      color="orange"
      p="xs"
      icon={<IconAlertTriangle size={16} />}
      title={t('proof.openTitle')}
    >
      {unproved.map(({ objective, value, bound }) => (
        <p key={objective}>
          {t('proof.openLine', {
            objective: t(`editor.objective-${objective}`),
            value: amount(objective, value),
            bound: amount(objective, bound),
            gap: format.percent(gapOf({ value, bound }), 1),
          })}
        </p>
      ))}
      <Button size="compact-sm" variant="default" onClick={further}>
        {t('proof.further')}
      </Button>
      {failed !== null && <ErrorState message={failed} />}
    </Alert>
  );
}
