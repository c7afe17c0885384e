/** The report: which transactions, who reports, why, what was done, which signs; the beginning of its file. */
import { Checkbox, Select } from '@mantine/core';
import { goamlVersion } from '../../../core/casework/goaml-report.ts';
import { caseLimits, indicatorCodes, type StrDraft } from '../../../core/exercise/case-draft.ts';
import type { StrText } from '../../../i18n/casework/str-text.ts';
import { LoadingState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import type { OpenCase } from './use-case.ts';
import { WrittenText } from './written-text.tsx';

const previewLines = 60;

export function StrEditor({
  open,
  text,
  xml,
}: {
  readonly open: OpenCase;
  readonly text: StrText;
  /** The file; null while it is being written, '' when nothing would be in it. */
  readonly xml: string | null;
}) {
  const { t } = useWords();
  const { draft, material, readOnly, save } = open;
  const { str } = draft;
  const change = (part: Partial<StrDraft>) => save({ str: { ...str, ...part } });
  const lines = (xml ?? '').split('\n');
  return (
    <div className="cases-editor">
      <p className="faint">{t('cases.strAbout', { version: goamlVersion })}</p>
      <div className="cases-identity">
        <Select
          size="xs"
          label={t('cases.strScope')}
          value={str.scope}
          allowDeselect={false}
          disabled={readOnly}
          onChange={(value) => change({ scope: value as StrDraft['scope'] })}
          data={(['subject', 'marked'] as const).map((scope) => ({
            value: scope,
            label: t(`cases.strScope-${scope}`, { count: material.str[scope] }),
          }))}
        />
        <Select
          size="xs"
          label={t('cases.institution')}
          value={str.institution}
          allowDeselect={false}
          disabled={readOnly}
          onChange={(value) => change({ institution: value ?? '' })}
          data={[
            { value: '', label: t('cases.noInstitution') },
            ...material.str.institutions.map((name) => ({ value: name, label: name })),
          ]}
        />
      </div>
      <WrittenText
        label={t('cases.reason')}
        value={text.reason}
        readOnly={readOnly}
        maxLength={caseLimits.reason}
        minRows={3}
        maxRows={10}
        onWritten={(reason) => change({ reason })}
      />
      <WrittenText
        label={t('cases.action')}
        value={text.action}
        readOnly={readOnly}
        maxLength={caseLimits.reason}
        minRows={1}
        maxRows={6}
        onWritten={(action) => change({ action })}
      />
      <Checkbox.Group
        size="xs"
        label={t('cases.indicators')}
        description={t('cases.indicatorsNote')}
        value={[...str.indicators]}
        onChange={(chosen) => change({ indicators: indicatorCodes.filter((code) => chosen.includes(code)) })}
      >
        <div className="cases-identity">
          {indicatorCodes.map((code) => (
            <Checkbox
              key={code}
              size="xs"
              value={code}
              disabled={readOnly}
              label={`${t(`cases.ind-${code}`)} (${code})`}
            />
          ))}
        </div>
      </Checkbox.Group>
      <p>
        <b>{t('cases.strLacks')}:</b> {t('cases.strLacksText')}
      </p>
      {xml === null ? (
        <LoadingState />
      ) : xml === '' ? (
        <p className="bad">{t('cases.strNone')}</p>
      ) : (
        <section aria-label={t('cases.strPreview')}>
          <b>{t('cases.strPreview')}</b>
          <pre className="cases-xml" tabIndex={0}>
            {lines.slice(0, previewLines).join('\n')}
            {lines.length > previewLines && `\n${t('cases.strMore', { count: lines.length - previewLines })}`}
          </pre>
        </section>
      )}
    </div>
  );
}
