/** What is wrong with the exercise, row by row, each with a way to where it is mended. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronUp, IconCircleCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { WorkbookIssue } from '../../core/workbook/issue.ts';
import { useWords } from '../store/settings.ts';
import { useStudio, type StudioTab } from '../store/studio.ts';
import { columnWords, issueWords, useIssues } from './editor/issue-words.ts';

const shownAtOnce = 200;

/** Where in the key something is said of a row of a table. */
const rowOfKey: { readonly [column: string]: 'parties' | 'accounts' | 'transactions' } = {
  roles: 'parties',
  listed: 'parties',
  decoys: 'parties',
  covered: 'parties',
  claims: 'parties',
  sources: 'accounts',
  endUsers: 'accounts',
  trueFlows: 'transactions',
};

function goToIssue({ table, id, column, code }: WorkbookIssue): void {
  const { show, choose } = useStudio.getState();
  const point = (tab: StudioTab) => {
    show(tab);
    useStudio.setState({ pointed: column });
  };
  if (table === 'head') point('brief');
  else if (table === 'questions') {
    show('quiz');
    choose(table, id, column);
  } else if (table === 'key') {
    const rows = rowOfKey[column];
    // What is not there cannot be gone to.
    if (rows === undefined || code.endsWith('-unknown')) point('hidden');
    else {
      show(rows);
      if (id !== '') choose(rows, id, column);
    }
  } else {
    show(table);
    if (id !== '') choose(table, id, column);
  }
}

export function IssueList({ issues }: { readonly issues: readonly WorkbookIssue[] }) {
  const { t, language } = useWords();
  return (
    <ul className="issues" aria-label={t('editor.issues')}>
      {issues.slice(0, shownAtOnce).map((issue, i) => (
        <li key={i}>
          <span className={issue.blocks ? 'bad' : 'warn'}>{t(issue.blocks ? 'editor.blocks' : 'editor.warns')}</span>
          <span>
            <b>
              {issue.table === 'head' || issue.table === 'key'
                ? t(issue.table === 'head' ? 'editor.tab-brief' : 'editor.tab-hidden')
                : t(`editor.tab-${issue.table}`)}
              {issue.id !== '' && ` ${issue.id}`}
            </b>
            {issue.column !== '' && ` · ${columnWords(t, language, issue.column)}`}: {issueWords(t, issue)}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => goToIssue(issue)}>
            {t('editor.goTo')}
          </Button>
        </li>
      ))}
      {issues.length > shownAtOnce && <li>{t('issues.andMore', { count: issues.length - shownAtOnce })}</li>}
    </ul>
  );
}

export function IssuePanel() {
  const { t } = useWords();
  const issues = useIssues();
  const [open, setOpen] = useState(false);
  const id = useId();
  const blocking = issues.filter((issue) => issue.blocks).length;
  const ordered = [...issues].toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
  return (
    <section className="issue-panel" aria-label={t('editor.issues')}>
      {issues.length === 0 ? (
        <p className="issue-none">
          <IconCircleCheck size={15} aria-hidden /> {t('editor.noIssues')}
        </p>
      ) : (
        <>
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            <IconAlertTriangle size={15} aria-hidden className={blocking > 0 ? 'bad' : 'warn'} />
            {t('editor.issueCount', { count: issues.length })}
            {blocking > 0 && <span className="bad">{t('editor.blockingCount', { count: blocking })}</span>}
            {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronUp size={14} aria-hidden />}
          </button>
          <div
            id={id}
            hidden={!open}
            className="issue-body"
            tabIndex={open ? 0 : -1}
            role="group"
            aria-label={t('editor.issues')}
          >
            {open && <IssueList issues={ordered} />}
          </div>
        </>
      )}
    </section>
  );
}
