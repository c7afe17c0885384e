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

/**
 * One line for each violation and element; the screen's name in front, so that a list of them reads by itself. `within`: the part that has
 * changed since the whole was looked at; looking at all of it again would be most of the time.
 */
export async function faultsOn({ page }: Visit, screen: string, within?: Locator): Promise<readonly string[]> {
  // Away from what would explain itself to a pointer that rests on it.
  await page.mouse.move(1360, 760);
  await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
  // As text of a page script, once a page: the content security policy refuses an injected element.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const part = within === undefined ? null : await within.elementHandle();
  const { violations } = await page.evaluate(
    ([wanted, where]) =>
      (window as unknown as { axe: { run: (c: unknown, o: object) => Promise<AxeResults> } }).axe.run(
        where ?? document,
        wanted ?? {},
      ),
    [options, part] as const,
  );
  return violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${screen}: ${rule.id} ${node.target.join(' ')} — ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  );
}
