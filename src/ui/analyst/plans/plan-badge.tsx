/** The letter a plan goes by. */
export function PlanBadge({ letter }: { readonly letter: string }) {
  return <span className={`plan-badge ${letter === 'A' ? 'current' : ''}`}>{letter}</span>;
}
