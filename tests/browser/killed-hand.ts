/** What is put into a page that will be killed: a hand that works at a person's pace and tells, before and after, what it does and what the page says. */

/** `pressed`: about to press; `seen`: it shows; `saved`: so many deeds were pressed when the page said "saved"; `putting`: an action of this type is on its way to the store; `handed`, `kept`: the page says that the work is handed in, and that its sealed file is kept. */
export interface Told {
  readonly what: 'pressed' | 'seen' | 'saved' | 'putting' | 'handed' | 'kept' | 'ready';
  readonly deed?: string;
  readonly count?: number;
}

export interface Labels {
  readonly text: string;
  readonly add: string;
  readonly undo: string;
  readonly handIn: string;
  readonly handNow: string;
  readonly kept: string;
  readonly fileKept: string;
}

/** Before any script of the page: listens to what it writes and what it says. Runs in the page, so it knows nothing from outside. */
export function listen(labels: Labels): void {
  const page = globalThis as unknown as { tell: (told: Told) => void; pressedSoFar: number };
  page.pressedSoFar = 0;
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (value: unknown, key?: IDBValidKey) {
    const { action } = value as { readonly action?: { readonly type: string } };
    const request = key === undefined ? add.call(this, value) : add.call(this, value, key);
    if (this.name === 'actions' && action !== undefined) page.tell({ what: 'putting', deed: action.type });
    return request;
  };
  const said = { saved: -1, handed: false, kept: false };
  const look = () => {
    const saving = document.querySelector('[data-saving]')?.getAttribute('data-saving');
    if (saving === 'saved' && said.saved !== page.pressedSoFar) {
      said.saved = page.pressedSoFar;
      page.tell({ what: 'saved', count: page.pressedSoFar });
    }
    const text = document.querySelector('.handed-in')?.textContent ?? '';
    if (!said.handed && text.includes(labels.kept)) {
      said.handed = true;
      page.tell({ what: 'handed' });
    }
    if (!said.kept && text.includes(labels.fileKept)) {
      said.kept = true;
      page.tell({ what: 'kept' });
    }
  };
  const begin = () =>
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  begin();
}

export interface Order {
  readonly name: string;
  /** Milliseconds to wait after each deed; as many deeds. */
  readonly pace: readonly number[];
  /** Hands in at the end. */
  readonly handIn: boolean;
  readonly labels: Labels;
}

/** Writes notes, takes every fifth back, and hands in. Runs in the page. */
export function work({ name, pace, handIn, labels }: Order): void {
  const page = globalThis as unknown as { tell: (told: Told) => void; pressedSoFar: number };
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  const named = (label: string) =>
    [...document.querySelectorAll('button')].find(
      (button) => button.textContent === label || button.getAttribute('aria-label') === label,
    );
  const field = () =>
    [...document.querySelectorAll('textarea')].find(({ labels: own }) =>
      [...own].some((one) => one.textContent === labels.text),
    );
  const press = async (label: string, deed: string) => {
    const button = named(label);
    page.pressedSoFar += 1;
    page.tell({ what: 'pressed', deed });
    button?.click();
    await wait(0);
    // That it is handed in is seen when the page says so.
    const shows = deed === 'undo' || document.querySelector('.notes-list')?.textContent?.includes(deed) === true;
    if (deed !== 'submit' && shows) page.tell({ what: 'seen', count: page.pressedSoFar });
  };
  const found = async (label: string) => {
    while (named(label) === undefined) await wait(5);
  };
  void (async () => {
    for (const [k, pause] of pace.entries()) {
      if (k % 5 === 4) await press(labels.undo, 'undo');
      else {
        const text = `${name}-${k}`;
        set?.call(field(), text);
        field()?.dispatchEvent(new Event('input', { bubbles: true }));
        await wait(0);
        await press(labels.add, text);
      }
      await wait(pause);
    }
    if (!handIn) return;
    named(labels.handIn)?.click();
    await found(labels.handNow);
    page.tell({ what: 'ready' });
    await press(labels.handNow, 'submit');
  })();
}
