/** What must be known before deciding: letters of two scripts, a weak alias, nothing but a name. */
import { IconAlertTriangle, IconInfoCircle, IconShieldCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { scriptRuns } from '../../../core/desk/letter-scripts.ts';
import type { ScreeningCase } from '../../../core/desk/screening-answer.ts';
import type { Hit } from '../../../core/screening/hit.ts';
import { useWords } from '../../store/settings.ts';

const knownScripts = ['Latn', 'Cyrl', 'Arab'] as const;

function Mixed({ token }: { readonly token: string }) {
  const { t } = useWords();
  return (
    <span className="lab-mixed">
      {scriptRuns(token).map((run, i) => {
        const script = knownScripts.find((one) => one === run.script);
        return (
          <span key={i} className={`lab-run ${run.script}`}>
            <bdi>{run.text}</bdi> <small>{script === undefined ? run.script : t(`lab.script-${script}`)}</small>
          </span>
        );
      })}
    </span>
  );
}

function Notice({
  tone,
  children,
}: {
  readonly tone: 'warn' | 'good' | 'bad' | 'plain';
  readonly children: ReactNode;
}) {
  const Icon =
    tone === 'warn' ? IconAlertTriangle : tone === 'good' ? IconShieldCheck : tone === 'bad' ? IconX : IconInfoCircle;
  return (
    <p className={`lab-notice ${tone}`}>
      <Icon size={16} aria-hidden /> <span>{children}</span>
    </p>
  );
}

/** Words that mix two scripts, letter by letter; nothing when there is none. */
export function MixedNotices({ hit }: { readonly hit: Hit }) {
  const { t } = useWords();
  return hit.reasons
    .filter((reason) => reason.code === 'script-mixed')
    .map(({ token }) => (
      <Notice key={token} tone="warn">
        {t('lab.mixedScripts')} <Mixed token={token} />
      </Notice>
    ));
}

export function CaseWarnings({ shown }: { readonly shown: ScreeningCase }) {
  const { t, format } = useWords();
  const against = shown.facts.filter(({ verdict }) => verdict === 'differs');
  const low = shown.hit.reasons.some((reason) => reason.code === 'alias' && reason.quality === 'low');
  const { support } = shown;
  return (
    <>
      <MixedNotices hit={shown.hit} />
      {low && <Notice tone="warn">{t(support === 'none' ? 'lab.lowAliasAlone' : 'lab.lowAliasSupported')}</Notice>}
      <Notice tone={support === 'none' ? 'warn' : support === 'country' ? 'plain' : 'good'}>
        {t(`lab.supportWords-${support}`)}
      </Notice>
      {against.length > 0 && (
        <Notice tone="bad">
          {t('lab.againstWords', { facts: format.list(against.map(({ fact }) => t(`lab.fact-${fact}`))) })}
        </Notice>
      )}
    </>
  );
}
