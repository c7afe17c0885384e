/** One true claim: weight, the rows that prove it, why it holds, in three languages. */
import { Group } from '@mantine/core';
import type { TrueClaim } from '../../../core/exercise/key.ts';
import type { EvidenceRef } from '../../../core/exercise/work.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { CommittedNumber } from '../fields/committed-number.tsx';
import { TextField } from '../fields/text-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { useRowIssues } from '../editor/issue-words.ts';

const evidenceShape = /^(tx|relation|listing):\S.*$/;

/** Evidence, one a line; null when a line names no kind of row. */
export function readEvidence(text: string): readonly EvidenceRef[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.every((line) => evidenceShape.test(line)) ? [...new Set(lines as EvidenceRef[])] : null;
}

export function ClaimEditor({ claim }: { readonly claim: TrueClaim }) {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const issue = useRowIssues('key', claim.party);
  const set = (change: Partial<TrueClaim>) =>
    void edit({ type: 'claim', claim: { ...claim, ...change } }, { type: 'claim', claim });
  return (
    <section className="claim" aria-label={t(`flag.reason-${claim.reason}`)}>
      <Group justify="space-between" wrap="nowrap">
        <b>{t('editor.claimThat', { reason: t(`flag.reason-${claim.reason}`) })}</b>
        <RemoveButton
          label={t('editor.removeClaim')}
          onClick={() => !readOnly && void edit({ type: 'unclaim', party: claim.party, reason: claim.reason })}
        />
      </Group>
      <div className="form-grid">
        <CommittedNumber
          label={t('editor.weight')}
          description={t('editor.weightHint')}
          value={claim.weight}
          least={0.1}
          most={10}
          disabled={readOnly}
          onCommit={(weight) => set({ weight })}
        />
        <TextField
          label={t('editor.evidence')}
          description={t('editor.evidenceHint')}
          value={claim.evidence.join('\n')}
          lines={6}
          disabled={readOnly}
          error={issue('claims')}
          refuse={(text) => (readEvidence(text) === null ? t('editor.notEvidence') : null)}
          onCommit={(text) => set({ evidence: readEvidence(text) ?? claim.evidence })}
        />
      </div>
      <WordsField
        label={t('editor.why')}
        value={claim.why}
        lines={4}
        disabled={readOnly}
        errorOf={(language) => (claim.why[language].trim() === '' ? t('editor.needsWords') : '')}
        onCommit={(why) => set({ why })}
      />
    </section>
  );
}
