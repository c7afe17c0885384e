/** Local name of an XML document's root element, from how the text begins. */

/** '' when `head` is no XML, or cut before the root's name is complete. Linear in the head. */
export function rootOf(head: string): string {
  let at = head.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    while (/\s/.test(head.charAt(at))) at++;
    const ending = head.startsWith('<?', at)
      ? '?>'
      : head.startsWith('<!--', at)
        ? '-->'
        : head.startsWith('<!', at)
          ? '>'
          : '';
    if (ending === '') break;
    const end = head.indexOf(ending, at + 2);
    if (end < 0) return '';
    at = end + ending.length;
  }
  const [, name = ''] = /^<(?:[\w.-]{1,60}:)?([A-Za-z_][\w.-]{0,60})[\s/>]/.exec(head.slice(at, at + 128)) ?? [];
  return name;
}
