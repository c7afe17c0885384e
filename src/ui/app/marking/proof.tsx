/** How far a file proves itself, and the words to hold against the roster and the noted checkpoints. */
import type { GradedAttempt } from '../../../worker/protocol.ts';
import { useFingerprint, useHeadWords } from '../../store/sealing-worker.ts';
import { useWords } from '../../store/settings.ts';

export function Proof({ attempt }: { readonly attempt: GradedAttempt }) {
  const { t } = useWords();
  const { verified, participant, head } = attempt;
  const fingerprint = useFingerprint(participant?.publicKey ?? '');
  const words = useHeadWords(head === null ? [] : [head]);
  if (verified === 'refused') return null;
  return (
    <details className="marking-proof">
      <summary>
        <span className={verified === 'signed' ? 'good' : 'faint'}>{t(`keys.proof-${verified}`)}</span>
      </summary>
      <dl>
        {participant !== null && (
          <>
            <dt>{t('sealed.fingerprint')}</dt>
            <dd lang="en">{fingerprint?.join(' ') ?? '…'}</dd>
          </>
        )}
        <dt>{t('sealed.headTitle')}</dt>
        <dd lang="en">{words?.[0]?.join(' ') ?? '…'}</dd>
      </dl>
    </details>
  );
}
