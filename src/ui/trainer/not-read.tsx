/** Rows of the files a project grew from that were refused or doubted, behind a line that counts them. */
import { translateCode } from '../../i18n/translate.ts';
import { whereAndWhat } from '../controls/file-issues.tsx';
import { useWords } from '../store/settings.ts';
import { useStudio } from '../store/studio.ts';
import { useStudioAsk } from '../store/use-studio.ts';

const shownAtOnce = 100;

export function NotRead() {
  const { t, language } = useWords();
  const onFiles = useStudio((s) => s.state?.base.kind === 'files');
  const issues = useStudioAsk(onFiles ? 'not-read' : '', (api) => api.openIssues()).value ?? [];
  if (issues.length === 0) return null;
  return (
    <details className="not-read">
      <summary>{t('editor.notRead', { count: issues.length })}</summary>
      <ul className="issue-body">
        {issues.slice(0, shownAtOnce).map((issue, i) => (
          <li key={i}>
            <b>{issue.file}</b>:{' '}
            {[translateCode(language, 'issues', issue.code, {}, issue.code), whereAndWhat(t, issue)]
              .filter((part) => part !== '')
              .join(': ')}
          </li>
        ))}
        {issues.length > shownAtOnce && <li>{t('issues.andMore', { count: issues.length - shownAtOnce })}</li>}
      </ul>
    </details>
  );
}
