/** What became of a node: its sign as on the graph, and the words. */
import { memo } from 'react';
import { paletteOf } from '../../graph-view/palette.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { signOf, verdictColour, type Verdict } from '../stage/verdict.ts';
import { SignPicture } from '../stage/sign-picture.tsx';

export const VerdictSign = memo(function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useWords();
  const palette = paletteOf(useSettings((s) => s.theme));
  return (
    <span className="debrief-verdict">
      <SignPicture sign={signOf[verdict]} colour={verdictColour(verdict, palette)} palette={palette} />
      {t(`debriefSeen.verdict-${verdict}`)}
    </span>
  );
});
