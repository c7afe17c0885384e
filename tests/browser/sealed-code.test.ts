/** The code that opens the answer key: wrong words named as such, the right ones in any writing; before it, no verdict. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, visit, type Stage, type Visit } from './driver.ts';
import { markTransactions } from './hands.ts';
import { handInSealed, join } from './sealed-hands.ts';
import { releaseCode, sealedPacks, type SealedPacks } from './sealed-packs.ts';

let stage: Stage;
let packs: SealedPacks;
beforeAll(async () => {
  stage = await openStage();
  packs = await sealedPacks(true);
});
afterAll(() => stage.close());

describe('a participant with the code', () => {
  it('is told when it is wrong, may cancel, and sees the scorecard when it is right, after a reload too', async () => {
    const v = await visit(stage);
    const { page, t } = v;
    await join(v, packs.participants, 'C');
    await markTransactions(v, packs.exercise.key.trueFlows.slice(0, 4));
    await handInSealed(v, 'C');
    const field = page.getByLabel(t('sealed.code'));
    const open = page.getByRole('button', { name: t('sealed.openKey') });
    await field.fill('abandon ability able about above');
    await open.click();
    await page.getByText(t('issues.release-code-words')).waitFor();
    await field.fill('abandon ability able about above zoo');
    await open.click();
    await page.getByText(t('sealed.codeWrong')).waitFor({ timeout: 120_000 });
    expect(await page.getByTestId('total').count()).toBe(0);
    // Calling it off leaves everything as it was; the field is free again.
    await field.fill(releaseCode);
    const calledOff = clickWhenThere(v, t('app.cancel'));
    await open.click();
    await calledOff;
    await page.getByText(t('sealed.stretching')).waitFor({ state: 'hidden' });
    expect(await page.getByTestId('total').count()).toBe(0);
    await field.fill(`  ${releaseCode.replaceAll(' ', ' – ').toUpperCase()} `);
    await open.click();
    await page.getByTestId('total').waitFor({ timeout: 120_000 });
    const total = await page.getByTestId('total').innerText();
    expect(Number(total)).toBeGreaterThan(0);
    await page.reload();
    await page.getByRole('button', { name: t('home.lookHandedIn'), exact: true }).click();
    await page.getByTestId('total').waitFor();
    expect(await page.getByTestId('total').innerText()).toBe(total);
    expect(v.complaints).toEqual([]);
    await v.context.close();
  });
});

/** From inside the page, at the moment it appears: a code may be stretched before a hand from outside comes there. */
function clickWhenThere({ page }: Visit, name: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === wanted);
          if (button === undefined) return;
          watch.disconnect();
          button.click();
          done();
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
    name,
  );
}
