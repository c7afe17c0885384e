/** Runs axe-core on what is on screen: WCAG 2.2 A and AA, and best practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Only rules for sound, video and fixed orientation would read the style sheets anew: none of them is among these, or has anything to look at.
  preload: false,
};
/** All that looks at colours; the rest would find in the second theme what it found in the first, since the same parts are there. */
const coloursOnly: RunOptions = {
  ...options,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * One line for each violation and element; the screen's name in front, so that a list of them reads by itself. `within`: the part that has
 * changed since the whole was looked at; looking at all of it again would be most of the time.
 */
export async function faultsOn(
  { page }: Visit,
  screen: string,
  within?: Locator,
  wanted = options,
): Promise<readonly string[]> {
  // Away from what would explain itself to a pointer that rests on it.
  await page.mouse.move(1360, 760);
  await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
  // As text of a page script, once a page: the content security policy refuses an injected element.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const part = within === undefined ? null : await within.elementHandle();
  const { violations } = await page.evaluate(
    ([rules, where]) =>
      (window as unknown as { axe: { run: (c: unknown, o: object) => Promise<AxeResults> } }).axe.run(
        where ?? document,
        rules ?? {},
      ),
    [wanted, part] as const,
  );
  return violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${screen}: ${rule.id} ${node.target.join(' ')} — ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  );
}

/**
 * The same in the theme there is, and its colours in the other, which stays: the next screen is seen in that one first. Walking through the app again
 * in a page that has to warm up anew would take as long as axe does.
 */
export async function faultsInBothThemes(v: Visit, screen: string, within?: Locator): Promise<readonly string[]> {
  const [before, after] = (await themeOf(v)) === 'dark' ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  // What is still being read would be gone in the second theme.
  await expect.poll(() => v.page.locator('.state[role="status"]').count()).toBe(0);
  const first = await faultsOn(v, `${screen}, ${before}`, within);
  await changeTheme(v, after);
  return [...first, ...(await faultsOn(v, `${screen}, ${after}`, within, coloursOnly))];
}

const partsOf = ({ page }: Visit) => page.locator('[role], button, input, [aria-expanded="true"]').count();

/** Twice the same, a moment apart. How much there is. */
async function settled(v: Visit): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await partsOf(v);
        return last === before;
      },
      { interval: 150 },
    )
    .toBe(true);
  return last;
}

const themeOf = ({ page }: Visit) => page.locator('html').getAttribute('data-mantine-color-scheme');

/** By the header's button, clicked as by the page itself: what is open or has the focus stays so, also where a dialog covers the header. */
async function changeTheme(v: Visit, theme: 'light' | 'dark'): Promise<void> {
  const { page, t } = v;
  const before = await settled(v);
  const button = page.locator(`button[aria-label="${t(`app.theme-${theme}`)}"]`);
  await button.evaluate((element) => {
    if (element instanceof HTMLElement) element.click();
  });
  await expect.poll(() => themeOf(v)).toBe(theme);
  // Nothing that was to be looked at has gone with the theme.
  await expect.poll(() => partsOf(v)).toBe(before);
  // Colours on their way are of neither theme.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : []))),
  );
}
