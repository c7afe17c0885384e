/** The exercises that come with the app: their headers in the bundle, their files fetched when opened. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { InputFile } from '../../worker/protocol.ts';

const headers = import.meta.glob<Exercise>('../../../datasets/*/exercise.json', { eager: true, import: 'default' });
const urls = import.meta.glob<string>('../../../datasets/*/*.{csv,xml,json}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Guided ones first, then by size. */
export const bundledExercises: readonly Exercise[] = Object.values(headers).toSorted(
  (a, b) => Number(b.guided) - Number(a.guided) || a.transactions - b.transactions,
);

/** Files of a bundled exercise; rejects when one cannot be had. */
export async function bundledFiles(id: string): Promise<readonly InputFile[]> {
  const wanted = Object.entries(urls).filter(([path]) => path.split('/').at(-2) === id);
  return Promise.all(
    wanted.map(async ([path, url]) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
      return { path: `${id}/${path.split('/').at(-1) ?? ''}`, blob: await response.blob() };
    }),
  );
}
