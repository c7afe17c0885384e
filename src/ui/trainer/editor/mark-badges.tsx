/** Small words for what the key says of a row. */
import { useWords } from '../../store/settings.ts';
import type { Mark } from './marks-of.ts';

export function MarkBadges({ marks }: { readonly marks: readonly Mark[] }) {
  const { t } = useWords();
  const words = marks.map((mark) => t(`editor.mark-${mark}`));
  return (
    <span className="marks" title={words.join(', ')}>
      {marks.map((mark, i) => (
        <span key={mark} className={`mark mark-${mark === 'decoy' || mark === 'covered' ? 'innocent' : 'hidden'}`}>
          {words[i]}
        </span>
      ))}
    </span>
  );
}
