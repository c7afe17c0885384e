/** What is wrong with the open workbook, by row and field, in words. */
import { useMemo } from 'react';
import type { Language } from '../../../core/exercise/exercise.ts';
import type { WorkbookIssue } from '../../../core/workbook/issue.ts';
import { languages, translateCode, type Translate } from '../../../i18n/translate.ts';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';

const none: readonly WorkbookIssue[] = [];

export function useIssues(): readonly WorkbookIssue[] {
  return useStudio((s) => s.state?.issues ?? none);
}

export function issueWords(t: Translate, issue: WorkbookIssue): string {
  const words = t(`editor.issue-${issue.code}`);
  return issue.found === '' ? words : `${words}: “${issue.found}”`;
}

/** Words by column for one row; '' where nothing is wrong. A column of a text may name the language: `prompt.ru`. */
export function useRowIssues(table: WorkbookIssue['table'], id: string): (column: string) => string {
  const { t } = useWords();
  const issues = useIssues();
  const mine = useMemo(() => issues.filter((issue) => issue.table === table && issue.id === id), [issues, table, id]);
  return (column) =>
    mine
      .filter((issue) => issue.column === column)
      .map((issue) => issueWords(t, issue))
      .join(' ');
}

/** A column in words: `title.ru` as "Title, Russian"; as it is named where there are none. */
export function columnWords(t: Translate, language: Language, column: string): string {
  const [name = '', part = ''] = column.split('.');
  const words = translateCode(
    language,
    'editor',
    `column-${name}`,
    {},
    translateCode(language, 'studio', `text-${name}`, {}, translateCode(language, 'editor', name, {}, name)),
  );
  const spoken = languages.find((one) => one === part);
  return spoken === undefined ? words : `${words}, ${t(`studio.in-${spoken}`)}`;
}
