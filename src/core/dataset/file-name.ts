/** A name fit to be a file's: letters and digits of any script, hyphens for the rest; '' when nothing is left. */
export function fileName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
