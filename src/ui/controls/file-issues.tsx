/** What is wrong with files, in words that name file, row, column and what was found. */
import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FileIssue } from '../../core/dataset/issue.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useWords } from '../store/settings.ts';

/** "row 3, column amount: found «1,2,3»", as far as known. */
export function whereAndWhat(
  t: Translate,
  issue: { readonly row: number; readonly column: string; readonly found: string },
): string {
  const parts = [
    issue.row > 0 ? t('issues.row', { row: issue.row }) : '',
    issue.column !== '' ? t('issues.column', { column: issue.column }) : '',
    issue.found !== '' ? t('issues.found', { found: issue.found }) : '',
  ];
  return parts.filter((p) => p !== '').join(', ');
}

/** What is wrong, and where if that is known. */
export function issueInWords(t: Translate, issue: FileIssue): string {
  return [t(`issues.${issue.code}`), whereAndWhat(t, issue)].filter((part) => part !== '').join(': ');
}

export function FileIssues({ issues }: { readonly issues: readonly FileIssue[] }) {
  const { t } = useWords();
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} title={t('issues.cannotUse')} role="alert" my="sm">
      <List size="sm">
        {issues.slice(0, 50).map((issue, i) => (
          <List.Item key={i}>
            <b>{issue.file}</b>: {issueInWords(t, issue)}
          </List.Item>
        ))}
      </List>
      {issues.length > 50 && <p>{t('issues.andMore', { count: issues.length - 50 })}</p>}
    </Alert>
  );
}
