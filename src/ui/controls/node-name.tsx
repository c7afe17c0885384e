/** A party or account as people read it: its name in the original script, a transliteration beside, one click to select it everywhere. */
import type { NodeKey } from '../../core/dataset/dataset.ts';
import { useSession } from '../store/session.ts';

export function NodeName({
  nodeKey,
  label,
  latin = '',
}: {
  readonly nodeKey: NodeKey;
  readonly label: string;
  readonly latin?: string;
}) {
  const reveals = useSession((s) => s.reveals);
  return (
    <button
      type="button"
      className="node-name"
      title={latin === '' ? label : `${label} · ${latin}`}
      onClick={(event) => {
        event.stopPropagation();
        reveals(nodeKey);
      }}
    >
      <bdi>{label}</bdi>
      {latin !== '' && <span className="latin"> {latin}</span>}
    </button>
  );
}
