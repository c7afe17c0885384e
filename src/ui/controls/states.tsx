/** What a view says when it has nothing, is working, or could not. */
import { Alert, Button, Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { translateCode } from '../../i18n/translate.ts';
import { useWords } from '../store/settings.ts';

export function EmptyState({
  title,
  hint,
  action,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {hint !== undefined && <p className="faint">{hint}</p>}
      {action}
    </div>
  );
}

/** `onCancel`: what takes longer than a breath can be called off. `words`: how far it is. */
export function LoadingState({ onCancel, words }: { readonly onCancel?: () => void; readonly words?: string }) {
  const { t } = useWords();
  return (
    <div className="state" role="status">
      <Loader size="sm" aria-hidden />
      <p className="faint">{words ?? t('app.loading')}</p>
      {onCancel !== undefined && (
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      )}
    </div>
  );
}

export function ErrorState({ message, onRetry }: { readonly message: string; readonly onRetry?: () => void }) {
  const { t, language } = useWords();
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={18} />} title={t('app.wentWrong')} role="alert">
      {/* The worker refuses with a code; anything else is said as it came. */}
      <p>{translateCode(language, 'issues', message, {}, message)}</p>
      {onRetry !== undefined && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onRetry}>
          {t('app.tryAgain')}
        </Button>
      )}
    </Alert>
  );
}
