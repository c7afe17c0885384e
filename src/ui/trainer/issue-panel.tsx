/** What is wrong with the exercise, row by row, each with a way to where it is mended. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronUp, IconCircleCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { WorkbookIssue } from '../../core/workbook/issue.ts';
import { useWords } from '../store/settings.ts';
import { useStudio, type StudioTab } from '../store/studio.ts';
import { issueWords, useIssues } from './editor/issue-words.ts';

const shownAtOnce = 200;

/** The tab where a row of this kind is mended. */
function tabOf(issue: WorkbookIssue): StudioTab {
  switch (issue.table) {
    case 'head':
      return 'brief';
    case 'key':
      return issue.id === '' ? 'hidden' : 'parties';
    case 'questions':
      return 'quiz';
    default:
      return issue.table;
  }
}

export function goToIssue(issue: WorkbookIssue): void {
  const { show, choose } = useStudio.getState();
  const tab = tabOf(issue);
  show(tab);
  if (issue.table === 'head') useStudio.setState({ pointed: issue.column });
  else if (issue.id !== '') choose(issue.table === 'key' ? 'parties' : issue.table, issue.id, issue.column);
}

export function IssueList({ issues }: { readonly issues: readonly WorkbookIssue[] }) {
  const { t } = useWords();
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
            {issue.column !== '' && ` · ${t('issues.column', { column: issue.column })}`}: {issueWords(t, issue)}
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
