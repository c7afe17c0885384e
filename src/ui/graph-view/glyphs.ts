/** Small signs drawn in and on nodes (roles, claimed, frozen, pinned), as paths in a box of 24, and as images for the canvas. */
import type { RoleGuess } from '../../core/network/scene.ts';

/** A path in a 24×24 box, or up to three letters. */
export type Glyph = { readonly path: string } | { readonly text: string };

export type Badge = 'claimed' | 'frozen' | 'pinned';

/** Stroked, not filled. Arrows tell the direction money takes through the node. */
export const roleGlyph: { readonly [role in RoleGuess]: Glyph | null } = {
  source: { path: 'M4 12h13M12 6l6 6-6 6M4 5v14' },
  collector: { path: 'M3 5l9 7M3 12h9M3 19l9-7M12 12h9M17 8l4 4-4 4' },
  distributor: { path: 'M3 12h9M12 12l8-7M12 12h9M12 12l8 7' },
  'pass-through': { path: 'M3 12h17M14 6l6 6-6 6' },
  hub: { path: 'M12 3v18M4 7.5l16 9M20 7.5l-16 9' },
  sink: { path: 'M3 12h13M11 6l6 6-6 6M20 5v14' },
  ordinary: null,
};

export const badgePath: { readonly [badge in Badge]: string } = {
  claimed: 'M6 21V4h12l-4 4.5 4 4.5H6',
  frozen: 'M12 2v20M3.3 7l17.4 10M20.7 7L3.3 17M9 4l3 3 3-3M9 20l3-3 3 3',
  pinned: 'M9 3h6l-1 8 4 4H6l4-4zM12 15v6',
};

/** Where each badge sits: corners of the node's box, as fractions. */
export const badgeCorner: { readonly [badge in Badge]: readonly [number, number] } = {
  claimed: [0, 0],
  frozen: [1, 0],
  pinned: [1, 1],
};

/** Box of a node's image against the node itself: badges of small nodes must stay legible. */
export function imageScale(size: number): number {
  return size < 26 ? 2.2 : 1.6;
}

/** Diameter of a badge, in the node's units. */
export function badgeSize(size: number): number {
  return size < 26 ? size * 0.8 : Math.max(18, size * 0.42);
}

export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** SVG elements of a glyph, centred at x, y, `size` across. */
export function glyphMarkup(glyph: Glyph, x: number, y: number, size: number, colour: string): string {
  if ('text' in glyph) {
    const font = size * (glyph.text.length > 2 ? 0.5 : 0.72);
    return `<text x="${r(x)}" y="${r(y + font * 0.36)}" font-family="sans-serif" font-weight="700" font-size="${r(font)}" text-anchor="middle" fill="${colour}">${escapeXml(glyph.text)}</text>`;
  }
  const scale = size / 24;
  return `<path transform="translate(${r(x - size / 2)} ${r(y - size / 2)}) scale(${r(scale)})" d="${glyph.path}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** SVG elements of a badge, centred at x, y, `size` across. */
export function badgeMarkup(badge: Badge, x: number, y: number, size: number, colour: string, paper: string): string {
  const disc = `<circle cx="${r(x)}" cy="${r(y)}" r="${r(size / 2)}" fill="${colour}" stroke="${paper}" stroke-width="${r(size / 14)}"/>`;
  return disc + glyphMarkup({ path: badgePath[badge] }, x, y, size * 0.66, paper);
}

/** Two decimals are enough on paper and on screen. */
export function r(value: number): string {
  return String(Math.round(value * 100) / 100);
}
