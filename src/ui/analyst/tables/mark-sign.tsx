/** The sign of a transaction marked as financing, beside its time. */
import { IconCheck } from '@tabler/icons-react';
import './mark-sign.css';

export function MarkSign({ label }: { readonly label: string }) {
  return <IconCheck size={13} stroke={3} className="mark-sign" role="img" aria-label={label} />;
}
