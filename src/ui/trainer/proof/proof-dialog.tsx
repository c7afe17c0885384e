/** A proof under way: best value, proved bound, gap and time, and the two ways to end it. */
import { Button, Group, Modal } from '@mantine/core';
import { IconBan, IconFlag } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { worthKeeping } from '../../../worker/proof-client.ts';
import { useProof } from '../../store/proof.ts';
import { useWords } from '../../store/settings.ts';
import { gapOf, useProofAmount } from './proof-amount.ts';
import { ProofSpan } from './proof-span.tsx';
import './proof.css';

/** Most proofs of small exercises are over sooner, and then nothing need be said. */
const patience = 200;

/** Seconds since a moment of `performance.now()`, counted while the view stands. */
function useSeconds(began: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - began) / 1000));
}

export function ProofDialog() {
  const { t } = useWords();
  const working = useProof((s) => s.running !== null);
  const [shown, setShown] = useState(false);
  // One objective follows another: the view stays between them.
  useEffect(() => {
    const timer = setTimeout(() => setShown(working), working ? patience : 80);
    return () => clearTimeout(timer);
  }, [working]);
  return (
    <Modal
      opened={shown}
      onClose={() => undefined}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={false}
      title={t('proof.title')}
      size={560}
      transitionProps={{ duration: 0 }}
      classNames={{ title: 'proof-title' }}
    >
      <ProofView />
    </Modal>
  );
}

function ProofView() {
  const { t, format } = useWords();
  const running = useProof((s) => s.running);
  const amount = useProofAmount();
  const [last, setLast] = useState(running);
  useEffect(() => {
    if (running !== null) setLast(running);
  }, [running]);
  const task = running ?? last;
  const seconds = useSeconds(task?.began ?? 0);
  if (task === null) return null;
  const { objective, found, number, of } = task;
  const said = (value: number) => amount(objective, value);
  const closed = found !== null && found.bound >= found.value;
  return (
    <div className="proof">
      <p className="proof-objective">
        <strong>{t(`editor.objective-${objective}`)}</strong>
        {of > 1 && <span className="faint">{t('proof.place', { number, of })}</span>}
      </p>
      {found === null ? (
        <p className="proof-searching">{t('proof.searching')}</p>
      ) : (
        <ProofSpan
          found={found}
          label={t('proof.span', { initial: said(found.initial), bound: said(found.bound), value: said(found.value) })}
        />
      )}
      <dl>
        <div>
          <dt>{t('proof.best')}</dt>
          <dd data-proof="value">{found === null ? '–' : said(found.value)}</dd>
        </div>
        <div>
          <dt>{t('proof.bound')}</dt>
          <dd data-proof="bound">{found === null ? '–' : said(found.bound)}</dd>
        </div>
        <div>
          <dt>{t('proof.gap')}</dt>
          <dd data-proof="gap">{found === null ? '–' : format.percent(gapOf(found), 1)}</dd>
        </div>
        <div>
          <dt>{t('proof.time')}</dt>
          <dd>
            {t('proof.elapsed', {
              elapsed: format.duration(seconds * 1000),
              limit: format.duration(task.seconds * 1000),
            })}
          </dd>
        </div>
      </dl>
      <p className="faint proof-hint">{t(closed ? 'proof.closed' : 'proof.stopHint')}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" leftSection={<IconBan size={14} aria-hidden />} onClick={task.cancel}>
          {t('app.cancel')}
        </Button>
        <Button leftSection={<IconFlag size={14} aria-hidden />} disabled={!worthKeeping(found)} onClick={task.stop}>
          {t('proof.stop')}
        </Button>
      </Group>
    </div>
  );
}
