/** The decision on one hit: match, no match or more needed, on which grounds, in which words; and the claim that may follow. */
import { Button, Chip, Group, Textarea } from '@mantine/core';
import { IconCheck, IconHourglass, IconX } from '@tabler/icons-react';
import { useState, type RefObject } from 'react';
import type { ScreeningCase } from '../../../core/desk/screening-answer.ts';
import {
  hitGrounds,
  hitVerdicts,
  longestReason,
  type Decision,
  type HitGround,
  type HitVerdict,
} from '../../../core/exercise/work.ts';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { ClaimOffer } from './claim-offer.tsx';
import { hitId } from './queue-rows.ts';

const icons: { readonly [verdict in HitVerdict]: typeof IconCheck } = {
  match: IconCheck,
  'no-match': IconX,
  'need-more': IconHourglass,
};

/** What a verdict can rest on. */
const groundsOf: { readonly [verdict in HitVerdict]: readonly HitGround[] } = {
  match: ['identifier-same', 'birth-and-name', 'alias-and-fact'],
  'no-match': [
    'birth-differs',
    'patronymic-differs',
    'name-differs',
    'country-differs',
    'identifier-differs',
    'kind-differs',
  ],
  'need-more': ['name-only', 'alias-weak', 'ask-documents'],
};

function Taken({ decision, onChange }: { readonly decision: Decision; readonly onChange: () => void }) {
  const { t } = useWords();
  const act = useSession((s) => s.act);
  const submitted = useClosed();
  const Icon = icons[decision.decision];
  const words = [...decision.grounds.map((ground) => t(`lab.ground-${ground}`)), decision.reason];
  return (
    <Group gap="xs" wrap="nowrap" align="center">
      <p className="lab-taken">
        <strong className={`lab-verdict ${decision.decision}`}>
          <Icon size={15} aria-hidden /> {t(`lab.verdict-${decision.decision}`)}
        </strong>{' '}
        {words.filter((text) => text !== '').join(' · ')}
      </p>
      {!submitted && (
        <>
          <Button size="compact-xs" variant="default" onClick={onChange}>
            {t('lab.change')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => act({ type: 'undecide', hit: decision.hit })}>
            {t('lab.undecide')}
          </Button>
        </>
      )}
    </Group>
  );
}

export interface DecisionFormProps {
  readonly shown: ScreeningCase;
  readonly frame: RefObject<HTMLDivElement | null>;
}

export function DecisionForm({ shown, frame }: DecisionFormProps) {
  const { t } = useWords();
  const act = useSession((s) => s.act);
  const work = useWork();
  const hit = { uid: shown.hit.uid, party: shown.hit.party };
  const taken = work.decisions.find((one) => hitId(one.hit) === hitId(hit)) ?? null;
  const [editing, setEditing] = useState(false);
  const [verdict, setVerdict] = useState<HitVerdict | null>(taken?.decision ?? null);
  const [grounds, setGrounds] = useState<readonly HitGround[]>(taken?.grounds ?? []);
  const [reason, setReason] = useState(taken?.reason ?? '');
  const fitting = verdict === null ? [] : groundsOf[verdict];
  const chosen = hitGrounds.filter((ground) => grounds.includes(ground) && fitting.includes(ground));
  const ready = verdict !== null && (chosen.length > 0 || reason.trim() !== '');
  const save = () => {
    if (!ready) return;
    act({ type: 'decide', hit, decision: verdict, grounds: chosen, reason: reason.trim() });
    setEditing(false);
  };
  const closed = useClosed();
  const open = !closed && (taken === null || editing);
  return (
    <section className="lab-decision" ref={frame} aria-label={t('lab.decision')}>
      {taken !== null && !editing && (
        <Taken
          decision={taken}
          onChange={() => {
            // What undo or redo did meanwhile is where the change begins.
            setVerdict(taken.decision);
            setGrounds(taken.grounds);
            setReason(taken.reason);
            setEditing(true);
          }}
        />
      )}
      {closed && taken === null && <p className="faint">{t('lab.neverDecided')}</p>}
      {open && (
        <>
          <Group gap={6} align="center">
            <strong>{t('lab.decide')}</strong>
            {hitVerdicts.map((one) => {
              const Icon = icons[one];
              return (
                <Button
                  key={one}
                  size="compact-sm"
                  variant={verdict === one ? 'filled' : 'default'}
                  aria-pressed={verdict === one}
                  leftSection={<Icon size={14} aria-hidden />}
                  onClick={() => setVerdict(one)}
                >
                  {t(`lab.verdict-${one}`)}
                </Button>
              );
            })}
            {verdict === null && <span className="faint">{t('lab.decideHint')}</span>}
          </Group>
          {verdict !== null && (
            <>
              <Group gap={4} mt={6} role="group" aria-label={t('lab.grounds')}>
                {fitting.map((ground) => (
                  <Chip
                    key={ground}
                    size="xs"
                    checked={chosen.includes(ground)}
                    onChange={(on) => setGrounds(on ? [...grounds, ground] : grounds.filter((one) => one !== ground))}
                  >
                    {t(`lab.ground-${ground}`)}
                  </Chip>
                ))}
              </Group>
              <Group gap="xs" align="end" wrap="nowrap" mt={4}>
                <Textarea
                  size="xs"
                  flex={1}
                  rows={1}
                  autosize
                  maxRows={3}
                  maxLength={longestReason}
                  label={t('lab.reason')}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
                <Button size="xs" disabled={!ready} onClick={save}>
                  {t('lab.save')}
                </Button>
                {editing && (
                  <Button size="xs" variant="default" onClick={() => setEditing(false)}>
                    {t('lab.keep')}
                  </Button>
                )}
              </Group>
              {verdict === 'match' && (shown.support === 'none' || shown.support === 'country') && (
                <p className="lab-hint bad">{t('lab.matchOnNameAlone')}</p>
              )}
              {!ready && <p className="lab-hint faint">{t('lab.needsGround')}</p>}
            </>
          )}
        </>
      )}
      {taken?.decision === 'match' && !editing && <ClaimOffer hit={hit} reason={taken.reason} />}
    </section>
  );
}
