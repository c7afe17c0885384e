/**
 * Finds a Chromium to test with: LINCHPIN_BROWSER, then Chrome, Chromium or Edge on the system, then Playwright's own, then,
 * as root on Debian, installs the chromium package. Throws, saying what to do, when there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    return base === undefined
      ? []
      : [
          path.join(base, 'Google/Chrome/Application/chrome.exe'),
          path.join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
];

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

function playwrightsOwn(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function installOnDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('linchpin: installing chromium with apt-get …\n');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-core'],
    {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  return onPath();
}

export function findBrowser(): string {
  const named = process.env['LINCHPIN_BROWSER'];
  if (named !== undefined && !existsSync(named))
    throw new Error(`LINCHPIN_BROWSER names ${named}, which does not exist`);
  const found =
    named ?? onPath() ?? fixedPlaces.find((file) => existsSync(file)) ?? playwrightsOwn() ?? installOnDebian();
  if (found === undefined) {
    throw new Error('no Chromium, Chrome or Edge found: install one, or set LINCHPIN_BROWSER to its executable');
  }
  return found;
}

/**
 * What Playwright switches off, since only the last `--disable-features` counts, and the search box's own pages: unseen in a headless browser,
 * they take more of the processor for each new window than the app does.
 */
const switchedOff: readonly string[] = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'AimEnabled',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

/** Headless, and without the browser's own background traffic: a test must not talk to anyone. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${switchedOff.join(',')}`,
];
