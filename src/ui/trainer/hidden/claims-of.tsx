/** Claims that are true of one party: each a reason with weight, evidence and an explanation. */
import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { reasons, type Reason } from '../../../core/exercise/work.ts';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useKey } from '../editor/use-key.ts';
import { noWords } from '../fields/words-field.tsx';
import { ClaimEditor } from './claim-editor.tsx';

export function ClaimsOf({ party }: { readonly party: string }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const { key } = useKey();
  const [reason, setReason] = useState<Reason>('on-behalf');
  const claims = key?.claims.filter((claim) => claim.party === party) ?? [];
  const free = reasons.filter((one) => !claims.some((claim) => claim.reason === one));
  const next = free.includes(reason) ? reason : free[0];
  return (
    <div className="claims">
      {claims.map((claim) => (
        <ClaimEditor key={`${claim.party} ${claim.reason}`} claim={claim} />
      ))}
      {next !== undefined && (
        <div className="role-buttons">
          <NativeSelect
            size="xs"
            aria-label={t('flag.reason')}
            value={next}
            disabled={readOnly}
            onChange={(event) => setReason(reasons.find((one) => one === event.target.value) ?? 'on-behalf')}
            data={free.map((one) => ({ value: one, label: t(`flag.reason-${one}`) }))}
          />
          <Button
            size="compact-xs"
            variant="default"
            disabled={readOnly || key === null}
            leftSection={<IconPlus size={12} aria-hidden />}
            onClick={() =>
              void edit({ type: 'claim', claim: { party, reason: next, weight: 1, evidence: [], why: noWords } })
            }
          >
            {t('editor.addClaim')}
          </Button>
        </div>
      )}
    </div>
  );
}
