/** To whom is sealed: what the trainer calls each key, and its public part. */
import type { Sealing } from '../../../core/exercise/exercise.ts';

export function RecipientList({ recipients }: Pick<Sealing, 'recipients'>) {
  return (
    <ul>
      {recipients.map(({ recipient, label }) => (
        <li key={recipient}>
          <b>{label}</b>
          <span className="recipient">{recipient}</span>
        </li>
      ))}
    </ul>
  );
}
