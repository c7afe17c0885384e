/** The image laid over a node on the canvas: its glyph in the middle, its badges at the corners. */
import { badgeCorner, badgeMarkup, badgeSize, glyphMarkup, imageScale } from './glyphs.ts';
import { inkOn, type Palette } from './palette.ts';
import type { DrawnNode } from './picture.ts';

/** SVG elements of a node's glyph and badges, around its centre; shared with the SVG export. */
export function nodeSigns(node: DrawnNode, x: number, y: number, palette: Palette): string {
  const half = node.size / 2;
  const badge = badgeSize(node.size);
  const glyph = node.glyph === null ? '' : glyphMarkup(node.glyph, x, y, node.size * 0.56, inkOn(node.fill));
  return (
    glyph +
    node.badges
      .map((name) => {
        const [right, low] = badgeCorner[name];
        const colour = name === 'claimed' ? palette.claimed : name === 'frozen' ? palette.frozen : palette.faint;
        return badgeMarkup(
          name,
          x + (right * 2 - 1) * half * 0.9,
          y + (low * 2 - 1) * half * 0.9,
          badge,
          colour,
          palette.paper,
        );
      })
      .join('')
  );
}

/** Images are decoded one by one: nodes of about a size share theirs. */
const sizeClasses = [14, 20, 25, 32, 42, 56] as const;

export interface NodeImage {
  /** A data URI, or 'none' where there is nothing to draw. */
  readonly url: string;
  /** Across, as a share of the node. */
  readonly share: number;
}

/** Drawn at twice the size so that it stays sharp. */
export function nodeImage(node: DrawnNode, palette: Palette): NodeImage {
  if (node.glyph === null && node.badges.length === 0) return { url: 'none', share: 1 };
  const size = sizeClasses.find((most) => node.size <= most) ?? 56;
  const share = imageScale(size);
  const box = size * share;
  const signs = nodeSigns({ ...node, size }, box / 2, box / 2, palette);
  const url = `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box * 2}" height="${box * 2}" viewBox="0 0 ${box} ${box}">${signs}</svg>`,
  )}`;
  return { url, share };
}
