/** The facts of the case: those the data gives, those of the trainee's own, and what the work has brought since. */
import { Button, Group } from '@mantine/core';
import { freshFacts, takeFresh } from '../../../core/casework/first-draft.ts';
import { caseLimits, type CaseFact } from '../../../core/exercise/case-draft.ts';
import type { CaseWords } from '../../../i18n/casework/case-words.ts';
import { factFromData } from '../../../i18n/casework/fact-text.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { FactRow } from './fact-row.tsx';
import { Section } from './section.tsx';
import type { OpenCase } from './use-case.ts';

const own = 'own ';

/** An id no fact of the draft has. */
function ownId(facts: readonly CaseFact[]): string {
  const last = facts.reduce((most, { id }) => Math.max(most, id.startsWith(own) ? Number(id.slice(own.length)) : 0), 0);
  return `${own}${last + 1}`;
}

export function FactsSection({ open, words }: { readonly open: OpenCase; readonly words: CaseWords }) {
  const { t } = useWords();
  const ticked = useSession((s) => s.selection.rows);
  const { draft, material, readOnly, save } = open;
  const { facts } = draft;
  const fresh = freshFacts(draft, material.suggested).length;
  const change = (id: string, part: Partial<CaseFact>) =>
    save({ facts: facts.map((fact) => (fact.id === id ? { ...fact, ...part } : fact)) });
  const add = () => {
    const cites = ticked.slice(0, caseLimits.cites);
    save({ facts: [...facts, { id: ownId(facts), cites, text: '', kept: true }] });
  };
  return (
    <Section name="facts" title={t('cases.facts')} hint={t('cases.factsHint')}>
      {!readOnly && (
        <Group gap="xs">
          {fresh > 0 && (
            <Button size="compact-xs" onClick={() => save(takeFresh(draft, material.suggested))}>
              {t('cases.takeFresh', { count: fresh })}
            </Button>
          )}
          {ticked.length > 0 && facts.length < caseLimits.facts ? (
            <Button size="compact-xs" variant="default" onClick={add}>
              {t('cases.addFact', { count: ticked.length })}
            </Button>
          ) : (
            <span className="faint">{t('cases.addFactHint')}</span>
          )}
        </Group>
      )}
      <ol className="cases-facts">
        {facts.map((fact, i) => (
          <FactRow
            key={fact.id}
            fact={fact}
            number={i + 1}
            parts={material.parts[fact.id] ?? []}
            fromData={factFromData(words, material.parts[fact.id] ?? [])}
            readOnly={readOnly}
            onChange={(part) => change(fact.id, part)}
            onRemove={fact.id.startsWith(own) ? () => save({ facts: facts.filter(({ id }) => id !== fact.id) }) : null}
          />
        ))}
      </ol>
      {material.leftOut > 0 && <p className="faint">{t('cases.leftOut', { count: material.leftOut })}</p>}
    </Section>
  );
}
