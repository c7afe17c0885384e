/** Which patterns to look for, what each is, and its options folded away. */
import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Pattern } from '../../../core/patterns/pattern.ts';
import { patterns } from '../../../core/patterns/patterns.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { OptionFields } from './option-fields.tsx';
import { runPatterns, usePatterns } from './patterns-store.ts';

function Choice({ pattern }: { readonly pattern: Pattern }) {
  const { t } = useWords();
  const wanted = usePatterns((s) => s.wanted);
  const changed = usePatterns((s) => Object.keys(s.options[pattern.name] ?? {}).length);
  // Fifty fields that nobody has asked for take longer to make than all the rest of the room.
  const [unfolded, setUnfolded] = useState(false);
  const { name } = pattern;
  return (
    <li>
      <Checkbox
        size="xs"
        label={t(`patterns.name-${name}`)}
        description={t(`patterns.about-${name}`)}
        checked={wanted.includes(name)}
        onChange={(event) =>
          usePatterns.setState({
            wanted: event.currentTarget.checked ? [...wanted, name] : wanted.filter((one) => one !== name),
          })
        }
      />
      <details onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>
          <span aria-hidden>{t('patterns.options')}</span>
          <span className="patterns-spoken">{t('patterns.optionsOf', { pattern: t(`patterns.name-${name}`) })}</span>
          {changed > 0 && <span className="patterns-changed"> · {t('patterns.changed', { n: changed })}</span>}
        </summary>
        {unfolded && <OptionFields pattern={pattern} />}
      </details>
    </li>
  );
}

export function PatternChooser() {
  const { t } = useWords();
  const { filter, submittedAt } = useWork();
  const { level, wanted, options, state } = usePatterns();
  const act = useSession((s) => s.act);
  const every = wanted.length === patterns.length;
  const run = () => {
    if (submittedAt === null) act({ type: 'use-aid', aid: 'patterns' });
    void runPatterns({
      filter,
      level,
      chosen: patterns
        .filter(({ name }) => wanted.includes(name))
        .map(({ name }) => ({ name, options: options[name] ?? {} })),
    });
  };
  return (
    <form
      className="patterns-chooser"
      aria-label={t('patterns.choose')}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <div className="patterns-run">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('patterns.level')}
          value={level}
          onChange={(value) => usePatterns.setState({ level: value })}
          data={[
            { value: 'parties', label: t('patterns.byParty') },
            { value: 'accounts', label: t('patterns.byAccount') },
          ]}
        />
        <div className="patterns-line">
          <Button
            type="submit"
            size="xs"
            leftSection={<IconSearch size={14} aria-hidden />}
            disabled={wanted.length === 0 || state === 'running'}
          >
            {t('patterns.run')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => usePatterns.setState({ wanted: every ? [] : patterns.map(({ name }) => name) })}
          >
            {t(every ? 'patterns.none' : 'patterns.all')}
          </Button>
        </div>
      </div>
      <ul>
        {patterns.map((pattern) => (
          <Choice key={pattern.name} pattern={pattern} />
        ))}
      </ul>
      <p className="faint">{t('patterns.onFilter')}</p>
    </form>
  );
}
