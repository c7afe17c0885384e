/** Language and theme: kept in this browser, independent of any attempt. */
import { create } from 'zustand';
import type { Language } from '../../core/exercise/exercise.ts';
import { formatFor, type Format } from '../../i18n/format.ts';
import { languages, translator, type Translate } from '../../i18n/translate.ts';

export type Theme = 'light' | 'dark';

interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(`linchpin.${name}`);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`linchpin.${name}`, value);
  } catch {
    // Storage refused (private window, full disk): the choice lasts for this visit only.
  }
}

function firstLanguage(): Language {
  const wanted = [stored('language') ?? '', ...navigator.languages];
  for (const tag of wanted) {
    const found = languages.find((l) => tag.toLowerCase().startsWith(l));
    if (found !== undefined) return found;
  }
  return 'en';
}

function firstTheme(): Theme {
  const kept = stored('theme');
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export const useSettings = create<Settings>((set) => ({
  language: firstLanguage(),
  theme: firstTheme(),
  setLanguage: (language) => {
    keep('language', language);
    set({ language });
  },
  setTheme: (theme) => {
    keep('theme', theme);
    set({ theme });
  },
}));

/** The words and number formats of the chosen language. */
export function useWords(): { readonly t: Translate; readonly format: Format; readonly language: Language } {
  const language = useSettings((s) => s.language);
  return { t: translator(language), format: formatFor(language), language };
}
