/** What an answer holds, counted. */
import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { useInfo, useWork } from '../store/session.ts';
import { useWords } from '../store/settings.ts';

export function WorkSummary({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords();
  const work = useWork();
  const questions = useInfo().quiz?.questions.length ?? 0;
  const answered = Object.values(work.answers).filter((answer) => answer.length > 0).length;
  return (
    <List size="sm" spacing={4}>
      <List.Item>{t('app.submitClaims', { count: work.claims.length })}</List.Item>
      <List.Item>{t('app.submitMarked', { count: work.marked.length })}</List.Item>
      <List.Item>{t('app.submitPlan', { count: work.plan.length })}</List.Item>
      {questions > 0 && <List.Item>{t('app.submitAnswered', { answered, questions })}</List.Item>}
      {children}
    </List>
  );
}
