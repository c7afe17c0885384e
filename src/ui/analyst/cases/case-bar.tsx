/** Above a case: which document, in which language, and ways to take it along. */
import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconDownload, IconEye, IconPencil, IconPrinter } from '@tabler/icons-react';
import { languages } from '../../../i18n/translate.ts';
import type { Language } from '../../../core/exercise/exercise.ts';
import { useWords } from '../../store/settings.ts';
import { useCaseView, type CaseTab } from './case-view-store.ts';

export interface BarActions {
  readonly print: () => void;
  readonly saveHtml: () => void;
  readonly saveText: () => void;
  /** Null when there is no file to save. */
  readonly saveXml: (() => void) | null;
  /** Null when there is no draft to drop. */
  readonly discard: (() => void) | null;
}

export function CaseBar({ language, actions }: { readonly language: Language; readonly actions: BarActions }) {
  const { t } = useWords();
  const { tab, showTab, preview, setPreview, setLanguage } = useCaseView();
  const small = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <div className="cases-bar">
      <SegmentedControl
        size="xs"
        aria-label={t('cases.parts')}
        value={tab}
        onChange={(value) => showTab(value as CaseTab)}
        data={(['case', 'str'] as const).map((value) => ({ value, label: t(`cases.tab-${value}`) }))}
      />
      <Select
        size="xs"
        w="6.75rem"
        aria-label={t('cases.language')}
        title={t('cases.language')}
        value={language}
        allowDeselect={false}
        onChange={(value) => setLanguage(value as Language)}
        data={languages.map((value) => ({ value, label: t(`cases.language-${value}`) }))}
      />
      <span className="spring" />
      {actions.discard !== null && (
        <Button {...small} variant="subtle" onClick={actions.discard}>
          {t('cases.discard')}
        </Button>
      )}
      {tab === 'case' ? (
        <>
          <Button
            {...small}
            leftSection={preview ? <IconPencil size={14} /> : <IconEye size={14} />}
            onClick={() => setPreview(!preview)}
          >
            {preview ? t('cases.edit') : t('cases.preview')}
          </Button>
          <Button {...small} leftSection={<IconPrinter size={14} />} onClick={actions.print}>
            {t('cases.print')}
          </Button>
          <Button {...small} onClick={actions.saveHtml} aria-label={t('cases.saveHtml')}>
            .html
          </Button>
          <Button {...small} onClick={actions.saveText} aria-label={t('cases.saveText')}>
            .txt
          </Button>
        </>
      ) : (
        <Button
          {...small}
          leftSection={<IconDownload size={14} />}
          disabled={actions.saveXml === null}
          onClick={() => actions.saveXml?.()}
          aria-label={t('cases.saveXml')}
        >
          .xml
        </Button>
      )}
    </div>
  );
}
