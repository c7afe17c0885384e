/** The subjects a case can be about, with what is claimed of each. */
import { IconPencil, IconSnowflake } from '@tabler/icons-react';
import type { CaseSubject } from '../../../core/casework/case-material.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { useWords } from '../../store/settings.ts';

export function SubjectList({
  subjects,
  chosen,
  onChoose,
}: {
  readonly subjects: readonly CaseSubject[];
  readonly chosen: NodeKey | null;
  readonly onChoose: (key: NodeKey) => void;
}) {
  const { t } = useWords();
  return (
    <nav className="cases-subjects" aria-label={t('cases.subjects')}>
      <ul>
        {subjects.map((subject) => (
          <li key={subject.key}>
            <button
              type="button"
              aria-current={subject.key === chosen}
              className={subject.key === chosen ? 'chosen' : ''}
              onClick={() => onChoose(subject.key)}
            >
              <bdi>{subject.label}</bdi>
              {subject.latin !== '' && <span className="latin">{subject.latin}</span>}
              <span className="faint cases-why">
                {subject.reasons.map((reason) => t(`flag.reason-${reason}`)).join('; ')}
                {subject.frozen && (
                  <span>
                    <IconSnowflake size={13} aria-hidden /> {t('cases.frozen')}
                  </span>
                )}
                {subject.drafted && (
                  <span>
                    <IconPencil size={13} aria-hidden /> {t('cases.drafted')}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
