/** What the document is for, and the criteria it relies on; those that follow from the claims are marked. */
import { Checkbox, Select } from '@mantine/core';
import { criteriaOf, suggestCriteria } from '../../../core/casework/criteria.ts';
import { withPurpose } from '../../../core/casework/first-draft.ts';
import { casePurposes, type CasePurpose } from '../../../core/exercise/case-draft.ts';
import { useWords } from '../../store/settings.ts';
import { Section } from './section.tsx';
import type { OpenCase } from './use-case.ts';

export function PurposeSection({ open }: { readonly open: OpenCase }) {
  const { t } = useWords();
  const { draft, material, readOnly, save } = open;
  const suggested = suggestCriteria(draft.purpose, material.claims);
  return (
    <Section name="purpose" title={t('cases.purpose')}>
      <Select
        size="xs"
        w="24rem"
        maw="100%"
        aria-label={t('cases.purpose')}
        value={draft.purpose}
        allowDeselect={false}
        disabled={readOnly}
        onChange={(value) => save(withPurpose(draft, value as CasePurpose, material))}
        data={casePurposes.map((purpose) => ({ value: purpose, label: t(`cases.purpose-${purpose}`) }))}
      />
      {draft.purpose === 'existing' ? (
        <p>{t('caseDoc.existingBasis')}</p>
      ) : (
        <Checkbox.Group
          size="xs"
          label={t('cases.criteria')}
          value={[...draft.criteria]}
          onChange={(chosen) => save({ criteria: criteriaOf(draft.purpose).filter((code) => chosen.includes(code)) })}
        >
          {criteriaOf(draft.purpose).map((code) => (
            <Checkbox
              key={code}
              size="xs"
              value={code}
              disabled={readOnly}
              label={
                <>
                  {t(`caseDoc.criterion-${code}`)}
                  <span className="faint">
                    {' '}
                    ({t(`caseDoc.cite-${code}`)}){suggested.includes(code) && ` · ${t('cases.suggested')}`}
                  </span>
                </>
              }
            />
          ))}
        </Checkbox.Group>
      )}
    </Section>
  );
}
