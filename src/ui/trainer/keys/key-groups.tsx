/** A secret key in groups of four, as it is printed and typed. */
const beginning = 'AGE-SECRET-KEY-1';

export function KeyGroups({ identity }: { readonly identity: string }) {
  const groups = identity.slice(beginning.length).match(/.{1,4}/g) ?? [];
  return (
    <p className="key-groups" lang="en">
      {[beginning, ...groups].map((group, i) => (
        <span key={i}>{group} </span>
      ))}
    </p>
  );
}
