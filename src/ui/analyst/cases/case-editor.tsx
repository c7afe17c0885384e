/** The draft of a case, section by section, under the list of what it still lacks. */
import { findMissing } from '../../../core/casework/find-missing.ts';
import type { CaseWords } from '../../../i18n/casework/case-words.ts';
import { identityRows } from '../../../i18n/casework/identity-rows.ts';
import { useWords } from '../../store/settings.ts';
import { AnalysisSections } from './analysis-sections.tsx';
import { FactsSection } from './facts-section.tsx';
import { MissingList } from './missing-list.tsx';
import { PurposeSection } from './purpose-section.tsx';
import { RightsSection } from './rights-section.tsx';
import { Section } from './section.tsx';
import type { OpenCase } from './use-case.ts';

export function CaseEditor({ open, words }: { readonly open: OpenCase; readonly words: CaseWords }) {
  const { t } = useWords();
  return (
    <div className="cases-editor">
      {open.readOnly && <p role="status">{t('cases.readOnly')}</p>}
      <MissingList missing={findMissing(open.material, open.draft)} />
      <PurposeSection open={open} />
      <Section name="identity" title={t('cases.identity')}>
        <dl className="cases-identity">
          {identityRows(words, open.material).map(([label, values]) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value, i) => (
                <dd key={i} dir="auto">
                  {value}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Section>
      <FactsSection open={open} words={words} />
      <AnalysisSections open={open} words={words} />
      <RightsSection open={open} />
    </div>
  );
}
