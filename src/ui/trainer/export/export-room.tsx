/** Packs to hand out: the trainer's with the key, the participants' without, and one of its own for each name. */
import { Alert, Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Mode } from '../../../core/exercise/exercise.ts';
import type { ExportKind } from '../../../worker/studio-protocol.ts';
import { saveFile } from '../../controls/save-file.ts';
import { ErrorState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import type { TrainerKeyRow } from '../../storage/database.ts';
import { sealing } from '../../store/sealing-worker.ts';
import { sealingWith } from '../../store/studio-sealing.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';
import { useTrainerKeys } from '../../store/trainer-keys.ts';
import { refreshState } from '../check/check-store.ts';
import { useIssues } from '../editor/issue-words.ts';
import { IssueList } from '../issue-panel.tsx';
import { ProofLimit, Unproved } from '../proof/proof-terms.tsx';
import { CodeCard } from './code-card.tsx';
import { SealingChoice, usualRecipients } from './sealing-choice.tsx';
import './export.css';

/** Without a key; to practise on, the trainer's pack is handed out as it is. */
const modes = ['sealed', 'class'] as const satisfies readonly Mode[];
const mostNames = 200;

/** Names, one a line, each once. */
export function readNames(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** With the answer key, to grade by. */
const forTrainer = (kind: ExportKind): boolean => kind === 'trainer' || kind === 'relabelled-keys';
/** One pack for each name. */
const forNames = (kind: ExportKind): boolean => kind === 'relabelled' || kind === 'relabelled-keys';

export function ExportRoom() {
  const { t, format } = useWords();
  const head = useStudio((s) => s.state?.head ?? null);
  // A secret made here could not be kept: the trainer's pack of another day would not fit.
  const unkept = useStudio((s) => s.readOnly && s.project?.sealingSecret === undefined);
  const issues = useIssues().filter((issue) => issue.blocks);
  const [mode, setMode] = useState<(typeof modes)[number]>('sealed');
  const [text, setText] = useState('');
  const [busy, setBusy] = useState<ExportKind | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const keys = useTrainerKeys((s) => s.keys) ?? [];
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const [withCode, setWithCode] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  if (head === null) return null;
  const chosen = ticked ?? usualRecipients(keys);
  const sealed = mode === 'sealed' && chosen.length > 0;
  const names = readNames(text);
  const blocked = issues.length > 0 || (sealed && unkept);
  const write = async (kind: ExportKind) => {
    setBusy(kind);
    setFailed(null);
    setDone('');
    try {
      const given = sealed && withCode && !forTrainer(kind) ? await sealing().newCode() : null;
      const label = (row: TrainerKeyRow) =>
        row.role === 'recovery' ? t('keys.recoveryLabel', { label: row.label }) : row.label;
      // The trainer's pack is the exercise as it is practised: its key inside.
      const blob = await studio().export(
        kind,
        forTrainer(kind) ? 'practice' : mode,
        forNames(kind) ? names : [],
        sealed ? sealingWith(keys, chosen, label, given) : null,
      );
      // One code a pack: what was read out before opens what was written with it.
      if (given !== null) setCode(given);
      const name = `${head.id}-${kind}.${forNames(kind) ? 'zip' : 'linchpin'}`;
      saveFile(name, blob);
      setDone(t('studio.exported', { name, size: format.bytes(blob.size) }));
      await refreshState();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setFailed(message === 'proof-cancelled' ? null : message);
    } finally {
      setBusy(null);
    }
  };
  const button = (kind: ExportKind, disabled = false) => (
    <Button
      size="sm"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={busy === kind}
      disabled={blocked || disabled || (busy !== null && busy !== kind)}
      onClick={() => void write(kind)}
    >
      {t(`studio.export-${kind}`)}
    </Button>
  );
  return (
    <div className="export-scroll">
      <div className="page export">
        <h2>{t('studio.exportTitle')}</h2>
        {issues.length > 0 && (
          <Alert
            color="orange"
            icon={<IconAlertTriangle size={18} />}
            title={t('studio.exportBlocked', { count: issues.length })}
            role="alert"
          >
            <IssueList issues={issues} />
          </Alert>
        )}
        <Unproved />
        {failed !== null && <ErrorState message={failed} />}
        <p role="status" className="good">
          {done}
        </p>
        {code !== null && <CodeCard code={code} title={head.title} onNoted={() => setCode(null)} />}
        <section aria-label={t('studio.trainersPack')}>
          <h3>{t('studio.trainersPack')}</h3>
          <p className="faint">{t('studio.trainersPackHint')}</p>
          <p className="faint">{t('studio.promise-practice')}</p>
          {button('trainer')}
        </section>
        <section aria-label={t('studio.participantsPack')}>
          <h3>{t('studio.participantsPack')}</h3>
          <p className="faint">{t('studio.participantsPackHint')}</p>
          <Radio.Group
            label={t('studio.mode')}
            size="xs"
            value={mode}
            onChange={(value) => setMode(modes.find((one) => one === value) ?? 'sealed')}
          >
            <Stack gap={6} my={6}>
              {modes.map((one) => (
                <Radio
                  key={one}
                  size="xs"
                  value={one}
                  label={t(`studio.mode-${one}`)}
                  description={t(`studio.promise-${one}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {mode === 'sealed' && (
            <SealingChoice chosen={chosen} withCode={withCode} onChosen={setTicked} onCode={setWithCode} />
          )}
          {button('participants')}
          {sealed && <p className="faint">{t('keys.copyHint')}</p>}
        </section>
        <section aria-label={t('studio.relabelled')}>
          <h3>{t('studio.relabelled')}</h3>
          <p className="faint">{t('studio.relabelledHint')}</p>
          <Textarea
            size="xs"
            label={t('studio.names')}
            description={t('studio.namesHint')}
            autosize
            minRows={3}
            maxRows={10}
            value={text}
            error={names.length > mostNames ? t('studio.tooManyNames', { most: mostNames }) : false}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="faint">{t('studio.namesCount', { count: names.length })}</p>
          <Group gap="sm">
            {button('relabelled', names.length === 0 || names.length > mostNames)}
            {button('relabelled-keys', names.length === 0 || names.length > mostNames)}
          </Group>
          <p className="faint">{t('studio.relabelledKeysHint')}</p>
        </section>
        <ProofLimit />
      </div>
    </div>
  );
}
