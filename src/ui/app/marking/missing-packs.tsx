/** Exercises of which attempts are here and no pack: asked for by name as far as it is known, and version. */
import { Alert } from '@mantine/core';
import { IconPackageImport } from '@tabler/icons-react';
import type { GradedFiles } from '../../../worker/protocol.ts';
import { useWords } from '../../store/settings.ts';

interface Missing {
  readonly id: string;
  readonly version: number;
  readonly count: number;
}

function missingOf({ attempts }: GradedFiles): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const { exercise, issues } of attempts) {
    if (exercise === null || !issues.some(({ code }) => code === 'attempt-other-exercise')) continue;
    const { id, version } = exercise;
    const key = JSON.stringify([id, version]);
    found.set(key, { id, version, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

export function MissingPacks({ graded }: { readonly graded: GradedFiles }) {
  const { t, language } = useWords();
  return missingOf(graded).map(({ id, version, count }) => {
    // Another version's title is still a better name than an id.
    const title = graded.packs.find(({ exercise }) => exercise.id === id)?.title[language] ?? id;
    return (
      <Alert
        key={`${id} ${version}`}
        color="blue"
        my="sm"
        icon={<IconPackageImport size={18} />}
        title={t('marking.needPack', { title, version })}
      >
        {t('marking.needPackWhy', { count })}
      </Alert>
    );
  });
}
