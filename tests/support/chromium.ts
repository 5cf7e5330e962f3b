/** Finds the Chromium that the browser tests and the bench drive. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium must neither need a sandbox of its own nor look for anything on the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's path: the one in `CHROMIUM_PATH`, Playwright's own, or the system's. */
export const findChromium = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH;
  const candidates = named ? [named] : [chromium.executablePath(), ...USUAL_PLACES];
  return candidates.find((path) => existsSync(path));
};

/** What Playwright needs to start the browser. */
export const launchOptions = (): { executablePath?: string; args: string[]; headless: true } => {
  const executablePath = findChromium();
  return { ...(executablePath && { executablePath }), args: ARGUMENTS, headless: true };
};
