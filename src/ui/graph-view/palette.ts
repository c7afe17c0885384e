/** Colours and shapes of the graph in both themes: Okabe and Ito's eight colours, each paired with a glyph, a shape or a dash. */
import type { SceneNode } from '../../core/network/scene.ts';

export type Shape =
  | 'ellipse'
  | 'round-rectangle'
  | 'hexagon'
  | 'diamond'
  | 'octagon'
  | 'pentagon'
  | 'triangle'
  | 'rectangle';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly trace: string;
  readonly path: string;
  readonly marked: string;
  readonly truth: string;
  readonly claimed: string;
  readonly frozen: string;
  readonly missed: string;
  readonly plain: string;
}

export const okabeIto = {
  orange: '#e69f00',
  sky: '#56b4e9',
  green: '#009e73',
  yellow: '#f0e442',
  blue: '#0072b2',
  vermillion: '#d55e00',
  purple: '#cc79a7',
} as const;

const light: Palette = {
  paper: '#ffffff',
  ink: '#1a1f24',
  faint: '#55606b',
  line: '#8a949e',
  accent: '#1864ab',
  trace: '#c14f00',
  path: '#0072b2',
  marked: '#00694a',
  truth: '#a0487a',
  claimed: '#c14f00',
  frozen: '#0072b2',
  missed: '#a0487a',
  plain: '#aeb6bf',
};
const dark: Palette = {
  paper: '#1a1f25',
  ink: '#e6ebf0',
  faint: '#a9b4bf',
  line: '#77828d',
  accent: '#74b8f0',
  trace: '#ff8f4a',
  path: '#56b4e9',
  marked: '#2fc79a',
  truth: '#e39ac4',
  claimed: '#ff8f4a',
  frozen: '#56b4e9',
  missed: '#e39ac4',
  plain: '#6a7580',
};

export function paletteOf(theme: 'light' | 'dark'): Palette {
  return theme === 'dark' ? dark : light;
}

export const shapeOf: { readonly [kind in SceneNode['kind']]: Shape } = {
  person: 'ellipse',
  company: 'round-rectangle',
  npo: 'hexagon',
  mvts: 'diamond',
  vasp: 'octagon',
  public: 'pentagon',
  unknown: 'triangle',
  account: 'ellipse',
};

/** Black or white, whichever reads better on `fill` (`#rrggbb`). */
export function inkOn(fill: string): string {
  const channel = (at: number) => {
    const c = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return luminance > 0.18 ? '#000000' : '#ffffff';
}
