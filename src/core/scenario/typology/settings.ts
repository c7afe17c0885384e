/** Parameters of a typology as a recipe sets them. */
import type { Settings, Typology } from './typology.ts';

/** Every parameter within its bounds; the usual value where the recipe is silent. */
export function settingsOf(typology: Typology, chosen: { readonly [name: string]: number }): Settings {
  return Object.fromEntries(
    typology.parameters.map(({ name, least, most, usual }) => {
      const value = Object.hasOwn(chosen, name) ? Math.floor(chosen[name]) : usual;
      return [name, Math.max(least, Math.min(most, value))];
    }),
  );
}
