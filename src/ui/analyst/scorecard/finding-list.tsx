/** Findings in words, each with its points, its evidence, and a way to see it on the graph. */
import { Button } from '@mantine/core';
import { IconChevronDown, IconFocus2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { EvidenceRef } from '../../../core/exercise/work.ts';
import type { Finding } from '../../../core/grading/scorecard.ts';
import type { Reveal } from '../../../worker/protocol.ts';
import { useEvidenceNames } from '../../controls/evidence-name.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { useSentence } from './finding-sentence.ts';

/** Selects what a finding is about and goes to the desk, where graph and tables show it. */
function useJump(): (finding: Finding) => void {
  const { show, showBottom, showListing, setRows, reveals } = useSession.getState();
  return (finding) => {
    const rows = finding.evidence.filter((row) => row.startsWith('tx:'));
    const listing = finding.evidence.find((row) => row.startsWith('listing:'));
    show('desk');
    setRows(finding.evidence);
    if (rows.length > 0) showBottom('transactions');
    if (listing !== undefined) showListing(listing.slice(8));
    const subject = finding.subjects[0];
    if (subject !== undefined) reveals(subject);
  };
}

function Evidence({
  rows,
  name,
}: {
  readonly rows: readonly EvidenceRef[];
  readonly name: (row: EvidenceRef) => string;
}) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  const shown = rows.slice(0, 6).map(name);
  return (
    <span className="faint finding-evidence">
      {t('scorecard.evidence')} {shown.join(', ')}
      {rows.length > 6 && ` ${t('scorecard.moreEvidence', { count: rows.length - 6 })}`}
    </span>
  );
}

/** A list longer than this shows its beginning first; on paper all of it stands. */
const longList = 20;
const shownFirst = 12;

/** Places of the findings shown while a list is folded: what earned or cost something before what did not. */
function firstShown(findings: readonly Finding[]): ReadonlySet<number> {
  const places = findings.map((_, i) => i);
  const telling = places.filter((i) => findings[i]?.points !== 0);
  return new Set([...telling, ...places.filter((i) => findings[i]?.points === 0)].slice(0, shownFirst));
}

export function FindingList({ findings, reveal }: { readonly findings: readonly Finding[]; readonly reveal: Reveal }) {
  const { t, format } = useWords();
  const [whole, setWhole] = useState(false);
  const folded = !whole && findings.length > longList;
  const first = firstShown(findings);
  const jump = useJump();
  const name = useEvidenceNames();
  const subjects = [...new Set(findings.flatMap((f) => f.subjects))];
  const unknown: readonly NodeKey[] = subjects.filter((key) => reveal.labels[key] === undefined);
  const more = useDesk(unknown.join('|'), (api) => api.labels(unknown)).value;
  const sentence = useSentence(reveal, more ?? {});
  if (findings.length === 0) return <p className="faint">{t('scorecard.nothingHere')}</p>;
  const list = (
    <ul className={folded ? 'findings folded' : 'findings'}>
      {findings.map((finding, i) => {
        const { text, why } = sentence(finding);
        const tone = finding.points > 0 ? 'good' : finding.points < 0 ? 'bad' : 'faint';
        return (
          <li key={i} data-code={finding.code} className={first.has(i) ? '' : 'further'}>
            <span className={`finding-points num ${tone}`}>
              {finding.points > 0 ? '+' : ''}
              {format.number(finding.points, Math.abs(finding.points) < 0.1 ? 2 : 1)}
            </span>
            <span className="finding-text">
              {text} {why !== '' && <span className="faint">{why}</span>}{' '}
              <Evidence rows={finding.evidence} name={name} />
            </span>
            {(finding.subjects.length > 0 || finding.evidence.length > 0) && (
              <Button
                className="no-print"
                size="compact-xs"
                variant="subtle"
                leftSection={<IconFocus2 size={12} />}
                onClick={() => jump(finding)}
              >
                {t('scorecard.show')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {list}
      {folded && (
        <Button
          className="no-print"
          mt="xs"
          size="compact-sm"
          variant="default"
          leftSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => setWhole(true)}
        >
          {t('scorecard.showAll', { count: findings.length })}
        </Button>
      )}
    </>
  );
}
