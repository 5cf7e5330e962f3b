/** Run before the tests: makes sure that there is a browser, or says in one line what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findChromium } from './chromium.ts';

const ADVICE =
  'No Chromium found: install Chromium or Chrome, or name its program in CHROMIUM_PATH.';

const canInstall = (): boolean =>
  process.env.CHROMIUM_PATH === undefined &&
  existsSync('/etc/debian_version') &&
  process.getuid?.() === 0;

const installWithApt = (): void => {
  console.log('No Chromium found; installing the package of this system.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['--no-install-recommends', 'chromium', 'fonts-liberation'];
  for (const command of [['update'], ['install', '-y', ...packages]])
    spawnSync('apt-get', ['-qq', ...command], { stdio: 'inherit', env });
};

/** The path of a browser, installed first where that is possible; undefined where there is none. */
export const ensureChromium = (): string | undefined => {
  if (!findChromium() && canInstall()) installWithApt();
  const path = findChromium();
  console.log(path ? `Browser: ${path}` : ADVICE);
  return path;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = ensureChromium() ? 0 : 1;
